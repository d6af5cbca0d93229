package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.AmountOfTime;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Stretch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What a frame says, as facts. It holds for every day: a frame has no dates of its own. */
final class FrameView {
    /** How many sessions a meeting may hold of which nobody knows how many. */
    static final Amount ANY_SESSIONS = new Amount(1, 100_00);

    private static final int TERMS = Term.values().length;

    private final GroupFrame frame;
    private final String path;
    private final Optional<Pausing> pausing;
    private final List<Days> pauses;
    // What each term comes to, once it has been asked for; several threads may ask.
    private final AtomicReferenceArray<Optional<Measure>> terms = new AtomicReferenceArray<>(TERMS);

    FrameView(GroupFrame frame, String path) {
        this(frame, path, Optional.empty(), List.of());
    }

    /**
     * Of a group.
     *
     * @param pausing the pause in which the group is or may be
     * @param pauses all its pauses
     */
    FrameView(GroupFrame frame, String path, Optional<Pausing> pausing, List<Days> pauses) {
        this.frame = frame;
        this.path = path;
        this.pausing = pausing;
        this.pauses = pauses;
    }

    /** The days on which the group does not meet, pause by pause. */
    List<Days> pauses() {
        return pauses;
    }

    /** The pause that keeps this term from saying anything: whoever pauses does not meet at any cadence. */
    Optional<Pausing> pausing(Term term) {
        boolean ofMeeting = term == Term.CADENCE || term == Term.SESSIONS_PER_YEAR || term == Term.MEETINGS_PER_YEAR;
        return pausing.filter(any -> ofMeeting);
    }

    static Facts alone(GroupFrame frame, LocalDate asOf) {
        FrameAnswers answers = FrameAnswers.of(frame, Known.absent());
        FrameAnswers none = FrameAnswers.none(frame);
        Facts all = alone(frame, asOf, answers);
        return answers.equals(none) ? all : all.answering(() -> alone(frame, asOf, none));
    }

    private static Facts alone(GroupFrame frame, LocalDate asOf, FrameAnswers answers) {
        FrameView view = new FrameView(frame, "");
        List<Fact> facts = new ArrayList<>();
        List<FactList> shelves = new ArrayList<>();
        view.addTo(facts, shelves);
        shelves.add(FactList.ofSessions(Optional.empty(), Known.State.ABSENT, answers, Amount.of(0)));
        view.attestations().stream()
                .filter(judgement -> judgement.days().fromLow() <= asOf.toEpochDay())
                .forEach(facts::add);
        shelves.add(view.judgements());
        for (Role role : Role.values()) {
            shelves.add(absent(role.listName(), role.ghost()));
        }
        return new Facts(asOf, view, Directory.NONE, facts, List.of(), List.of(), shelves);
    }

    // A frame has no place for these lists: only a group does. Hence a name and no pointer.
    private static FactList absent(String name, Fact ghost) {
        return new FactList(name, Optional.empty(), Known.State.ABSENT, ghost, ghost, Optional.empty());
    }

    void addTo(List<Fact> facts, List<FactList> shelves) {
        String name = frame.format().map(format -> Codes.list(format).get(0)).orElse("");
        PlainFact fact = new PlainFact(DataPath.of(path), FactKind.FRAME, "", name, Days.ALWAYS);
        frame.format().ifPresent(format -> fact.with(Attribute.FORMAT, Codes.list(format)));
        frame.mode().ifPresent(mode -> fact.with(Attribute.MODE, Codes.list(mode)));
        facts.add(fact);
        shelves.add(new FactList("frame", path, Known.State.COMPLETE, fact));
        String list = path + "/agreements";
        shelves.add(new FactList(
                "agreements",
                list,
                frame.agreements().state(),
                new Unlisted(
                        DataPath.of(list),
                        FactKind.AGREEMENT,
                        Days.ALWAYS,
                        agreements(list + "/not", frame.notAgreed()))));
        facts.addAll(agreements(
                DataPath.items(list, frame.agreements()), frame.agreements().items()));
    }

