package io.github.balint4j.rules.laws.portfolio;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.laws.Clerk;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clerk who keeps the record of a person, and lives through the days on which what is advised comes to pass.
 *
 * <p>Left out is what is no step for whoever keeps this record: to have fewer of what there was, to take out what is true, to split what
 * is summed up, to say what others are, and to choose in which years, months or settings there is to be more.
 */
final class PersonClerk extends Clerk<PersonClerk.Kept> {
    /**
     * A record on a day.
     *
     * @param portfolio what is on record
     * @param asOf the day
     */
    record Kept(Portfolio portfolio, LocalDate asOf) {
        Outcome evaluate(Criterion criterion) {
            return new Evaluator(Facts.of(portfolio, asOf)).evaluate(criterion);
        }
    }

    private final boolean strict;

    /** A clerk who has to know how to make whatever is to be had more of, or one to whom the record may be in the way. */
    PersonClerk(boolean strict) {
        this.strict = strict;
    }

    @Override
    protected boolean isTheEnd(Remedy.Step step) {
        return super.isTheEnd(step)
                || step instanceof Remedy.Fewer
                || step instanceof Remedy.Withdraw
                || step instanceof Remedy.More more && isOfCells(more)
                || step instanceof Remedy.Supply supply
                        && (supply.datum().kind() == Datum.Kind.PARTS
                                || supply.at().get(0).startsWith("/directory/"));
    }

    // What the selector takes can be hard to make beside what is on record already, and partly unknown.
    @Override
    protected boolean isBeyond(Kept kept, Remedy.Step step) {
        boolean makes = step instanceof Remedy.More || step instanceof Remedy.Obtain;
        return isTheEnd(step)
                || !strict && makes && carryOut(kept, step).findFirst().isEmpty();
    }

    @Override
    protected Stream<Kept> carryOut(Kept kept, Remedy.Step step) {
        if (step instanceof Remedy.Ask ask) {
            return Stream.of(Judgement.values()).flatMap(answer -> judged(kept, ask.judge(), ask.topic(), answer));
        } else if (step instanceof Remedy.Again again) {
            return judged(kept, again.judge(), again.topic(), Judgement.MET);
        } else if (step instanceof Remedy.Supply supply) {
            return supplied(kept, supply);
        } else if (step instanceof Remedy.Obtain obtain) {
            return more(on(kept, kept.asOf()), obtain.what(), 1);
        } else if (step instanceof Remedy.Until until) {
            return later(kept, until.of(), List.of(until.day()));
        } else if (step instanceof Remedy.More more && more.of().isPresent()) {
            return more(on(kept, kept.asOf()), more);
        }
        return Stream.empty();
    }

    private static Stream<Kept> judged(Kept kept, String judge, String topic, Judgement answer) {
        Known<Attestation> before = kept.portfolio().attestations();
        Attestation made = new Attestation(Topic.of(topic), judge, answer, kept.asOf());
        List<Attestation> all = new ArrayList<>(before.items().stream()
                .filter(one -> !(one.topic().equals(made.topic())
                        && one.judge().equals(judge)
                        && one.on().equals(made.on())))
                .toList());
        all.add(made);
        return with(kept, b -> b.attestations(before.isComplete() ? Known.complete(all) : Known.incomplete(all)));
    }

    /** Whether there is nothing that this clerk could do: in which months or years to have more, or of which values. */
    private static boolean isOfCells(Remedy.More more) {
        return more.counted().isPresent();
    }

    /** A change of a record. */
    interface Change {
        Portfolio.Builder in(Portfolio.Builder portfolio);
    }

    /** The record with the change, as of the day; none where it is refused. */
    static Stream<Kept> with(Kept kept, Change change) {
        try {
            return Stream.of(new Kept(
                    change.in(Portfolio.builder().from(kept.portfolio())).build(), kept.asOf()));
        } catch (IllegalArgumentException refused) {
            return Stream.empty();
        }
    }

