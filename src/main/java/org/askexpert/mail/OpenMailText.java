package org.askexpert.mail;

import java.util.List;
import org.askexpert.kept.FindKept;
import org.askexpert.kept.KeptNow;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The words of one letter, and what may stand in them. */
@UseCase
@Transactional(readOnly = true)
class OpenMailText {

    /** @param names what is filled in; {@code links} stand in lines of their own */
    record Opened(
            LetterList list,
            int version,
            LetterText text,
            boolean changed,
            List<String> names,
            List<String> links,
            List<Paragraph> foot) {

        Opened {
            names = List.copyOf(names);
            links = List.copyOf(links);
            foot = List.copyOf(foot);
        }

        public String code() {
            return list.letter().code();
        }

        public String history() {
            return list.code();
        }
    }

    private final LetterLists lists;
    private final SampleSheets samples;
    private final FindKept find;

    OpenMailText(LetterLists lists, SampleSheets samples, FindKept find) {
        this.lists = lists;
        this.samples = samples;
        this.find = find;
    }

    /** @throws Problem forbidden to others, unknown */
    public Opened open(String code, Viewer me) {
        me.mustBe(Role.EDITOR);
        Letter letter = Letter.called(code);
        LetterList list = lists.of(letter);
        KeptNow now = find.now(list, me);
        Sheet sample = samples.of(letter);
        LetterRules rules = LetterRules.of(sample);
        return new Opened(
                list,
                now.version(),
                LetterText.kept(list.shown(now.content())),
                !now.content().isEmpty(),
                List.copyOf(rules.names()),
                List.copyOf(rules.links()),
                sample.foot());
    }
}
