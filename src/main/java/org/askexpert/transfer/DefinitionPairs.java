package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Pairs in definition lists: a term asks, the definitions below it answer. */
final class DefinitionPairs {

    private DefinitionPairs() {}

    /** Whether there was any such list. */
    static boolean read(Element body, PairSink to) {
        List<Element> terms = body.select("dl dt");
        Outermost.each(body, terms, term -> {
            List<Element> answers = answers(term);
            tell(term, answers, to);
            return answers;
        });
        return !terms.isEmpty();
    }

    private static List<Element> answers(Element term) {
        List<Element> answers = new ArrayList<>();
        Element next = term.nextElementSibling();
        while (next != null && next.normalName().equals("dd")) {
            answers.add(next);
            next = next.nextElementSibling();
        }
        return answers;
    }

    /** Hands a question and what answers it on, or says what is missing. */
    static void tell(Element asking, List<Element> answers, PairSink to) {
        int line = HtmlPageReader.line(asking);
        String question = HtmlAsMarkdown.ofQuestion(asking);
        String answer = HtmlAsMarkdown.of(answers);
        if (question.isEmpty()) to.skipped(new LineNote(line, "question without text"));
        else if (answer.isEmpty()) to.skipped(new LineNote(line, "question without an answer"));
        else to.pair(new WrittenPair(line, question, answer, List.of(), PairWishes.NONE));
    }
}
