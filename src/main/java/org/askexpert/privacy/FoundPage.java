package org.askexpert.privacy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** How much there is of an address, and what can be done about it. */
@Component
class FoundPage {

    static final String VIEW = "privacy/found";

    private final FindAmount find;
    private final Choices choices;
    private final MessageSource words;

    FoundPage(FindAmount find, Choices choices, MessageSource words) {
        this.find = find;
        this.choices = choices;
        this.words = words;
    }

    ModelAndView show(ModelAndView page, String key, Viewer me) {
        return page.addObject("held", find.held(key, me))
                .addObject("reasons", choices.of("privacy.reason", List.of(ErasureReason.values())))
                .addObject("fates", fates());
    }

    boolean isPublic(String key, Viewer me) {
        return find.held(key, me).isPublic();
    }

    private List<Choice> fates() {
        return Stream.of("stays", "goes")
                .map(fate -> new Choice(fate, words.getMessage("privacy.text." + fate, null, Locale.UK)))
                .toList();
    }
}
