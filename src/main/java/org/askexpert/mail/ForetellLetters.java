package org.askexpert.mail;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.question.LetterRules;
import org.askexpert.question.PromisedLetter;
import org.askexpert.question.Reference;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Says which letters an event brings: it tells the event to the same listener, which then writes to a list. */
@Component
class ForetellLetters implements LetterRules {

    @Override
    public List<PromisedLetter> lettersFor(Object event) {
        var promised = new Promised(new ArrayList<>());
        var listener = new QuestionLetters(promised);
        for (Method each : QuestionLetters.class.getDeclaredMethods()) {
            if (each.getParameterCount() != 1 || !each.getParameterTypes()[0].isInstance(event)) continue;
            ReflectionUtils.makeAccessible(each);
            ReflectionUtils.invokeMethod(each, listener, event);
        }
        return List.copyOf(promised.letters);
    }

    private record Promised(List<PromisedLetter> letters) implements Sending {

        @Override
        public void toAsker(Letter letter, Reference question) {
            add(letter, Recipient.ASKER, null);
        }

        @Override
        public void toPerson(Letter letter, PersonId person, Reference question) {
            add(letter, Recipient.PERSON, person);
        }

        @Override
        public void toRole(Letter letter, Recipient role, Reference question) {
            add(letter, role, null);
        }

        private void add(Letter letter, Recipient to, PersonId person) {
            letters.add(new PromisedLetter(letter.code(), to.name().toLowerCase(java.util.Locale.ROOT), person));
        }
    }
}
