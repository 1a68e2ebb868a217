package org.askexpert.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.askexpert.house.House;

/** The words of a notice; a row that editors change. */
@Entity
@Table(name = "notice")
class NoticeText {

    static final String URGENT_CARE = "urgent-care";

    @Id
    private String code;

    private String content;

    protected NoticeText() {}

    void say(String words) {
        content = words;
    }

    String content() {
        return content;
    }

    Notice with(House.Emergency numbers) {
        String text = content.replace("{emergency}", numbers.number())
                .replace("{advice}", numbers.adviceLine())
                .replace("{helpline}", numbers.helpline());
        return new Notice(code, text);
    }
}
