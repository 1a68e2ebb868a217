package org.askexpert.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.question.Publish;
import org.askexpert.shared.Role;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody is named above a published answer who did not say so, and nobody longer than that. */
@WholeProgram
class BylineTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    private ReviewScene scene;
    private Walker edith;
    private Walker author;
    private Walker reader;
    private String entry;

    @BeforeEach
    void aPublishedAnswer() {
        scene = new ReviewScene(program);
        String ana = scene.scene.person("anabella", Role.EXPERT);
        scene.rows()
                .sql("update person set byline = 'Osteopath, member since 2009' where handle = ?")
                .param(ana)
                .update();
        author = scene.walker(mvc, ana);
        edith = scene.walker(mvc, scene.scene.person("edith", Role.EDITOR));
        reader = new Walker(mvc, "10.7.9.3");
        String reference = scene.sentBy(ana, Publish.ANONYMOUS);
        Walker rosa = scene.walker(mvc, scene.scene.person("rosalinde", Role.REVIEWER));
        rosa.post(ReviewPagesTest.review(reference), ReviewPagesTest.approval("1"));
        scene.scene.step(reference);
        entry = "/archive/"
                + scene.rows()
                        .sql("select entry_slug from question where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .single();
    }

    @AfterEach
    void theBodyAgain() {
        edith.post("/office/byline", "policy", "body");
    }

    @Test
    void theBodySpeaksUnlessEditorsSayOtherwise() {
        author.post("/account/byline", "named", "true");
        assertThat(reader.get(entry).text()).contains("Answered by The");
        assertThat(reader.body()).doesNotContain("anabella", "rosalinde", "osteopath");
        author.post("/office/byline", "policy", "name");
        assertThat(author.status()).isEqualTo(403);
    }

    @Test
    void theRoleIsNamedWithoutThePerson() {
        edith.post("/office/byline", "policy", "role");
        author.post("/account/byline", "named", "true");
        assertThat(reader.get(entry).text()).contains("Answered by an osteopath of ");
        assertThat(reader.body()).doesNotContain("anabella", "rosalinde");
    }

    @Test
    void aNameIsNoRole() {
        scene.rows()
                .sql("update person set byline = 'Dr Anabella Silva, osteopath' where byline like 'Osteopath%'"
                        + " and name = 'anabella'")
                .update();
        edith.post("/office/byline", "policy", "role");
        assertThat(reader.get(entry).text()).contains("Answered by an osteopath of ");
        assertThat(reader.body()).doesNotContainIgnoringCase("anabella").doesNotContain("Silva");
    }

    @Test
    void aNameTakenBackOnAnotherNodeIsForgottenHereWithTheNextLook() {
        edith.post("/office/byline", "policy", "name");
        author.post("/account/byline", "named", "true");
        look();
        assertThat(reader.get(entry).text()).contains("Answered by anabella");
        scene.rows()
                .sql("insert into byline_choice (person_id, named, text_version, chosen_at)"
                        + " select person_id, false, 1, chosen_at from byline_choice order by id desc limit 1")
                .update();
        assertThat(reader.get(entry).text()).as("from memory").contains("Answered by anabella");
        look();
        assertThat(reader.get(entry).text()).contains("Answered by an osteopath of ");
        for (String path : new String[] {entry, entry + "/history", "/api/v1" + entry, "/archive/feed.atom"}) {
            reader.get(path);
            assertThat(reader.body()).as(path).doesNotContain("anabella");
        }
    }

    /** What each node does every few seconds. */
    private void look() {
        ReflectionTestUtils.invokeMethod(program.getBean("followChanges"), "look");
    }

    @Test
    void aNameStandsThereOnlyWhileItsPersonAllowsIt() {
        edith.post("/office/byline", "policy", "name");
        assertThat(reader.get(entry).text()).contains("Answered by an osteopath of ");
        assertThat(reader.body()).doesNotContain("anabella");
        author.post("/account/byline", "named", "true");
        assertThat(author.location()).isEqualTo("/account/byline");
        assertThat(reader.get(entry).text()).contains("Answered by anabella, osteopath, of ");
        assertThat(reader.page().select("script[type='application/ld+json']").html())
                .doesNotContain("anabella");
        author.post("/account/byline", "named", "false");
        assertThat(reader.get(entry).text()).contains("Answered by an osteopath of ");
        assertThat(reader.body()).doesNotContain("anabella", "rosalinde");
        assertThat(author.get("/account/byline").select("[name=named][checked]").val())
                .isEqualTo("false");
    }
}
