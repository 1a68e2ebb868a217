package org.askexpert.browse;

/** What stands behind the question mark of a topic's address, as typed. */
record TopicForm(String year, String factsheet, String view, String after, String before) {

    Narrowing narrowing() {
        return Narrowing.from(year, "yes".equals(factsheet));
    }

    boolean hasTitlesOnly() {
        return "titles".equals(view);
    }
}
