package org.askexpert.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ActiveProfiles({"demo", "sample"})
@SpringBootTest(classes = SamplePages.class)
class ReadingPagesTest {

    private static final String ENTRY = "/archive/lifting-after-a-slipped-disc";
    private static final String TOPIC = "/archive/topics/muscles-and-bones/back-spine";

    private final MockMvc mvc;

    ReadingPagesTest(@Autowired WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/privacy",
                "/accessibility",
                "/archive",
                "/archive?empty=true",
                TOPIC,
                ENTRY,
                "/archive/search?q=asthma",
                "/archive/search?q=zz"
            })
    void aPublicPageHasOneHeadingKnownWordsAndNothingToPost(String address) throws Exception {
        Document page = get(address);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("form:not([method=get])")).isEmpty();
        assertThat(page.html()).doesNotContain("??").doesNotContain("th:");
        assertThat(page.select("a[href]").eachAttr("href")).noneMatch(href -> href.contains("%2F"));
        assertThat(page.select("[id]").eachAttr("id").stream().filter(id -> !id.startsWith("pair-")))
                .doesNotHaveDuplicates();
    }

    @Test
    void theBreadcrumbEndsAtTheTopic() throws Exception {
        assertThat(get(ENTRY).select(".crumbs a").eachText())
                .containsExactly("Browse answers by topic", "Muscles and bones", "Back and spine");
        assertThat(get(TOPIC).select(".crumbs a").eachText())
                .containsExactly("Browse answers by topic", "Muscles and bones");
    }

    @Test
    void anEntrySaysWhoAnsweredAndWhenItIsLookedAtAgain() throws Exception {
        assertThat(get(ENTRY).select("main").text())
                .contains("Correction, 4 June 2026: We corrected how long to rest.")
                .contains("Answered by The Society of Example. Checked by 2 reviewers.")
                .contains("Bed rest and back pain (Study, 2019)")
                .contains("Page last reviewed: 4 June 2026")
                .contains("Next review due: 4 June 2029");
    }

    @Test
    void laterPagesOfAListSaySoInTheTitle() throws Exception {
        assertThat(get(TOPIC).title()).isEqualTo("Back and spine – Ask an Expert");
        assertThat(get(TOPIC + "?after=x").title()).isEqualTo("Back and spine (continued) – Ask an Expert");
    }

    @Test
    void wordsSearchedForComeBackAsTheyWereTyped() throws Exception {
        Document page = get("/archive/search?q={q}", "a <b> {0} 'c'");
        assertThat(page.select("h1").text()).isEqualTo("2 results for ‘a <b> {0} 'c'’ in all topics");
        assertThat(page.select("main input[name=q]").attr("value")).isEqualTo("a <b> {0} 'c'");
    }

    private Document get(String address, Object... values) throws Exception {
        return Jsoup.parse(mvc.perform(MockMvcRequestBuilders.get(address, values))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
