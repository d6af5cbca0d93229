package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.evaluation.Kinds;
import io.github.balint4j.rules.rulebook.Ways.Atom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with a rule that nothing could meet, or nothing could miss, and what was probably meant: sentences without full stop. */
final class Meant {
    private static final int MOST_CODES = 5;

    private static final String OF_PLACES =
            "what somebody in a place is by profession is asked with {\"is\": \"profession\", \"codes\":"
                    + " \"physician\"}, and what they are recognised as with {\"with\": \"person\", \"holding\": {\"authorised\": \"se-sfmp\"}}";

    private Meant() {}

    /** What says only what a fact is not, or what any kind of fact may be. */
    static String ofNoKind() {
        return "a selector does not say which kind of fact it picks; name the kind beside it, or write \"not\" around the whole";
    }

    /** How it is asked what people in a place are, where only places are picked. */
    static String ofPlace(Set<FactKind> kinds) {
        return kinds.equals(Set.of(FactKind.PLACE)) ? "; " + OF_PLACES : "";
    }

    static String ofTwoKinds(Selector selector) {
        String ofPlace = selector instanceof Selector.And and
                ? and.parts().stream()
                        .map(part -> ofPlace(Kinds.of(part)))
                        .reduce("", (one, other) -> one.isEmpty() ? other : one)
                : "";
        return "no fact is of two kinds at once"
                + (ofPlace.isEmpty() ? "; leave one out, or pick either (anyOf)" : ofPlace);
    }

    static String nothingLeft() {
        return "nothing can be all of this at once; leave a part out, or take either (anyOf)";
    }

    static String opposite() {
        return "one part asks for what another rules out; leave one of them out";
    }

    static String opposite(Kin kin, Selector.Is is) {
        return "no " + kin.kind().code() + " has the " + is.attribute().code() + ' ' + codes(is.codes())
                + " and has it not; leave one of both parts out";
    }

    static String attribute(Kin kin, Attribute attribute) {
        return kin.isSilentOn(attribute)
                ? "a group's sessions do not say their " + attribute.code() + ": that is of the entries of a person"
                : SelectorChecks.an(kin.kind()) + " has no " + attribute.code() + ofPlace(Set.of(kin.kind()));
    }

    static String values(Kin kin, Attribute attribute, List<Atom> asked) {
        List<Selector.Is> taken = asked.stream()
                .filter(Atom::taken)
                .map(atom -> (Selector.Is) atom.part())
                .toList();
        String own = "no " + kin.kind().code() + " has ";
        if (taken.size() > 1 && kin.impliedBy(Attribute.REQUIREMENT).equals(Optional.of(taken.get(0)))) {
            return "only the decisions " + all(taken.subList(0, 1)) + " name a requirement, and none of them is "
                    + all(taken.subList(1, taken.size())) + "; leave one of both out";
        }
        if (taken.stream().map(Selector.Is::attribute).distinct().count() > 1) {
            return own + "the states " + all(taken) + " at once; leave one out";
        }
        if (taken.size() < 2) {
            return taken.isEmpty()
                    ? own + "none of all " + plural(attribute) + " that there are; leave one of them in"
                    : own + "the " + attribute.code() + ' ' + all(taken)
                            + (asked.size() > 1 ? " once others are ruled out; mend one of both" : "");
        }
        return own + "two " + plural(attribute) + " at once, " + all(taken) + "; to take either, list both in one part"
                + " or write anyOf";
    }

    /** A code of the calendar that no day has. */
    static String noSuchDays(Attribute attribute, String code) {
        return "there is no " + attribute.code() + ' ' + ForeignText.shown(code) + "; write one such as "
                + switch (attribute) {
                    case DAY -> "2021-03-15";
                    case WEEK -> "2021-W11";
                    case MONTH -> "2021-03";
                    default -> "2021";
                };
    }

    private static String plural(Attribute attribute) {
        String code = attribute.code();
        if (code.endsWith("s")) {
            return code + "es";
        }
        return code.endsWith("y") && !code.endsWith("day") ? code.substring(0, code.length() - 1) + "ies" : code + 's';
    }

    private static String all(List<Selector.Is> parts) {
        return parts.stream().map(is -> codes(is.codes())).distinct().collect(Collectors.joining(" and "));
    }

    private static String codes(List<String> codes) {
        String some = codes.stream().limit(MOST_CODES).map(ForeignText::shown).collect(Collectors.joining(" or "));
        return codes.size() > MOST_CODES ? some + " or others" : some;
    }

    static String size(Kin kin, Unit unit) {
        return "no " + kin.kind().code() + " can be of so many " + unit.plural() + "; mend one of the bounds";
    }

