package io.github.balint4j.rules.programme;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Activities that somebody attended, as entries of their portfolio: supervision under supervision, anything else under training, by the code of
 * its kind, with the activity as the event. Who attended, a programme does not say: whoever asks does.
 *
 * <pre>{@code
 * Activity introduction = Activity.of("start-2026", ActivityKind.INTRODUCTION)
 *         .on(Session.planned(LocalDate.of(2026, 3, 4)));
 * Portfolio portfolio = ProgrammeEvidence.of(
 *         PersonId.of("p1"), List.of(introduction), LocalDate.of(2026, 3, 5));
 * portfolio.training().items().size(); // 1
 * }</pre>
 */
public final class ProgrammeEvidence {
    private ProgrammeEvidence() {}

    /**
     * {@return the portfolio of a person with these entries; its lists are incomplete, as nobody knows what else there was}
     *
     * @param person who attended, by pseudonym
     * @param attended what they attended, all of its dates that are over
     * @param asOf the day of the portfolio; what is not over by its end is not attended yet
     * @throws IllegalArgumentException when no date of an activity is surely over, or it is advice, which nobody attends
     */
    public static Portfolio of(PersonId person, List<Activity> attended, LocalDate asOf) {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(asOf, "asOf");
        return addedTo(Portfolio.builder().person(person).statedOn(asOf).build(), attended, asOf);
    }

    /**
     * {@return the portfolio with these entries} A list that was absent is incomplete then, any other as complete as it was. What stands
     * there already is not added again. Where the portfolio was stated before the last of them, it is stated on the day now.
     *
     * @param portfolio what is known of the person
     * @param attended what they attended, all of its dates that are over
     * @param asOf the day; what is not over by its end is not attended yet
     * @throws IllegalArgumentException when no date of an activity is surely over, or it is advice, which nobody attends
     */
    public static Portfolio addedTo(Portfolio portfolio, List<Activity> attended, LocalDate asOf) {
        Objects.requireNonNull(attended, "attended");
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(asOf, "asOf");
        Known<Experience> supervision = portfolio.supervision();
        Known<Experience> training = portfolio.training();
        Optional<LocalDate> stated = portfolio.statedOn();
        for (Activity activity : attended) {
            List<Session> over = activity.dates().stream()
                    .filter(date -> !date.state().is(SessionState.CANCELLED))
                    .filter(date ->
                            Dates.last(date).filter(last -> !last.isAfter(asOf)).isPresent())
                    .toList();
            if (over.isEmpty() || activity.kind().equals(ActivityKind.ADVICE)) {
                throw new IllegalArgumentException("an activity that is attended has a date that is over");
            }
            boolean supervised = activity.kind().equals(ActivityKind.SUPERVISION);
            for (Session date : over) {
                Experience entry = entry(activity, date, supervised);
                supervision = supervised ? with(supervision, entry) : supervision;
                training = supervised ? training : with(training, entry);
                LocalDate last = Dates.last(date).orElseThrow();
                stated = stated.map(day -> day.isBefore(last) ? asOf : day);
            }
        }
        return Portfolio.builder()
                .from(portfolio)
                .statedOn(stated)
                .supervision(supervision)
                .training(training)
                .build();
    }

    private static Known<Experience> with(Known<Experience> entries, Experience entry) {
        boolean there = entries.stream()
                .anyMatch(one -> one.event().equals(entry.event())
                        && one.date().equals(entry.date())
                        && one.since().equals(entry.since())
                        && one.startsAt().equals(entry.startsAt()));
        return there ? entries : entries.plus(entry);
    }

    private static Experience entry(Activity activity, Session date, boolean supervised) {
        Optional<Duration> length =
                date.length().value().or(() -> date.length().isUsual() ? activity.length() : Optional.empty());
        Experience.Builder entry = Experience.builder()
                .event(activity.id())
                .organiser(activity.organiser())
                .mode(activity.mode())
                .startsAt(date.startsAt())
                .duration(length);
        if (!supervised) {
            entry.code(activity.kind().code());
        }
        if (date.isBlock()) {
            entry.since(date.since());
            date.until().ifPresent(entry::until);
        } else {
            entry.date(date.date().map(PartialDate::of).or(date::partialDate));
        }
        return entry.build();
    }
}
