package io.github.balint4j.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What JMH measured, round by round: nanoseconds and bytes, by name with parameters ({@code Check.assess valid}). */
final class Scores {
    private final Map<String, List<Double>> times = new TreeMap<>();
    private final Map<String, List<Double>> bytes = new TreeMap<>();
    private String java = "";
    private String settings = "";

    /** Every round in the folder. */
    static Scores in(Path folder) throws IOException {
        Scores scores = new Scores();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().matches("round-\\d+\\.json"))
                    .sorted()
                    .toList()) {
                for (JsonNode one : new ObjectMapper().readTree(file.toFile())) {
                    scores.add(one);
                }
            }
        }
        return scores;
    }

    private void add(JsonNode one) {
        String[] name = one.get("benchmark").asText().split("\\.");
        StringBuilder key = new StringBuilder(name[name.length - 2] + "." + name[name.length - 1]);
        for (JsonNode value : one.path("params")) {
            key.append(' ').append(value.asText());
        }
        times.computeIfAbsent(key.toString(), any -> new ArrayList<>())
                .add(one.at("/primaryMetric/score").asDouble());
        bytes.computeIfAbsent(key.toString(), any -> new ArrayList<>())
                .add(one.at("/secondaryMetrics/gc.alloc.rate.norm/score").asDouble());
        java = one.get("vmName").asText() + " " + one.get("vmVersion").asText();
        settings = one.get("warmupIterations").asText() + " warm-up and "
                + one.get("measurementIterations").asText() + " measured iterations of "
                + one.get("measurementTime").asText();
    }

    List<String> names() {
        return List.copyOf(times.keySet());
    }

    String java() {
        return java;
    }

    String settings() {
        return settings;
    }

    int rounds() {
        return times.values().stream().mapToInt(List::size).max().orElse(0);
    }

    Spread time(String name) {
        return new Spread(of(times, name));
    }

    Spread bytes(String name) {
        return new Spread(of(bytes, name));
    }

    /** How many times as long {@code one} takes as {@code other}, in each round. */
    Spread ratio(String one, String other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < of(times, one).size(); i++) {
            ratios.add(of(times, one).get(i) / of(times, other).get(i));
        }
        return new Spread(ratios);
    }

    private static List<Double> of(Map<String, List<Double>> scores, String name) {
        List<Double> all = scores.get(name);
        if (all == null) {
            throw new IllegalArgumentException("not measured: " + name + "; there are " + scores.keySet());
        }
        return all;
    }
}
