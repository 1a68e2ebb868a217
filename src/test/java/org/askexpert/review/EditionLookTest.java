package org.askexpert.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.question.Publish;
import org.askexpert.shared.Role;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class EditionLookTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Test
    void whatIsTypedIsMarkedComparedAndCarriedBack() {
        var scene = new ReviewScene(program);
        String ana = scene.scene.person("ana", Role.EXPERT);
        String reference = scene.sentBy(ana, Publish.ANONYMOUS);
        Walker expert = scene.walker(mvc, ana);
        Document page = expert.post(
                "/desk/" + reference + "/edition/look",
                "revision",
                "1",
                "answer",
                "<script>alert(1)</script>",
                "publicTitle",
                "Flights",
                "publicQuestion",
                "Can I sit? Ring 07700 900123.");
        assertThat(expert.status()).isEqualTo(200);
        assertThat(page.select("#edition-look mark").eachText()).containsExactly("07700 900123 (phone number)");
        assertThat(page.select("#edition-look del").text()).contains("34");
        assertThat(page.select("main script")).isEmpty();
        page = expert.post(page.select("main form").attr("action"), ReviewPagesTest.hidden(page));
        assertThat(page.select("#answer").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("#publicQuestion").val()).isEqualTo("Can I sit? Ring 07700 900123.");
    }

    @Test
    void whoDoesNotSeeTheQuestionLooksAtNothing() {
        var scene = new ReviewScene(program);
        String reference = scene.sentBy(scene.scene.person("ana", Role.EXPERT), Publish.ANONYMOUS);
        Walker chidi = scene.walker(mvc, scene.scene.person("chidi", Role.EXPERT));
        chidi.post("/desk/" + reference + "/edition/look", "publicTitle", "x");
        assertThat(chidi.status()).isEqualTo(404);
    }
}
