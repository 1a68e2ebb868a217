package org.askexpert.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.askexpert.audit.Audit;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file of any length in and leaves it to a job. Each part is committed by itself: none is too large for that. */
@UseCase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class BeginImport {

    private final FindTopic findTopic;
    private final ImportJobs jobs;
    private final JobFile files;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final RandomGenerator dice = new SecureRandom();

    BeginImport(
            FindTopic findTopic, ImportJobs jobs, JobFile files, Audit audit, PlatformTransactionManager transactions) {
        this.findTopic = findTopic;
        this.jobs = jobs;
        this.files = files;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws Problem forbidden, invalid topic, or too large */
    public Reference begin(ImportUpload wanted, InputStream content, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        String topic =
                ImportTopics.of(wanted.topic(), wanted.format(), findTopic, me).chosen();
        Reference reference = Reference.next(dice);
        long key = jobs.begin(reference, wanted, topic, editor.person());
        try {
            files.write(key, content);
        } catch (IOException cutOff) {
            files.erase(key);
            throw new UncheckedIOException(cutOff);
        } catch (Problem tooLarge) {
            files.erase(key);
            throw tooLarge;
        }
        transaction.executeWithoutResult(status -> {
            jobs.received(key);
            audit.record("begin-import", "import", reference.code(), me, wanted.dryRun() ? "dry-run" : null);
        });
        return reference;
    }
}
