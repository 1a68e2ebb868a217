package org.askexpert.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The ledger of erasures outside the database, so that a restored backup can be told what must not come back. Each node
 * writes what it erased itself, and adds each night what others did.
 */
@Component
class Ledger {

    private final Path file;
    private final String other;

    Ledger(@Value("${askexpert.data-folder}") Path folder, @Value("${replay-erasures:}") String other) {
        this.file = folder.resolve("erasures.ledger");
        this.other = other;
    }

    @TransactionalEventListener
    void erased(QuestionsErased event) {
        append(event.lines());
    }

    synchronized void append(List<ErasedLine> lines) {
        if (lines.isEmpty()) return;
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    lines.stream().map(ErasedLine::written).toList(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * What stands in it, and in the file named by {@code --replay-erasures}.
     *
     * @throws UncheckedIOException where a file that was named cannot be read
     */
    Stream<ErasedLine> lines() {
        Stream<ErasedLine> own = Files.exists(file) ? read(file) : Stream.of();
        return other.isBlank() || other.equals("true") ? own : Stream.concat(own, read(Path.of(other)));
    }

    private static Stream<ErasedLine> read(Path file) {
        try {
            return Files.lines(file).filter(line -> !line.isBlank()).map(ErasedLine::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
