package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Stretch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a frame says, as facts. It holds for every day: a frame has no dates of its own. */
final class FrameView {
    private final GroupFrame frame;
    private final String path;

    FrameView(GroupFrame frame, String path) {
        this.frame = frame;
        this.path = path;
    }

    static Facts alone(GroupFrame frame, LocalDate asOf) {
        FrameView view = new FrameView(frame, "");
        List<Fact> facts = new ArrayList<>();
        List<Shelf> shelves = new ArrayList<>();
        view.addTo(facts, shelves);
        shelves.add(absent("sessions", new PlainFact("", FactKind.SESSION, "", "", Days.UNKNOWN)));
        shelves.add(absent("attestations", new PlainFact("", FactKind.ATTESTATION, "", "", Days.UNKNOWN)));
        for (Role role : Role.values()) {
            shelves.add(absent(role.list().substring(1), role.ghost(Days.UNKNOWN)));
        }
        return new Facts(asOf, "", view.terms(), Map.of(), facts, shelves);
    }

    // A frame has no place for these lists: only a group does. Hence a name and no pointer.
    private static Shelf absent(String name, Fact ghost) {
        return new Shelf(name, Optional.empty(), Known.State.ABSENT, ghost, ghost);
    }

    void addTo(List<Fact> facts, List<Shelf> shelves) {
        String name = frame.format().map(Codes::of).orElse("");
        PlainFact fact = new PlainFact(path, FactKind.FRAME, "", name, Days.ALWAYS);
        frame.format().ifPresent(format -> fact.with(Facet.FORMAT, Codes.of(format)));
        frame.mode().ifPresent(mode -> fact.with(Facet.MODE, Codes.of(mode)));
        facts.add(fact);
        shelves.add(new Shelf(path, Known.State.COMPLETE, fact));
        String list = path + "/agreements";
        shelves.add(new Shelf(
                list, frame.agreements().state(), new PlainFact(list, FactKind.AGREEMENT, "", "", Days.ALWAYS)));
        List<Agreement> agreements = frame.agreements().items();
        for (int i = 0; i < agreements.size(); i++) {
            String code = agreements.get(i).code();
            facts.add(new PlainFact(Paths.item(list, frame.agreements(), i), FactKind.AGREEMENT, "", code, Days.ALWAYS)
                    .with(Facet.CODE, code));
        }
    }

    Map<Term, Measure> terms() {
        Map<Term, Measure> terms = new EnumMap<>(Term.class);
        frame.members().ifPresent(range -> terms.put(Term.SIZE, count(Units.PEOPLE, range)));
        frame.leaders().ifPresent(range -> terms.put(Term.LEADERS, count(Units.PEOPLE, range)));
        frame.cadence()
                .ifPresent(range -> terms.put(
                        Term.CADENCE,
                        Measure.between(
                                Units.GAP,
                                PeriodRange.shortestDays(range.min()),
                                PeriodRange.longestDays(range.max()))));
        frame.length()
                .ifPresent(range -> terms.put(
                        Term.LENGTH,
                        Measure.between(
                                Units.LENGTH,
                                range.min().toMinutes(),
                                range.max().toMinutes())));
        frame.period().ifPresent(range -> terms.put(Term.PERIOD, stretch(range)));
        frame.span().flatMap(FrameView::planned).ifPresent(measure -> terms.put(Term.SPAN, measure));
        frame.trial().ifPresent(range -> terms.put(Term.TRIAL, stretch(range)));
        frame.commitment()
                .ifPresent(count -> terms.put(
                        Term.COMMITMENT, Measure.exactly(Units.SESSIONS, sessions(BigDecimal.valueOf(count)))));
        frame.startThreshold().ifPresent(count -> terms.put(Term.THRESHOLD, Measure.exactly(Units.PEOPLE, count)));
        frame.sessionsPerMeeting()
                .ifPresent(number ->
                        terms.put(Term.SESSIONS_PER_MEETING, Measure.exactly(Units.SESSIONS, sessions(number))));
        frame.meetings().ifPresent(range -> terms.put(Term.MEETINGS, count(Units.ENTRIES, range)));
        frame.sessions().ifPresent(range -> terms.put(Term.SESSIONS_IN_ALL, count(Units.SESSIONS, range)));
        frame.sessionsPerYear().ifPresent(range -> terms.put(Term.SESSIONS_PER_YEAR, count(Units.SESSIONS, range)));
        return terms;
    }

    static long sessions(BigDecimal number) {
        return Units.SESSIONS.toBase(number);
    }

    private static Measure count(Unit unit, CountRange range) {
        long high = range.max().isPresent()
                ? unit.toBase(BigDecimal.valueOf(range.max().getAsInt()))
                : Measure.NO_BOUND;
        return Measure.between(unit, unit.toBase(BigDecimal.valueOf(range.min())), high);
    }

    // Of days that are known in part: from the latest first day to the earliest last at the least.
    private static Optional<Measure> planned(DateSpan span) {
        if (span.from().flatMap(PartialDate::earliest).isEmpty()
                || span.until().flatMap(PartialDate::latest).isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = span.from().flatMap(PartialDate::latest).orElseThrow();
        LocalDate last = span.until().flatMap(PartialDate::earliest).orElseThrow();
        Stretch most = new Stretch.Days(
                span.from().flatMap(PartialDate::earliest).orElseThrow(),
                span.until().flatMap(PartialDate::latest).orElseThrow());
        Stretch least = last.isBefore(first) ? Stretch.NOTHING : new Stretch.Days(first, last);
        return Optional.of(Measure.stretch(Units.DAYS, least, Optional.of(most)));
    }

    private static Measure stretch(PeriodRange range) {
        return Measure.stretch(
                Units.DAYS, new Stretch.Agreed(range.min()), Optional.of(new Stretch.Agreed(range.max())));
    }
}
