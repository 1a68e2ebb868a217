package org.askexpert.demo;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.askexpert.question.Publish;
import org.askexpert.question.ReturnReason;
import org.askexpert.question.SourceKind;
import org.askexpert.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sample files, one JSON object a line. */
@Component
@Profile("demo")
class Samples {

    record SampleTopic(String slug, String title, String parent, boolean sensitive) {}

    record SamplePerson(String handle, String name, String email, Set<Role> roles, Set<String> topics, String byline) {}

    record SampleSource(SourceKind kind, String title, String url, String slug, Integer year) {}

    /** @param reviewer who approved it, or null where it waits */
    record SamplePassage(String title, String topic, String words, String author, String reviewer) {}

    record SampleEntry(
            String slug,
            String title,
            String topic,
            String question,
            String answer,
            Instant publishedAt,
            List<SampleSource> sources) {
        SampleEntry {
            sources = sources == null ? List.of() : List.copyOf(sources);
        }
    }

    /** Where a sample question is left standing. */
    enum Step implements org.askexpert.shared.Coded {
        OFFERED,
        DRAFTING,
        IN_REVIEW,
        RETURNED,
        TRIAGE,
        ASSIGN_BY_HAND,
        WAITING,
        ANSWERED_PRIVATE,
        EDITION_REVIEW,
        PUBLISHED
    }

    record SampleQuestion(
            String title,
            String body,
            String topic,
            Publish publish,
            String askerName,
            String askerEmail,
            Step step,
            String expert,
            String answer,
            String privatePart,
            String publicTitle,
            String publicQuestion,
            String reviewer,
            Set<ReturnReason> returnReasons,
            String comment) {}

    private final ObjectMapper json;

    Samples(ObjectMapper json) {
        this.json = json;
    }

    <T> List<T> read(String file, Class<T> type) {
        try (InputStream in = new ClassPathResource("demo/" + file).getInputStream();
                MappingIterator<T> lines = json.readerFor(type).readValues(in)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/" + file, e);
        }
    }
}
