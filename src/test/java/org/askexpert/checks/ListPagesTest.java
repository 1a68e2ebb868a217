package org.askexpert.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.desk.Scene;
import org.askexpert.shared.Role;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
@DirtiesContext
class ListPagesTest {

    private static final String HOSTILE = "</textarea><script>alert(1)</script> ${7*7}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    private Walker edith;

    @BeforeEach
    void anEditor() {
        Scene scene = new Scene(program);
        edith = new Walker(mvc, "10.7.9.2");
        String email = scene.person("edith", Role.EDITOR) + "@example.org";
        edith.post("/sign-in", "email", email, "password", Scene.PASSWORD);
    }

    @Test
    void eachSaveIsAVersionAndAnOlderOneComesBack() {
        Document page = edith.get("/office/claims");
        String version = page.select("[name=version]").first().val();
        String before = page.select("#lines").val();
        edith.post("/office/claims", "version", version, "lines", "miracle*\n\nMiracle*\n" + HOSTILE);
        page = edith.get(edith.location());
        assertThat(page.select("#lines").val()).isEqualTo("miracle*\n" + HOSTILE);
        assertThat(page.select("main script")).isEmpty();
        String next = page.select("[name=version]").first().val();
        edith.post("/office/claims/restoration", "number", version, "version", next);
        assertThat(edith.get(edith.location()).select("#lines").val()).isEqualTo(before);
    }

    @Test
    void whoTypedOnAnOlderVersionKeepsTheWords() {
        String version =
                edith.get("/office/claims").select("[name=version]").first().val();
        edith.post("/office/claims", "version", version, "lines", "first " + version);
        Document page = edith.post("/office/claims", "version", version, "lines", "second " + version);
        assertThat(edith.status()).isEqualTo(412);
        assertThat(page.select("#lines").val()).isEqualTo("second " + version);
        assertThat(page.select("[role=alert] li").text()).isEqualTo("first " + version);
    }

    @Test
    void aChecklistSaysWhatAnApprovalNeeds() {
        Document page = edith.get("/office/checklist");
        assertThat(page.select("main").text()).contains("Nothing identifies the asker");
        String version = page.select("[name=version]").first().val();
        edith.post(
                "/office/checklist",
                "version",
                version,
                "lines[0].words",
                "One, two",
                "lines[0].needed",
                "true",
                "lines[1].words",
                " ");
        page = edith.get(edith.location());
        assertThat(page.select("[name='lines[0].words']").val()).isEqualTo("One, two");
        assertThat(page.select("[name='lines[0].needed']").hasAttr("checked")).isTrue();
        assertThat(page.select("[name='lines[1].words']").val()).isEmpty();
        edith.post("/office/checklist", "version", "1", "lines[0].words", "x".repeat(141));
        assertThat(edith.status()).isEqualTo(422);
        assertThat(edith.page().select(".error-summary a").attr("href")).isEqualTo("#lines");
    }
}
