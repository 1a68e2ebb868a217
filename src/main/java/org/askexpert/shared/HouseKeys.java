package org.askexpert.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Secret keys of the house: from the environment ({@code ASKEXPERT_LINK_KEY}, base64), in the demo from a file of the
 * data folder that only its owner may read.
 */
@Component
public class HouseKeys {

    private static final int BYTES = 32;

    private final Environment environment;

    HouseKeys(Environment environment) {
        this.environment = environment;
    }

    /**
     * The key of that name, made at first use where no production runs.
     *
     * @throws IllegalStateException in production, if the setting is missing
     */
    public byte[] key(String name) {
        String given = environment.getProperty("askexpert." + name + "-key");
        if (given != null && !given.isBlank()) return Base64.getDecoder().decode(given.strip());
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new IllegalStateException("Missing setting: askexpert." + name + "-key");
        }
        return fromFile(Path.of(environment.getRequiredProperty("askexpert.data-folder"), name + ".key"));
    }

    private static synchronized byte[] fromFile(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    file, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
    }
}