    private static List<Fact> agreements(String path, List<Agreement> all) {
        List<Fact> facts = new ArrayList<>();
        for (Agreement one : all) {
            facts.add(new PlainFact(new DataPath(path, facts.size()), FactKind.AGREEMENT, "", one.code(), Days.ALWAYS)
                    .with(Attribute.CODE, one.code()));
        }
        return facts;
    }

    /** The list of what was judged about it. */
    FactList judgements() {
        String list = path + "/attestations";
        return new FactList(
                "attestations",
                list,
                frame.attestations().state(),
                new PlainFact(DataPath.of(list), FactKind.ATTESTATION, "", "", Days.UNKNOWN));
    }

    /** What was judged about it. */
    List<Fact> attestations() {
        List<Fact> facts = new ArrayList<>();
        String items = DataPath.items(path + "/attestations", frame.attestations());
        for (Attestation one : frame.attestations().items()) {
            facts.add(PlainFact.of(new DataPath(items, facts.size()), one));
        }
        return facts;
    }

    /** Where the frame stands, as a JSON Pointer. */
    String path() {
        return path;
    }

    /** What it states for the term; empty when it does not. */
    Optional<Measure> term(Term term) {
        Optional<Measure> known = terms.get(term.ordinal());
        if (known == null) {
            known = pausing(term).isPresent() ? Optional.empty() : stated(term);
            terms.set(term.ordinal(), known);
        }
        return known;
    }

    private Optional<Measure> stated(Term term) {
        return switch (term) {
            case SIZE -> count(Units.PEOPLE, frame.members());
            case LEADERS -> count(Units.PEOPLE, frame.leaders());
            case CADENCE -> frame.cadence().map(FrameView::gap);
            case LENGTH -> frame.length().map(FrameView::length);
            case PERIOD -> frame.period().map(FrameView::stretch);
            case SPAN -> span().or(this::run);
            case RUN -> run().or(this::span);
            case TRIAL -> frame.trial().map(FrameView::stretch);
            case COMMITMENT -> exactly(Units.SESSIONS, frame.commitment());
            case THRESHOLD -> exactly(Units.PEOPLE, frame.startThreshold());
            case SESSIONS_PER_MEETING ->
                frame.sessionsPerMeeting().value().map(number -> Measure.exactly(Units.SESSIONS, sessions(number)));
            case MEETINGS -> count(Units.MEETINGS, frame.meetings());
            case SESSIONS_IN_ALL -> count(Units.SESSIONS, frame.sessions()).or(this::sessionsOfAllMeetings);
            case SESSIONS_PER_YEAR ->
                count(Units.SESSIONS, frame.sessionsPerYear()).or(this::sessionsOfMeetingsPerYear);
            case MEETINGS_PER_YEAR ->
                count(Units.MEETINGS, frame.meetingsPerYear()).or(this::meetingsOfSessionsPerYear);
            case AMOUNT -> frame.amount().map(FrameView::amount);
        };
    }

    // Nine meetings of two are eighteen sessions.
    private Optional<Measure> sessionsOfAllMeetings() {
        return frame.meetings()
                .flatMap(meetings -> frame.sessionsPerMeeting()
                        .value()
                        .map(FrameView::sessions)
                        .map(each -> count(Units.SESSIONS, meetings, each)));
    }

    // Ten meetings of two a year are twenty sessions; where nobody says how many a meeting holds, there is no telling.
    private Optional<Measure> sessionsOfMeetingsPerYear() {
        return frame.meetingsPerYear()
                .flatMap(meetings -> frame.sessionsPerMeeting()
                        .value()
                        .map(FrameView::sessions)
                        .map(each -> count(Units.SESSIONS, meetings, each)));
    }

    private Optional<Measure> meetingsOfSessionsPerYear() {
        return frame.sessionsPerYear()
                .flatMap(sessions -> frame.sessionsPerMeeting()
                        .value()
                        .map(FrameView::sessions)
                        .map(each -> meetings(sessions, each)));
    }

    private static Measure meetings(CountRange sessions, long each) {
        Amount surely = meetings(Amount.of(sessions), each);
        Amount read = meetings(Amount.of(sessions.asRead()), each);
        return Measure.between(Units.MEETINGS, surely.low(), surely.high())
                .readAs(Measure.By.ABOUT, read.low(), read.high());
    }

