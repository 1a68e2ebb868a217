package org.askexpert.house;

import org.springframework.stereotype.Component;

/** The two settings that say whether questions are taken. */
@Component
class IntakeRows {

    static final String UNTIL = "intake-closed-until";
    static final String NOTE = "intake-closed-note";

    private final HouseSettings settings;

    IntakeRows(HouseSettings settings) {
        this.settings = settings;
    }

    void write(String until, String note) {
        row(UNTIL).say(until);
        row(NOTE).say(note);
    }

    private HouseSetting row(String setting) {
        return settings.findBySetting(setting)
                .orElseThrow(() -> new IllegalStateException("house_setting has no row " + setting));
    }
}
