package io.github.balint4j.benchmarks.report;

import java.util.List;
import java.util.Locale;

/**
 * The same thing measured in several rounds.
 *
 * @param values one for each round
 */
record Spread(List<Double> values) {
    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    Spread times(double factor) {
        return new Spread(values.stream().map(value -> value * factor).toList());
    }

    /** The median, with the least and the most when there was more than one round. */
    String with(String format) {
        String text = String.format(Locale.ROOT, format, median());
        if (values.size() == 1) {
            return text;
        }
        double least = values.stream().mapToDouble(value -> value).min().orElseThrow();
        double most = values.stream().mapToDouble(value -> value).max().orElseThrow();
        return text + String.format(Locale.ROOT, " (" + format + " to " + format + ")", least, most);
    }
}
