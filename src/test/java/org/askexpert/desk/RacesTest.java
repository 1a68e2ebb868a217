package org.askexpert.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.askexpert.shared.Role;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** Many at the same moment: one succeeds, the others learn that somebody was faster, nothing breaks. */
@WholeProgram
class RacesTest {

    private static final int MANY = 12;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    private Scene scene;

    @BeforeEach
    void desk() {
        scene = new Scene(program);
    }

    @Test
    void ofManyWhoPickUpAQuestionOneGetsIt() throws Exception {
        String reference = scene.asked(); // nobody answers for the topic yet: it waits for any expert
        List<String> experts = List.of(scene.person("ana", Role.EXPERT), scene.person("ben", Role.EXPERT));
        assertThat(atOnce(i -> post(experts.get(i % 2), reference, "acceptance", "{}")))
                .isSubsetOf(204, 404, 409)
                .containsOnlyOnce(204);
    }

    @Test
    void ofManyTextsOnOneRevisionOneIsSavedAndOneSent() throws Exception {
        String ana = scene.person("ana", Role.EXPERT);
        String reference = scene.asked();
        mvc.perform(post(ana, reference, "acceptance", "{}"));
        assertThat(atOnce(i -> call(HttpMethod.PUT, ana, reference, "draft", "\"0\"", "{\"answer\":\"" + i + "\"}")))
                .isSubsetOf(200, 412)
                .containsOnlyOnce(200);
        assertThat(atOnce(i -> call(HttpMethod.POST, ana, reference, "submission", "\"1\"", "{}")))
                .isSubsetOf(204, 409)
                .containsOnlyOnce(204);
    }

    private static RequestBuilder post(String who, String reference, String verb, String body) {
        return call(HttpMethod.POST, who, reference, verb, "\"0\"", body);
    }

    private static RequestBuilder call(
            HttpMethod method, String who, String reference, String verb, String ifMatch, String body) {
        return request(method, "/api/v1/desk/" + reference + "/" + verb)
                .header("Authorization", "Bearer token-" + who)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private List<Integer> atOnce(IntFunction<RequestBuilder> calls) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(MANY);
        try {
            var start = new CountDownLatch(1);
            List<Future<Integer>> answers = IntStream.range(0, MANY)
                    .mapToObj(i -> crowd.submit(() -> {
                        start.await();
                        return mvc.perform(calls.apply(i))
                                .andReturn()
                                .getResponse()
                                .getStatus();
                    }))
                    .toList();
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) statuses.add(answer.get());
            return statuses;
        } finally {
            crowd.shutdownNow();
        }
    }
}
