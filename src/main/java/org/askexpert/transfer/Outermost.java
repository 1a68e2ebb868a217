package org.askexpert.transfer;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Elements that lie in no other that was told already: what lies in one is part of its text. */
final class Outermost {

    private Outermost() {}

    /** @param tell tells one of those wanted, and names the elements it told besides */
    static void each(Element body, List<Element> wanted, Function<Element, List<Element>> tell) {
        Set<Node> left = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(wanted);
        body.filter((node, depth) -> {
            if (left.contains(node)) told.addAll(tell.apply((Element) node));
            else if (!told.contains(node)) return NodeFilter.FilterResult.CONTINUE;
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        });
    }
}
