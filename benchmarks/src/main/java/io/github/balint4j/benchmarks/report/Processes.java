package io.github.balint4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the shell measured: lines of a name, a tab and seconds, turn by turn. */
final class Processes {
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    static Processes in(Path file) throws IOException {
        Processes processes = new Processes();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t");
            processes
                    .seconds
                    .computeIfAbsent(parts[0], any -> new ArrayList<>())
                    .add(Double.valueOf(parts[1]));
        }
        return processes;
    }

    List<String> names() {
        return List.copyOf(seconds.keySet());
    }

    int turns() {
        return seconds.values().stream().mapToInt(List::size).max().orElse(0);
    }

    Spread of(String name) {
        return new Spread(seconds.get(name));
    }

    double ratio(String one, String other) {
        return of(one).median() / of(other).median();
    }
}
