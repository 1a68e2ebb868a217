package org.askexpert.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.question.NotTaken;
import org.askexpert.question.RefusalReason;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;

/** Editors give reasons other words, another order, or no place at all; what programs and old decisions name stays. */
@WholeProgram
class ReasonsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private Choices choices;

    @Autowired
    private MessageSource words;

    private Walker editor;

    @BeforeEach
    void anEditor() {
        editor = signedIn(Role.EDITOR);
    }

    private Walker signedIn(Role role) {
        String handle = "reasons" + System.nanoTime();
        register.register(
                new NewPerson(handle, "Rita Reason", handle + "@example.org", Set.of(role), Set.of(), null),
                "six quiet herons",
                null,
                Viewer.system());
        Walker walker = new Walker(mvc, "10.12.7.1");
        walker.post("/sign-in", "email", handle + "@example.org", "password", "six quiet herons");
        return walker;
    }

    /** The form as it stands, each field with its value. */
    private List<String> fields(String address) {
        List<String> fields = new ArrayList<>();
        Document page = editor.get(address);
        for (Element input :
                page.select("main form input:not([name=_csrf]):not([type=checkbox]), main form textarea")) {
            fields.addAll(List.of(input.attr("name"), input.val()));
        }
        for (Element box : page.select("main form input[checked]")) fields.addAll(List.of(box.attr("name"), "true"));
        return fields;
    }

    private void set(List<String> fields, String name, String value) {
        fields.set(fields.indexOf(name) + 1, value);
    }

    private Document save(String address, List<String> fields) {
        return editor.post(address, fields.toArray(String[]::new));
    }

    private List<String> offered() {
        return choices.of("desk.refusal", List.of(RefusalReason.values())).stream()
                .map(Choice::value)
                .toList();
    }

    @Test
    void nobodyElseTouchesThemAndNobodyInventsACode() {
        String address = "/office/reasons/refusal";
        List<String> before = fields(address);
        Walker ana = signedIn(Role.EXPERT);
        ana.post(address, before.toArray(String[]::new));
        assertThat(ana.status()).isEqualTo(403);
        editor.get("/office/reasons/whims");
        assertThat(editor.status()).isEqualTo(404);

        List<String> invented = new ArrayList<>(before);
        set(invented, "reasons[0].code", "my-own");
        save(address, invented);
        assertThat(editor.status()).isEqualTo(422);
        List<String> wordless = new ArrayList<>(before);
        set(wordless, "reasons[1].label", " ");
        Document page = save(address, wordless);
        assertThat(editor.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#reasons");
        List<String> hidden = new ArrayList<>(before);
        for (int at = 0; at < 4; at++) hidden.remove("reasons[" + at + "].shown");
        hidden.removeIf("true"::equals);
        save(address, hidden);
        assertThat(editor.status()).isEqualTo(422);
        assertThat(fields(address)).isEqualTo(before);
    }

    @Test
    void anExpertIsOfferedWhatEditorsOfferInTheirWordsAndOrder() {
        String address = "/office/reasons/refusal";
        assertThat(offered()).containsExactly("conflict-of-interest", "not-my-field", "no-time", "other");
        List<String> fields = fields(address);
        set(fields, "reasons[2].place", "0");
        set(fields, "reasons[2].label", "No time {0} ''now'' <b>");
        set(fields, "reasons[2].help", "Quick | is fine");
        int box = fields.indexOf("reasons[0].shown");
        fields.remove(box + 1);
        fields.remove(box);
        save(address, fields);
        assertThat(editor.location()).isEqualTo(address);
        assertThat(offered()).containsExactly("no-time", "not-my-field", "other");
        Choice first =
                choices.of("desk.refusal", List.of(RefusalReason.values())).get(0);
        assertThat(first.label()).isEqualTo("No time {0} ''now'' <b>");
        assertThat(first.hint()).isEqualTo("Quick / is fine");
        assertThat(words.getMessage("desk.refusal.no-time", new Object[] {"x"}, Locale.UK))
                .isEqualTo("No time {0} ''now'' <b>");
        assertThat(words.getMessage("desk.refusal.conflict-of-interest", null, Locale.UK))
                .as("an old decision keeps its words")
                .isEqualTo("Conflict of interest");
        takeBack("refusal");
        assertThat(offered()).containsExactly("conflict-of-interest", "not-my-field", "no-time", "other");
        assertThat(words.getMessage("desk.refusal.no-time", null, Locale.UK)).isEqualTo("No time");
    }

    @Test
    void anAskerReadsWhyInTheWordsOfTheEditors() {
        String address = "/office/reasons/not-taken";
        List<String> fields = fields(address);
        set(fields, "reasons[3].help", "It looked like an advertisement.");
        save(address, fields);
        assertThat(words.getMessage("site.mine.not-taken." + NotTaken.SPAM.code(), null, Locale.UK))
                .isEqualTo("It looked like an advertisement.");
        takeBack("not-taken");
        assertThat(words.getMessage("site.mine.not-taken.spam", null, Locale.UK))
                .isEqualTo("We took it for advertising.");
    }

    private void takeBack(String kind) {
        Document change = editor.get(editor.get("/office/lists/reasons-" + kind + "/history")
                .select("main ol li a")
                .first()
                .attr("href"));
        editor.post(
                change.select("main form").attr("action"),
                "version",
                change.select("main [name=version]").val());
        assertThat(editor.location()).isEqualTo("/office/reasons/" + kind);
    }
}
