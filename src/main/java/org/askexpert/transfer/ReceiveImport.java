package org.askexpert.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file from a program: a short one is imported at once, a long one is left to a job. */
@UseCase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ReceiveImport {

    private static final int SHORT = 16 * 1024 * 1024;

    private final ImportArchive importArchive;
    private final BeginImport beginImport;

    ReceiveImport(ImportArchive importArchive, BeginImport beginImport) {
        this.importArchive = importArchive;
        this.beginImport = beginImport;
    }

    /**
     * What became of the file.
     *
     * @param report null where it was left to a job
     * @param job null where it was imported at once
     */
    public record Outcome(ImportReport report, Reference job) {}

    /**
     * @param later leave it to a job however short it is
     * @throws Problem forbidden, malformed, invalid topic, or too large
     */
    public Outcome receive(ImportUpload wanted, InputStream content, boolean later, Viewer me) throws IOException {
        me.mustBe(Role.EDITOR);
        if (later) return new Outcome(null, beginImport.begin(wanted, content, me));
        byte[] beginning = content.readNBytes(SHORT);
        var whole = new SequenceInputStream(new ByteArrayInputStream(beginning), content);
        if (beginning.length == SHORT) return new Outcome(null, beginImport.begin(wanted, whole, me));
        try {
            var small = ArchiveImport.all(wanted.topic(), wanted.format(), beginning);
            return new Outcome(importArchive.run(small, wanted.dryRun(), me), null);
        } catch (TooManyPairs many) {
            return new Outcome(null, beginImport.begin(wanted, whole, me));
        }
    }
}
