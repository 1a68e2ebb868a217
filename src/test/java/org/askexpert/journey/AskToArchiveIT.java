package org.askexpert.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.askexpert.testing.MySqlServer;
import org.askexpert.testing.NeedsDocker;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@NeedsDocker
class AskToArchiveIT extends WholeWay {

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        MySqlServer.Schema schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }

    @Test
    void anOlderArchiveComesInByAJobAndIsTakenAlong() {
        Caller edith = new Caller("http://localhost:" + port, "demo-edith");
        String page = IntStream.range(0, 1_001)
                .mapToObj(one -> "Q: Was this 🛫 asked long ago, as number " + one + "?\nA: Yes, " + one + ".\n")
                .collect(Collectors.joining());
        String imports = "/office/archive/imports";

        var accepted = edith.postText(imports + "?topic=muscles-and-bones/back-spine", page);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        String job = imports + "/" + accepted.json().get("job").asText();
        JsonNode done = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> edith.get(job).json(),
                        run -> run.get("state").asText().equals("done"));

        assertThat(done.get("imported").asInt()).isEqualTo(1_001);
        assertThat(edith.get("/office/archive/export").text())
                .contains("Was this 🛫 asked long ago, as number 0?", "as number 1000?");
    }
}
