package org.askexpert.shared;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.askexpert.house.House;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The templates without the program behind them; its main serves them on port 8099 to look at. */
@Profile("sample") // never part of the program itself
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import({PageDialect.class, JsonBlocks.class, SamplePages.Everywhere.class, SamplePages.Pages.class})
class SamplePages {

    static final Instant NOON = Instant.parse("2026-06-04T12:00:00Z");

    public static void main(String[] arguments) {
        SpringApplication.run(
                SamplePages.class,
                "--spring.profiles.active=demo,sample",
                "--server.port=8099",
                "--server.address=127.0.0.1");
    }

    @Bean
    Dates dates() {
        return new Dates(java.time.ZoneId.of("Europe/London"), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    record Form(
            @NotBlank(message = "Enter your question") String title,
            String body,

            @NotBlank(message = "Enter an email address in the correct format, like name@example.com") @Email
            String email,

            String topic,
            @NotNull(message = "Choose a verdict") String verdict,
            Set<String> reasons,

            @NotNull(message = "Say that you agree") @AssertTrue(message = "Say that you agree")
            Boolean publish) {}

    record Member(String name, Set<Role> roles) {}

    record Row(String title, String lane, String stage, Instant due) {}

    record ProblemView(int status, String title, String detail) {}

    @Profile("sample")
    @ControllerAdvice
    static class Everywhere {

        @ModelAttribute("house")
        House house() {
            return new House(
                    "The Society of Example",
                    "physiotherapy",
                    new House.Emergency("999", "111", "The Samaritans listen at any hour: 116 123."),
                    "help@example.org",
                    "",
                    new House.ResponseTimes(5, 10),
                    null,
                    org.askexpert.house.BylinePolicy.BODY,
                    org.askexpert.house.Palette.RIVER);
        }
    }

    @Profile("sample")
    @Controller
    static class Pages {

        private static final List<Choice> VERDICTS = List.of(
                new Choice("approve", "Approve and publish", "The asker agreed to publication."),
                new Choice("return", "Return"),
                new Choice("reject", "Reject"));

        @GetMapping("/sample/form")
        String form(Model page) {
            return show(page, new Form("", "", "", "back", null, Set.of("return"), false));
        }

        @PostMapping("/sample/form")
        String send(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model page) {
            return show(page, form);
        }

        private String show(Model page, Form form) {
            page.addAttribute("form", form);
            page.addAttribute("topics", List.of(new Choice("", "I am not sure"), new Choice("back", "Back and spine")));
            page.addAttribute("verdicts", VERDICTS);
            return "sample/form";
        }

        @GetMapping("/sample/desk/{role}")
        String desk(@PathVariable Role role, Model page) {
            page.addAttribute("staff", new Member("Edith Example", Set.of(role)));
            page.addAttribute("workCount", 5);
            page.addAttribute("banner", Banner.success("4 questions sent to Dr Lee."));
            page.addAttribute("stages", List.of("received", "with-expert", "needs-asker", "in-review", "answered"));
            page.addAttribute(
                    "rows",
                    List.of(
                            new Row(
                                    "Can I lift weights after a slipped disc?",
                                    "urgent",
                                    "drafting",
                                    NOON.minusSeconds(200_000)),
                            new Row(
                                    "Which chair is best for a long day?",
                                    "ordinary",
                                    "offered",
                                    NOON.plusSeconds(90_000)),
                            new Row(
                                    "Is it normal that my neck cracks?",
                                    "ordinary",
                                    "awaiting-asker",
                                    NOON.plusSeconds(900_000)),
                            new Row("Is swimming enough?", "complaint", "published", NOON.plusSeconds(60))));
            return "sample/desk";
        }

        @GetMapping("/sample/problem/{status}")
        String problem(@PathVariable int status, Model page) {
            page.addAttribute("problem", new ProblemView(status, "Withdrawn", "We withdrew this answer on 1 May."));
            return "problem";
        }

        @GetMapping("/sample/error/{status}")
        String error(@PathVariable int status) {
            throw new ResponseStatusException(org.springframework.http.HttpStatusCode.valueOf(status));
        }
    }
}
