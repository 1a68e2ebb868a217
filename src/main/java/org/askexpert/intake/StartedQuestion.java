package org.askexpert.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;

/** What somebody typed into the form, until it is sent or 20 hours have passed. */
@Entity
class StartedQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private byte[] tokenHash;
    private String sendKey;
    private String title;

    @Column(length = 16_777_215)
    private String body;

    private String topic;
    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Publish publish;

    private int consentVersion;

    private Reference reference;

    @Column(name = "is_urgent")
    private boolean urgent;

    private String notices;
    private boolean doubtful;
    private Long followUpOf;

    @Column(name = "is_suggested")
    private boolean suggested;

    private String told = "";
    private Instant expiresAt;

    protected StartedQuestion() {}

    StartedQuestion(byte[] tokenHash, String sendKey) {
        this.tokenHash = tokenHash.clone();
        this.sendKey = sendKey;
    }

    void write(String question, String details, String slug, List<String> calledFor, Instant until) {
        refuseSent();
        title = question;
        body = details;
        topic = slug;
        urgent = !calledFor.isEmpty();
        notices = String.join(",", calledFor);
        expiresAt = until;
    }

    /** Codes only; what was shown once stays shown. */
    void remember(Set<String> codes, boolean withSuggestions) {
        refuseSent();
        Set<String> all = new TreeSet<>(told());
        all.addAll(codes);
        told = String.join(",", all);
        suggested |= withSuggestions;
    }

    private Set<String> told() {
        return Arrays.stream(told.split(","))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toUnmodifiableSet());
    }

    void writeAboutAsker(String address, String displayName, Publish choice, int textVersion, Instant until) {
        refuseSent();
        email = address;
        name = displayName;
        publish = choice;
        consentVersion = textVersion;
        expiresAt = until;
    }

    /** It follows up an earlier question of the same asker. */
    void followUp(long question, Instant until) {
        refuseSent();
        followUpOf = question;
        expiresAt = until;
    }

    /** Some step was filled as people do not fill it. */
    void doubt() {
        doubtful = true;
    }

    /** Forgets the words; reference and address stay for the page that says so. */
    void sent(Reference as) {
        refuseSent();
        reference = as;
        title = null;
        body = null;
        topic = null;
        name = null;
    }

    private void refuseSent() {
        if (reference != null) throw Problem.conflict("You have already sent this question.");
    }

    Submission submission() {
        return new Submission(title, body, topic, email, name, publish, null);
    }

    Origin from(String network) {
        return new Origin(network, doubtful, followUpOf);
    }

    StartedView view() {
        return new StartedView(
                title,
                body,
                topic,
                email,
                name,
                publish,
                sendKey,
                reference,
                noticed(),
                suggested,
                told(),
                consentVersion,
                followUpOf != null);
    }

    private List<String> noticed() {
        return notices == null || notices.isEmpty() ? List.of() : List.of(notices.split(","));
    }

    boolean hasKey(String key) {
        return sendKey.equals(key);
    }

    boolean isSuggested() {
        return suggested;
    }

    Reference reference() {
        return reference;
    }
}
