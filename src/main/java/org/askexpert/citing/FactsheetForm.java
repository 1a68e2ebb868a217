package org.askexpert.citing;

import org.askexpert.library.FactsheetView;
import org.askexpert.library.NewFactsheet;

/**
 * A factsheet as typed.
 *
 * @param number of the edition that was looked at, 0 for none
 */
record FactsheetForm(Integer number, String title, String address, String edition, String topic) {

    static final FactsheetForm EMPTY = new FactsheetForm(0, "", "", "", "");

    static FactsheetForm of(FactsheetView sheet, String topic) {
        return new FactsheetForm(sheet.number(), sheet.title(), sheet.address(), sheet.edition(), topic);
    }

    NewFactsheet wanted() {
        return new NewFactsheet(null, title, address, edition, topic);
    }

    /** Who sends none has read none. */
    int read() {
        return number == null ? 0 : number;
    }
}
