package org.askexpert.staffing;

import java.util.Set;
import org.askexpert.shared.Role;

/** What somebody may do. */
record RolesForm(Set<Role> roles, String code) {}
