package io.github.balint4j.testkit;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Topic;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Entries of the logbooks of sample portfolios. */
final class Logbook {
    private Logbook() {}

    /** So many entries alike, at even distances from the first day on. */
    static List<Experience> entries(int count, LocalDate first, Period apart, Experience.Builder each) {
        List<Experience> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(each.date(first.plus(apart.multipliedBy(i))).build());
        }
        return entries;
    }

    /** All of these, and there are no others. */
    @SafeVarargs
    static Known<Experience> all(List<Experience>... parts) {
        List<Experience> all = new ArrayList<>();
        for (List<Experience> part : parts) {
            all.addAll(part);
        }
        return Known.complete(all);
    }

    /** Judged to be met. */
    static Attestation met(String topic, String judge, LocalDate on) {
        return new Attestation(Topic.of(topic), judge, Judgement.MET, on);
    }
}
