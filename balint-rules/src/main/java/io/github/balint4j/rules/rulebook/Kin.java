package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What facts of a kind can be like, in the record of a person or of a group.
 *
 * @param kind of which kind
 * @param ofPersons whether of a person
 */
record Kin(FactKind kind, boolean ofPersons) {
    private static final Set<Attribute> OF_MEETINGS = Set.of(
            Attribute.KIND,
            Attribute.STATE,
            Attribute.RECORDED,
            Attribute.MODE,
            Attribute.LEADER,
            Attribute.DAY,
            Attribute.WEEK,
            Attribute.MONTH,
            Attribute.YEAR);

    // A co-leader is one of the leaders.
    private static final List<Set<String>> ROLES_OF_PLACES =
            List.of(Set.of("member"), Set.of("waiting"), Set.of("leader"), Set.of("leader", "co-leader"));

    private static final List<Set<String>> ROLES_OF_SESSIONS = words(GroupRole.values());

    private static final Range ONE = new Range(1, 1);
    private static final Range ANY = new Range(0, Range.NO_BOUND);
    /** The minutes of one day. */
    static final Range OF_A_DAY = new Range(0, 24 * 60);

    /** Whether one of them can say its values of the attribute. */
    boolean says(Attribute attribute) {
        return attribute.belongsTo(kind) && !isSilentOn(attribute);
    }

    /** Whether they have such values, which the record has no place for. */
    boolean isSilentOn(Attribute attribute) {
        return attribute.belongsTo(kind) && isMeeting() && !OF_MEETINGS.contains(attribute);
    }

    private boolean isMeeting() {
        return kind == FactKind.SESSION && !ofPersons;
    }

    /** All sets of values that one of them can have of the attribute; empty when it may have any. */
    Optional<List<Set<String>>> values(Attribute attribute) {
        if (attribute == Attribute.KIND) {
            return Optional.of(List.of(Set.of(kind.code())));
        }
        if (attribute == Attribute.ROLE && kind == FactKind.PLACE) {
            return Optional.of(ROLES_OF_PLACES);
        }
        if (attribute == Attribute.ROLE && kind == FactKind.SESSION) {
            return Optional.of(ROLES_OF_SESSIONS);
        }
        if (attribute == Attribute.FORMAT && kind == FactKind.FRAME) {
            return Optional.of(words(GroupFormat.values()));
        }
        if (attribute == Attribute.CODE && kind == FactKind.DECISION) {
            return Optional.of(words(DecisionKind.values()));
        }
        Set<String> codes = attribute.codes(Set.of(kind));
        return codes.isEmpty() || attribute.isForSeveral()
                ? Optional.empty()
                : Optional.of(codes.stream().sorted().map(Set::of).toList());
    }

    private static List<Set<String>> words(Enum<?>... all) {
        return Arrays.stream(all).map(one -> Set.of(word(one))).toList();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What one that says this attribute is, beside: only some decisions name a requirement. */
    Optional<Selector.Is> impliedBy(Attribute attribute) {
        return attribute == Attribute.REQUIREMENT
                ? Optional.of(new Selector.Is(
                        Attribute.CODE,
                        Stream.of(DecisionKind.WAIVE, DecisionKind.CREDIT, DecisionKind.DEMAND)
                                .map(Kin::word)
                                .toList()))
                : Optional.empty();
    }

    /** How large one of them can be, in base units; empty when it has no such amount. */
    Optional<Range> sizes(Dimension dimension) {
        if (dimension == Dimension.ENTRIES) {
            return Optional.of(ONE);
        }
        boolean activity = kind.isActivity();
        return Optional.ofNullable(
                switch (dimension) {
                    case MINUTES -> activity ? isMeeting() ? OF_A_DAY : ANY : null;
                    case LENGTH -> activity ? OF_A_DAY : null;
                    case CASES, PRESENT -> activity ? ANY : null;
                    case EVENTS, PERIOD -> activity ? isMeeting() ? ONE : ANY : null;
                    case MEETINGS -> kind == FactKind.SESSION ? ofPersons ? ANY : ONE : null;
                    case MEMBERS -> kind == FactKind.SESSION && ofPersons ? ANY : null;
                    case SESSIONS -> activity || kind == FactKind.PLACE ? ANY : null;
                    case PEOPLE -> kind == FactKind.PLACE ? ANY : null;
                    default -> null;
                });
    }

    /** Whether each of them is of one day. A meeting may be over several. */
    boolean isOfOneDay() {
        return switch (kind) {
            case MILESTONE, REPORT, DOCUMENT, ATTESTATION -> true;
            default -> false;
        };
    }

    /** Whether one can have no first day: what was stated of people in all, and what is agreed. */
    boolean mayAlwaysHaveHeld() {
        return kind == FactKind.PLACE || kind == FactKind.FRAME || kind == FactKind.AGREEMENT && !ofPersons;
    }

    /** Whether one can have no last day. */
    boolean mayHoldForEver() {
        return kind.isStanding() || kind == FactKind.PRACTICE || kind == FactKind.DECISION || kind == FactKind.FRAME;
    }

    /** Whether one that has not begun is not seen: what cannot be planned. */
    boolean isNeverAhead() {
        return switch (kind) {
            case MILESTONE, REPORT, DOCUMENT, ATTESTATION, DECISION -> true;
            default -> false;
        };
    }
}
