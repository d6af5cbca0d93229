package org.example.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/** Over HTTP, with a PostgreSQL of its own that the test starts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GroupServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String GROUP =
            """
            {"kind": "group", "version": 1, "id": "%s", "members": ["p1", "p2"], "waiting": ["p3"],
             "frame": {"format": "slow-open", "commitment": %d}, "sessions": ["2026-03-15", "2026-04-12"]}
            """;
    private static final String PERSON =
            "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"gp-07\", \"sessions\": [], \"memberships\": []}";

    @TestConfiguration(proxyBeanMethods = false)
    static class Database {
        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.start();
        }

        @Bean
        DataSource dataSource(EmbeddedPostgres postgres) {
            return postgres.getPostgresDatabase();
        }
    }

    @Value("${local.server.port}")
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
        return send(to(path).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void a_group_is_kept_as_it_is_and_held_against_rulebooks() throws Exception {
        assertThat(put("/groups/monday", GROUP.formatted("monday", 4)).statusCode()).isEqualTo(204);
        HttpResponse<String> read = send(to("/groups/monday"));
        BalintGroup group = BalintJson.parseGroup(GROUP.formatted("monday", 4));
        assertThat(BalintJson.parseGroup(read.body())).isEqualTo(group);
        assertThat(read.headers().firstValue("ETag")).contains("\"1\"");

        HttpResponse<String> assessed =
                send(to("/groups/monday/assessment?under=dk-aarhus/group&asOf=2026-01-15"));
        assertThat(BalintJson.parseAssessment(assessed.body()))
                .isEqualTo(Rulebooks.dkAarhusGroup().assess(group, DAY));

        String check = "/check?under=dk-aarhus/group&asOf=2026-01-15";
        HttpResponse<String> open = send(to("/groups/monday" + check));
        assertThat(open.statusCode()).isEqualTo(422);
        assertThat(open.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(open.body()).contains("\"type\":\"urn:balint4j:problem:undetermined\"", "dk1-start");

        assertThat(put("/groups/brief", GROUP.formatted("brief", 3)).statusCode()).isEqualTo(204);
        assertThat(send(to("/groups/brief" + check)).body())
                .contains("\"type\":\"urn:balint4j:problem:unmet\"", "dk1-commitment");
        assertThat(send(to("/groups/none")).statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_read_is_answered_with_every_problem() throws Exception {
        HttpResponse<String> refused = put("/groups/g1", "{\"id\": \"g1\", \"membres\": [], \"frame\": {\"length\": \"90 min\"}}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("UNKNOWN_PROPERTY", "BAD_LENGTH", "\"line\":1");
        assertThat(put("/groups/g1", "").body()).contains("EMPTY_INPUT");
        assertThat(put("/groups/Not An Id".replace(" ", "%20"), "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void of_two_writers_of_one_version_one_is_told_to_read_again() throws Exception {
        assertThat(put("/groups/thursday", GROUP.formatted("thursday", 4)).statusCode()).isEqualTo(204);
        List<CompletableFuture<HttpResponse<String>>> writers = List.of(5, 6).stream()
                .map(commitment -> client.sendAsync(
                        to("/groups/thursday")
                                .header("If-Match", "\"1\"")
                                .PUT(HttpRequest.BodyPublishers.ofString(GROUP.formatted("thursday", commitment)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString()))
                .toList();
        assertThat(writers.stream().map(writer -> writer.join().statusCode())).containsExactlyInAnyOrder(204, 412);
        assertThat(send(to("/groups/thursday")).headers().firstValue("ETag")).contains("\"2\"");
    }

    @Test
    void a_decision_is_kept_with_all_that_it_rests_on() throws Exception {
        Portfolio portfolio = BalintJson.parsePortfolio(PERSON);
        String asOf = "?under=pt-apgb/leader-entry&asOf=2026-01-15";
        HttpResponse<String> assessed = send(
                to("/leaders/assessment" + asOf).POST(HttpRequest.BodyPublishers.ofString(PERSON)));
        assertThat(BalintJson.parseAssessment(assessed.body()))
                .isEqualTo(Rulebooks.ptApgbLeaderEntry().assess(portfolio, DAY));

        String decided = "{\"portfolio\": " + PERSON + ", \"judgements\": [], \"decision\": {\"kind\": \"refuse\","
                + " \"authority\": \"pt-apgb\", \"on\": \"2026-01-15\"}}";
        HttpResponse<String> created =
                send(to("/decisions" + asOf).POST(HttpRequest.BodyPublishers.ofString(decided)));
        assertThat(created.statusCode()).isEqualTo(201);
        DecisionRecord record = BalintJson.parseDecisionRecord(created.body());
        assertThat(record.missing()).isNotEmpty();
        HttpResponse<String> kept = send(to(created.headers().firstValue("Location").orElseThrow()));
        assertThat(BalintJson.parseDecisionRecord(kept.body())).isEqualTo(record);
    }
}
