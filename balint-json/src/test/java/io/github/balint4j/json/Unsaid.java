package io.github.balint4j.json;

import io.github.balint4j.core.Contradiction;
import io.github.balint4j.json.codec.Form;
import io.github.balint4j.json.problem.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a schema does not say: which problems only reading finds. docs/json.md lists the same, in the same order. */
enum Unsaid {
    SYNTAX(
            "that the text is JSON in UTF-8, nested no deeper than 64 values, with nothing after it",
            Set.of(
                    Problem.Code.EMPTY_INPUT,
                    Problem.Code.NOT_UTF8,
                    Problem.Code.NOT_JSON,
                    Problem.Code.TOO_DEEP,
                    Problem.Code.TRAILING)),
    TWICE("that no property stands twice in one object", Set.of(Problem.Code.DUPLICATE_PROPERTY)),
    CALENDAR(
            "that the calendar has the day: 30 February is written as a date",
            problem -> problem.code() == Problem.Code.NO_SUCH_DATE
                    && matches(Form.STARTS, problem.value().replace("\"", ""))),
    BOUNDS(
            "that a period is above nothing and at most `P99Y`, and that a length is in whole minutes and within its bounds",
            problem -> problem.code() == Problem.Code.OUT_OF_RANGE
                    && problem.expected().matches("a (period|length|time) .*\"P.*")),
    HUNDREDTHS(
            "that a number of sessions has at most two decimals",
            problem -> isInRange(problem, "a number above 0, at most (\\d+),.*", false)),
    DIGITS(
            "that a number has at most 100 characters, and that `version` is written `1` and not `1.0`",
            problem -> isInRange(problem, "(1)", true)),
    ORDER(
            "that a first day is not after the last one, and a minimum not above its maximum",
            Set.of(Problem.Code.ENDS_BEFORE_START, Problem.Code.MIN_ABOVE_MAX)),
    CONTRADICTIONS(
            "that parts do not contradict each other: people who stand twice in their list, entries, sessions or"
                    + " judgements of one day that say the same, whoever attended and is no member or has not come, sessions"
                    + " outside the span, not held or held after the day on which all was stated, totals and numbers that"
                    + " differ from their lists",
            contradictions());

    private final String sentence;
    private final Predicate<Problem> problems;

    Unsaid(String sentence, Set<Problem.Code> codes) {
        this(sentence, problem -> codes.contains(problem.code()));
    }

    Unsaid(String sentence, Predicate<Problem> problems) {
        this.sentence = sentence;
        this.problems = problems;
    }

    String sentence() {
        return sentence;
    }

    boolean isOf(Problem problem) {
        return problems.test(problem);
    }

    static boolean has(Problem problem) {
        return Arrays.stream(values()).anyMatch(one -> one.isOf(problem));
    }

    private static Set<Problem.Code> contradictions() {
        Set<Problem.Code> codes = EnumSet.noneOf(Problem.Code.class);
        for (Contradiction.Code code : Contradiction.Code.values()) {
            codes.add(Problem.Code.valueOf(code.name()));
        }
        return codes;
    }

    private static boolean matches(Form form, String text) {
        return text.matches(String.valueOf(form.keywords().get("pattern")));
    }

    /** Whether a number was refused though it is the bound that is expected, or between 0 and that. */
    private static boolean isInRange(Problem problem, String bound, boolean exactly) {
        Matcher most = Pattern.compile(bound).matcher(problem.expected());
        if (problem.code() != Problem.Code.OUT_OF_RANGE || !most.matches()) {
            return false;
        }
        BigDecimal number = new BigDecimal(problem.value());
        int order = number.compareTo(new BigDecimal(most.group(1)));
        return order == 0 || (!exactly && order < 0 && number.signum() > 0);
    }
}