    // A record that is stated as of a day is stated anew when more comes to pass.
    private static Kept on(Kept kept, LocalDate asOf) {
        return kept.portfolio().statedOn().isEmpty()
                ? new Kept(kept.portfolio(), asOf)
                : with(new Kept(kept.portfolio(), asOf), b -> b.statedOn(asOf))
                        .findFirst()
                        .orElseGet(() -> new Kept(kept.portfolio(), asOf));
    }

    private static Stream<Kept> more(Kept kept, Remedy.More more) {
        Measure amount = more.amount();
        long high = amount.isBounded() ? amount.high() : amount.low();
        long count = amount.unit().equals(Units.ENTRIES)
                        || amount.unit().equals(Units.EVENTS)
                        || amount.unit().equals(Units.MEETINGS)
                ? high / amount.unit().size()
                : 0;
        if (count > 0 && count < 200) {
            return more(kept, more.of().get(), Math.toIntExact(count));
        }
        if (amount.unit().equals(Units.DAYS)) {
            return covered(kept, more.of().get(), high);
        }
        boolean sessions = amount.unit().equals(Units.SESSIONS);
        boolean minutes = List.of(Units.MINUTES, Units.HOURS, Units.HOURS45, Units.DOUBLE_HOURS)
                .contains(amount.unit());
        if (!sessions && !minutes) {
            return Stream.empty();
        }
        return Stream.of(kept, on(kept, kept.asOf().plusYears(2)))
                .flatMap(one -> new MadeFacts(more.of().get(), one.asOf())
                        .entries(sessions ? high : 0, minutes ? high : 0)
                        .flatMap(made -> add(one, made, more.of().get())));
    }

    // What goes on for so many days from now on, or did before all that is on record.
    private static Stream<Kept> covered(Kept kept, Selector of, long days) {
        Kept later = on(kept, kept.asOf().plusDays(days + 1));
        return Stream.concat(
                new MadeFacts(of, later.asOf())
                        .stretch(kept.asOf(), later.asOf())
                        .flatMap(made -> add(later, made, of)),
                new MadeFacts(of, kept.asOf())
                        .stretch(
                                LocalDate.of(1985, 1, 1),
                                LocalDate.of(1985, 1, 1).plusDays(days))
                        .flatMap(made -> add(kept, made, of)));
    }

    private static Stream<Kept> more(Kept kept, Selector of, int count) {
        Stream<Kept> all = Stream.of(kept, on(kept, kept.asOf().plusYears(2)));
        for (int i = 0; i < count; i++) {
            int number = i;
            all = all.flatMap(one -> new MadeFacts(of, one.asOf().minusDays(number))
                            .all()
                            .flatMap(made -> add(one, made, of)))
                    .limit(3);
        }
        return all;
    }

    private static Stream<Kept> later(Kept kept, Selector of, List<LocalDate> days) {
        return days.stream()
                .map(day -> on(kept, day))
                .flatMap(one -> new MadeFacts(of, one.asOf()).all().flatMap(made -> add(one, made, of)));
    }

    // What is made counts only where the selector takes it: there is one more than there was.
    private static Stream<Kept> add(Kept kept, Change made, Selector of) {
        return with(kept, made).filter(after -> count(after, of) > count(kept, of));
    }

    private static long count(Kept kept, Selector of) {
        return kept.evaluate(atLeast(1, Units.ENTRIES, of))
                .found()
                .orElseThrow()
                .low();
    }

    private static Stream<Kept> supplied(Kept kept, Remedy.Supply supply) {
        Datum datum = supply.datum();
        return switch (datum.kind()) {
            case LIST ->
                Answers.whole(datum.name(), supply.at()).stream()
                        .flatMap(change -> with(kept, b -> change.in(b, kept.portfolio())));
            case STATED -> with(kept, b -> b.statedOn(kept.asOf()));
            case MILESTONE ->
                with(
                        kept,
                        b -> b.milestones(Added.to(
                                kept.portfolio().milestones(),
                                List.of(new Milestone(
                                        datum.name(),
                                        Optional.empty(),
                                        Given.of(PartialDate.of(kept.asOf().minusYears(3))))))));
            default -> Answers.to(datum.name(), kept, supply.at()).filter(Objects::nonNull);
        };
    }
}
