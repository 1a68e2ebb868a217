package org.askexpert.shared;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.askexpert.text.Markdown;
import org.askexpert.text.SafeHtml;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What readers see, with texts that are hard on a page: nested quotations, long words, tables. */
@Profile("sample")
@Controller
class SampleReading {

    private static final String ANSWER = """
            Yes, and we would encourage it. A back that aches after a day of lifting is *not* a back that is damaged.

            ### What we suggest

            1. Keep walking, a little further each week.
            2. Do not stay in bed for more than a day.
            3. Lift with the load close to your body. See <https://example.org/a-very-long-address/that-does-not-break-by-itself-anywhere/at-all.html>.

            > **Question:** I was told to rest for six weeks. Is that still right?
            >
            > **Answer:** No. We said so once, and since then there have been several studies.
            >
            > > **Question:** How long should I lie down after a slipped disc?
            > >
            > > **Answer:** As short as you can bear.
            > >
            > > > **Question:** And before that?
            > > >
            > > > **Answer:** Supercalifragilisticexpialidociouslyunbreakablewordofonehundredcharactersthatneverendsreallyitdoesnot.

            | Movement | How often | What to look for |
            |---|---|---|
            | Walking | Every day | A little more each week |
            | Bridging | Three times a week | No pain while you hold it |

            We hope this helps. [An earlier answer](/archive/another) says more about sitting.
            """;

    record Node(String slug, String title, int count, List<Node> children) {}

    record Pair(String slug, String title, SafeHtml question, SafeHtml answer, Instant publishedAt) {}

    record Topic(String slug, String title, String parentSlug, String parentTitle, int count) {}

    record TopicList(long found, List<Integer> years, List<Pair> pairs, String previous, String next) {}

    record Chosen(Integer year, boolean factsheet) {}

    record Links(String here, String otherView, String withoutYear, String withoutFactsheet, String bare) {}

    record Note(String type, String text, Instant date) {}

    record Source(String kind, String title, String url, Integer year) {}

    record Dates(Instant asked, Instant published, Instant updated, Instant lastReviewed, Instant nextReview) {}

    record Part(String id, SafeHtml title) {}

    record Changed(String slug, String title, String how) {}

    record Entry(
            String slug,
            String title,
            String description,
            Topic topic,
            SafeHtml question,
            SafeHtml answer,
            Dates dates,
            int revision,
            int reviewers,
            List<Note> notes,
            List<Part> parts,
            List<Changed> changed,
            List<Source> sources,
            List<Pair> related) {}

    record Data(JsonBlock page, JsonBlock trail) {}

    record Result(String slug, String title, String excerpt, String topicTitle, Instant publishedAt) {}

    private static final Instant NOON = SamplePages.NOON;
    private static final Node BACK = new Node("muscles-and-bones/back-spine", "Back and spine", 42, List.of());
    private static final Node NECK = new Node("muscles-and-bones/neck", "Neck and shoulders", 12, List.of());
    private static final List<Node> TREE = List.of(
            new Node("muscles-and-bones", "Muscles and bones", 66, List.of(BACK, NECK)),
            new Node("womens-health", "Women’s health", 18, List.of()),
            new Node("breathing", "Breathing", 1, List.of(new Node("breathing/asthma", "Asthma", 1, List.of()))));
    private static final Topic TOPIC =
            new Topic("muscles-and-bones/back-spine", "Back and spine", "muscles-and-bones", "Muscles and bones", 42);
    private static final Pair PAIR = new Pair(
            "lifting-after-a-slipped-disc",
            "Can I lift weights again two years after a slipped disc, or is it too early?",
            Markdown.render(
                    "I am 52 and had a slipped disc two years ago. I feel fine.\n\nMay I lift **weights** again, and how much?"),
            Markdown.render(ANSWER),
            NOON);

    @GetMapping("/")
    String home(Model page) {
        page.addAttribute("topics", TREE);
        page.addAttribute("newest", Collections.nCopies(5, PAIR));
        return "site/home";
    }

    @GetMapping("/{words:help|privacy|accessibility}")
    String words(@PathVariable String words) {
        return "site/" + words;
    }

    @GetMapping("/archive")
    String topics(Model page, @RequestParam(defaultValue = "false") boolean empty) {
        page.addAttribute("address", "https://example.org/archive");
        page.addAttribute("tree", empty ? List.of() : TREE);
        return "archive/topics";
    }

    @GetMapping("/archive/topics/muscles-and-bones/back-spine")
    String topic(Model page, @RequestParam(required = false) String after) {
        page.addAttribute("topic", TOPIC);
        page.addAttribute("list", new TopicList(2, List.of(2026, 2025), List.of(PAIR, PAIR), after, "abc"));
        page.addAttribute("chosen", new Chosen(2026, false));
        page.addAttribute("titles", false);
        page.addAttribute("links", new Links("/here", "/titles", "/all-years", null, "/bare"));
        page.addAttribute("address", "https://example.org/archive/topics/" + TOPIC.slug());
        page.addAttribute("siblings", List.of(NECK));
        return "archive/topic";
    }

    @GetMapping("/archive/lifting-after-a-slipped-disc")
    String entry(Model page) {
        page.addAttribute("address", "https://example.org/archive/" + PAIR.slug());
        page.addAttribute("card", "https://example.org/img/card.png");
        page.addAttribute("data", new Data(JsonBlock.of(Map.of("name", "</script>")), JsonBlock.of(Map.of())));
        page.addAttribute(
                "entry",
                new Entry(
                        PAIR.slug(),
                        PAIR.title(),
                        "Yes, and we would encourage it.",
                        TOPIC,
                        PAIR.question(),
                        PAIR.answer(),
                        new Dates(NOON, NOON, NOON, NOON, NOON.plusSeconds(86_400L * 1096)),
                        2,
                        2,
                        List.of(new Note("correction", "We corrected how long to rest.", NOON)),
                        List.of(new Part("part-lifting", Markdown.render("Lifting"))),
                        List.of(new Changed("older", "How long should I lie down?", "withdrawn")),
                        List.of(
                                new Source("study", "Bed rest and back pain", "https://example.org/study", 2019),
                                new Source("factsheet", "Lifting well", null, null)),
                        List.of(PAIR)));
        return "archive/entry";
    }

    @GetMapping("/archive/search")
    String search(Model page, @RequestParam String q) {
        boolean found = !q.contains("zz");
        page.addAttribute("q", q);
        page.addAttribute("total", found ? 2 : 0);
        page.addAttribute(
                "results",
                found
                        ? Collections.nCopies(
                                2, new Result(PAIR.slug(), PAIR.title(), "Yes, and we would …", "Back and spine", NOON))
                        : List.of());
        return "archive/search";
    }
}
