package org.askexpert.routing;

import java.util.Collection;
import java.util.List;
import org.askexpert.house.FindHouse;
import org.askexpert.house.House;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who writes such a text must read first: where to get help at once, if the words point to danger. */
@UseCase
@Transactional(readOnly = true)
public class FindNotices {

    private final WordLists words;
    private final NoticeTexts texts;
    private final FindHouse house;

    FindNotices(WordLists words, NoticeTexts texts, FindHouse house) {
        this.words = words;
        this.texts = texts;
        this.house = house;
    }

    /** Never says what triggered a notice. */
    public List<Notice> notices(String title, String body, Viewer me) {
        return named(Findings.of(title, body, words.findAll()).notices(), me);
    }

    /** The notices with these codes, in the order given; a code nobody knows any more is left out. */
    public List<Notice> named(Collection<String> codes, Viewer me) {
        if (codes.isEmpty()) return List.of();
        House.Emergency numbers = house.house(me).emergency();
        return codes.stream()
                .flatMap(code -> texts.findById(code).stream())
                .map(text -> text.with(numbers))
                .toList();
    }
}
