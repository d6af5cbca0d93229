package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.CriterionVisitor;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a criterion mentions, in written order: codes, judgements, units, and the moments that its windows hang on. */
final class References extends CriterionVisitor {
    // Said by the kind of entry itself, or by its date.
    private static final Set<Attribute> UNSAID =
            Set.of(Attribute.KIND, Attribute.STATE, Attribute.RECORDED, Attribute.ATTENDANCE, Attribute.STATUS);

    private final Map<String, Set<String>> codes = new LinkedHashMap<>();
    private final Map<String, Set<String>> judges = new LinkedHashMap<>();
    private final Set<Unit> units = new LinkedHashSet<>();
    private final Set<Selector> moments = new LinkedHashSet<>();
    private final Set<String> kinds = new LinkedHashSet<>();
    private String kind = "";

    private final boolean inPortfolio;

    private References(boolean inPortfolio) {
        this.inPortfolio = inPortfolio;
    }

    /** What a criterion about persons, or about groups, mentions. */
    static References of(Criterion criterion, boolean aboutPersons) {
        References mentions = new References(aboutPersons);
        criterion.fold(mentions);
        return mentions;
    }

    /** The codes, by what they are codes of: a kind of entry, or an attribute. */
    Map<String, Set<String>> codes() {
        return codes;
    }

    /** Whether it says anything of activities. */
    boolean hasActivities() {
        return Stream.of(FactKind.values()).anyMatch(one -> one.isActivity() && kinds.contains(one.code()));
    }

    /** Who judges, by the topic. */
    Map<String, Set<String>> judges() {
        return judges;
    }

    /** The units in which something is added up, and every unit that is not one that all rulebooks have. */
    Set<Unit> units() {
        return units;
    }

    /** Of which facts the first or last day is taken. */
    List<Selector> moments() {
        return new ArrayList<>(moments);
    }

    @Override
    public Void bounded(Criterion.Bounded bounded) {
        Stream.of(bounded.min(), bounded.max())
                .flatMap(Optional::stream)
                .filter(Bound.Number.class::isInstance)
                .forEach(bound -> own(((Bound.Number) bound).unit()));
        return super.bounded(bounded);
    }

    @Override
    public Void judged(Criterion.Judged judged) {
        judges.computeIfAbsent(judged.topic(), topic -> new LinkedHashSet<>()).add(judged.judge());
        return super.judged(judged);
    }

    @Override
    public Void total(Quantity.Total total) {
        units.add(total.unit());
        return super.total(total);
    }

    private void own(Unit unit) {
        if (!Units.ALL.contains(unit)) {
            units.add(unit);
        }
    }

    @Override
    public Void ranked(Quantity.Ranked ranked) {
        own(ranked.unit());
        return super.ranked(ranked);
    }

    @Override
    public Void is(Selector.Is is) {
        if (is.attribute() == Attribute.KIND) {
            kind = is.codes().get(0);
            kinds.addAll(is.codes());
        } else if (!UNSAID.contains(is.attribute()) && !(kind.equals("place") && is.attribute() == Attribute.ROLE)) {
            codes.computeIfAbsent(address(is.attribute()), key -> new LinkedHashSet<>())
                    .addAll(is.codes());
        }
        return null;
    }

    // As a document has it: the list, and the property of its entries. In a group, agreements are codes and places
    // members.
    private String address(Attribute attribute) {
        if (!inPortfolio && kind.equals("agreement")) {
            return kind + "s:";
        }
        String list = switch (kind) {
            case "session",
                    "qualification",
                    "profession",
                    "agreement",
                    "region",
                    "membership",
                    "milestone",
                    "report",
                    "document",
                    "decision",
                    "attestation" -> kind + "s: ";
            case "authorisation" -> "credentials: ";
            case "place" -> "members: ";
            case "" -> "";
            default -> kind + ": ";
        };
        String property = switch (attribute) {
            case CODE -> kind.equals("decision") ? "kind" : "code";
            case AUTHORITY ->
                switch (kind) {
                    case "membership" -> "society";
                    case "authorisation" -> "issuer";
                    case "milestone" -> "with";
                    default -> "authority";
                };
            case REGION -> "code";
            case GROUP_KIND -> "groupKind";
            case APPROVED_BY, APPROVED_BEFOREHAND_BY -> "approvals";
            default -> attribute.code();
        };
        return list + property;
    }

    @Override
    public Void sized(Selector.Sized sized) {
        own(sized.unit());
        return null;
    }

    @Override
    public Void present(Selector.Present present) {
        String around = kind;
        kind = "place";
        super.present(present);
        kind = around;
        return null;
    }

    @Override
    public Void with(Selector.With with) {
        String around = kind;
        super.with(with);
        kind = around;
        return null;
    }

    @Override
    protected Void window(Window window) {
        String around = kind;
        super.window(window);
        kind = around;
        return null;
    }

    @Override
    public Void startOf(Moment.StartOf moment) {
        moments.add(moment.of());
        return super.startOf(moment);
    }

    @Override
    public Void endOf(Moment.EndOf moment) {
        moments.add(moment.of());
        return super.endOf(moment);
    }
}
