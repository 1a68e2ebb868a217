package org.askexpert.intake;

import static org.askexpert.intake.Askings.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Many questions from one network at the same moment; the classes below say on which database. */
abstract class Flood {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient rows;

    @Test
    void ofFiftyAtOnceExactlyFiveBeginAndTheOthersAreHeldUnderTheSameAnswer() throws Exception {
        var askings = new Askings(mvc, "10.90.0.1");
        List<String> answers = atOnce(50, i -> {
            var answer = askings.ask(question("Flood number " + i, "flood" + i + "@example.org"));
            return answer.getStatus() + answer.getContentAsString().replaceAll("[0-9A-Z]{4}-[0-9A-Z]{4}", "");
        });
        assertThat(answers).allMatch(answer -> answer.startsWith("201"));
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(count("select count(*) from question where title like 'Flood number %' and not held"))
                .isEqualTo(5);
        assertThat(count("select count(*) from question where title like 'Flood number %' and held"))
                .isEqualTo(45);
        assertThat(count("select count(*) from mail_message m join question q on q.reference = m.reference"
                        + " where q.title like 'Flood number %'"))
                .as("letters")
                .isEqualTo(5);
        assertThat(askings.ask(question("Flood number 51", "flood51@example.org"))
                        .getStatus())
                .isEqualTo(429);
    }

    private int count(String sql) {
        return rows.sql(sql).query(Integer.class).single();
    }

    private interface Numbered<T> {
        T call(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int times, Numbered<T> call) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            List<Callable<T>> calls = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(i -> () -> call.call(i))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : pool.invokeAll(calls)) answers.add(answer.get());
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
