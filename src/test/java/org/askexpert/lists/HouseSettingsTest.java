package org.askexpert.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the house says of itself: editors write it, pages follow at once, and it can be taken back. */
@WholeProgram
class HouseSettingsTest {

    private static final String ADDRESS = "/office/house";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RegisterPerson register;

    private Walker editor;
    private Walker reader;

    @BeforeEach
    void anEditorAndAReader() {
        editor = signedIn(Role.EDITOR);
        reader = new Walker(mvc, "10.12.6.2");
    }

    private Walker signedIn(Role role) {
        String handle = "keeper" + System.nanoTime();
        register.register(
                new NewPerson(handle, "Hilde House", handle + "@example.org", Set.of(role), Set.of(), null),
                "six quiet herons",
                null,
                Viewer.system());
        Walker walker = new Walker(mvc, "10.12.6.1");
        walker.post("/sign-in", "email", handle + "@example.org", "password", "six quiet herons");
        return walker;
    }

    /** The form as it stands. */
    private Map<String, String> typed() {
        Map<String, String> fields = new LinkedHashMap<>();
        Document page = editor.get(ADDRESS);
        page.select("main form input:not([type=radio]):not([name=_csrf]), main form textarea, main form input[checked]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    private Document save(Map<String, String> fields) {
        return editor.post(
                ADDRESS,
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    @Test
    void nobodyElseChangesTheHouse() {
        Map<String, String> fields = typed();
        Walker ana = signedIn(Role.REVIEWER);
        ana.post(ADDRESS, "version", fields.get("version"), "name", "Ours");
        assertThat(ana.status()).isEqualTo(403);
        assertThat(typed()).isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' '",
        "field, ''",
        "contactEmail, nobody",
        "emergencyNumber, ''",
        "helpline, ''",
        "usualDays, 0",
        "usualDays, soon",
        "usualDays, 60",
        "promisedDays, 91",
        "palette, neon",
        "palette, ''"
    })
    void whatNoPageCouldSayIsRefused(String field, String value) {
        Map<String, String> before = typed();
        Map<String, String> fields = new LinkedHashMap<>(before);
        fields.put(field, value);
        Document page = save(fields);
        assertThat(editor.status()).isEqualTo(422);
        String named = value.equals("60") ? "promisedDays" : field;
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + named);
        if (!field.equals("palette")) assertThat(page.select("#" + field).val()).isEqualTo(value);
        assertThat(typed()).isEqualTo(before);
    }

    @Test
    void pagesInMemoryFollowAChangeAndTheWayBack() {
        Map<String, String> before = typed();
        assertThat(before).containsEntry("palette", "river").containsEntry("emergencyNumber", "999");
        assertThat(reader.get("/archive").select("html").attr("data-palette")).isEqualTo("river");

        Map<String, String> fields = new LinkedHashMap<>(before);
        fields.put("name", "House <b>of</b> Herons\nfield: nothing");
        fields.put("palette", "plum");
        fields.put("emergencyNumber", "112");
        fields.put("postalAddress", "1 Heron Lane, Marsh");
        save(fields);
        assertThat(editor.location()).isEqualTo(ADDRESS);
        for (String path : new String[] {"/", "/archive", "/help"}) {
            Document page = reader.get(path);
            assertThat(page.select("html").attr("data-palette")).as(path).isEqualTo("plum");
            assertThat(page.text()).contains("House <b>of</b> Herons field: nothing");
        }
        assertThat(reader.page().text()).contains("112");
        assertThat(typed()).containsEntry("field", before.get("field"));

        save(before);
        assertThat(editor.status()).isEqualTo(412);
        assertThat(editor.page().select(".notice").text()).contains("1 Heron Lane, Marsh");

        Document change = editor.get(editor.get("/office/lists/house/history")
                .select("main ol li a")
                .first()
                .attr("href"));
        assertThat(change.select("table.sides ins").text()).contains("Herons", "plum");
        editor.post(
                change.select("main form").attr("action"),
                "version",
                change.select("main [name=version]").val());
        assertThat(reader.get("/archive").select("html").attr("data-palette")).isEqualTo("river");
        Map<String, String> after = typed();
        before.remove("version");
        assertThat(after).containsAllEntriesOf(before);
    }
}
