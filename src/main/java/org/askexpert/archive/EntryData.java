package org.askexpert.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askexpert.house.House;
import org.askexpert.shared.JsonBlock;
import org.askexpert.shared.PublicAddress;
import org.askexpert.text.Excerpt;
import org.askexpert.text.Limits;

/**
 * An entry for machines, in the words of schema.org: nothing that people do not see on the page as well.
 *
 * @param page a {@code WebPage} whose main entity is the question with its answer
 * @param trail the way down to it
 */
record EntryData(JsonBlock page, JsonBlock trail) {

    private static final String CONTEXT = "https://schema.org";

    static EntryData of(EntryPage entry, House house, PublicAddress addresses) {
        String address = addresses.of("/archive/" + entry.slug());
        Map<String, Object> organisation = organisation(house, addresses);
        Map<String, Object> page = typed("WebPage");
        page.put("@id", address);
        page.put("url", address);
        page.put("name", entry.title());
        page.put("description", entry.description());
        page.put("inLanguage", "en-GB");
        date(page, "datePublished", entry.dates().published());
        date(page, "dateModified", entry.dates().updated());
        date(page, "lastReviewed", entry.dates().lastReviewed());
        if (entry.dates().lastReviewed() != null) page.put("reviewedBy", organisation);
        page.put("publisher", organisation);
        page.put("mainEntity", question(entry, organisation, address));
        return new EntryData(JsonBlock.of(inContext(page)), JsonBlock.of(inContext(trail(entry, addresses))));
    }

    private static Map<String, Object> question(EntryPage entry, Map<String, Object> organisation, String address) {
        Map<String, Object> answer = typed("Answer");
        answer.put("text", Excerpt.of(entry.entry().text().answer().markdown(), Limits.ANSWER));
        answer.put("url", address);
        date(answer, "datePublished", entry.dates().published());
        answer.put("author", organisation);
        Map<String, Object> question = typed("Question");
        question.put("name", entry.title());
        question.put("text", Excerpt.of(entry.entry().text().question().markdown(), Limits.QUESTION));
        question.put("answerCount", 1);
        question.put("acceptedAnswer", answer);
        return question;
    }

    private static Map<String, Object> trail(EntryPage entry, PublicAddress addresses) {
        TopicHead topic = entry.topic();
        List<Map<String, Object>> steps = new ArrayList<>();
        step(steps, "Browse answers by topic", addresses.of("/archive"));
        if (topic.parentSlug() != null) {
            step(steps, topic.parentTitle(), addresses.of("/archive/topics/" + topic.parentSlug()));
        }
        step(steps, topic.title(), addresses.of("/archive/topics/" + topic.slug()));
        Map<String, Object> trail = typed("BreadcrumbList");
        trail.put("itemListElement", steps);
        return trail;
    }

    private static void step(List<Map<String, Object>> steps, String name, String address) {
        Map<String, Object> step = typed("ListItem");
        step.put("position", steps.size() + 1);
        step.put("name", name);
        step.put("item", address);
        steps.add(step);
    }

    private static Map<String, Object> organisation(House house, PublicAddress addresses) {
        Map<String, Object> organisation = typed("Organization");
        organisation.put("name", house.name());
        organisation.put("url", addresses.of("/"));
        return organisation;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        return data;
    }

    private static Map<String, Object> inContext(Map<String, Object> data) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", CONTEXT);
        whole.putAll(data);
        return whole;
    }

    private static void date(Map<String, Object> data, String name, Instant moment) {
        if (moment != null) data.put(name, moment.toString());
    }
}
