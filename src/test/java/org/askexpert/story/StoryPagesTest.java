package org.askexpert.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.askexpert.desk.Scene;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The story on a question's page: all of it, in order, for those who may see the question. */
@WholeProgram
class StoryPagesTest {

    private static final String SECRET = "Planted: the comment for the author.";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private Traffic traffic;

    @Autowired
    private FindStory findStory;

    private Scene scene;
    private Walker ana;
    private Walker rosa;
    private String reference;

    @BeforeEach
    void aQuestionThatCameBackOnce() {
        scene = new Scene(program);
        ana = signedIn("ana", Role.EXPERT);
        rosa = signedIn("rosa", Role.REVIEWER);
        reference = scene.asked("Since Monday.", Publish.ANONYMOUS);
        ana.post(page("/acceptance"));
        ana.post(page("/clarification"), "text", "Since which Monday?");
        scene.replies(reference, "The last one.");
        send(0, "Walk.");
        rosa.post(page("/review"), "revision", "1", "verdict", "return", "reasons", "style", "comment", SECRET);
        send(1, "Walk on.");
    }

    @Test
    void whoMayNotSeeTheQuestionReadsNothingOfIt() {
        Walker ben = signedIn("ben", Role.EXPERT);
        assertThat(ben.get(page("")).text()).doesNotContain(SECRET, "Since which Monday?");
        assertThat(ben.status()).isEqualTo(404);
    }

    @Test
    void everythingStandsInOrderWithNamesAndReasons() {
        List<String> told = ana.get(page("")).select(".story strong").eachText();
        assertThat(told)
                .startsWith("The question came in")
                .containsExactlyInAnyOrder(
                        "The question came in",
                        "The asker allowed publication without anything that identifies them",
                        "The rules chose ana",
                        "It was offered to ana",
                        "ana accepted",
                        "ana asked the asker for more",
                        "The asker replied",
                        "ana saved revision 1",
                        "ana saved revision 2",
                        "The answer was sent for review",
                        "The answer was sent for review",
                        "rosa looked at revision 1");
    }

    @Test
    void itIsToldDayByDayAndInTheOrderOfTheClock() {
        later("review set decided_at", 3);
        later("draft_revision set created_at", 2);
        Document page = ana.get(page(""));
        assertThat(page.select(".story h3")).hasSize(3);
        assertThat(page.select(".story h3 + ul").get(1).select("strong").eachText())
                .containsExactly("ana saved revision 1", "ana saved revision 2");
        assertThat(page.select(".story strong").last().text()).isEqualTo("rosa looked at revision 1");
    }

    @Test
    void theStoryGoesOnToTheArchiveAndOutOfItAgain() {
        rosa.post(page("/review"), "revision", "2", "verdict", "approve", "deidentified", "true");
        scene.step(reference);
        List<String> told = ana.get(page("")).select(".story strong").eachText();
        assertThat(told)
                .contains("The asker got the reply", "It was published in the archive", "rosa looked at revision 2");
    }

    @Test
    void oneKindIsReadByItself() {
        Document reviews = ana.get(page("?story=review"));
        assertThat(reviews.select(".story li.past").eachText())
                .singleElement()
                .asString()
                .contains("rosa looked at revision 1", "Returned", "Style", SECRET);
        assertThat(reviews.select(".story [aria-current]").text()).isEqualTo("Reviews");
        assertThat(ana.get(page("?story=nonsense")).select(".story li.past")).hasSizeGreaterThan(5);
    }

    @Test
    void aRevisionLeadsToWhatItChanged() {
        Document all = ana.get(page(""));
        assertThat(all.select(".story a:contains(what changed)").eachAttr("href"))
                .containsExactly(page("/compare?from=1&to=2"));
        assertThat(ana.get(page("/compare?from=1&to=2")).select(".sides ins").text())
                .contains("on");
    }

    @Test
    void aLongStoryCostsNoMoreThanAShortOne() {
        int before = cost();
        for (int base = 2; base < 5; base++) {
            rosa.post(page("/review"), "revision", "" + base, "verdict", "return", "reasons", "style");
            send(base, "Walk, part " + base);
        }
        assertThat(cost()).isEqualTo(before).isLessThanOrEqualTo(13);
    }

    private void later(String what, int days) {
        rows.sql("update " + what + " = dateadd('DAY', " + days + ", current_timestamp)"
                        + " where question_id = (select id from question where reference = ?)")
                .param(reference)
                .update();
    }

    private int cost() {
        long id = rows.sql("select assignee_id from question where reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
        Viewer me = new Viewer.Staff(id, "ana", Set.of(Role.EXPERT));
        return traffic.of(() -> findStory.of(new Reference(reference), null, me))
                .statements();
    }

    private void send(int base, String answer) {
        ana.post(
                page("/submission"),
                "revision",
                "" + base,
                "answer",
                answer,
                "publicTitle",
                "Long flights",
                "publicQuestion",
                "How to sit?");
        assertThat(ana.location()).isEqualTo("/desk");
    }

    private String page(String below) {
        return "/desk/" + reference + below;
    }

    private Walker signedIn(String name, Role role) {
        Walker walker = new Walker(mvc, "10.22.0.1");
        walker.post("/sign-in", "email", scene.person(name, role) + "@example.org", "password", Scene.PASSWORD);
        assertThat(walker.location()).isNotNull();
        return walker;
    }
}
