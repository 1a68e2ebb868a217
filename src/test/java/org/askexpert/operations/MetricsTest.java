package org.askexpert.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.askexpert.desk.Scene;
import org.askexpert.shared.Role;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class MetricsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Test
    void onlyAnAdministratorsProgramReadsThem() throws Exception {
        Scene scene = new Scene(program);
        assertThat(read(null).getStatus()).isEqualTo(401);
        assertThat(read(scene.person("edith", Role.EDITOR)).getStatus()).isEqualTo(403);
    }

    @Test
    void theyCountWhatWaitsAndHoldNoWordOfIt() throws Exception {
        Scene scene = new Scene(program);
        scene.person("ana", Role.EXPERT);
        String reference = scene.asked();
        String administrator = scene.person("adam", Role.ADMINISTRATOR);
        double before = number(read(administrator), "askexpert_questions{stage=\"offered\"}");
        scene.asked();
        MockHttpServletResponse answer = read(administrator);
        assertThat(answer.getContentType()).startsWith("text/plain");
        assertThat(number(answer, "askexpert_questions{stage=\"offered\"}")).isEqualTo(before + 1);
        assertThat(number(answer, "askexpert_troubles{kind=\"incident\"}")).isNotNegative();
        assertThat(answer.getContentAsString())
                .contains(
                        "askexpert_questions_oldest_seconds{stage=\"offered\"}",
                        "askexpert_mails{",
                        "jvm_memory_used_bytes")
                .doesNotContain(reference, Scene.BODY, "@");
    }

    private MockHttpServletResponse read(String token) throws Exception {
        var request = get("/api/v1/office/metrics");
        if (token != null) request.header("Authorization", "Bearer token-" + token);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static double number(MockHttpServletResponse answer, String name) throws Exception {
        return answer.getContentAsString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }
}
