package io.github.balint4j.rules.laws;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.AmountOfTime;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Stretch;
import io.github.balint4j.rules.outcome.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A clerk who keeps the frame of a planned group. */
final class FrameClerk extends Clerk<GroupFrame> {
    private static final List<Period> PERIODS = Stream.of(
                    "P1D", "P1W", "P2W", "P1M", "P3M", "P6M", "P1Y", "P2Y", "P40Y")
            .map(Period::parse)
            .toList();

    private static final int WHOLE = 100;
    private static final int QUARTER = 15;
    private static final Pattern CODES = Pattern.compile("attribute=CODE, codes=\\[([^\\]]*)\\]");
    private static final Pattern TOPICS = Pattern.compile("attribute=TOPIC, codes=\\[([^\\]]*)\\]");

    private final LocalDate asOf;

    FrameClerk(LocalDate asOf) {
        this.asOf = asOf;
    }

    // Time in all is stated in quarters of an hour: a rule may leave no room for any.
    @Override
    protected boolean isTheEnd(Remedy.Step step) {
        return super.isTheEnd(step)
                || step instanceof Remedy.Agree agree
                        && agree.term() == Term.AMOUNT
                        && agree.on().isBounded()
                        && agree.on().high() / QUARTER * QUARTER
                                < Math.max(QUARTER, agree.on().low());
    }

    @Override
    protected Stream<GroupFrame> carryOut(GroupFrame frame, Remedy.Step step) {
        if (step instanceof Remedy.Agree agree) {
            return amounts(agree).flatMap(amount -> with(frame, property(agree.at()), amount, agree));
        } else if (step instanceof Remedy.Supply supply) {
            return supply.at().stream().findFirst().stream().flatMap(at -> supplied(frame, supply, at));
        } else if (step instanceof Remedy.Ask ask) {
            return Stream.of(Judgement.values()).flatMap(outcome -> judged(frame, ask, outcome));
        } else if (step instanceof Remedy.Again again) {
            Remedy.Ask ask = new Remedy.Ask(again.judge(), again.topic(), again.word());
            return judged(frame, ask, Judgement.MET);
        } else if (step instanceof Remedy.Obtain obtain) {
            return obtained(frame, obtain.what());
        }
        return Stream.empty();
    }

