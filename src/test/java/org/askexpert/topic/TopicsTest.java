package org.askexpert.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.askexpert.audit.Audit;
import org.askexpert.shared.HouseKeys;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataJpaTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import({CreateTopic.class, FindTopic.class, FindTopics.class, Audit.class, HouseKeys.class, TopicsTest.Noon.class})
class TopicsTest {

    private static final Viewer EDITH = new Viewer.Staff(1, "edith", Set.of(Role.EDITOR));
    private static final Viewer ANA = new Viewer.Staff(2, "ana", Set.of(Role.EXPERT));
    private static final Viewer READER = Viewer.reader();

    @TestConfiguration(proxyBeanMethods = false)
    static class Noon {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-06-04T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Autowired
    private CreateTopic createTopic;

    @Autowired
    private FindTopic findTopic;

    @Autowired
    private FindTopics findTopics;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private JdbcClient rows;

    @Test
    void onlyEditorsAddTopics() {
        for (Viewer other : new Viewer[] {READER, ANA, Viewer.asker(1)}) {
            assertThatThrownBy(() -> createTopic.create(new NewTopic(null, null, "Mind", false), other))
                    .asInstanceOf(type(Problem.class))
                    .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
        }
        assertThat(findTopics.topics(EDITH).branches()).isEmpty();
    }

    @Test
    void badFieldsAreNamed() {
        givenTopics();
        assertInvalid(new NewTopic(null, null, " ", false), "title");
        assertInvalid(new NewTopic(null, "No Slug", "Mind", false), "slug");
        assertInvalid(new NewTopic("nowhere", null, "Mind", false), "parent");
        assertInvalid(new NewTopic("muscles-and-bones/back-spine", null, "Discs", false), "parent");
    }

    @Test
    void whoAddedATopicIsRecorded() {
        givenTopics();
        assertThat(rows.sql(
                                "select count(*) from audit_event where verb = 'create' and object_key = 'mind' and actor_id = 1")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAddressIsTakenOnce() {
        givenTopics();
        assertThatThrownBy(() -> createTopic.create(new NewTopic(null, null, "Muscles & bones", false), EDITH))
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> assertThat(problem.code()).contains("topic-exists"));
    }

    @Test
    void theTreeTakesOneQueryAndKeepsTheOrderOfCreation() {
        givenTopics();
        long before = queries();
        var tree = findTopics.topics(READER);
        assertThat(queries() - before).isEqualTo(1);
        assertThat(tree.all())
                .extracting(TopicView::slug)
                .containsExactly(
                        "muscles-and-bones",
                        "muscles-and-bones/back-spine",
                        "muscles-and-bones/arms",
                        "mind",
                        "mind/sleep");
    }

    @Test
    void aTopicIsFoundWithItsParentInOneQuery() {
        givenTopics();
        long before = queries();
        TopicView back =
                findTopic.bySlug("muscles-and-bones/back-spine", READER).orElseThrow();
        assertThat(queries() - before).isEqualTo(1);
        assertThat(back.trail()).isEqualTo("Muscles and bones › Back and spine");
        assertThat(back.parent().slug()).isEqualTo("muscles-and-bones");
        assertThat(findTopic.byId(back.id(), READER)).contains(back);
    }

    @Test
    void whatStandsBelowSomethingSensitiveIsSensitive() {
        givenTopics();
        assertThat(findTopic.bySlug("mind/sleep", READER))
                .hasValueSatisfying(sleep -> assertThat(sleep.sensitive()).isTrue());
    }

    @Test
    void nonsenseIsAnsweredLikeTheUnknownWithoutAQuery() {
        givenTopics();
        long before = queries();
        for (String slug : new String[] {"Mind", "mind/", "/mind", "mind/sleep/naps", "mínd", "mind ", "", null}) {
            assertThat(findTopic.bySlug(slug, READER)).isEmpty();
        }
        assertThat(queries() - before).isZero();
        assertThat(findTopic.bySlug("unknown", READER)).isEmpty();
        assertThat(findTopic.byId(new TopicId(-1), READER)).isEmpty();
    }

    @Test
    void aFormerAddressLeadsToTheTopic() {
        givenTopics();
        Topic sleep = entities.getEntityManager()
                .createQuery("select t from Topic t where t.slug = 'mind/sleep'", Topic.class)
                .getSingleResult();
        entities.persist(new TopicRedirect("sleep", sleep));
        entities.flush();
        entities.clear();
        assertThat(findTopic.bySlug("sleep", READER)).map(TopicView::slug).contains("mind/sleep");
    }

    private void givenTopics() {
        createTopic.create(new NewTopic(null, "muscles-and-bones", "Muscles and bones", false), EDITH);
        createTopic.create(new NewTopic(null, null, "Mind", true), EDITH);
        createTopic.create(new NewTopic("mind", null, "Sleep", false), Viewer.system());
        createTopic.create(new NewTopic("muscles-and-bones", "back-spine", "Back and spine", false), EDITH);
        createTopic.create(new NewTopic("muscles-and-bones", null, "Arms", false), EDITH);
        entities.flush();
        entities.clear();
    }

    private void assertInvalid(NewTopic wanted, String field) {
        assertThatThrownBy(() -> createTopic.create(wanted, EDITH))
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(Problem.FieldError::field)
                        .containsExactly(field));
    }

    private long queries() {
        return factory.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
    }
}
