package org.askexpert.demo;

import org.askexpert.demo.Samples.SampleEntry;
import org.askexpert.demo.Samples.SamplePassage;
import org.askexpert.demo.Samples.SamplePerson;
import org.askexpert.demo.Samples.SampleQuestion;
import org.askexpert.demo.Samples.SampleTopic;
import org.askexpert.intake.Submission;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.library.NewFactsheet;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty demo, once. It runs before the job executor starts, so that every question ends where it should. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "askexpert.demo.samples", havingValue = "true")
class DemoStage implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStage.class);
    private static final String NOBODYS_NETWORK = "demo";

    private final Samples samples;
    private final FindTopics topics;
    private final CreateTopic create;
    private final Cast cast;
    private final Bookcase bookcase;
    private final SubmitQuestion submit;
    private final Walk walk;

    DemoStage(
            Samples samples,
            FindTopics topics,
            CreateTopic create,
            Cast cast,
            Bookcase bookcase,
            SubmitQuestion submit,
            Walk walk) {
        this.samples = samples;
        this.topics = topics;
        this.create = create;
        this.cast = cast;
        this.bookcase = bookcase;
        this.submit = submit;
        this.walk = walk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!topics.topics(Cast.DIRECTOR).all().isEmpty()) return;
        for (SampleTopic topic : samples.read("topics.jsonl", SampleTopic.class)) {
            create.create(new NewTopic(topic.parent(), topic.slug(), topic.title(), topic.sensitive()), Cast.DIRECTOR);
        }
        samples.read("people.jsonl", SamplePerson.class).forEach(cast::enter);
        samples.read("factsheets.jsonl", NewFactsheet.class).forEach(bookcase::shelve);
        samples.read("passages.jsonl", SamplePassage.class).forEach(bookcase::shelve);
        samples.read("entries.jsonl", SampleEntry.class).forEach(bookcase::shelve);
        samples.read("questions.jsonl", SampleQuestion.class).forEach(this::ask);
        LOG.info("The demo is set: sample topics, people, entries and questions are in place");
    }

    private void ask(SampleQuestion question) {
        Submission submission = new Submission(
                question.title(),
                question.body(),
                question.topic(),
                question.askerEmail(),
                question.askerName(),
                question.publish(),
                "en");
        Reference reference = submit.submit(submission, NOBODYS_NETWORK, null, Viewer.reader())
                .reference();
        walk.run(reference, question);
    }
}
