package org.askexpert.picture;

/** Where something stands on a diagram, in the model's own units. */
public record Box(int x, int y, int width, int height) {

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public int middle() {
        return x + width / 2;
    }

    public int centre() {
        return y + height / 2;
    }
}
