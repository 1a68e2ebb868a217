package org.askexpert.people;

import java.util.Set;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;

/** Who is signed in, as the head of a staff page shows it; rights are those of this request. */
public record SignedIn(Viewer.Staff viewer, String name) {

    public Set<Role> roles() {
        return viewer.roles();
    }
}
