package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Session;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Nothing but facts, rulebook and day decides: not the order of lists, not the machine. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class SurroundingsLawTest {
    private static final List<String> LOCALES =
            List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab", "de-DE");
    private static final List<String> ZONES =
            List.of("Pacific/Kiritimati", "Pacific/Niue", "Asia/Kolkata", "Europe/Copenhagen");

    @Property(tries = 2000, seed = Seed.FIXED)
    void the_order_of_lists_changes_no_verdict(
            @ForAll Criterion criterion, @ForAll BalintGroup group, @ForAll LocalDate asOf, @ForAll long seed) {
        Outcome before = new Evaluator(Facts.of(group, asOf)).evaluate(criterion);
        Outcome after = new Evaluator(Facts.of(shuffled(group, new Random(seed)), asOf)).evaluate(criterion);

        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.withoutReadings()).isEqualTo(before.withoutReadings());
        assertThat(after.basis()).isEqualTo(before.basis());
        assertThat(after.causes()).isEqualTo(before.causes());
        assertThat(after.found()).isEqualTo(before.found());
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void locale_and_zone_of_the_machine_change_nothing(
            @ForAll Edition edition, @ForAll BalintGroup group, @ForAll GroupFrame frame, @ForAll LocalDate asOf) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> expected = said(edition, group, frame, asOf);
        try {
            for (int i = 0; i < LOCALES.size(); i++) {
                Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
                assertThat(said(edition, group, frame, asOf)).as(LOCALES.get(i)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> said(Edition edition, BalintGroup group, GroupFrame frame, LocalDate asOf) {
        Assessment one = edition.assess(group, asOf);
        Assessment other = edition.assess(frame, asOf);
        return List.of(values(one), one.toString(), one.toMarkdown(), values(other), other.toString());
    }

    private static String values(Assessment assessment) {
        StringBuilder values = new StringBuilder(assessment.verdict().code());
        assessment
                .findings()
                .forEach(finding ->
                        values.append(finding.verdict()).append(finding.found()).append(finding.remaining()));
        return values.toString();
    }

    private static BalintGroup shuffled(BalintGroup group, Random random) {
        return BalintGroup.builder()
                .from(group)
                .frame(GroupFrame.builder()
                        .from(group.frame())
                        .agreements(shuffled(group.frame().agreements(), random))
                        .build())
                .leaders(shuffled(group.leaders(), random))
                .members(shuffled(group.members(), random))
                .waiting(shuffled(group.waiting(), random))
                .attestations(shuffled(group.attestations(), random))
                .sessions(shuffled(group.sessions().map(session -> shuffled(session, random)), random))
                .build();
    }

    private static Session shuffled(Session session, Random random) {
        return Session.builder()
                .from(session)
                .attendance(shuffled(session.attendance(), random))
                .presenters(shuffled(session.presenters(), random))
                .build();
    }

    private static <T> Known<T> shuffled(Known<T> list, Random random) {
        List<T> items = new ArrayList<>(list.items());
        Collections.shuffle(items, random);
        return switch (list.state()) {
            case ABSENT -> list;
            case INCOMPLETE -> Known.incomplete(items);
            case COMPLETE -> Known.complete(items);
        };
    }
}