    // What is left over is a meeting with fewer.
    private static Amount meetings(Amount sessions, long each) {
        return new Amount(
                (sessions.low() * Amount.SESSION + each - 1) / each,
                sessions.high() == Measure.NO_BOUND
                        ? Measure.NO_BOUND
                        : (sessions.high() * Amount.SESSION + each - 1) / each);
    }

    /** Which property states the term, or would state it. */
    Term statedAs(Term term) {
        return switch (term) {
            case SPAN -> span().isEmpty() && run().isPresent() ? Term.RUN : term;
            case RUN -> run().isEmpty() && span().isPresent() ? Term.SPAN : term;
            case SESSIONS_IN_ALL ->
                frame.sessions().isEmpty() && sessionsOfAllMeetings().isPresent() ? Term.MEETINGS : term;
            case SESSIONS_PER_YEAR ->
                frame.sessionsPerYear().isEmpty() && sessionsOfMeetingsPerYear().isPresent()
                        ? Term.MEETINGS_PER_YEAR
                        : term;
            case MEETINGS_PER_YEAR ->
                frame.meetingsPerYear().isEmpty() && meetingsOfSessionsPerYear().isPresent()
                        ? Term.SESSIONS_PER_YEAR
                        : term;
            default -> term;
        };
    }

    private Optional<Measure> span() {
        return frame.span().flatMap(FrameView::planned);
    }

    private Optional<Measure> run() {
        return frame.runsFor().map(FrameView::stretch);
    }

    static long sessions(BigDecimal number) {
        return Units.SESSIONS.toBase(number);
    }

    private static Optional<Measure> exactly(Unit unit, OptionalInt count) {
        return count.isPresent()
                ? Optional.of(Measure.exactly(unit, count.getAsInt() * unit.size()))
                : Optional.empty();
    }

    private static Optional<Measure> count(Unit unit, Optional<CountRange> stated) {
        return stated.map(range -> count(unit, range, unit.size()));
    }

    private static Measure count(Unit unit, CountRange range, long each) {
        Amount surely = Amount.of(range).times(each);
        Amount read = Amount.of(range.asRead()).times(each);
        return Measure.between(unit, surely.low(), surely.high()).readAs(Measure.By.ABOUT, read.low(), read.high());
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
        Measure surely = Measure.stretch(
                Units.DAYS, new Stretch.Agreed(range.min()), range.max().map(Stretch.Agreed::new));
        if (range.about().isEmpty()) {
            return surely;
        }
        PeriodRange read = range.asRead();
        return surely.readAs(
                Measure.By.ABOUT,
                new Stretch.Agreed(read.min()),
                new Stretch.Agreed(read.max().orElseThrow()));
    }

    private static Measure gap(PeriodRange range) {
        Measure gap = between(Units.GAP, days(range));
        Amount read = days(range.asRead());
        return gap.readAs(Measure.By.ABOUT, read.low(), read.high());
    }

    private static Amount days(PeriodRange range) {
        return new Amount(
                PeriodRange.shortestDays(range.min()),
                range.max().map(PeriodRange::longestDays).orElse(Measure.NO_BOUND));
    }

    private static Measure length(DurationRange range) {
        Amount read = minutes(range.asRead());
        return between(Units.LENGTH, minutes(range)).readAs(Measure.By.ABOUT, read.low(), read.high());
    }

    /** How long a session is; of what is not said no more than the day has. */
    static Amount minutes(DurationRange range) {
        return new Amount(range.min().toMinutes(), range.max().toMinutes(), range.isOpen());
    }

    private static Measure amount(AmountOfTime amount) {
        return amount.isAbout()
                ? Measure.unknown(Units.MINUTES).readAs(Measure.By.ABOUT, amount.leastMinutes(), amount.mostMinutes())
                : Measure.exactly(Units.MINUTES, amount.minutes());
    }

    private static Measure between(Unit unit, Amount amount) {
        return Measure.between(unit, amount.low(), amount.high()).limitedIf(amount.limited());
    }
}
