package org.askexpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The hostile files beside the project, where somebody put them; each is compared with its hash before it is used. */
public final class HostileCorpus {

    private static final Path FOLDER = Path.of("..", "shared", "hostile");
    private static final ObjectMapper JSON = new ObjectMapper();

    private HostileCorpus() {}

    public static JsonNode json(String file) {
        try {
            return JSON.readTree(bytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    public static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        Path path = FOLDER.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "skipped: no " + file + " beside the project");
        try {
            byte[] bytes = Files.readAllBytes(path);
            assertThat(sha256(bytes)).as("hash of " + file).isEqualTo(hashInManifest(file));
            return bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hashInManifest(String file) throws IOException {
        for (JsonNode entry : JSON.readTree(FOLDER.resolve("MANIFEST.json").toFile())) {
            if (entry.get("file").asText().equals(file))
                return entry.get("sha256").asText();
        }
        throw new AssertionError(file + " is not in the manifest");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
