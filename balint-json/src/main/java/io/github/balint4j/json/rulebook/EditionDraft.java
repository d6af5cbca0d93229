package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.wording.Shown;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Coverage;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition as it stands in a file.
 *
 * @param code which edition; empty when that could not be read
 * @param from the first day
 * @param until the last day
 * @param validFor for how long a recognition holds
 * @param base the edition that it is derived from
 * @param without the ids of the base's rows that are left out
 * @param citing what rows cite that cite nothing
 * @param rows its own rows
 * @param gaps where the list broke off; empty when it says nothing of that
 * @param leftOut what was left out on purpose; empty when it says nothing of that
 * @param remarks what else a reader should know; empty when it says nothing of that
 * @param withoutReadings whether nothing is read that the source does not say; empty when it says nothing of that
 * @param isDoubtful whether some of this may only be missing because it could not be read
 */
record EditionDraft(
        Optional<String> code,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Period> validFor,
        Optional<RulebookRef> base,
        List<String> without,
        List<Citation> citing,
        List<Row> rows,
        Optional<List<String>> gaps,
        Optional<List<Coverage.LeftOut>> leftOut,
        Optional<List<String>> remarks,
        Optional<Boolean> withoutReadings,
        boolean isDoubtful) {

    /**
     * A row as it stands in a file.
     *
     * @param id its id; empty when that could not be read
     * @param whole all of it; empty when some of it could not be read
     * @param isUncited whether it surely cites nothing
     */
    record Row(Optional<String> id, Optional<Requirement> whole, boolean isUncited) {
        static final Row UNREAD = new Row(Optional.empty(), Optional.empty(), false);

        static Row of(Requirement row) {
            return new Row(
                    Optional.of(row.id()), Optional.of(row), row.citations().isEmpty());
        }

        Requirement row() {
            return whole.orElseThrow();
        }
    }

    /** As an edition is written: what most of its rows cite stands once. */
    static EditionDraft of(Edition edition) {
        List<Requirement> rows = edition.requirements();
        List<Citation> citing = mostCited(rows);
        return new EditionDraft(
                edition.id().edition(),
                edition.from(),
                edition.until(),
                edition.validity(),
                Optional.empty(),
                List.of(),
                citing,
                rows.stream()
                        .map(row -> Row.of(row.citations().equals(citing) ? row.citing(List.of()) : row))
                        .toList(),
                Texts.some(edition.gaps()),
                Texts.some(edition.coverage().leftOut()),
                Texts.some(edition.coverage().remarks()),
                edition.isWithoutReadings() ? Optional.of(true) : Optional.empty(),
                false);
    }

    private static List<Citation> mostCited(List<Requirement> rows) {
        Map<List<Citation>, Integer> times = new LinkedHashMap<>();
        rows.forEach(row -> times.merge(row.citations(), 1, Integer::sum));
        List<Citation> most = List.of();
        int best = 1;
        for (Map.Entry<List<Citation>, Integer> one : times.entrySet()) {
            if (one.getValue() > best) {
                best = one.getValue();
                most = one.getKey();
            }
        }
        return most;
    }

    /** What the source has no row for, where this edition says it, and else as its base has it. */
    Coverage over(Coverage base) {
        return new Coverage(gaps.orElse(base.gaps()), leftOut.orElse(base.leftOut()), remarks.orElse(base.remarks()));
    }

    /** Whether all of it could be read. */
    boolean isWhole() {
        return !isDoubtful && rows.stream().allMatch(row -> row.whole().isPresent());
    }

    /** Its own rows that could be read, with what they cite. */
    List<Requirement> cited() {
        return rows.stream()
                .flatMap(row -> row.whole().stream())
                .map(row -> row.citations().isEmpty() ? row.citing(citing) : row)
                .toList();
    }

    /** Its code as a problem shows it. */
    String name() {
        return Shown.id(code.orElse(""));
    }

    /** Whether it says nothing of the days on which it is in force: of several such, each goes by its name. */
    boolean isUndated() {
        return from.isEmpty() && until.isEmpty();
    }
}
