package org.askexpert.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.core.env.Environment;

/** What production needs, and what is missing or weak of it; messages name settings, never their values. */
class ProductionSettings {

    private static final int KEY_BYTES = 32;
    private static final int PASSWORD_LENGTH = 12;

    private final Environment environment;
    private final boolean plaintext;
    private final List<String> reasons = new ArrayList<>();

    ProductionSettings(Environment environment) {
        this.environment = environment;
        this.plaintext = allowsPlaintext(environment);
    }

    static boolean allowsPlaintext(Environment environment) {
        return environment.getProperty("askexpert.allow-plaintext", Boolean.class, false);
    }

    List<String> reasons() {
        database();
        baseUrl();
        present("spring.mail.host", "SPRING_MAIL_HOST");
        present("askexpert.mail.from", "ASKEXPERT_MAIL_FROM");
        key("askexpert.link-key", "ASKEXPERT_LINK_KEY");
        key("askexpert.audit-key", "ASKEXPERT_AUDIT_KEY");
        if (!value("askexpert.link-key").isEmpty()
                && value("askexpert.link-key").equals(value("askexpert.audit-key"))) {
            reasons.add("ASKEXPERT_AUDIT_KEY: must differ from ASKEXPERT_LINK_KEY");
        }
        dataFolder();
        guards();
        return List.copyOf(reasons);
    }

    private void database() {
        String url = value("spring.datasource.url");
        if (!url.startsWith("jdbc:mysql:")) {
            reasons.add("SPRING_DATASOURCE_URL: must be a MySQL address, jdbc:mysql://host/database");
        }
        if (!plaintext && url.matches("(?i).*(sslMode=(DISABLED|PREFERRED)|useSSL=false).*")) {
            reasons.add("SPRING_DATASOURCE_URL: sslMode must be REQUIRED, VERIFY_CA or VERIFY_IDENTITY");
        }
        present("spring.datasource.username", "SPRING_DATASOURCE_USERNAME");
        if (value("spring.datasource.password").length() < PASSWORD_LENGTH) {
            reasons.add("SPRING_DATASOURCE_PASSWORD: must have 12 characters or more");
        }
    }

    private void baseUrl() {
        String url = value("askexpert.base-url");
        if (url.startsWith("https://") || plaintext && url.startsWith("http://")) return;
        reasons.add("ASKEXPERT_BASE_URL: must be the public address, beginning with https://");
    }

    /** What the demo makes wider stays narrow. */
    private void guards() {
        if (!environment.getProperty("askexpert.factor.required", Boolean.class, true)) {
            reasons.add("ASKEXPERT_FACTOR_REQUIRED: must not be false, staff need a second factor");
        }
        if (environment.getProperty("askexpert.guard.rate-factor", Integer.class, 1) != 1) {
            reasons.add("ASKEXPERT_GUARD_RATE_FACTOR: must be 1");
        }
    }

    /** The index is kept there. */
    private void dataFolder() {
        try {
            Path folder = Files.createDirectories(Path.of(environment.getProperty("askexpert.data-folder", "./data")));
            if (Files.isWritable(folder)) return;
        } catch (IOException | InvalidPathException unusable) {
            // told below
        }
        reasons.add("ASKEXPERT_DATA_FOLDER: must be a folder this program may write to, for the search index");
    }

    private void present(String property, String name) {
        if (value(property).isEmpty()) reasons.add(name + ": is missing");
    }

    private void key(String property, String name) {
        try {
            if (Base64.getDecoder().decode(value(property)).length >= KEY_BYTES) return;
        } catch (IllegalArgumentException notBase64) {
            // told below
        }
        reasons.add(name + ": must be 32 random bytes or more in base64, for example from openssl rand -base64 32");
    }

    private String value(String property) {
        return environment.getProperty(property, "").strip();
    }
}
