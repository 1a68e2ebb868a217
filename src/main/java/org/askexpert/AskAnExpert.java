package org.askexpert;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. Time is UTC before anything reads a clock: H2 would store local time otherwise. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AskAnExpert {

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        SpringApplication.run(AskAnExpert.class, arguments);
    }
}
