package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.json.wording.Nearest;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Coverage;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the editions of a file are derived from, and puts their rows together: those of each edition once, and not before they are
 * asked for. Editions are meant by their index.
 */
final class Derivation {
    /** All editions together have so many rows at the most; in a chain each has those of the one before. */
    static final int MOST_ROWS = 1_000_000;

    private final Optional<RulebookRef> series;
    private final List<EditionDraft> drafts;
    private final Map<String, Integer> byCode = new LinkedHashMap<>();
    private final boolean lacksCodes;
    private final @Nullable Base[] wholes;
    // Also of what starts from nothing that there is.
    private final boolean[] tried;
    private final boolean[] inCircle;
    private int rows;

    Derivation(Optional<RulebookRef> series, List<EditionDraft> drafts) {
        this.series = series;
        this.drafts = drafts;
        this.wholes = new Base[drafts.size()];
        this.tried = new boolean[drafts.size()];
        this.inCircle = new boolean[drafts.size()];
        this.lacksCodes = drafts.stream().anyMatch(draft -> draft.code().isEmpty());
        for (int i = 0; i < drafts.size(); i++) {
            int index = i;
            drafts.get(i).code().ifPresent(code -> byCode.putIfAbsent(code, index));
        }
    }

    /**
     * What an edition starts from.
     *
     * @param byId its rows, by their ids
     * @param coverage what its source has no row for
     * @param validFor for how long a recognition holds
     * @param withoutReadings whether nothing is read that the source does not say
     * @param aboutPersons what it is about, where that is known
     * @param isWhole whether all of it could be read
     */
    record Base(
            Map<String, Requirement> byId,
            Coverage coverage,
            Optional<Period> validFor,
            boolean withoutReadings,
            Optional<Boolean> aboutPersons,
            boolean isWhole) {
        static final Base NOTHING = new Base(
                Map.of(),
                new Coverage(List.of(), List.of(), List.of()),
                Optional.empty(),
                false,
                Optional.empty(),
                true);

        static Base of(Edition edition) {
            Map<String, Requirement> rows = new LinkedHashMap<>();
            edition.requirements().forEach(row -> rows.put(row.id(), row));
            return new Base(
                    rows,
                    edition.coverage(),
                    edition.validity(),
                    edition.isWithoutReadings(),
                    Optional.of(edition.isAboutPersons()),
                    true);
        }

        Set<String> ids() {
            return byId.keySet();
        }

        /** This with what the edition changes: a row of the same id takes the place of the other. */
        Base with(EditionDraft draft) {
            Map<String, Requirement> all = byId;
            List<Requirement> own = draft.cited();
            if (!own.isEmpty() || !draft.without().isEmpty()) {
                all = new LinkedHashMap<>(byId);
                all.keySet().removeAll(Set.copyOf(draft.without()));
                for (Requirement row : own) {
                    all.put(row.id(), row);
                }
            }
            return new Base(
                    all,
                    draft.over(coverage),
                    draft.validFor().or(() -> validFor),
                    draft.withoutReadings().orElse(withoutReadings),
                    aboutPersons,
                    isWhole && draft.isWhole());
        }
    }

    /** What the edition starts from; empty when there is no such edition, or it starts from itself. */
    Optional<Base> baseOf(int edition) {
        Optional<RulebookRef> name = drafts.get(edition).base();
        if (name.isEmpty()) {
            return Optional.of(Base.NOTHING);
        }
        OptionalInt own = own(edition);
        return own.isPresent() ? whole(own.getAsInt()) : shipped(name.get()).map(Base::of);
    }

    /** The edition with all its rows; empty when there is nothing that it starts from. */
    Optional<Base> whole(int edition) {
        chain(edition).forEach(one -> {
            tried[one] = true;
            wholes[one] = isTooMuch()
                    ? null
                    : baseOf(one).map(base -> base.with(drafts.get(one))).orElse(null);
            Base whole = wholes[one];
            rows += whole == null ? 0 : whole.byId().size();
        });
        return Optional.ofNullable(wholes[edition]);
    }

    /** Whether there are more rows than a file may have; then no further edition is put together. */
    boolean isTooMuch() {
        return rows > MOST_ROWS;
    }

    // What is to be put together before the edition, and then itself; nobody knows how long a chain is.
    private Deque<Integer> chain(int edition) {
        Deque<Integer> chain = new ArrayDeque<>();
        Map<Integer, Integer> places = new HashMap<>();
        OptionalInt next = OptionalInt.of(edition);
        while (next.isPresent() && !tried[next.getAsInt()] && !places.containsKey(next.getAsInt())) {
            places.put(next.getAsInt(), places.size());
            chain.push(next.getAsInt());
            next = own(next.getAsInt());
        }
        if (next.isPresent() && places.containsKey(next.getAsInt())) {
            int entrance = next.getAsInt();
            for (int one : chain) {
                inCircle[one] = places.get(one) >= places.get(entrance);
                tried[one] = true;
            }
            chain.clear();
        }
        return chain;
    }

    /** Whether an edition of this name may only be missing because its name could not be read. */
    boolean mayLack(RulebookRef name) {
        return series.isEmpty() || (lacksCodes && series.get().equals(name.series()));
    }

    /** Whether the edition is derived from itself in the end. */
    boolean isCircle(int edition) {
        whole(edition);
        return inCircle[edition];
    }

    /** The edition of the same file from which this one starts. */
    OptionalInt own(int edition) {
        Optional<RulebookRef> name = drafts.get(edition).base();
        Integer index = name.filter(one -> series.filter(one.series()::equals).isPresent())
                .flatMap(RulebookRef::edition)
                .map(byCode::get)
                .orElse(null);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The edition of this code in the same file. */
    OptionalInt coded(String code) {
        Integer index = byCode.get(code);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The shipped edition of this name; of a series without an edition, its only one. */
    static Optional<Edition> shipped(RulebookRef name) {
        Optional<Rulebook> rulebook = Rulebooks.find(name.series());
        return name.edition().isPresent()
                ? rulebook.flatMap(one -> one.find(name.edition().get()))
                : rulebook.map(Rulebook::editions)
                        .filter(all -> all.size() == 1)
                        .map(all -> all.get(0));
    }

    /** What could be written where an edition names no other that it may start from. */
    String insteadOf(EditionDraft draft) {
        RulebookRef name = draft.base().orElseThrow();
        Optional<RulebookRef> self = series.flatMap(own -> draft.code().map(own::edition));
        List<String> same = Stream.concat(
                        series.filter(name.series()::equals).stream()
                                .flatMap(own -> byCode.keySet().stream().map(own::edition)),
                        Rulebooks.find(name.series()).stream()
                                .flatMap(rulebook -> rulebook.editions().stream())
                                .map(Edition::id))
                .filter(edition -> self.filter(edition::equals).isEmpty())
                .map(RulebookRef::toString)
                .distinct()
                .limit(Scalars.MOST_WORDS + 1)
                .toList();
        if (!same.isEmpty()) {
            return Scalars.anyOf(same);
        }
        Stream<RulebookRef> all =
                Stream.concat(series.stream(), Rulebooks.all().stream().map(Rulebook::id));
        String base = Messages.get("expected.base");
        return Nearest.rulebook(name, all.distinct().toList())
                .map(near -> Scalars.probably(base, near.toString()))
                .orElse(base);
    }
}
