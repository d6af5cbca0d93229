package io.github.balint4j.rules.programme;

import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A programme beside what its source says of such activities, and what of it is to come. What is not known stays a question, and a word
 * without a number ("half a day", "about yearly") refuses nobody.
 *
 * <pre>{@code
 * ProgrammeReview.of(programme, LocalDate.of(2026, 1, 15)).verdict();
 * }</pre>
 *
 * @param programme the programme
 * @param asOf the day
 * @param findings each activity beside each rule for its kind, in the order of the programme; then what is about several
 * @param coming what is still to come, that day itself included, in order of time
 * @param unlisted the kinds that SE-1 and SE-3 name and of which the programme lists none; empty for other bodies
 */
public record ProgrammeReview(
        Programme programme,
        LocalDate asOf,
        List<ProgrammeFinding> findings,
        List<Coming> coming,
        List<ActivityKind> unlisted) {
    /**
     * A date of an activity that is still to come.
     *
     * @param activity which activity
     * @param date when
     */
    public record Coming(Activity activity, Session date) {}

    /**
     * Copies the lists.
     *
     * @param programme the programme
     * @param asOf the day
     * @param findings each activity beside each rule for its kind, in the order of the programme; then what is about several
     * @param coming what is still to come, that day itself included, in order of time
     * @param unlisted the kinds that SE-1 and SE-3 name and of which the programme lists none; empty for other bodies
     */
    public ProgrammeReview {
        findings = List.copyOf(findings);
        coming = List.copyOf(coming);
        unlisted = List.copyOf(unlisted);
    }

    /**
     * {@return the programme of a society beside the rules for it, on a day}
     *
     * @param programme the programme
     * @param asOf the day; what is on that day is still to come
     */
    public static ProgrammeReview of(Programme programme, LocalDate asOf) {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(asOf, "asOf");
        List<ProgrammeRule> rules = ProgrammeRule.of(programme.issuer());
        return new ProgrammeReview(
                programme,
                asOf,
                new ActivityChecks(programme, rules).findings(),
                coming(programme, asOf),
                rules.isEmpty() ? List.of() : unlisted(programme));
    }

    /** {@return the least of the verdicts; satisfied where there is none} */
    public Verdict verdict() {
        return findings.stream().map(ProgrammeFinding::verdict).reduce(Verdict.SATISFIED, Verdict::and);
    }

    private static List<Coming> coming(Programme programme, LocalDate asOf) {
        List<Coming> all = new ArrayList<>();
        for (Activity activity : programme.activities().items()) {
            activity.dates().stream()
                    .filter(date -> !date.state().is(SessionState.CANCELLED))
                    .filter(date -> Dates.last(date).filter(asOf::isAfter).isEmpty())
                    .filter(date -> Dates.first(date).isPresent())
                    .forEach(date -> all.add(new Coming(activity, date)));
        }
        all.sort(Comparator.comparing(one -> Dates.first(one.date()).orElseThrow()));
        return all;
    }

    private static List<ActivityKind> unlisted(Programme programme) {
        return ActivityKind.named().stream()
                .filter(kind -> programme.activities().stream()
                        .noneMatch(one -> one.kind().equals(kind)))
                .toList();
    }
}
