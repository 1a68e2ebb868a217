package org.askexpert.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.kept.FindKeptTexts;
import org.askexpert.question.Foreseen;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts on a page what a verdict leads to, with the subjects of the mails as they will leave. */
@Component
class NextSteps {

    private final FindKeptTexts texts;
    private final MessageSource words;

    NextSteps(FindKeptTexts texts, MessageSource words) {
        this.texts = texts;
        this.words = words;
    }

    void show(ModelAndView page, Foreseen foreseen, Reference reference, Viewer me) {
        List<String> letters = foreseen.letters().stream()
                .map(Foreseen.Mail::letter)
                .distinct()
                .toList();
        Map<String, String> saved =
                texts.texts(letters.stream().map(NextSteps::list).toList(), me);
        page.addObject("foreseen", foreseen)
                .addObject(
                        "subjects",
                        letters.stream()
                                .collect(Collectors.toMap(
                                        letter -> letter, letter -> subject(letter, saved, reference.code()))));
    }

    /** The list under which editors keep the words of a letter. */
    private static String list(String letter) {
        return "mail-" + letter;
    }

    private String subject(String letter, Map<String, String> saved, String reference) {
        String content = saved.getOrDefault(list(letter), "");
        if (content.isEmpty()) {
            return words.getMessage("mail." + letter + ".subject", new Object[] {reference}, Locale.UK);
        }
        return content.lines().findFirst().orElse("").replace("{reference}", reference);
    }
}
