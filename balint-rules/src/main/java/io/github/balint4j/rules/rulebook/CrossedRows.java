package io.github.balint4j.rules.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Required rows of which nothing could meet both: no edition has them beside each other. */
final class CrossedRows {
    /** Of more required rows, it is not looked at whether two of them exclude each other. */
    private static final int MOST_COMPARED = 64;

    private CrossedRows() {}

    /**
     * Required rows that cannot be met where another one, before them, is.
     *
     * @param isTaken of two of which both are, nothing is said
     * @param isSound whether nothing is wrong with a row alone: only such are compared
     */
    static List<Refusal> among(
            List<Requirement> rows,
            boolean aboutPersons,
            Predicate<Requirement> isTaken,
            Predicate<Requirement> isSound) {
        List<Refusal> problems = new ArrayList<>();
        List<Requirement> required =
                rows.stream().filter(row -> row.level() == Level.REQUIRED).toList();
        if (required.size() > MOST_COMPARED) {
            return problems;
        }
        Together together = new Together(new Reach(aboutPersons));
        Map<Requirement, CriterionWays.All> before = new LinkedHashMap<>();
        for (Requirement row : required) {
            CriterionWays.ways(row.criterion(), true, together.reach())
                    .filter(ways -> isSound.test(row))
                    .ifPresent(ways -> {
                        before.forEach((other, others) -> {
                            if (!(isTaken.test(other) && isTaken.test(row)) && !ways.canBeWith(others, together)) {
                                problems.add(new Refusal(row.id(), row, "criterion", Meant.neverBoth(other.id())));
                            }
                        });
                        before.put(row, ways);
                    });
        }
        return problems;
    }
}
