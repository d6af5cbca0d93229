package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** In how many cells, periods or values, a criterion is satisfied. */
final class Tallying {
    private final Quantity.Tally tally;
    private final List<Cell> cells;
    private final long further;
    private final long unknown;
    private final List<Loose> loose;
    private @Nullable Measure measure;

    /**
     * One period or value.
     *
     * @param named its days or its value
     * @param until the last day on which something can be added to it; empty when it is over
     * @param verdict whether the criterion is satisfied in it; undetermined also where the cell itself may not be one
     * @param otherwise what it is where none of the entries that may lie in several periods lies in it
     * @param asRead what the verdict is by our readings
     * @param causes why it is undetermined
     * @param judged what the criterion comes to in it, worked out anew: of many periods at once it would take too much room
     */
    record Cell(
            Supplier<String> named,
            Optional<LocalDate> until,
            Verdict verdict,
            Verdict otherwise,
            Verdict asRead,
            Set<Cause> causes,
            Supplier<Outcome> judged) {
        Cell(Supplier<String> named, Optional<LocalDate> until, Outcome outcome, Supplier<Outcome> judged) {
            this(named, until, outcome.verdict(), outcome.verdict(), outcome.verdict(), outcome.causes(), judged);
        }

        Cell unsure() {
            return new Cell(
                    named, until, Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.UNDETERMINED, causes, judged);
        }

        Cell whichElseIs(Verdict other) {
            return new Cell(named, until, verdict, other, asRead, causes, judged);
        }

        Cell asReadIs(Verdict read) {
            return new Cell(named, until, verdict, otherwise, read, causes, judged);
        }

        Cell read() {
            return asRead == verdict ? this : new Cell(named, until, asRead, asRead, asRead, causes, judged);
        }

        String name() {
            return named.get();
        }

        Outcome outcome() {
            return judged.get();
        }

        boolean over() {
            return until.isEmpty();
        }

        boolean is(Verdict other) {
            return verdict == other;
        }

        boolean isOpenAndElse(Verdict other) {
            return verdict == Verdict.UNDETERMINED && otherwise == other;
        }
    }

    /**
     * An entry that may lie in several cells.
     *
     * @param first the number of the first of them, from 0
     * @param last the number of the last of them
     * @param most in how many of them it can lie at the most
     */
    record Loose(int first, int last, long most) {
        long mostWithin(int from, int until) {
            return Math.max(0, Math.min(most, Math.min(last, until) - Math.max(first, from) + 1));
        }
    }

    /**
     * What is planned, and can be changed.
     *
     * @param at where it stands, as JSON Pointers
     * @param without the tally if none of it took place
     */
    record Plans(Set<String> at, Tallying without) {}

    /**
     * A tally of these cells.
     *
     * @param cells in order, the last one perhaps not over
     * @param further how many more cells may still come, after today; {@link Measure#NO_BOUND} when nothing bounds them
     * @param unknown how many more cells there may be that nobody has recorded
     * @param loose the entries that may lie in several cells
     */
    Tallying(Quantity.Tally tally, List<Cell> cells, long further, long unknown, List<Loose> loose) {
        this.tally = tally;
        this.cells = List.copyOf(cells);
        this.further = further;
        this.unknown = unknown;
        this.loose = List.copyOf(loose);
    }

    Quantity.Tally tally() {
        return tally;
    }

    /** In order, the last one perhaps not over. */
    List<Cell> cells() {
        return cells;
    }

    /** How many more may still come, after today. */
    long further() {
        return further;
    }

    /** How many there are surely; beside that, by our readings. */
    Measure measure() {
        Measure known = measure;
        if (known == null) {
            known = measured();
            measure = known;
        }
        return known;
    }

    private Measure measured() {
        Measure surely = sure();
        boolean read = false;
        for (Cell cell : cells) {
            read |= cell.asRead() != cell.verdict();
        }
        return read ? withReadings(surely) : surely;
    }

    private Measure withReadings(Measure surely) {
        List<Cell> asRead = cells.stream().map(Cell::read).toList();
        Measure read = new Tallying(tally, asRead, further, unknown, loose).sure();
        return surely.readAs(
                Measure.By.JUDGEMENT,
                Math.max(surely.low(), read.low()),
                Math.min(surely.high(), Math.max(surely.low(), read.high())));
    }

    private Measure sure() {
        Unit unit = tally.unit();
        return switch (tally.count()) {
            case MET -> between(unit, cells, Verdict.SATISFIED);
            case MISSED -> between(unit, cells.stream().filter(Cell::over).toList(), Verdict.NOT_SATISFIED);
            case RUN -> Measure.between(unit, run(false), Amount.plus(run(true), unknown));
        };
    }

    // Entries that may lie in several periods change no more of them than they can lie in.
    private Measure between(Unit unit, List<Cell> cells, Verdict counted) {
        Verdict other = counted == Verdict.SATISFIED ? Verdict.NOT_SATISFIED : Verdict.SATISFIED;
        long surely = 0;
        long elseCounted = 0;
        long elseOther = 0;
        long open = 0;
        for (Cell cell : cells) {
            surely += cell.is(counted) ? 1 : 0;
            elseCounted += cell.isOpenAndElse(counted) ? 1 : 0;
            elseOther += cell.isOpenAndElse(other) ? 1 : 0;
            open += cell.isOpenAndElse(Verdict.UNDETERMINED) ? 1 : 0;
        }
        long placed = placed(0, this.cells.size() - 1);
        return Measure.between(
                unit,
                surely + Math.max(0, elseCounted - placed),
                Amount.plus(surely + elseCounted + open + Math.min(elseOther, placed), unknown));
    }

