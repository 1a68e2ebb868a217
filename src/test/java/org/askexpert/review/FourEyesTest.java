package org.askexpert.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.askexpert.question.DecideReview;
import org.askexpert.question.Decision;
import org.askexpert.question.DraftText;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.ReturnReason;
import org.askexpert.question.TakeSuggestion;
import org.askexpert.question.Verdict;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody approves what holds own work, by no path and with no role. */
@WholeProgram
class FourEyesTest {

    private static final String APPROVAL = """
            {"verdict": "approve-private", "reasons": []}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DecideReview decide;

    private ReviewScene scene;
    private String ana;
    private String reference;

    @BeforeEach
    void anAnswerOfAna() {
        scene = new ReviewScene(program);
        ana = scene.scene.person("ana", Role.EXPERT);
        gives(ana, Role.REVIEWER);
        gives(ana, Role.ADMINISTRATOR);
        reference = scene.sentBy(ana, Publish.NEVER);
    }

    @Test
    void whoWroteItIsRefusedOnEveryPath() throws Exception {
        refusedEverywhere(ana);
    }

    @Test
    void whoWroteAnEarlierRevisionIsRefusedOnEveryPath() throws Exception {
        String rosa = scene.scene.person("rosa", Role.REVIEWER);
        returned(rosa, null);
        String ben = scene.scene.person("ben", Role.EXPERT);
        assigned(ben);
        scene.send(reference, ben, 1, new DraftText("All new words.", null, null, null, List.of()));
        refusedEverywhere(ana);
        decide.decide(new Reference(reference), approval(2), scene.viewer(rosa, Role.REVIEWER));
    }

    @Test
    void whoseWordingWasTakenOverIsRefusedOnEveryPath() throws Exception {
        String rosa = scene.scene.person("rosa", Role.REVIEWER);
        returned(rosa, new DraftText("Rosa's words.", null, null, null, null));
        program.getBean(TakeSuggestion.class).take(new Reference(reference), 1, scene.viewer(ana, Role.EXPERT));
        program.getBean(org.askexpert.question.SendForReview.class)
                .send(new Reference(reference), 2, scene.viewer(ana, Role.EXPERT));
        refusedEverywhere(rosa);
    }

    @Test
    void whoSentTheWordsOfAColleagueIsRefusedOnEveryPath() throws Exception {
        returned(scene.scene.person("rosa", Role.REVIEWER), null);
        String ben = scene.scene.person("ben", Role.EXPERT);
        gives(ben, Role.REVIEWER);
        assigned(ben);
        program.getBean(org.askexpert.question.SendForReview.class)
                .send(new Reference(reference), 1, scene.viewer(ben, Role.EXPERT));
        refusedEverywhere(ben);
    }

    @Test
    void whoCannotApproveReadsWhoCouldHelp() {
        String ravi = scene.scene.person("ravi", Role.REVIEWER);
        Document page = scene.walker(mvc, ana).get("/desk/" + reference + "/review");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main li").eachText()).contains("ravi");
        assertThat(page.select("main").text()).contains("Their work is in it, so they cannot approve it: ana.");
        Walker edith = scene.walker(mvc, scene.scene.person("edith", Role.EDITOR));
        assertThat(edith.get("/desk/" + reference + "/reviewers")
                        .select("main li")
                        .eachText())
                .contains("ravi");
        assertThat(edith.get("/desk/" + reference).select("main a[href$=/reviewers]"))
                .hasSize(1);
        assertThat(ravi).isNotEmpty();
    }

    @Test
    void whereNobodyIsLeftTheEditorsAreToldAndThePageSaysSo() {
        List<Long> others = scene.rows()
                .sql("select p.id from person p join person_role r on r.person_id = p.id"
                        + " where r.role = 'REVIEWER' and p.disabled = false and p.handle <> ?")
                .param(ana)
                .query(Long.class)
                .list();
        try {
            disabled(others, true);
            long before = scene.lastLetter();
            String alone = scene.sentBy(ana, Publish.NEVER);
            assertThat(scene.lettersAfter(before, alone)).contains("REVIEWERS_MISSING EDITORS");
            Document page = scene.walker(mvc, ana).get("/desk/" + alone + "/review");
            assertThat(page.select("main").text()).contains("No reviewer is left who did not work on this answer.");
        } finally {
            disabled(others, false);
        }
    }

    /** Other tests share these people: whoever is shut out is let in again. */
    private void disabled(List<Long> people, boolean out) {
        for (long person : people) {
            scene.rows()
                    .sql("update person set disabled = ? where id = ?")
                    .params(out, person)
                    .update();
        }
    }

    private void refusedEverywhere(String handle) throws Exception {
        int reviews = scene.reviews(reference);
        int revision = scene.rows()
                .sql("select revision from question where reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
        Walker walker = scene.walker(mvc, handle);
        assertThat(walker.get("/desk/" + reference + "/review").select("main form"))
                .isEmpty();
        for (String path : new String[] {"/review/confirmation", "/review", "/review/copy"}) {
            walker.post("/desk/" + reference + path, "revision", "" + revision, "verdict", "approve-private");
            assertThat(walker.status()).as(path).isEqualTo(403);
        }
        assertThat(mvc.perform(post("/api/v1/desk/" + reference + "/review")
                                .header("Authorization", "Bearer token-" + handle)
                                .header("If-Match", "\"" + revision + "\"")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(APPROVAL))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(mvc.perform(get("/api/v1/desk?list=review&size=100")
                                .header("Authorization", "Bearer token-" + handle))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain(reference);
        Viewer.Staff all = scene.viewer(handle, Role.values());
        assertThatThrownBy(() -> decide.decide(new Reference(reference), approval(revision), all))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("someone else has to approve it");
        assertThat(scene.reviews(reference)).isEqualTo(reviews);
    }

    /** Handed over by an editor: the earlier words are still Ana's. */
    private void assigned(String expert) {
        Viewer.Staff edith = scene.viewer(scene.scene.person("edith", Role.EDITOR), Role.EDITOR);
        program.getBean(org.askexpert.question.AssignExpert.class).assign(new Reference(reference), expert, edith);
        program.getBean(org.askexpert.question.AcceptQuestion.class)
                .accept(new Reference(reference), scene.viewer(expert, Role.EXPERT));
    }

    private void returned(String reviewer, DraftText wording) {
        decide.decide(
                new Reference(reference),
                new Decision(1, Verdict.RETURN, Set.of(ReturnReason.STYLE), null, false, wording),
                scene.viewer(reviewer, Role.REVIEWER));
    }

    private static Decision approval(int revision) {
        return new Decision(revision, Verdict.APPROVE_PRIVATE, Set.of(), null, false, null);
    }

    private void gives(String handle, Role role) {
        scene.rows()
                .sql("insert into person_role (person_id, role) select id, ? from person where handle = ?")
                .params(role.name(), handle)
                .update();
    }
}
