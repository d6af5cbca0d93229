package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.Decision;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Granted;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which edition a person keeps by what they got from the rulebook's own body: that of the latest which still runs. */
final class KeptEdition {
    private final Rulebook rulebook;
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final long today;

    /** What was begun on a day of one edition, or of none, and when it begins and ends. */
    private record Run(Optional<Edition> edition, Days days) {
        boolean mayRunOn(long day) {
            return days.fromLow() <= day && days.untilHigh() >= day;
        }

        boolean surelyRunsOn(long day) {
            return days.fromHigh() <= day && days.untilLow() >= day;
        }
    }

    /** What may choose: its day as it is recorded, and how it runs by each edition that it may be of. */
    private record Begun(Given<PartialDate> on, List<Run> runs) {}

    private KeptEdition(Rulebook rulebook, Portfolio portfolio, LocalDate asOf) {
        this.rulebook = rulebook;
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.today = asOf.toEpochDay();
    }

    /** The editions that it may be, as far as the days are known; none where nothing that runs chooses one. */
    static Set<Optional<Edition>> of(Rulebook rulebook, EditionChoice choice, Portfolio portfolio, LocalDate asOf) {
        return new KeptEdition(rulebook, portfolio, asOf).latest(choice);
    }

    /** The days of what may choose, as they are recorded, in order. */
    static List<String> days(Rulebook rulebook, EditionChoice choice, Portfolio portfolio, LocalDate asOf) {
        KeptEdition kept = new KeptEdition(rulebook, portfolio, asOf);
        return kept.begun(choice).stream()
                .filter(one -> one.runs().stream().anyMatch(run -> run.mayRunOn(kept.today)))
                .map(one -> one.on().value().map(PartialDate::toString).orElse("?"))
                .sorted()
                .distinct()
                .toList();
    }

    private List<Begun> begun(EditionChoice choice) {
        IssuerId own = rulebook.id().issuer();
        if (choice instanceof EditionChoice.ByMilestone by) {
            return portfolio.milestones().items().stream()
                    .filter(one -> one.code().equals(by.code()))
                    .filter(one -> one.with().isEmpty() || one.with().get().equals(own))
                    .map(one -> begun(one.on(), term -> granted().days(one, own)))
                    .toList();
        }
        EditionChoice.ByDecision by = (EditionChoice.ByDecision) choice;
        return portfolio.decisions().items().stream()
                .filter(one -> one.kind() == by.kind() && one.authority().equals(own))
                .map(one -> begun(one.on(), term -> granted().days(one, term)))
                .toList();
    }

    private Granted granted() {
        Known<Decision> recorded = Known.complete(portfolio.decisions().items());
        return new Granted(recorded, portfolio.statedOn().orElse(asOf));
    }

    // Of a day known in part there is one for each edition that it can be of: a recognition lasts as its edition says.
    private Begun begun(Given<PartialDate> on, Function<Optional<Period>, Days> lasting) {
        Days days = lasting.apply(Optional.empty());
        LocalDate first = LocalDate.ofEpochDay(days.fromLow());
        LocalDate last = LocalDate.ofEpochDay(Math.max(days.fromLow(), Math.min(days.fromHigh(), today)));
        List<Run> runs = new ArrayList<>();
        for (Edition edition : rulebook.byDay()) {
            boolean touches = edition.from().filter(last::isBefore).isEmpty()
                    && edition.until().filter(first::isAfter).isEmpty();
            if (touches) {
                runs.add(new Run(Optional.of(edition), lasting.apply(edition.validity())));
            }
        }
        if (Stream.of(first, last).anyMatch(day -> rulebook.edition(day).isEmpty())) {
            runs.add(new Run(Optional.empty(), lasting.apply(Optional.empty())));
        }
        return new Begun(on, runs);
    }

    private Set<Optional<Edition>> latest(EditionChoice choice) {
        List<Begun> begun = begun(choice);
        Set<Optional<Edition>> possible = new HashSet<>();
        long latest = Days.BEGINNING;
        boolean surely = false;
        for (Begun one : begun) {
            if (one.runs().stream().allMatch(run -> run.surelyRunsOn(today))) {
                surely = true;
                latest = Math.max(latest, one.runs().get(0).days().fromLow());
            }
        }
        for (Begun one : begun) {
            for (Run run : one.runs()) {
                if (run.mayRunOn(today) && run.days().fromHigh() >= latest) {
                    possible.add(run.edition());
                }
            }
        }
        if (!surely && !possible.isEmpty()) {
            possible.add(rulebook.edition(asOf));
        }
        return possible;
    }
}
