package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many of the members who were there have such a profession. */
class ProfessionsPresentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Criterion TWO_DOCTORS = Criteria.every(
            Selectors.sessions(), Selectors.presentAtLeast(2, Selectors.is(Attribute.PROFESSION, "physician")));

    private static Membership member(String id, String profession) {
        Membership.Builder member = Membership.builder().person(PersonId.of(id)).joined(LocalDate.of(2024, 1, 1));
        return profession.isEmpty()
                ? member.build()
                : member.profession(Profession.of(profession)).build();
    }

    private static final Known<Membership> MEMBERS =
            Known.of(member("p1", "physician"), member("p2", "physician"), member("p3", "nurse"), member("p4", ""));

    private static Outcome evaluate(Known<Membership> members, Session.Builder session) {
        BalintGroup group = BalintGroup.builder()
                .id(GroupId.of("g"))
                .statedOn(TODAY)
                .leaders()
                .members(members)
                .sessions(session.date(LocalDate.of(2025, 3, 1)).build())
                .build();
        return new Evaluator(Facts.of(group, TODAY)).evaluate(TWO_DOCTORS);
    }

    private static Session.Builder attended(String... people) {
        return Session.builder()
                .attended(List.of(people).stream().map(PersonId::of).toArray(PersonId[]::new));
    }

    @Test
    void whoWasThereIsCountedByProfession() {
        assertThat(evaluate(MEMBERS, attended("p1", "p2", "p3")).verdict()).isEqualTo(Verdict.SATISFIED);
        Outcome one = evaluate(MEMBERS, attended("p1", "p3"));
        assertThat(one.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(one.evidence().notCounted())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.because().orElseThrow().values()).containsExactly("1"));
    }

    @Test
    void anUnknownProfessionLeavesItOpenAndIsAskedFor() {
        Outcome open = evaluate(MEMBERS, attended("p1", "p3", "p4"));
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.remaining().steps())
                .filteredOn(Remedy.Supply.class::isInstance)
                .map(Object::toString)
                .anySatisfy(step -> assertThat(step).contains("profession").contains("/members/3"));
    }

    @Test
    void whereNobodySaidWhoCameItIsOpen() {
        assertThat(evaluate(MEMBERS, Session.builder()).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(evaluate(Known.absent(), attended("p1", "p2", "p3")).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aPersonsRulebookCannotAskIt() {
        assertThat(new Requirement(
                                "doctors",
                                "Two doctors.",
                                Level.REQUIRED,
                                TWO_DOCTORS,
                                List.of(Citation.of("S")),
                                Optional.empty())
                        .refusals(true))
                .anySatisfy(refusal -> assertThat(refusal.what()).contains("only the sessions of a group"));
        assertThat(Edition.builder("our/group@1")
                        .citing(Citation.of("S"))
                        .required("doctors", "Two doctors.", TWO_DOCTORS)
                        .build()
                        .toString())
                .isEqualTo("our/group@1");
    }
}
