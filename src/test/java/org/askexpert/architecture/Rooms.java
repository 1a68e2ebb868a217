package org.askexpert.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The map of rooms: which room may use which. A room not named here does not exist. */
final class Rooms {

    static final String ROOT = "org.askexpert";

    private static final Set<String> GROUND =
            Set.of("shared", "audit", "guard", "text", "kept", "house", "calendar", "topic", "tally");

    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("shared", Set.of()),
            entry("memory", Set.of("shared")),
            entry("audit", Set.of("shared")),
            entry("guard", Set.of("audit", "shared")),
            entry("text", Set.of("shared")),
            entry("kept", Set.of("audit", "shared")),
            entry("house", Set.of("text", "kept", "audit", "shared")),
            entry("calendar", Set.of("text", "kept", "audit", "shared")),
            entry("tally", Set.of("shared")),
            entry("topic", Set.of("text", "audit", "shared")),
            entry("devices", GROUND),
            entry("factor", and("devices")),
            entry("tokens", and("factor")),
            entry("people", and("devices", "factor", "tokens")),
            entry("absence", and("people")),
            entry("question", and("people", "absence")),
            entry("worklist", and("people", "question", "recheck")),
            entry("story", and("people", "question")),
            entry("routing", and("people", "absence", "question")),
            entry("intake", and("people", "question", "routing")),
            entry("search", GROUND),
            entry("library", and("people")),
            entry("passage", and("people")),
            entry("archive", and("people", "question", "search", "memory", "library")),
            entry("citing", and("people", "question", "archive", "search", "library", "passage")),
            entry("browse", and("search", "memory", "library", "archive")),
            entry("feeds", and("memory", "archive", "browse")),
            entry("feedback", and("people", "archive")),
            entry("recheck", and("people", "question", "routing", "library", "archive", "feedback")),
            entry("export", and("archive", "people", "question")),
            entry("transfer", and("people", "question", "archive")),
            entry("mail", and("people", "absence", "offers", "question", "intake", "archive", "feedback", "recheck")),
            entry("privacy", and("people", "question", "intake", "archive")),
            entry("picture", and("people", "question")),
            entry("operations", and("question")),
            entry("contract", and("question")),
            entry("figures", and("people", "question")),
            entry(
                    "workflow",
                    Set.of(
                            "shared",
                            "calendar",
                            "planning",
                            "staffing",
                            "question",
                            "picture",
                            "routing",
                            "archive",
                            "recheck",
                            "privacy",
                            "mail")),
            entry("site", and("privacy", "question", "routing", "intake", "archive", "browse", "search")),
            entry("desk", and("people", "question", "notes", "story", "archive", "routing", "search", "passage")),
            entry("offers", and("people", "question")),
            entry("notes", and("people", "question")),
            entry("writing", and("people", "question", "notes", "story", "citing")),
            entry("checks", and("people", "question", "archive", "library", "routing")),
            entry("lists", and("people")),
            entry("staffing", and("people", "question", "factor")),
            entry("planning", and("people", "absence", "question", "routing")),
            entry("review", and("people", "question", "story", "notes", "writing", "checks")),
            entry(
                    "office",
                    and(
                            "people",
                            "question",
                            "archive",
                            "browse",
                            "transfer",
                            "routing",
                            "recheck",
                            "search",
                            "feedback",
                            "figures")),
            entry(
                    "demo",
                    and(
                            "people",
                            "question",
                            "routing",
                            "intake",
                            "search",
                            "library",
                            "passage",
                            "archive",
                            "browse",
                            "transfer",
                            "mail",
                            "workflow",
                            "worklist",
                            "story",
                            "desk",
                            "office")));

    private Rooms() {}

    private static Set<String> and(String... others) {
        Set<String> rooms = new TreeSet<>(GROUND);
        rooms.addAll(Set.of(others));
        return Set.copyOf(rooms);
    }

    /** The room a class lives in, or an empty name for the root package and for foreign classes. */
    static String of(String packageName) {
        if (!packageName.startsWith(ROOT + ".")) return "";
        String below = packageName.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
