package org.askexpert.picture;

/** A corner of a flow on a diagram. */
public record Point(int x, int y) {}
