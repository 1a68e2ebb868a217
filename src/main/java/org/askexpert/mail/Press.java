package org.askexpert.mail;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;

/** Prints a sheet twice, as HTML and as plain text, with greeting and sender. */
@Component
class Press {

    private final ITemplateEngine templates;
    private final Words words;
    private final MailSettings settings;
    private final SavedWords saved;

    Press(ITemplateEngine templates, Words words, MailSettings settings, SavedWords saved) {
        this.saved = saved;
        this.templates = templates;
        this.words = words;
        this.settings = settings;
    }

    WrittenLetter print(long letter, Addressee to, String from, Sheet sheet) {
        return print(letter, to, from, saved.fill(sheet));
    }

    WrittenLetter print(long letter, Addressee to, String from, FilledLetter filled) {
        String greeting = to.calledBy()
                .map(name -> words.say("common.greeting.name", name))
                .orElseGet(() -> words.say("common.greeting"));
        Context context = new Context(
                Locale.UK,
                Map.of(
                        "subject",
                        filled.subject(),
                        "greeting",
                        greeting,
                        "paragraphs",
                        filled.paragraphs(),
                        "house",
                        from));
        return new WrittenLetter(
                settings.messageId(letter),
                to,
                from,
                filled.subject(),
                greeting,
                filled.paragraphs(),
                print("mail/letters/letter", context),
                print("mail/letters/letter.txt", context));
    }

    private String print(String template, Context context) {
        try {
            return templates.process(template, context);
        } catch (TemplateEngineException broken) {
            throw new DeliveryFailed("template"); // logged by the templates; its causes may hold what somebody typed
        }
    }
}
