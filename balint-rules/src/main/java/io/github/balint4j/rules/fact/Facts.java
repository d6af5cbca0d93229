package io.github.balint4j.rules.fact;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.outcome.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All that is on record about one subject, as facts, on one day. The algebra sees nothing else. */
public final class Facts {
    private final LocalDate asOf;
    private final FrameView frame;
    private final Directory standings;
    private final Map<FactKind, List<Fact>> byKind = new EnumMap<>(FactKind.class);
    private final Map<FactKind, List<FactList>> shelves;
    private final List<Fact> later;
    // Of what, and how its activities are changed when they are asked for.
    private final @Nullable Facts around;
    private final @Nullable UnaryOperator<List<Fact>> change;
    private Optional<Supplier<Facts>> recordAlone = Optional.empty();
    // Two threads may work it out, with the same result.
    private volatile long longest = -1;

    /** @param sessions of a group, apart from all others; they are kept, and not copied */
    Facts(
            LocalDate asOf,
            FrameView frame,
            Directory standings,
            List<Fact> facts,
            List<Fact> sessions,
            List<Fact> later,
            List<FactList> shelves) {
        this.asOf = PartialDate.requireYear(asOf, "asOf");
        this.later = later;
        this.around = null;
        this.change = null;
        this.frame = frame;
        this.standings = standings;
        this.shelves = new EnumMap<>(FactKind.class);
        for (Fact fact : facts) {
            add(fact);
        }
        if (!sessions.isEmpty()) {
            byKind.put(FactKind.SESSION, sessions);
        }
        for (FactList shelf : shelves) {
            this.shelves
                    .computeIfAbsent(shelf.kin().kind(), kind -> new ArrayList<>(1))
                    .add(shelf);
        }
        for (List<Fact> ofKind : byKind.values()) {
            if (ofKind.size() > 1) {
                ofKind.sort(Facts::byDateThenPath);
            }
        }
    }

    private void add(Fact fact) {
        byKind.computeIfAbsent(fact.kind(), kind -> new ArrayList<>()).add(fact);
    }

    private Facts(Facts other, @Nullable UnaryOperator<List<Fact>> change) {
        asOf = other.asOf;
        frame = other.frame;
        standings = other.standings;
        shelves = other.shelves;
        later = other.later;
        around = other;
        this.change = change;
    }

    /** The same, where what lasted several days and says nothing of sessions is taken for one activity. */
    public Facts asOne() {
        return new Facts(this, all -> all.stream().map(Fact::asOne).toList());
    }

    /** The same with these of its activities alone. */
    public Facts withActivities(List<Fact> activities) {
        Facts these = new Facts(this, null);
        activities.stream().sorted(Facts::byDateThenPath).forEach(these::add);
        return these;
    }

    /** The same without those of its activities that surely lie outside these days; both are included. */
    public Facts during(long first, long last) {
        return new Facts(this, all -> {
            List<Fact> inside = new ArrayList<>();
            for (Fact fact : all) {
                if (fact.days().untilHigh() >= first && fact.days().fromLow() <= last) {
                    inside.add(fact);
                }
            }
            return inside.size() == all.size() ? all : inside;
        });
    }

    /** By kind, in this order, then as they stand in the record. */
    public static Comparator<Fact> inOrder(Set<FactKind> kinds) {
        return kinds.size() == 1
                ? Facts::byDateThenPath
                : Comparator.comparing(Fact::kind).thenComparing(Facts::byDateThenPath);
    }

    private static int byDateThenPath(Fact one, Fact other) {
        int byDate = Long.compare(one.days().fromLow(), other.days().fromLow());
        return byDate != 0 ? byDate : one.at().compareTo(other.at());
    }

    /** The facts of a group. */
    public static Facts of(BalintGroup group, LocalDate asOf) {
        return new GroupView(group, PartialDate.requireYear(asOf, "asOf")).facts();
    }

    /** The facts of a person. */
    public static Facts of(Portfolio portfolio, LocalDate asOf) {
        return of(portfolio, asOf, Optional.empty());
    }

    /** The facts of a person, under rules that say how long a recognition holds. */
    public static Facts of(Portfolio portfolio, LocalDate asOf, Optional<Validity> validity) {
        return new PortfolioView(portfolio, PartialDate.requireYear(asOf, "asOf"), validity).facts();
    }

    /** The facts of a declared configuration: its frame, and nothing else on record. */
    public static Facts of(GroupFrame frame, LocalDate asOf) {
        return FrameView.alone(frame, asOf);
    }

    /** The same, where the frame answers for sessions that do not say otherwise; and what is known without that. */
    Facts answering(Supplier<Facts> without) {
        recordAlone = Optional.of(without);
        return this;
    }

    /** What is known where the frame does not answer for sessions; empty where it says nothing of them. */
    public Optional<Facts> recordAlone() {
        return recordAlone.map(Supplier::get);
    }

    /** The day of the assessment. */
    public LocalDate asOf() {
        return asOf;
    }

    /** All facts of the kind, by date, then by path. */
    public List<Fact> of(FactKind kind) {
        if (around == null) {
            return byKind.getOrDefault(kind, List.of());
        }
        if (!kind.isActivity()) {
            return around.of(kind);
        }
        synchronized (byKind) {
            return change == null
                    ? byKind.getOrDefault(kind, List.of())
                    : byKind.computeIfAbsent(kind, any -> change.apply(around.of(any)));
        }
    }

    /** How many days lie between the first and the last day of what lasts longest of all that was done. */
    public long longest() {
        if (around != null) {
            return around.longest();
        }
        long known = longest;
        if (known < 0) {
            known = 0;
            for (FactKind kind : FactKind.values()) {
                for (Fact fact : kind.isActivity() ? of(kind) : List.<Fact>of()) {
                    known = Math.max(
                            known, fact.days().untilHigh() - fact.days().fromLow());
                }
            }
            longest = known;
        }
        return known;
    }

    /** What of the kind begins after the day of the assessment and is not among the facts; what can be planned is. */
    public List<Fact> later(FactKind kind) {
        return later.isEmpty()
                ? later
                : later.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /** The lists in which facts of the kind are recorded. */
    public List<FactList> shelves(FactKind kind) {
        return shelves.getOrDefault(kind, List.of());
    }

    /** What the person or society is or was recognised as, belongs to, and has qualified as. */
    public PartyStandings standingsOf(String id) {
        return standings.of(id);
    }

    /** What the frame states for the term; empty when it does not. */
    public Optional<Measure> term(Term term) {
        return frame.term(term);
    }

    /** The days on which the group does not meet, pause by pause. */
    public List<Days> pauses() {
        return frame.pauses();
    }

    /** The pause that keeps the term from saying anything on this day. */
    public Optional<Pausing> pausing(Term term) {
        return frame.pausing(term);
    }

    /** Where the term stands or would stand, as a JSON Pointer. */
    public String path(Term term) {
        return frame.path() + "/" + frame.statedAs(term).property();
    }
}
