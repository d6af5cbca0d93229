package io.github.balint4j.rules.programme;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.core.Language;
import io.github.balint4j.rules.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What an activity of a programme is, by code; a society may have codes of its own, of which nothing is asked.
 *
 * <pre>{@code
 * ActivityKind.of("film-evening"); // one of the caller's own, beside ActivityKind.ADVICE and its like
 * }</pre>
 *
 * <p>Source: SE-1, SE-3.
 *
 * @param code the code, in the grammar of {@link Grammar}
 */
public record ActivityKind(String code) implements Comparable<ActivityKind> {
    /** Advice and support for those who start a group (SE-1). */
    public static final ActivityKind ADVICE = new ActivityKind("advice");

    /** An introduction to the method, in half a day (SE-1). */
    public static final ActivityKind INTRODUCTION = new ActivityKind("introduction");

    /** Supervision of future or inexperienced leaders (SE-1). */
    public static final ActivityKind SUPERVISION = new ActivityKind("supervision");

    /** A supplementary course for future or inexperienced leaders (SE-1). */
    public static final ActivityKind SUPPLEMENTARY_COURSE = new ActivityKind("supplementary-course");

    /** A conference or workshop of one or two days for leaders (SE-1). */
    public static final ActivityKind LEADER_CONFERENCE = new ActivityKind("leader-conference");

    /** A workshop over a weekend, such as those of the international federation (SE-3). */
    public static final ActivityKind WEEKEND_WORKSHOP = new ActivityKind("weekend-workshop");

    private static final List<ActivityKind> NAMED =
            List.of(ADVICE, INTRODUCTION, SUPERVISION, SUPPLEMENTARY_COURSE, LEADER_CONFERENCE, WEEKEND_WORKSHOP);

    /**
     * @param code the code, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the code is not in the grammar
     */
    public ActivityKind {
        Objects.requireNonNull(code, "code");
        if (!Grammar.accepts(code)) {
            throw new IllegalArgumentException(
                    "kind of activity must be a code such as introduction, got " + ForeignText.shown(code));
        }
    }

    /** {@return those that SE-1 and SE-3 name, in their order} */
    public static List<ActivityKind> named() {
        return NAMED;
    }

    /**
     * {@return the kind with this code, for instance {@code ActivityKind.of("introduction")}}
     *
     * @param code the code, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the code is not in the grammar
     */
    public static ActivityKind of(String code) {
        Objects.requireNonNull(code, "code");
        return new ActivityKind(code);
    }

    /**
     * {@return the kind as a noun in the language of the locale, else in English; of a code of a society's own, the code}
     *
     * @param locale the reader's; only its language counts
     */
    public String inWords(Locale locale) {
        return NAMED.contains(this)
                ? Wording.in(Language.of(locale)).text("programme.kind." + code)
                : ForeignText.id(code);
    }

    @Override
    public int compareTo(ActivityKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
