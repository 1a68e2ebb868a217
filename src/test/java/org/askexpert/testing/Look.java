package org.askexpert.testing;

/** How a visitor looks at a page: light or dark, how wide, with scripts or without. */
public record Look(boolean isDark, int width, boolean hasScripts) {

    /** Light, 1280 pixels wide. */
    public static final Look LIGHT = new Look(false, 1280, true);

    /** Dark, on the narrowest screen we serve: 320 pixels. */
    public static final Look DARK_NARROW = LIGHT.dark().narrow();

    public Look dark() {
        return new Look(true, width, hasScripts);
    }

    public Look narrow() {
        return new Look(isDark, 320, hasScripts);
    }

    public Look withoutScripts() {
        return new Look(isDark, width, false);
    }
}
