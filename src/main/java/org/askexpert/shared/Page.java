package org.askexpert.shared;

import java.util.List;

/**
 * One stretch of a list that pages by key.
 *
 * @param next cursor of the next stretch, or null at the end
 */
public record Page<T>(List<T> items, String next) {
    public Page {
        items = List.copyOf(items);
    }
}
