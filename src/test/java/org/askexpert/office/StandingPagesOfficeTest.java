package org.askexpert.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Editors write what stands on the standing pages. */
@WholeProgram
class StandingPagesOfficeTest {

    private static final String HOSTILE =
            "</textarea><script>alert(1)</script> [x](javascript:alert(1)) ${7*191} [[${7*191}]] \u202e";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private Traffic traffic;

    private Walker editor;

    @BeforeEach
    void anEditor() {
        String handle = "writer" + System.nanoTime();
        register.register(
                new NewPerson(handle, "Wilma Writer", handle + "@example.org", Set.of(Role.EDITOR), Set.of(), null),
                "six quiet herons",
                null,
                Viewer.system());
        editor = new Walker(mvc, "10.12.0.1");
        editor.post("/sign-in", "email", handle + "@example.org", "password", "six quiet herons");
    }

    private String version() {
        return editor.get("/office/pages/help").select("input[name=version]").val();
    }

    @Test
    void aPageIsPublishedAsWrittenAndItsHistoryNamesTheWriter() {
        String text = "We take calls.\n\n## Hours\n\nWrite to {contact}. " + HOSTILE;
        editor.post("/office/pages/help", "version", version(), "text", text);
        assertThat(editor.location()).isEqualTo("/office/pages/help");
        Document page = editor.get("/office/pages/help");
        assertThat(page.select("#text").val()).isEqualTo(text);
        assertThat(page.select("main ol li").first().text()).contains("Wilma Writer");
        assertThat(page.select("main ol li").last().text()).contains("came with the program");
        Document help = new Walker(mvc, "10.12.0.2").get("/help");
        assertThat(help.select("h2").eachText()).contains("Hours", "If it cannot wait");
        assertThat(help.select("main a[href^=mailto]").text()).contains("office@example.org");
        assertThat(help.select("main script, main a[href^=javascript]")).isEmpty();
        assertThat(help.text()).doesNotContain("1337");
        assertThat(editor.get("/office/pages/help/versions/1").text()).contains("How asking works");
        editor.get("/office/pages/help/versions/999");
        assertThat(editor.status()).isEqualTo(404);
    }

    @Test
    void aChangeOfAPageIsComparedAndTakenBack() {
        String before =
                editor.get("/office/pages/accessibility").select("#text").val();
        String version = editor.page().select("input[name=version]").val();
        editor.post("/office/pages/accessibility", "version", version, "text", before + "\n\nRing the bell.");
        Document change = editor.get(editor.get("/office/lists/page-accessibility/history")
                .select("main ol li a")
                .first()
                .attr("href"));
        assertThat(change.select("table.sides ins").text()).contains("Ring the bell.");
        editor.post(
                change.select("main form").attr("action"),
                "version",
                change.select("main [name=version]").val());
        assertThat(editor.get("/office/pages/accessibility").select("#text").val())
                .isEqualTo(before);
    }

    @Test
    void aRefusedTextStaysInTheBox() {
        Document page = editor.post("/office/pages/help", "version", version(), "text", "{nobody} " + HOSTILE);
        assertThat(editor.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").text()).contains("{contact}");
        assertThat(page.select("#text").val()).isEqualTo("{nobody} " + HOSTILE);
    }

    @Test
    void whoWasSlowerSeesBothTextsAndMayPublishThen() {
        String old = version();
        editor.post("/office/pages/help", "version", old, "text", "The faster text " + System.nanoTime());
        Document page = editor.post("/office/pages/help", "version", old, "text", "The slower text");
        assertThat(editor.status()).isEqualTo(412);
        assertThat(page.select(".notice").text()).contains("Wilma Writer changed this at", "The faster text");
        assertThat(page.select("#text").val()).isEqualTo("The slower text");
        editor.post(
                "/office/pages/help",
                "version",
                page.select("input[name=version]").val(),
                "text",
                "The slower text");
        assertThat(editor.location()).isEqualTo("/office/pages/help");
    }

    @Test
    void aPreviewShowsAndChangesNothing() {
        String before = version();
        Document page =
                editor.post("/office/pages/help/preview", "version", before, "text", "# Soon\n\n{advice} " + HOSTILE);
        assertThat(page.select("#preview h2").eachText()).containsExactly("Preview", "Soon");
        assertThat(page.select("#preview").text()).contains("111");
        assertThat(page.select("#preview script")).isEmpty();
        assertThat(page.select("#preview-status").text()).isEqualTo("Preview loaded");
        assertThat(version()).isEqualTo(before);
        Document wrong = editor.post("/office/pages/help/preview", "version", before, "text", "{nobody}");
        assertThat(editor.status()).isEqualTo(422);
        assertThat(wrong.select("#preview").text()).contains("curly brackets");
    }

    @Test
    void aStandingPageCostsThreeStatementsHoweverManyVersionsItHas() {
        var reader = new Walker(mvc, "10.12.0.3");
        reader.get("/accessibility");
        var one = traffic.of(() -> reader.get("/accessibility"));
        for (int at = 0; at < 3; at++) {
            String read = editor.get("/office/pages/accessibility")
                    .select("input[name=version]")
                    .val();
            editor.post("/office/pages/accessibility", "version", read, "text", "Text number " + System.nanoTime());
        }
        assertThat(traffic.of(() -> reader.get("/accessibility"))).isEqualTo(one);
        assertThat(one.statements()).isLessThanOrEqualTo(3);
    }
}
