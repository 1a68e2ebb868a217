package org.askexpert.kept;

/** A list that editors write as one text; its words stand in {@code messages/lists.properties} under its code. */
public interface TextList extends KeptList {

    @Override
    default String address() {
        return "/office/lists/" + code();
    }

    /** How many lines its box shows. */
    default int rows() {
        return 16;
    }
}
