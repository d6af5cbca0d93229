package io.github.balint4j.rules.society;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Whoever applies, in the tests of leaders' rulebooks. */
final class Applicants {
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);

    private Applicants() {}

    static Portfolio.Builder portfolio() {
        return Portfolio.builder().person(PersonId.of("p1"));
    }

    static Experience[] entries(int count, IntFunction<Experience.Builder> each) {
        return IntStream.range(0, count).mapToObj(i -> each.apply(i).build()).toArray(Experience[]::new);
    }

    static Finding finding(Rulebook rulebook, String row, Portfolio.Builder portfolio) {
        return rulebook.assess(portfolio.build(), AS_OF).finding(row);
    }

    static Verdict verdict(Rulebook rulebook, String row, Portfolio.Builder portfolio) {
        return finding(rulebook, row, portfolio).verdict();
    }

    static Experience.Builder entry(GroupRole role, LocalDate day) {
        return Experience.builder().role(role).date(day);
    }

    /** What people judged about a topic in good time. */
    static Attestation judged(String topic, String judge, Judgement judgement) {
        return new Attestation(Topic.of(topic), judge, judgement, LocalDate.of(2022, 3, 4));
    }
}
