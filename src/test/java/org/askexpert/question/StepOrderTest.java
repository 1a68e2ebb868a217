package org.askexpert.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.askexpert.question.Standing.Place;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Jobs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may do what to a question at each place where it can stand, compared with the checked-in table
 * {@code step-order.csv}; after a deliberate change write it anew with {@code -Dmatrix.write=true} and read the difference.
 */
@SpringBootTest
@Import({Standing.class, Jobs.class})
@DirtiesContext
class StepOrderTest {

    private static final Path TABLE = Path.of("src/test/resources/step-order.csv");

    @Autowired
    private Standing standing;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Questions questions;

    private final Map<String, Function<Reference, Viewer>> actors = new LinkedHashMap<>();
    private final Map<String, BiConsumer<Reference, Viewer>> verbs = new LinkedHashMap<>();

    @Autowired
    void verbs(OpenQuestion open, AcceptQuestion accept, DeclineQuestion decline, SaveDraft save, SendForReview send) {
        verbs.put("open", open::open);
        verbs.put("accept", accept::accept);
        verbs.put("decline", (question, me) -> decline.decline(question, RefusalReason.NO_TIME, null, me));
        verbs.put("save draft", (question, me) -> save.save(question, revision(question), AQuestion.TEXT, me));
        verbs.put("send for review", (question, me) -> send.send(question, revision(question), me));
    }

    @Autowired
    void verdicts(DecideReview decide, DecideEdition decideEdition, TakeSuggestion take) {
        verbs.put("take suggestion", (question, me) -> take.take(question, revision(question), me));
        for (Verdict verdict : Verdict.values()) {
            verbs.put(
                    "review: " + verdict.code(),
                    (question, me) -> decide.decide(question, AQuestion.verdict(verdict, revision(question)), me));
        }
        verbs.put(
                "review edition",
                (question, me) -> decideEdition.decide(
                        question, AQuestion.edition(EditionVerdict.APPROVE, revision(question)), me));
    }

    @Autowired
    void editing(RouteFromTriage route, DoNotTake doNotTake, AssignExpert assign) {
        verbs.put("route", (question, me) -> route.route(question, standing.lonely(), null, "place-ana", me));
        verbs.put("not taken", (question, me) -> doNotTake.decline(question, NotTaken.SPAM, null, me));
        verbs.put("assign", (question, me) -> assign.assign(question, "place-ben", me));
        verbs.put("let rules choose", (question, me) -> assign.assign(question, null, me));
    }

    @Autowired
    void asking(AskForDetails ask, AskInTriage askInTriage) {
        verbs.put("ask for details", (question, me) -> ask.ask(question, "Which stairs?", me));
        verbs.put("ask in triage", (question, me) -> askInTriage.ask(question, "Which stairs?", me));
    }

    @Autowired
    void wishes(WithdrawQuestion withdraw, ReplyToRequest reply, ChangeConsent consent) {
        verbs.put("allow publication", (question, me) -> consent.choose(Publish.ANONYMOUS, me.asker()));
        verbs.put("forbid publication", (question, me) -> consent.choose(Publish.NEVER, me.asker()));
        verbs.put("reply", (question, me) -> reply.reply("All of them.", me.asker()));
        verbs.put("withdraw", (question, me) -> withdraw.withdraw(me.asker()));
    }

    @Autowired
    void clocks(ExpireOffer expire, ExtendFinishBy extend, RemindStaff remind) {
        Instant later = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);
        verbs.put("extend", (question, me) -> extend.extend(question, later, me));
        verbs.put("expire", expire::expire);
        verbs.put("remind staff", (question, me) -> remind.remind(question, StaffReminder.TRIAGE_WAITS, me));
    }

    @Autowired
    void office(AnswerByOffice byOffice, AnswerAtOnce atOnce, NotMyQuestion notMine) {
        verbs.put("answer by office", (question, me) -> byOffice.answer(question, "We are sorry.", me));
        verbs.put("answer at once", (question, me) -> atOnce.answer(question, "As before.", "somewhere", me));
        verbs.put("not mine", (question, me) -> notMine.say(me.asker()));
    }

    @Autowired
    void ending(CloseQuestion close, ReopenQuestion reopen) {
        verbs.put("close", (question, me) -> close.close(question, NotTaken.OTHER, "Sorry", me));
        verbs.put("reopen", reopen::reopen);
    }

    @Autowired
    void steps(ReleaseAnswer release, MarkPublished publish, RemindAsker remind, CloseWithoutReply close) {
        verbs.put("remind asker", remind::remind);
        verbs.put("close without reply", close::close);
        verbs.put("release", release::release);
        verbs.put("mark published", (question, me) -> publish.published(question, "somewhere", me));
    }

    @Test
    void everybodyDoesWhatTheTableSaysAndNothingElse() throws IOException {
        standing.furnish();
        cast();
        List<String> lines = new ArrayList<>();
        lines.add("place,verb," + String.join(",", actors.keySet()));
        for (Place place : Place.values()) {
            Reference question = standing.at(place);
            verbs.forEach((verb, act) -> lines.add(place.name().toLowerCase() + "," + verb + ","
                    + String.join(
                            ",",
                            actors.values().stream()
                                    .map(actor -> attempt(question, actor.apply(question), act))
                                    .toList())));
        }
        if (Boolean.getBoolean("matrix.write")) Files.write(TABLE, lines);
        assertThat(lines).isEqualTo(Files.readAllLines(TABLE));
    }

    private void cast() {
        cast("ana", standing.ana());
        cast("ben of the topic waiting", standing.person("place-ben", Role.EXPERT, standing.lonely()));
        cast("rosa who reviewed", standing.rosa());
        cast("ravi", standing.person("place-ravi", Role.REVIEWER, null));
        Viewer.Staff ana = standing.ana().staff();
        cast("ana as reviewer too", new Viewer.Staff(ana.person(), "place-ana", Set.of(Role.EXPERT, Role.REVIEWER)));
        cast("edith", Standing.EDITH);
        cast("administrator", new Viewer.Staff(901, "admin", Set.of(Role.ADMINISTRATOR)));
        cast("reader", Viewer.reader());
        actors.put("asker", this::asker);
    }

    private void cast(String name, Viewer viewer) {
        actors.put(name, question -> viewer);
    }

    /** What came of it; whatever it was, it is undone. */
    private String attempt(Reference question, Viewer actor, BiConsumer<Reference, Viewer> act) {
        try {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                status.setRollbackOnly();
                act.accept(question, actor);
            });
            return "yes";
        } catch (Problem refusal) {
            return String.valueOf(refusal.kind().status());
        }
    }

    private int revision(Reference question) {
        return read(question, found -> found.answer().revision());
    }

    private Viewer asker(Reference question) {
        return Viewer.asker(read(question, Question::id));
    }

    private <T> T read(Reference question, Function<Question, T> what) {
        return new TransactionTemplate(transactions)
                .execute(status ->
                        questions.find(Scope.everything(), question).map(what).orElseThrow());
    }
}
