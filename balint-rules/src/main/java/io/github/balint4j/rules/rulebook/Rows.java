package io.github.balint4j.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Rows that are being put together, and what went wrong with it. */
final class Rows {
    private final List<Requirement> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    List<Requirement> all() {
        return List.copyOf(rows);
    }

    /**
     * What went wrong, and what no edition would take.
     *
     * @param isTaken of which rows it is known that an edition takes them
     */
    List<String> problems(boolean aboutPersons, Predicate<Requirement> isTaken) {
        List<String> all = new ArrayList<>(problems);
        all.addAll(RowChecks.problemsOf(rows, aboutPersons, isTaken));
        return all;
    }

    void add(Requirement row) {
        rows.add(row);
    }

    void each(UnaryOperator<Requirement> change) {
        rows.replaceAll(change);
    }

    void last(UnaryOperator<Requirement> change) {
        if (rows.isEmpty()) {
            problems.add("a reading or citation was given before the first row");
        } else {
            rows.set(rows.size() - 1, change.apply(rows.get(rows.size() - 1)));
        }
    }

    /** Puts another row in the place of the one of this id, or none. */
    void change(String rowId, Function<Requirement, Optional<Requirement>> change) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(rowId)) {
                Requirement old = rows.remove(i);
                int at = i;
                change.apply(old).ifPresent(row -> rows.add(at, row));
                return;
            }
        }
        problems.add("there is no row " + rowId + " to change; there are "
                + rows.stream().map(Requirement::id).toList());
    }
}
