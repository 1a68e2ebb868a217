package org.askexpert.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.shared.Role;
import org.askexpert.testing.MySqlServer;
import org.askexpert.testing.NeedsDocker;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;

@NeedsDocker
@WholeProgram
@DirtiesContext
class TopicEditingOnMySqlIT extends TopicEditing {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private MockMvc mvc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        MySqlServer.Schema schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }

    /** The job of another room, called as its clock calls it. */
    @Test
    void theFiguresOfTheWeeksAreWorkedOutHereToo() {
        var office = new EntryScene(program);
        office.entry("Stiff");
        ReflectionTestUtils.invokeMethod(program.getBean("keepFigures"), "everyFewMinutes");
        assertThat(rows.sql("select count(*) from figure_week")
                        .query(Long.class)
                        .single())
                .isEqualTo(12);
        var editor = office.signedIn("Edith", Role.EDITOR, mvc);
        assertThat(editor.get("/office").select("section[aria-labelledby=ageing] tbody tr"))
                .hasSize(6);
        editor.get("/office/answered");
        assertThat(editor.status()).isEqualTo(200);
    }
}
