package org.askexpert.mail;

import org.askexpert.kept.FindKept;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Fills a letter: in the words editors saved, else in our own. */
@Component
class SavedWords {

    private final FindKept find;
    private final LetterLists lists;

    SavedWords(FindKept find, LetterLists lists) {
        this.find = find;
        this.lists = lists;
    }

    FilledLetter fill(Sheet sheet) {
        String saved = find.now(lists.of(sheet.letter()), Viewer.reader()).content();
        return saved.isEmpty() ? FilledLetter.ours(sheet) : FilledLetter.of(LetterText.kept(saved), sheet);
    }
}
