package io.github.balint4j.rules.portfolio;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static io.github.balint4j.rules.criterion.Selectors.of;
import static io.github.balint4j.rules.criterion.Selectors.report;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Selectors.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Report;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who supervised what a person did, and who wrote about them. */
class PeopleOfEntriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);
    private static final PersonId S1 = PersonId.of("s1");
    private static final PersonId S2 = PersonId.of("s2");

    private static Experience.Builder entry() {
        return Experience.builder().date(DAY);
    }

    private static Outcome evaluate(Criterion criterion, Portfolio.Builder portfolio) {
        Portfolio built = portfolio
                .person(PersonId.of("p1"))
                .directory(List.of(DirectoryEntry.builder()
                        .id("s1")
                        .credentials(Credential.authorised(IssuerId.of("no-nbf"), LocalDate.of(2018, 1, 1)))
                        .build()))
                .build();
        return new Evaluator(Facts.of(built, TODAY)).evaluate(criterion);
    }

    private static Verdict verdict(Criterion criterion, Portfolio.Builder portfolio) {
        return evaluate(criterion, portfolio).verdict();
    }

    private static Portfolio.Builder coLeading(Experience.Builder entry) {
        return Portfolio.builder().sessions(entry.role(GroupRole.CO_LEADER).build());
    }

    static Stream<Criterion> rowsAboutSupervisors() {
        Selector accredited = with(Attribute.SUPERVISOR, authorised("no-nbf"), asOf());
        return Stream.of(
                some(led().and(accredited)),
                some(led().with(Attribute.SUPERVISOR, authorised("no-nbf"))),
                some(led().is(Attribute.SUPERVISOR, "s1")),
                atLeast(1, distinct(Attribute.SUPERVISOR, led())));
    }

    @ParameterizedTest
    @MethodSource("rowsAboutSupervisors")
    void a_session_has_the_supervisors_it_was_given(Criterion row) {
        assertThat(verdict(row, coLeading(entry().supervisors(S1)))).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(row, coLeading(entry().supervisors()))).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(verdict(row, coLeading(entry()))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void so_has_a_training() {
        Criterion row = some(training().is(Attribute.SUPERVISOR, "s1"));
        assertThat(verdict(
                        row,
                        Portfolio.builder().training(entry().supervisors(S1).build())))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(
                        row,
                        Portfolio.builder().training(entry().supervisors(S2).build())))
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(verdict(row, Portfolio.builder().training(entry().build()))).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Report bySupervisor(Optional<PersonId> author) {
        return new Report("supervisor", author, Optional.empty(), Given.usual());
    }

    private static Portfolio.Builder reports(Report... reports) {
        return Portfolio.builder().statedOn(TODAY).reports(reports);
    }

    @Test
    void reports_of_two_authors_are_of_two_people_whatever_their_role() {
        Criterion two = atLeast(2, distinct(Attribute.AUTHOR, report("supervisor")));
        assertThat(verdict(two, reports(bySupervisor(Optional.of(S1)), bySupervisor(Optional.of(S2)))))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(two, reports(bySupervisor(Optional.of(S1)), bySupervisor(Optional.of(S1)))))
                .isEqualTo(Verdict.NOT_SATISFIED);
        Outcome unnamed = evaluate(two, reports(bySupervisor(Optional.of(S1)), bySupervisor(Optional.empty())));
        assertThat(unnamed.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(unnamed.remaining().toString()).contains("name=author], at=[/reports/1]");
    }

    @Test
    void the_author_of_a_report_is_a_person_and_the_role_is_the_role() {
        Portfolio.Builder one = reports(bySupervisor(Optional.of(S1)));
        assertThat(verdict(some(report("supervisor")), one)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(some(of(FactKind.REPORT).is(Attribute.ROLE, "co-leader")), one))
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(verdict(some(of(FactKind.REPORT).is(Attribute.AUTHOR, "s1")), one))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(every(report("supervisor"), is(Attribute.AUTHOR, "supervisor")), one))
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(verdict(every(report("supervisor"), with(Attribute.AUTHOR, authorised("no-nbf"), asOf())), one))
                .isEqualTo(Verdict.SATISFIED);
    }
}
