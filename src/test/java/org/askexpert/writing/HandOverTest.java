package org.askexpert.writing;

import static org.askexpert.writing.Colleagues.draft;
import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.shared.Role;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class HandOverTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    private Colleagues people;
    private String ana;
    private String reference;

    @BeforeEach
    void anExpertWrites() {
        people = new Colleagues(program);
        ana = people.expert("ana");
        reference = people.acceptedBy(ana);
    }

    @Test
    void onlyWhoWritesItHandsItOverAndOnlyToAColleagueOfTheTopic() {
        String ben = people.expert("ben");
        String rosa = people.scene.person("rosa", Role.REVIEWER);
        assertThat(handOver(ben, ben)).isEqualTo(404);
        assertThat(handOver(rosa, ben)).isEqualTo(404);
        assertThat(handOver(people.scene.person("edith", Role.EDITOR), ben)).isEqualTo(403);
        assertThat(handOver(ana, ana)).isEqualTo(422);
        assertThat(handOver(ana, rosa)).isEqualTo(422);
        assertThat(handOver(ana, "nobody")).isEqualTo(422);
        people.call(HttpMethod.PUT, ana, reference, "draft", "0", "{\"answer\": \"Done.\"}");
        people.call(HttpMethod.POST, ana, reference, "submission", "1", "{}");
        assertThat(handOver(ana, ben)).isEqualTo(409);
        assertThat(stage()).isEqualTo("IN_REVIEW");
    }

    @Test
    void theColleagueIsOfferedItWithEverythingTypedSoFar() {
        String ben = people.expert("ben");
        people.call(HttpMethod.PUT, ana, reference, "draft", "0", "{\"answer\": \"Saved.\"}");
        people.call(HttpMethod.PUT, ana, reference, "draft/copy", "0", "{\"answer\": \"Saved, and typed on.\"}");
        Walker anas = people.signedIn(ana);
        Document page = anas.get("/desk/" + reference + "/hand-over");
        assertThat(page.select("#expert option").eachAttr("value")).containsExactly("", ben);
        assertThat(page.text()).contains("is saved as a revision and goes along");
        anas.post("/desk/" + reference + "/hand-over", "expert", "");
        assertThat(anas.status()).isEqualTo(422);
        anas.post("/desk/" + reference + "/hand-over", "expert", ben);
        assertThat(anas.location()).isEqualTo("/desk");
        anas.get("/desk/" + reference);
        assertThat(anas.status()).isEqualTo(404);
        assertThat(stage()).isEqualTo("OFFERED");
        assertThat(letters(ben)).isEqualTo(1);

        Walker bens = people.signedIn(ben);
        bens.post("/desk/" + reference + "/acceptance");
        assertThat(bens.location()).isEqualTo(draft(reference));
        assertThat(bens.get(draft(reference)).select("#answer").val()).isEqualTo("Saved, and typed on.");
        Document given = bens.get("/desk/" + reference);
        assertThat(given.text()).contains("It was handed over to ben");
    }

    private int handOver(String who, String to) {
        return people.call(HttpMethod.POST, who, reference, "hand-over", null, "{\"expert\": \"" + to + "\"}")
                .getStatus();
    }

    private String stage() {
        return rows.sql("select stage from question where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private int letters(String handle) {
        return rows.sql("select count(*) from mail_message m join person p on p.id = m.person_id"
                        + " where p.handle = ? and m.reference = ? and m.letter = 'OFFER'")
                .params(handle, reference)
                .query(Integer.class)
                .single();
    }
}
