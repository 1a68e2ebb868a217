package org.askexpert.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

@ActiveProfiles({"demo", "sample"})
@SpringBootTest(classes = SamplePages.class)
class LayoutTest {

    private final MockMvc mvc;

    LayoutTest(
            @Autowired WebApplicationContext context,
            @Autowired FilterRegistrationBean<ResourceUrlEncodingFilter> addresses) {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(addresses.getFilter())
                .build();
    }

    @Test
    void theSkipLinkComesFirstAndLeadsToTheOnlyMain() throws Exception {
        Document page = get("/sample/form");
        assertThat(page.body().child(0).attr("href")).isEqualTo("#main");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("main").attr("id")).isEqualTo("main");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void thePublicHeaderHasNoStaffMenuAndNoFormThatPosts() throws Exception {
        Document page = get("/sample/form");
        assertThat(page.select("header form[method=post]")).isEmpty();
        assertThat(texts(page, "header nav li")).isEqualTo("Browse answers, Ask a question");
        assertThat(page.select("header form").attr("action")).isEqualTo("/archive/search");
    }

    @Test
    void anExpertSeesNoTriageAndNoOffice() throws Exception {
        assertThat(texts(get("/sample/desk/EXPERT"), "header nav li")).isEqualTo("Your work 5 open, Edith Example");
    }

    @Test
    void anEditorSeesTriageAndOfficeAndSignsOutByPost() throws Exception {
        Document page = get("/sample/desk/EDITOR");
        assertThat(texts(page, "header nav li")).isEqualTo("Your work 5 open, Triage, Office, Edith Example");
        assertThat(page.select("form.sign-out").attr("method")).isEqualTo("post");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("header [aria-current=page]").text()).isEqualTo("Your work 5 open");
    }

    @Test
    void ownStylesAndScriptsAreNamedByTheirContent() throws Exception {
        Document page = get("/sample/form");
        assertThat(page.select("link[rel=stylesheet]").last().attr("href"))
                .matches("/css/(app|palettes)-[0-9a-f]{32}\\.css");
        assertThat(page.select("link[rel=stylesheet]").first().attr("href"))
                .isEqualTo("/webjars/bootstrap/5.3.8/css/bootstrap.min.css");
        assertThat(page.select("script").first().attr("src")).matches("/js/theme-[0-9a-f]{32}\\.js");
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    }

    @Test
    void aFormWithoutErrorsHasNoSummaryAndAPlainTitle() throws Exception {
        Document page = get("/sample/form");
        assertThat(page.title()).isEqualTo("Your question – Ask an Expert");
        assertThat(page.select(".error-summary, .field-error, [aria-invalid]")).isEmpty();
        assertThat(page.getElementById("title").hasAttr("aria-describedby")).isFalse();
    }

    @Test
    void everyErrorIsInTheSummaryAndAtItsField() throws Exception {
        Document page = html(MockMvcRequestBuilders.post("/sample/form").param("body", "Typed <b>text</b>"));
        assertThat(page.title()).isEqualTo("Error: Your question – Ask an Expert");
        assertThat(page.select("main > :first-child").attr("class")).isEqualTo("error-summary");
        for (Element link : page.select(".error-summary a")) {
            Element field = page.getElementById(link.attr("href").substring(1));
            assertThat(field).as(link.outerHtml()).isNotNull();
            assertThat(page.select(".field-error").eachText()).contains("Error: " + link.text());
        }
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .as("order of the page")
                .containsExactly("#title", "#email", "#verdict", "#publish");
        assertThat(page.select("textarea").text()).isEqualTo("Typed <b>text</b>");
    }

    @Test
    void theErrorStandsBetweenHintAndInputAndDescribesIt() throws Exception {
        Element email = html(MockMvcRequestBuilders.post("/sample/form")).getElementById("email");
        assertThat(email.attr("aria-describedby")).isEqualTo("email-hint email-error");
        assertThat(email.previousElementSibling().id()).isEqualTo("email-error");
        assertThat(email.previousElementSibling().previousElementSibling().id()).isEqualTo("email-hint");
        assertThat(email.attr("type")).isEqualTo("email");
        assertThat(email.attr("autocomplete")).isEqualTo("email");
    }

    @Test
    void theFileThatBrowsersAskForIsThere() throws Exception {
        for (Element file : get("/sample/form").select("link[href], script[src]")) {
            String address = file.attr("href") + file.attr("src");
            assertThat(status(address)).as(address).isEqualTo(200);
        }
        assertThat(status("/favicon.ico")).isEqualTo(200);
    }

    @Test
    void whatWasChosenStaysChosen() throws Exception {
        Document page = html(MockMvcRequestBuilders.post("/sample/form")
                .param("verdict", "return")
                .param("topic", "back"));
        assertThat(page.select("input[type=radio][checked]").attr("value")).isEqualTo("return");
        assertThat(page.select("option[selected]").text()).isEqualTo("Back and spine");
    }

    @Test
    void deadlinesSayDateThenWords() throws Exception {
        assertThat(get("/sample/desk/EXPERT").select(".due").eachText())
                .containsExactly(
                        "2 June 2026 at 5:26am Overdue by 2 days",
                        "5 June 2026 at 2:00pm Due tomorrow",
                        "14 June 2026 at 11:00pm Due in 10 days",
                        "4 June 2026 at 1:01pm Due today");
    }

    @Test
    void positionsInAListAreEscaped() throws Exception {
        assertThat(get("/sample/desk/EXPERT").select(".pager a").eachAttr("href"))
                .containsExactly("/sample/desk?q=a%20b&before=x%20y", "/sample/desk?q=a%20b&after=z");
    }

    @Test
    void theTrackerMarksOneStep() throws Exception {
        assertThat(get("/sample/desk/EXPERT")
                        .select(".tracker [aria-current=step]")
                        .eachText())
                .containsExactly(
                        "Received",
                        "With an expert",
                        "With an expert We need more from you",
                        "Being checked",
                        "Answered");
    }

    @Test
    void everyProblemHasAHeadingOfItsOwn() throws Exception {
        for (int status : new int[] {400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 428, 429, 500, 503}) {
            Document page = get("/sample/problem/" + status);
            assertThat(page.select("h1")).as("status %d", status).hasSize(1);
            assertThat(page.text()).doesNotContain("shared.").doesNotContain("??");
        }
        assertThat(get("/sample/problem/404").text()).doesNotContain("We withdrew");
        assertThat(get("/sample/problem/418").select("h1").text()).isEqualTo("We could not understand that request");
    }

    private int status(String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Document get(String address) throws Exception {
        return html(MockMvcRequestBuilders.get(address));
    }

    private Document html(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request).andReturn().getResponse().getContentAsString());
    }

    private static String texts(Document page, String selector) {
        return Stream.of(page.select(selector).eachText().toArray(String[]::new))
                .collect(Collectors.joining(", "));
    }
}
