package org.askexpert.guard;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Tries what the program talks to, once and briefly; messages name settings and never repeat their values. */
class Connections {

    private static final int SECONDS = 10;
    private static final int OLDEST_MYSQL = 9;

    private final Environment environment;
    private final List<String> refused = new ArrayList<>();

    Connections(Environment environment) {
        this.environment = environment;
    }

    List<String> refused() {
        if (value("spring.datasource.url").startsWith("jdbc:mysql:")) {
            database("spring.datasource.username", "spring.datasource.password", "SPRING_DATASOURCE");
            if (!value("spring.flyway.user").isEmpty()) {
                database("spring.flyway.user", "spring.flyway.password", "SPRING_FLYWAY");
            }
        }
        if (!value("spring.mail.host").isEmpty()) mail();
        return List.copyOf(refused);
    }

    private void database(String user, String password, String names) {
        DriverManager.setLoginTimeout(SECONDS);
        try (Connection connection =
                DriverManager.getConnection(value("spring.datasource.url"), value(user), value(password))) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_MYSQL) refused.add("SPRING_DATASOURCE_URL: must be MySQL 9.7 or newer");
        } catch (SQLException failure) {
            refused.add(because(failure, names));
        }
    }

    private static String because(SQLException failure, String names) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("28")) return names + "_PASSWORD: the database does not accept this user and password";
        if (state.startsWith("42"))
            return "SPRING_DATASOURCE_URL: the database of that name is not there for this user";
        return "SPRING_DATASOURCE_URL: the database does not answer";
    }

    private void mail() {
        var server = new JavaMailSenderImpl();
        server.setHost(value("spring.mail.host"));
        server.setPort(environment.getProperty("spring.mail.port", Integer.class, -1));
        if (!value("spring.mail.username").isEmpty()) {
            server.setUsername(value("spring.mail.username"));
            server.setPassword(value("spring.mail.password"));
        }
        server.setJavaMailProperties(mailProperties());
        try {
            server.testConnection();
        } catch (AuthenticationFailedException failure) {
            refused.add("SPRING_MAIL_PASSWORD: the mail server does not accept this user and password");
        } catch (MessagingException failure) {
            refused.add("SPRING_MAIL_HOST: the mail server does not answer, or not with STARTTLS");
        }
    }

    private Properties mailProperties() {
        boolean plaintext = ProductionSettings.allowsPlaintext(environment);
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(SECONDS * 1000));
        properties.setProperty("mail.smtp.timeout", String.valueOf(SECONDS * 1000));
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(!value("spring.mail.username").isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(!plaintext));
        return properties;
    }

    private String value(String property) {
        return environment.getProperty(property, "").strip();
    }
}
