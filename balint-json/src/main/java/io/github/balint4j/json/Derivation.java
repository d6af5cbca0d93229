package io.github.balint4j.json;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Coverage;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what the editions of a file are derived from, and puts their rows together. */
final class Derivation {
    private final Optional<RulebookRef> series;
    private final List<EditionDraft> drafts;

    Derivation(Optional<RulebookRef> series, List<EditionDraft> drafts) {
        this.series = series;
        this.drafts = drafts;
    }

    /**
     * What an edition starts from.
     *
     * @param rows its rows
     * @param coverage what its source has no row for
     * @param validFor for how long a recognition holds
     * @param withoutReadings whether nothing is read that the source does not say
     * @param aboutPersons what it is about, where that is known
     * @param isWhole whether all of it could be read
     */
    record Base(
            List<Requirement> rows,
            Coverage coverage,
            Optional<Period> validFor,
            boolean withoutReadings,
            Optional<Boolean> aboutPersons,
            boolean isWhole) {
        static final Base NOTHING = new Base(
                List.of(),
                new Coverage(List.of(), List.of(), List.of()),
                Optional.empty(),
                false,
                Optional.empty(),
                true);

        static Base of(Edition edition) {
            return new Base(
                    edition.requirements(),
                    edition.coverage(),
                    edition.validity(),
                    edition.isWithoutReadings(),
                    Optional.of(edition.isAboutPersons()),
                    true);
        }

        List<String> ids() {
            return rows.stream().map(Requirement::id).toList();
        }

        /** This with what the edition changes. */
        Base with(EditionDraft draft) {
            List<Requirement> all = new ArrayList<>(rows);
            all.removeIf(row -> draft.without().contains(row.id()));
            for (Requirement row : draft.cited()) {
                int at = all.stream().map(Requirement::id).toList().indexOf(row.id());
                if (at < 0) {
                    all.add(row);
                } else {
                    all.set(at, row);
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
    Optional<Base> baseOf(EditionDraft draft) {
        return baseOf(draft, drafts.size());
    }

    /** The edition with all its rows; empty when there is nothing that it starts from. */
    Optional<Base> whole(EditionDraft draft) {
        return baseOf(draft).map(base -> base.with(draft));
    }

    private Optional<Base> baseOf(EditionDraft draft, int steps) {
        if (draft.base().isEmpty()) {
            return Optional.of(Base.NOTHING);
        }
        RulebookRef name = draft.base().get();
        Optional<EditionDraft> own = own(name);
        if (own.isPresent()) {
            return steps == 0 ? Optional.empty() : baseOf(own.get(), steps - 1).map(base -> base.with(own.get()));
        }
        return shipped(name).map(Base::of);
    }

    /** Whether an edition of this name may only be missing because its name could not be read. */
    boolean mayLack(RulebookRef name) {
        return series.isEmpty()
                || (series.get().equals(name.series())
                        && drafts.stream().anyMatch(draft -> draft.code().isEmpty()));
    }

    /** Whether the edition is derived from itself in the end. */
    boolean isCircle(EditionDraft draft) {
        return draft.base().flatMap(this::own).isPresent()
                && baseOf(draft).isEmpty()
                && reaches(draft, draft, drafts.size());
    }

    private boolean reaches(EditionDraft from, EditionDraft to, int steps) {
        Optional<EditionDraft> next = from.base().flatMap(this::own);
        return next.isPresent() && steps > 0 && (next.get() == to || reaches(next.get(), to, steps - 1));
    }

    /** The edition of this name in the same file. */
    Optional<EditionDraft> own(RulebookRef name) {
        return drafts.stream()
                .filter(draft -> draft.code().isPresent()
                        && series.filter(name.series()::equals).isPresent()
                        && draft.code().equals(name.edition()))
                .findFirst();
    }

    /** The shipped edition of this name; of a series without an edition, its only one. */
    static Optional<Edition> shipped(RulebookRef name) {
        Optional<Rulebook> rulebook = Rulebooks.find(name);
        return name.edition().isPresent()
                ? rulebook.flatMap(one -> one.edition(name.edition().get()))
                : rulebook.map(Rulebook::editions)
                        .filter(all -> all.size() == 1)
                        .map(all -> all.get(0));
    }

    /** What could be written where an edition names no other that it may start from. */
    String insteadOf(EditionDraft draft) {
        RulebookRef name = draft.base().orElseThrow();
        Optional<RulebookRef> self = series.flatMap(own -> draft.code().map(own::edition));
        List<RulebookRef> editions = Stream.concat(
                        series.stream()
                                .flatMap(own -> drafts.stream()
                                        .flatMap(other -> other.code().stream())
                                        .map(own::edition)),
                        Rulebooks.find(name).stream()
                                .flatMap(rulebook -> rulebook.editions().stream())
                                .map(Edition::id))
                .filter(edition -> self.filter(edition::equals).isEmpty())
                .distinct()
                .toList();
        List<String> same = editions.stream()
                .filter(edition -> edition.series().equals(name.series()))
                .map(RulebookRef::toString)
                .toList();
        if (!same.isEmpty()) {
            return Scalars.anyOf(same);
        }
        Stream<RulebookRef> all = Stream.concat(
                editions.stream().map(RulebookRef::series),
                Rulebooks.all().stream().map(Rulebook::id));
        return Messages.get("expected.base")
                + Nearest.rulebook(name, all.distinct().toList())
                        .map(near -> " (probably \"" + near + "\")")
                        .orElse("");
    }
}
