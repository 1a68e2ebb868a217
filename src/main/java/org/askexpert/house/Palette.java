package org.askexpert.house;

import org.askexpert.shared.Coded;

/** The colours of links, buttons and marks; {@code css/palettes.css} holds their values, light and dark. */
public enum Palette implements Coded {
    RIVER,
    MOSS,
    LAGOON,
    PLUM,
    CLAY,
    SLATE
}
