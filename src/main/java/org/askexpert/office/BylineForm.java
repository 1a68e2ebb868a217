package org.askexpert.office;

import org.askexpert.house.BylinePolicy;

/** Who speaks in published answers. */
record BylineForm(BylinePolicy policy) {}
