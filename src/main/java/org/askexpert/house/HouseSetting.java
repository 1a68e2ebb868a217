package org.askexpert.house;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import org.askexpert.shared.OnEveryPage;

/** One row that editors change. */
@Entity
@EntityListeners(OnEveryPage.class)
class HouseSetting {

    @Id
    private String setting;

    private String content;

    HouseSetting() {}

    void say(String words) {
        content = words;
    }

    String setting() {
        return setting;
    }

    String content() {
        return content;
    }
}
