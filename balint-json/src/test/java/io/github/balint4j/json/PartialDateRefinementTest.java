package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Parts;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.NoEditionInForceException;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The first law of the algebra, for dates that are known in part: the rest of a date never changes a definite verdict. */
class PartialDateRefinementTest {
    @Property(maxDiscardRatio = 100, seed = Seed.FIXED)
    void a_definite_verdict_stays_when_the_rest_of_a_date_becomes_known(
            @ForAll("groups") BalintGroup group, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        Assume.that(group.sessions().items().stream()
                .anyMatch(one -> one.partialDate().isPresent()));
        BalintGroup refined = refined(group, asOf, new Random(seed));
        for (Rulebook rulebook : Rulebooks.aboutGroups()) {
            Assessment before;
            Assessment after;
            try {
                before = rulebook.assess(group, asOf);
                after = rulebook.assess(refined, asOf);
            } catch (NoEditionInForceException none) {
                continue;
            }
            before.findings().stream()
                    .filter(finding -> finding.verdict() != Verdict.UNDETERMINED && !restsOnAgreed(finding.outcome()))
                    .forEach(finding -> assertThat(
                                    after.finding(finding.requirement().id()).verdict())
                            .as("%s\n%s", before, after)
                            .isEqualTo(finding.verdict()));
        }
    }

    // What was agreed gives way to what the record shows, once it shows anything.
    private static boolean restsOnAgreed(Outcome outcome) {
        return outcome.basis() == Basis.AGREED
                || outcome.children().stream().anyMatch(PartialDateRefinementTest::restsOnAgreed);
    }

    private static BalintGroup refined(BalintGroup group, LocalDate asOf, Random random) {
        try {
            Known<Session> sessions = group.sessions().map(one -> refined(one, asOf, random));
            return BalintGroup.builder().from(group).sessions(sessions).build();
        } catch (ContradictionException e) {
            Assume.that(false);
            throw e;
        }
    }

    private static Session refined(Session session, LocalDate asOf, Random random) {
        if (session.partialDate().isEmpty()) {
            return session;
        }
        PartialDate partial = session.partialDate().get();
        LocalDate day = some(partial, random);
        // What was held has a day, and that is not one to come.
        if (session.state().is(SessionState.HELD) && day.isAfter(asOf)) {
            LocalDate first = partial.earliest().orElse(asOf.minusYears(5));
            List<LocalDate> past = first.isAfter(asOf)
                    ? List.of()
                    : first.datesUntil(asOf.plusDays(1))
                            .filter(one -> mayBe(partial, one))
                            .toList();
            day = past.isEmpty() ? day : past.get(random.nextInt(past.size()));
        }
        return Session.builder().from(session).on(PartialDate.of(day)).build();
    }

    private static boolean mayBe(PartialDate partial, LocalDate day) {
        return partial.year().stream().allMatch(year -> year == day.getYear())
                && partial.month().stream().allMatch(month -> month == day.getMonthValue())
                && partial.day().stream().allMatch(number -> number == day.getDayOfMonth());
    }

    private static LocalDate some(PartialDate partial, Random random) {
        PartialDate known = partial;
        while (known.year().isEmpty()) {
            int year = 2018 + random.nextInt(5);
            String text = year + partial.toString().substring(1);
            known = text.endsWith("02-29") && year != 2020 ? partial : PartialDate.parse(text);
        }
        LocalDate first = known.earliest().orElseThrow();
        long days = ChronoUnit.DAYS.between(first, known.latest().orElseThrow());
        return first.plusDays((long) (random.nextDouble() * (days + 1)));
    }

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Parts.dates();
    }
}