    private static String property(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private interface Change {
        GroupFrame.Builder in(GroupFrame.Builder frame);
    }

    // What a frame refuses is not done.
    private static Stream<GroupFrame> with(GroupFrame frame, Change change) {
        try {
            return Stream.of(change.in(GroupFrame.builder().from(frame)).build());
        } catch (IllegalArgumentException refused) {
            return Stream.empty();
        }
    }

    /** The least and the most of what is to be agreed on, in base units or days. */
    private static Stream<Long> amounts(Remedy.Agree agree) {
        Measure on = agree.on();
        long most = on.isBounded() ? on.high() : on.low();
        return LongStream.of(on.low(), most, (on.low() + most) / 2).distinct().boxed();
    }

    private Stream<GroupFrame> with(GroupFrame frame, String property, long base, Remedy.Agree agree) {
        Unit unit = agree.on().unit();
        int each = Math.toIntExact(
                Units.SESSIONS.toBase(frame.sessionsPerMeeting().value().orElse(BigDecimal.ONE)));
        boolean ofSessions = agree.term() == Term.SESSIONS_IN_ALL || agree.term() == Term.SESSIONS_PER_YEAR;
        // Sessions are agreed on as meetings where the frame counts these.
        int count = Math.toIntExact((base + unit.size() - 1) / unit.size());
        int stated = property.startsWith("meetings") && ofSessions
                ? Math.toIntExact((base + each - 1) / each)
                : property.startsWith("sessionsPer") && agree.term() == Term.MEETINGS_PER_YEAR
                        ? count * each / WHOLE
                        : count;
        return switch (property) {
            case "members" -> with(frame, b -> b.members(CountRange.exactly(count)));
            case "leaders" -> with(frame, b -> b.leaders(CountRange.exactly(count)));
            case "meetings" -> with(frame, b -> b.meetings(CountRange.exactly(stated)));
            case "sessions" -> with(frame, b -> b.sessions(CountRange.exactly(stated)));
            case "sessionsPerYear" -> with(frame, b -> b.sessionsPerYear(CountRange.exactly(stated)));
            case "meetingsPerYear" -> with(frame, b -> b.meetingsPerYear(CountRange.exactly(stated)));
            case "commitment" -> with(frame, b -> b.commitment(OptionalInt.of(count)));
            case "startThreshold" -> with(frame, b -> b.startThreshold(OptionalInt.of(count)));
            case "sessionsPerMeeting" ->
                with(frame, b -> b.sessionsPerMeeting(Given.of(Units.SESSIONS.fromBase(base))));
            case "length" -> with(frame, b -> b.length(DurationRange.ofMinutes(Math.toIntExact(base))));
            case "amount" ->
                Stream.of(base / QUARTER * QUARTER, (base + QUARTER - 1) / QUARTER * QUARTER)
                        .flatMap(minutes -> with(
                                frame,
                                b -> b.amount(
                                        new AmountOfTime(Units.HOURS.fromBase(minutes), AmountOfTime.Unit.HOURS))));
            case "cadence" -> with(frame, b -> b.cadence(PeriodRange.exactly(Period.ofDays(Math.toIntExact(base)))));
            case "period" -> periods(agree).flatMap(one -> with(frame, b -> b.period(PeriodRange.exactly(one))));
            case "trial" -> periods(agree).flatMap(one -> with(frame, b -> b.trial(PeriodRange.exactly(one))));
            case "runsFor" -> periods(agree).flatMap(one -> with(frame, b -> b.runsFor(PeriodRange.exactly(one))));
            case "span" -> periods(agree).flatMap(one -> with(frame, b -> b.span(span(frame, one))));
            default -> Stream.empty();
        };
    }

    private static Stream<Period> periods(Remedy.Agree agree) {
        return Stream.of(agree.on().shortest(), agree.on().longest())
                .flatMap(Optional::stream)
                .map(stretch -> ((Stretch.Agreed) stretch).period());
    }

    private static DateSpan span(GroupFrame frame, Period length) {
        LocalDate from = frame.span()
                .flatMap(DateSpan::from)
                .flatMap(PartialDate::earliest)
                .orElse(LocalDate.of(2020, 1, 1));
        return DateSpan.ofClosed(from, from.plus(length));
    }

    private Stream<GroupFrame> supplied(GroupFrame frame, Remedy.Supply supply, String at) {
        return switch (supply.datum().kind()) {
            case TERM, MAXIMUM, EXACT, MONTHS -> stated(frame, property(at));
            case FACET -> facets(frame, supply.datum().name());
            case LIST -> listed(frame, supply.datum().name());
            default -> Stream.empty();
        };
    }

    private static Stream<GroupFrame> facets(GroupFrame frame, String name) {
        return name.equals("format")
                ? Stream.of(GroupFormat.values()).flatMap(one -> with(frame, b -> b.format(one)))
                : name.equals("mode")
                        ? Stream.of(Mode.values()).flatMap(one -> with(frame, b -> b.mode(one)))
                        : Stream.empty();
    }

    private Stream<GroupFrame> listed(GroupFrame frame, String name) {
        if (name.equals("agreements")) {
            return Stream.of(List.<Agreement>of(), agreements())
                    .flatMap(more -> with(
                            frame,
                            b -> b.agreements(
                                    Known.complete(both(frame.agreements().items(), more, frame.notAgreed())))));
        }
        return name.equals("attestations")
                ? with(
                        frame,
                        b -> b.attestations(Known.complete(frame.attestations().items())))
                : Stream.empty();
    }

    private static List<Agreement> agreements() {
        return Stream.concat(
                        Stream.of(Agreement.EQUAL_CLINICIANS, Agreement.FAIR_TURNS, Agreement.PERIOD_WITH_LEADERS),
                        Stream.of(Agreement.VOLUNTARY, Agreement.CONFIDENTIALITY))
                .distinct()
                .toList();
    }

    private static <T> List<T> both(List<T> some, List<T> more, List<T> without) {
        List<T> all = new ArrayList<>(some);
        more.stream()
                .filter(one -> !all.contains(one) && !without.contains(one))
                .forEach(all::add);
        return all;
    }

    /** One amount within what the frame says already: as little as it may be, as much, and some between. */
    private static Stream<GroupFrame> stated(GroupFrame frame, String property) {
        return switch (property) {
            case "members" -> counts(frame.members()).flatMap(one -> with(frame, b -> b.members(one)));
            case "leaders" -> counts(frame.leaders()).flatMap(one -> with(frame, b -> b.leaders(one)));
            case "meetings" -> counts(frame.meetings()).flatMap(one -> with(frame, b -> b.meetings(one)));
            case "sessions" -> counts(frame.sessions()).flatMap(one -> with(frame, b -> b.sessions(one)));
            case "sessionsPerYear" ->
                counts(frame.sessionsPerYear()).flatMap(one -> with(frame, b -> b.sessionsPerYear(one)));
            case "meetingsPerYear" ->
                counts(frame.meetingsPerYear()).flatMap(one -> with(frame, b -> b.meetingsPerYear(one)));
            case "commitment" -> some(0, 40).flatMap(one -> with(frame, b -> b.commitment(OptionalInt.of(one))));
            case "startThreshold" ->
                some(0, 40).flatMap(one -> with(frame, b -> b.startThreshold(OptionalInt.of(one))));
            case "sessionsPerMeeting" ->
                some(1, 8).flatMap(one -> with(frame, b -> b.sessionsPerMeeting(Given.of(BigDecimal.valueOf(one)))));
            case "length" -> {
                DurationRange range =
                        frame.length().orElse(DurationRange.between(Duration.ofMinutes(1), Duration.ofMinutes(600)));
                yield some(
                                Math.toIntExact(range.min().toMinutes()),
                                Math.toIntExact(range.max().toMinutes()))
                        .flatMap(one -> with(frame, b -> b.length(DurationRange.ofMinutes(one))));
            }
            case "amount" ->
                some(1, 600).flatMap(one -> with(frame, b -> b.amount(AmountOfTime.of(one, AmountOfTime.Unit.HOURS))));
            case "cadence" -> periods(frame.cadence()).flatMap(one -> with(frame, b -> b.cadence(one)));
            case "period" -> periods(frame.period()).flatMap(one -> with(frame, b -> b.period(one)));
            case "trial" -> periods(frame.trial()).flatMap(one -> with(frame, b -> b.trial(one)));
            case "runsFor" -> periods(frame.runsFor()).flatMap(one -> with(frame, b -> b.runsFor(one)));
            case "span" -> PERIODS.stream().flatMap(one -> with(frame, b -> b.span(spanWithin(frame, one))));
            default -> Stream.empty();
        };
    }

    private static DateSpan spanWithin(GroupFrame frame, Period length) {
        LocalDate from = frame.span()
                .flatMap(DateSpan::from)
                .flatMap(PartialDate::latest)
                .orElse(LocalDate.of(2020, 1, 1));
        LocalDate until = frame.span()
                .flatMap(DateSpan::until)
                .flatMap(PartialDate::earliest)
                .orElse(from.plus(length));
        return DateSpan.ofClosed(from, until.isBefore(from) ? from : until);
    }

    private static Stream<CountRange> counts(Optional<CountRange> said) {
        CountRange range = said.map(CountRange::asRead).orElse(CountRange.between(0, 60));
        return some(range.min(), range.max().orElse(range.min() + 60)).map(CountRange::exactly);
    }

    private static Stream<PeriodRange> periods(Optional<PeriodRange> said) {
        Stream<Period> within = said.map(PeriodRange::asRead)
                .map(range -> Stream.concat(Stream.of(range.min()), range.max().stream()))
                .orElseGet(PERIODS::stream);
        return within.flatMap(one -> Stream.concat(
                        Stream.of(one), Stream.of(Period.ofMonths(Math.max(1, (int) one.toTotalMonths())))))
                .distinct()
                .map(PeriodRange::exactly);
    }

    private static Stream<Integer> some(int least, int most) {
        return IntStream.of(least, most, (least + most) / 2, least + 1, least + 4, least + 11, (least + 3 * most) / 4)
                .filter(one -> one <= most)
                .distinct()
                .boxed();
    }

    private Stream<GroupFrame> judged(GroupFrame frame, Remedy.Ask ask, Judgement outcome) {
        Attestation answer = new Attestation(Topic.of(ask.topic()), ask.judge(), outcome, asOf);
        List<Attestation> all = new ArrayList<>(frame.attestations().items().stream()
                .filter(one -> !(one.topic().equals(answer.topic()) && one.on().equals(asOf)))
                .toList());
        all.add(answer);
        return with(
                frame,
                b -> b.attestations(frame.attestations().isComplete() ? Known.complete(all) : Known.incomplete(all)));
    }

    /** Frames that have such a fact, and had none before. */
    private Stream<GroupFrame> obtained(GroupFrame frame, Selector what) {
        List<String> codes = codes(CODES, what).toList();
        Stream<GroupFrame> agreed = (codes.isEmpty()
                        ? agreements().stream()
                        : codes.stream().map(Agreement::of))
                .flatMap(one -> with(
                        frame,
                        b -> b.agreements(
                                        frame.agreements().isComplete()
                                                ? Known.complete(
                                                        both(frame.agreements().items(), List.of(one), List.of()))
                                                : Known.incomplete(
                                                        both(frame.agreements().items(), List.of(one), List.of())))
                                .notAgreed(frame.notAgreed().stream()
                                        .filter(not -> !not.equals(one))
                                        .toList())));
        Stream<GroupFrame> formed = Stream.of(GroupFormat.values())
                .flatMap(format -> Stream.of(Mode.values())
                        .flatMap(mode -> with(frame, b -> b.format(format).mode(mode))));
        return Stream.of(agreed, formed, attested(frame, what))
                .flatMap(one -> one)
                .filter(after -> has(after, what));
    }

    private Stream<GroupFrame> attested(GroupFrame frame, Selector what) {
        List<Attestation> before = frame.attestations().items();
        return codes(TOPICS, what)
                .flatMap(topic -> Stream.of(Judgement.values()).flatMap(outcome -> {
                    List<Attestation> all = new ArrayList<>(before);
                    all.add(new Attestation(Topic.of(topic), "judge-" + before.size(), outcome, asOf));
                    return with(
                            frame,
                            b -> b.attestations(
                                    frame.attestations().isComplete() ? Known.complete(all) : Known.incomplete(all)));
                }));
    }

    private static Stream<String> codes(Pattern attribute, Selector what) {
        return attribute
                .matcher(what.toString())
                .results()
                .flatMap(codes -> Stream.of(codes.group(1).split(", ")));
    }

    private boolean has(GroupFrame frame, Selector what) {
        return new Evaluator(Facts.of(frame, asOf))
                        .evaluate(Criteria.some(what))
                        .verdict()
                == Verdict.SATISFIED;
    }
}
