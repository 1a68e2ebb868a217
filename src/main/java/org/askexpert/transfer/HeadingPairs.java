package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Pairs of a heading, or a summary, and what stands below it. */
final class HeadingPairs {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private HeadingPairs() {}

    /** Whether anything was folded away. */
    static boolean readFolded(Element body, PairSink to) {
        List<Element> folded = body.select("details:has(> summary)");
        Outermost.each(body, folded, one -> {
            Element summary = one.selectFirst("> summary");
            Element rest = one.clone();
            rest.select("> summary").remove();
            DefinitionPairs.tell(summary, List.of(rest), to);
            return List.of();
        });
        return !folded.isEmpty();
    }

    /** Whether there were headings. Where some of them ask, the others only divide the page. */
    static boolean read(Element body, PairSink to) {
        List<Element> headings = body.select("h1, h2, h3, h4, h5, h6");
        boolean someAsk = headings.stream().anyMatch(HeadingPairs::asks);
        for (Element heading : headings) {
            if (someAsk && !asks(heading)) continue;
            List<Element> below = below(heading, someAsk);
            if (someAsk || !below.isEmpty()) DefinitionPairs.tell(heading, below, to);
        }
        return !headings.isEmpty();
    }

    private static boolean asks(Element heading) {
        return heading.text().endsWith("?");
    }

    private static List<Element> below(Element heading, boolean someAsk) {
        List<Element> below = new ArrayList<>();
        for (Element next = heading.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (HEADINGS.contains(next.normalName())) {
                boolean divides = next.normalName().compareTo(heading.normalName()) <= 0;
                if (divides || !someAsk || asks(next)) break;
            }
            below.add(next);
        }
        return below;
    }
}
