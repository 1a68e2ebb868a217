package org.askexpert.picture;

/**
 * One step of a process as its model draws it.
 *
 * @param id of the element, a contract that outlives versions of the model
 * @param label where its name stands, or null inside the outline
 * @param isDashed whether it leaves alone what it belongs to
 */
public record Shape(String id, String name, Kind kind, Mark mark, Box box, Box label, boolean isDashed) {}
