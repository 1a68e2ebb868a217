package org.askexpert.review;

import java.util.List;
import org.askexpert.checks.CheckedTexts;
import org.askexpert.checks.ListLine;
import org.askexpert.notes.NoteView;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.ReviewView;
import org.askexpert.story.Comparison;
import org.askexpert.text.TextDiff;
import org.askexpert.writing.Present;

/**
 * What a reviewer reads before deciding.
 *
 * @param changes since the last revision somebody reviewed, or null where this is the first
 * @param title how the public title came from that of the asker; {@code wording} likewise the public question
 * @param asked the sentences in which the asker asked something
 * @param voided approvals that no longer count, because another text stands now
 * @param others who else has it open
 */
record ReviewSheet(
        DeskQuestion question,
        Comparison changes,
        TextDiff title,
        TextDiff wording,
        CheckedTexts checked,
        List<ListLine> points,
        List<String> asked,
        List<ReviewView> voided,
        List<Present> others,
        List<NoteView> notes) {}