    /** How many are met. */
    long met() {
        return cells.stream().filter(cell -> cell.is(Verdict.SATISFIED)).count();
    }

    // In how many of these cells the entries can lie at the most, all together, that may lie in several.
    private long placed(int from, int until) {
        long placed = 0;
        for (Loose entry : loose) {
            placed += entry.mostWithin(from, until);
        }
        return placed;
    }

    // The longest; entries that may lie in several periods meet no more of them than they can lie in.
    private long run(boolean possibly) {
        long longest = 0;
        int from = 0;
        long used = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean met = cell.is(Verdict.SATISFIED) || possibly && cell.is(Verdict.UNDETERMINED);
            from = met ? from : i + 1;
            used = met ? used + (cell.isOpenAndElse(Verdict.NOT_SATISFIED) ? 1 : 0) : 0;
            for (; used > 0 && used > placed(from, i); from++) {
                used -= cells.get(from).isOpenAndElse(Verdict.NOT_SATISFIED) ? 1 : 0;
            }
            longest = Math.max(longest, i + 1L - from);
        }
        return longest;
    }

    /** The run that can still grow: one that a cell which is over has broken cannot. */
    long alive() {
        long run = 0;
        for (Cell cell : cells) {
            run = cell.is(Verdict.SATISFIED) ? run + 1 : cell.over() ? 0 : run;
        }
        return run;
    }

    /** Whether nothing is missed only because nothing is over. */
    boolean isVacuous() {
        return tally.count() == Quantity.Count.MISSED
                && !(tally.cells() instanceof Quantity.Cells.Values)
                && unknown == 0
                && cells.stream().noneMatch(Cell::over);
    }

    Set<Cause> causes() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        cells.stream().filter(cell -> cell.is(Verdict.UNDETERMINED)).forEach(cell -> causes.addAll(cell.causes()));
        return causes;
    }

    /** What would have to be supplied, so that each cell is met or not. */
    List<Remedy.Supply> supplies() {
        return cells.stream()
                .filter(cell -> cell.is(Verdict.UNDETERMINED))
                .flatMap(cell -> cell.outcome().remaining().steps())
                .filter(Remedy.Supply.class::isInstance)
                .map(Remedy.Supply.class::cast)
                .distinct()
                .toList();
    }

    /** What counted in cells that are met; what counted in others, with the cell; what may count. */
    Evidence evidence() {
        return Evidence.of(this::counted, this::notCounted, this::unsure);
    }

    private List<EvidenceItem> counted() {
        Map<String, EvidenceItem> entries = new LinkedHashMap<>();
        cells.stream()
                .filter(cell -> cell.is(Verdict.SATISFIED))
                .forEach(cell -> add(entries, evidence(cell.outcome(), Evidence::counted)));
        return List.copyOf(entries.values());
    }

    private List<EvidenceItem> notCounted() {
        Map<String, EvidenceItem> entries = new LinkedHashMap<>();
        for (Cell cell : cells) {
            Outcome outcome = cell.outcome();
            if (!cell.is(Verdict.SATISFIED)) {
                Reason because = new Reason(why(cell, outcome), tally.unit().code(), List.of(cell.name()));
                for (EvidenceItem entry : evidence(outcome, Evidence::counted)) {
                    add(
                            entries,
                            List.of(new EvidenceItem(
                                    entry.path(),
                                    entry.kind(),
                                    entry.role(),
                                    entry.name(),
                                    entry.day(),
                                    entry.until(),
                                    entry.roughly(),
                                    entry.amount(),
                                    Optional.of(because))));
                }
            }
            add(entries, evidence(outcome, Evidence::notCounted));
        }
        counted().forEach(entry -> entries.remove(entry.path()));
        return List.copyOf(entries.values());
    }

    // Too few only where something is too few, and no more can come.
    private static Reason.Type why(Cell cell, Outcome outcome) {
        boolean mayCome = !cell.over() && !Steps.needed(outcome.remaining()).isNothing();
        if (!cell.is(Verdict.NOT_SATISFIED) || mayCome) {
            return Reason.Type.OPEN;
        }
        boolean tooFew = outcome.criterion() instanceof Criterion.Bounded bounded
                && isANumber(bounded.quantity())
                && bounded.min()
                        .filter(Bound.Number.class::isInstance)
                        .filter(min -> outcome.found()
                                .filter(found -> found.high() < ((Bound.Number) min).base())
                                .isPresent())
                        .isPresent();
        return tooFew ? Reason.Type.TOO_FEW : Reason.Type.NOT_SO;
    }

    // Short meetings, or long times between them, are not few.
    private static boolean isANumber(Quantity quantity) {
        return !(quantity instanceof Quantity.Ranked
                || quantity instanceof Quantity.Span
                || quantity instanceof Quantity.Covered
                || quantity instanceof Quantity.Share);
    }

    private List<EvidenceItem> unsure() {
        Map<String, EvidenceItem> entries = new LinkedHashMap<>();
        cells.forEach(cell -> add(entries, evidence(cell.outcome(), Evidence::unsure)));
        return List.copyOf(entries.values());
    }

    private static void add(Map<String, EvidenceItem> entries, Collection<EvidenceItem> more) {
        more.forEach(entry -> entries.putIfAbsent(entry.path(), entry));
    }

    static List<EvidenceItem> evidence(Outcome outcome, Function<Evidence, List<EvidenceItem>> list) {
        List<EvidenceItem> entries = new ArrayList<>(list.apply(outcome.evidence()));
        outcome.children().forEach(child -> entries.addAll(evidence(child, list)));
        return entries;
    }
}
