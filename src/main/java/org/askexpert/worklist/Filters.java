package org.askexpert.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.askexpert.question.Lane;
import org.askexpert.question.Stage;
import org.askexpert.shared.Coded;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;

/**
 * How the reader of a page of lists sorted and narrowed them, as the parts of a form and as links.
 *
 * @param path of the page
 * @param fixed parameters that stay, such as which list it is
 * @param dates whether anything on the page has a date
 * @param stages none where all on the page are at the same
 */
public record Filters(
        String path, Map<String, String> fixed, Wanted wanted, TopicTree topics, boolean dates, List<Stage> stages) {

    /** A filter in force, and the address without it. */
    public record Chosen(String kind, String value, String without) {}

    static Filters onWork(Wanted wanted, TopicTree topics) {
        List<Stage> open = Arrays.stream(Stage.values()).filter(Stage::isOpen).toList();
        return new Filters("/desk", Map.of(), wanted.orElse(DeskOrder.DUE), topics, true, open);
    }

    static Filters on(DeskList list, Wanted wanted, TopicTree topics) {
        List<Stage> stages = list == DeskList.MINE || list == DeskList.ALL ? List.of(Stage.values()) : List.of();
        return new Filters(
                "/desk", Map.of("list", list.code()), wanted.orElse(list.usual()), topics, list.hasDates(), stages);
    }

    static Filters onTriage(Wanted wanted, TopicTree topics) {
        return new Filters("/desk/triage", Map.of(), wanted.orElse(DeskOrder.RECEIVED), topics, false, List.of());
    }

    public List<Lane> lanes() {
        return List.of(Lane.values());
    }

    public String sort() {
        return wanted.order().code();
    }

    /** The list as it is wanted, from its beginning. */
    public String address() {
        return here().toString();
    }

    /** The same list sorted in another way; a second click on the time of reception turns it round. */
    public String sorted(String by) {
        boolean turn = by.equals("received") && wanted.order() == DeskOrder.RECEIVED;
        return here().with("sort", turn ? DeskOrder.NEWEST.code() : by).toString();
    }

    /** What {@code aria-sort} says of a column, or null. */
    public String direction(String by) {
        if (by.equals("received") && wanted.order().isFalling()) return "descending";
        return wanted.order().code().equals(by) ? "ascending" : null;
    }

    public boolean isNarrowed() {
        return wanted.isNarrowed();
    }

    public String withoutAny() {
        Address bare = here();
        for (Chosen chosen : chosen()) bare = bare.with(chosen.kind(), null);
        return bare.toString();
    }

    public List<Chosen> chosen() {
        List<Chosen> chosen = new ArrayList<>();
        if (wanted.topic() != null) chosen.add(chosen("topic", title(wanted.topic())));
        if (wanted.lane() != null) chosen.add(chosen("lane", wanted.lane().code()));
        if (wanted.stage() != null) chosen.add(chosen("stage", wanted.stage().code()));
        if (wanted.overdue()) chosen.add(chosen("overdue", "true"));
        return chosen;
    }

    private Chosen chosen(String kind, String value) {
        return new Chosen(kind, value, here().with(kind, null).toString());
    }

    private String title(String slug) {
        return topics.all().stream()
                .filter(topic -> topic.slug().equals(slug))
                .map(TopicView::title)
                .findFirst()
                .orElse(slug);
    }

    private Address here() {
        Address here = Address.of(path);
        for (var parameter : fixed.entrySet()) here = here.with(parameter.getKey(), parameter.getValue());
        return here.with("sort", wanted.order().code())
                .with("topic", wanted.topic())
                .with("lane", code(wanted.lane()))
                .with("stage", code(wanted.stage()))
                .with("overdue", wanted.overdue() ? "true" : null);
    }

    private static String code(Coded coded) {
        return coded == null ? null : coded.code();
    }
}
