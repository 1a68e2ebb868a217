package org.askexpert.shared;

import java.util.Collection;
import java.util.List;

/** Says which of some codes are offered, and in which order. */
public interface ChoiceShelf {

    /** @param kind how the message keys of the choices begin */
    <C extends Coded> List<C> offered(String kind, Collection<C> codes);
}