    /** A unit in which facts of a kind are not counted. */
    static String unit(Kin kin, Unit unit) {
        String what = unit.dimension() == Dimension.LENGTH ? "length" : unit.plural();
        List<FactKind> others = Kinds.of(kin.ofPersons()).stream()
                .filter(kind ->
                        new Kin(kind, kin.ofPersons()).sizes(unit.dimension()).isPresent())
                .sorted()
                .toList();
        boolean activities = others.stream().filter(FactKind::isActivity).count() > 1;
        String have = others.stream()
                .filter(kind -> !activities || !kind.isActivity() || kind == FactKind.SESSION)
                .map(kind -> SelectorChecks.an(kind) + (activities && kind.isActivity() ? " or another activity" : ""))
                .collect(Collectors.joining(" or "));
        return SelectorChecks.an(kin.kind()) + " has no amount of " + what
                + (have.isEmpty() ? "" : "; " + have + " has one")
                + instead(kin, unit.dimension());
    }

    private static String instead(Kin kin, Dimension dimension) {
        boolean ofPeople =
                Set.of(Dimension.PEOPLE, Dimension.MEMBERS, Dimension.PRESENT).contains(dimension);
        if (ofPeople && kin.kind().isActivity()) {
            return "; who was there is counted in \"present\"";
        }
        if (ofPeople && kin.kind() == FactKind.PLACE) {
            return "; whoever has a place is counted in \"people\"";
        }
        return switch (dimension) {
            case GAP -> "; the time from one to the next is asked by \"shortest\", \"typical\" or \"longest\"";
            case SESSIONS, MEETINGS, EVENTS -> "; how many there are is counted in \"entries\"";
            default -> "";
        };
    }

    static String position() {
        return "nothing stands at two places of one order; to take either, write anyOf";
    }

    static String days() {
        return "no day lies in all of these windows; mend one of their edges";
    }

    /** A part that takes all. */
    static String asksNothing() {
        return "everything is so, so that this asks nothing; leave it out, or say what it has to be";
    }

    /** A criterion that nothing could meet. */
    static String neverMet(Criterion criterion, Reach reach) {
        if (!(criterion instanceof Criterion.Bounded bounded)) {
            return "its parts exclude each other, so that nothing could meet it; leave one out, or write anyOf";
        }
        return most(bounded.quantity(), reach) + ", so that nothing could meet it; mend the bound";
    }

    /** A required row beside another one. */
    static String neverBoth(String rowId) {
        return "nothing could meet both this row and row " + rowId + "; mend one of them, or let only one be required";
    }

    /** A criterion that nothing could miss. */
    static String neverMissed(Criterion criterion, Reach reach) {
        if (!(criterion instanceof Criterion.Bounded bounded)) {
            return "one of its parts is always so, so that nothing could miss it; mend one of them, or write allOf";
        }
        return most(bounded.quantity(), reach) + ", so that nothing could miss it; mend the bound";
    }

    private static String most(Quantity quantity, Reach all) {
        Range reach = quantity.fold(all);
        Unit unit = quantity.unit();
        String low = unit.fromBase(reach.low()).toPlainString();
        String high = unit.fromBase(reach.high()).toPlainString();
        if (reach.high() == Range.NO_BOUND) {
            return "this is at least " + low + ' ' + unit.plural();
        }
        if (quantity instanceof Quantity.Share) {
            return "a share is at most 1";
        }
        if (quantity instanceof Quantity.Distinct distinct) {
            String attribute = distinct.attribute().code();
            return reach.high() == 1
                    ? "there is at most 1 " + attribute
                    : "there are at most " + high + " different " + plural(distinct.attribute());
        }
        return (quantity instanceof Quantity.Tally ? "there are at most " : "this is at most ")
                + high
                + ' '
                + unit.plural();
    }

    /** A condition of which one branch excludes it. */
    static String neverWhen() {
        return "where the condition is so, what it then asks cannot be; mend one of both";
    }

    /** What takes place, or comes about, where it is asked what goes on. */
    static String doesNotGoOn(FactKind kind, boolean takesPlace) {
        return SelectorChecks.an(kind)
                + (takesPlace ? " takes place" : " is of one day")
                + " and does not go on holding; ask for some (\"some\"), in a window (\"since\", \"until\") where it has to lie in"
                + " one, or count them";
    }

    /** A condition that changes nothing. */
    static String eitherWay() {
        return "both branches ask the same, whether or not the condition is so; leave the condition out, or mend one of them";
    }

    /** Those who are counted among the members present, and cannot be. */
    static String nobodyPresent() {
        return "of those who were there only members are counted, and none of them is so; leave it out, or ask for what"
                + " members can be, such as their profession";
    }

    /** Those that were there at any time. */
    static String whichDay() {
        return "people at which time? Those who left years ago would count; add {\"on\": \"as-of\"} or another day or window";
    }
}
