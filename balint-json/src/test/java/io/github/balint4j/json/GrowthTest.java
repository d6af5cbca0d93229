package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading takes time that grows with the size of the document: each of these takes a second or two, and took minutes where
 * each of its parts was held against each.
 */
class GrowthTest {
    private static final Duration ENOUGH = Duration.ofSeconds(15);
    private static final String GROUP = "{\"kind\":\"group\",\"version\":1,\"id\":\"g\",";

    private static String listed(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
    }

    private static String day(int i) {
        return LocalDate.of(1900, 1, 1).plusDays(i).toString();
    }

    private static String rulebook(String editions) {
        return "{\"kind\":\"rulebook\",\"version\":1,\"id\":\"a/b\",\"title\":\"T\",\"about\":\"groups\",\"editions\":["
                + editions + "]";
    }

    private static String edition(int i, String more) {
        return "{\"edition\":\"e" + i + "\",\"from\":\"" + day(i) + "\",\"until\":\"" + day(i) + "\"," + more + "}";
    }

    private static String rows(int count) {
        return "\"citing\":[\"S\"],\"requirements\":["
                + listed(
                        count,
                        i -> "{\"id\":\"row-number-" + i + "\",\"title\":\"T.\",\"criterion\":{\"some\":\"sessions\"}}")
                + "]";
    }

    static Map<String, Supplier<String>> documents() {
        Map<String, Supplier<String>> all = new LinkedHashMap<>();
        all.put("a million unknown keys", () -> GROUP + listed(1_000_000, i -> "\"k" + i + "\":1") + "}");
        all.put(
                "10 000 editions, each derived from the one before",
                () -> rulebook(listed(
                                10_000, i -> edition(i, i == 0 ? rows(1) : "\"derivedFrom\":\"a/b@e" + (i - 1) + "\""))
                        + "}"));
        all.put(
                "400 editions, each with a row more than the one before",
                () -> rulebook(listed(
                                400,
                                i -> edition(
                                        i,
                                        (i == 0 ? "" : "\"derivedFrom\":\"a/b@e" + (i - 1) + "\",")
                                                + "\"citing\":[\"S\"],\"requirements\":[{\"id\":\"r" + i
                                                + "\",\"title\":\"T.\",\"criterion\":{\"some\":[\"sessions\","
                                                + "{\"since\":{\"earlier\":\"P1Y\",\"than\":\"as-of\"}}]}}]"))
                        + "}"));
        all.put(
                "editions that are all in force",
                () -> rulebook(
                        listed(20_000, i -> "{\"edition\":\"e" + i + "\",\"until\":\"2020-01-01\"," + rows(1) + "}")
                                + "}"));
        all.put(
                "10 000 rows, all replaced",
                () -> rulebook(edition(0, rows(10_000)) + ","
                        + edition(
                                1,
                                "\"derivedFrom\":\"a/b@e0\",\"without\":["
                                        + listed(5_000, i -> "\"row-number-" + i + "\"") + "]," + rows(10_000))
                        + "}"));
        all.put(
                "cases of rows that there are not",
                () -> rulebook(edition(0, rows(10_000))) + ",\"cases\":["
                        + listed(
                                10_000,
                                i -> "{\"requirement\":\"row-numbre-" + i
                                        + "\",\"asOf\":\"1900-01-01\",\"good\":{\"members\":8}}")
                        + "]}");
        all.put(
                "units that there are not",
                () -> rulebook("{\"edition\":\"1\",\"citing\":[\"S\"],\"requirements\":["
                                + listed(
                                        10_000,
                                        i -> "{\"id\":\"r" + i
                                                + "\",\"title\":\"T.\",\"criterion\":{\"atLeast\":1,\"total\":\"unti-"
                                                + i + "\",\"of\":\"sessions\"}}")
                                + "]}")
                        + ",\"units\":[" + listed(10_000, i -> "{\"unit\":\"unit-" + i + "\",\"counts\":\"minutes\"}")
                        + "]}");
        all.put(
                "agreements",
                () -> GROUP + "\"frame\":{\"agreements\":[" + listed(200_000, i -> "\"a" + i + "\"") + "]}}");
        all.put("one person again and again", () -> GROUP + "\"members\":[" + listed(300_000, i -> "\"p\"") + "]}");
        all.put(
                "who waits and comes and goes",
                () -> GROUP + "\"waiting\":[" + listed(20_000, i -> "\"p\"") + "],\"members\":["
                        + listed(
                                20_000,
                                i -> "{\"person\":\"p\",\"joined\":\"" + day(2 * i) + "\",\"left\":\"" + day(2 * i)
                                        + "\"}")
                        + "],\"sessions\":["
                        + listed(20_000, i -> "{\"date\":\"" + day(2 * i) + "\",\"attended\":[\"p\"]}") + "]}");
        all.put(
                "one session again and again",
                () -> GROUP + "\"sessions\":[" + listed(100_000, i -> "\"2020-01-01\"") + "]}");
        all.put("a text that goes on", () -> GROUP + "\"members\":[\"" + "\\u0041".repeat(2_000_000) + "\"]}");
        all.put("a number that goes on", () -> GROUP + "\"stated\":{\"waiting\":" + "9".repeat(2_000_000) + "}}");
        all.put("values inside each other", () -> GROUP + "\"x\":" + "[".repeat(2_000_000));
        return all;
    }

    static List<String> names() {
        return List.copyOf(documents().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void time_grows_with_the_size_of_the_document(String name) {
        String document =
                Optional.ofNullable(documents().get(name)).orElseThrow().get();
        Duration start = used();
        BalintJson.read(document)
                .swap()
                .forEach(problems -> assertThat(problems).hasSizeLessThan(1002));
        assertThat(used().minus(start)).isLessThan(ENOUGH);
    }

    /** Of the processor, not of the clock: others may use it, too. */
    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
