package org.askexpert.house;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One row that editors change. */
@Entity
class HouseSetting {

    @Id
    private String setting;

    private String content;

    HouseSetting() {}

    String setting() {
        return setting;
    }

    String content() {
        return content;
    }
}
