package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Profession;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.SameWords;
import io.github.balint4j.rules.wording.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes that rows name and that sentences say as they are: neither the rulebook's words nor ours have a name for them. */
final class OwnCodes extends Named {
    // A day or a pseudonym, the name of a group, an event or a row: nothing that has a name in a rulebook.
    private static final Set<Attribute> OTHERS = Set.of(
            Attribute.DAY,
            Attribute.WEEK,
            Attribute.MONTH,
            Attribute.YEAR,
            Attribute.LEADER,
            Attribute.SUPERVISOR,
            Attribute.PERSON,
            Attribute.AUTHOR,
            Attribute.GROUP,
            Attribute.EVENT,
            Attribute.TOPIC,
            Attribute.REQUIREMENT);

    // What these are is plain to a reader, and documents suggest them.
    private static final Set<String> KNOWN = Stream.of(
                    Arrays.stream(DecisionKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)),
                    Stream.of(
                                    Profession.PHYSICIAN,
                                    Profession.GENERAL_PRACTITIONER,
                                    Profession.PSYCHIATRIST,
                                    Profession.PSYCHOLOGIST,
                                    Profession.PSYCHOTHERAPIST,
                                    Profession.NURSE)
                            .map(Profession::code),
                    Stream.of(
                                    Agreement.VOLUNTARY,
                                    Agreement.CONFIDENTIALITY,
                                    Agreement.EQUAL_CLINICIANS,
                                    Agreement.FAIR_TURNS,
                                    Agreement.REGULAR)
                            .map(Agreement::code),
                    Stream.of("member", "waiting", "leader", "co-leader", "guest", "supervisor"),
                    Stream.of("group", "weekend", "conference"),
                    Stream.of("ordinary", "large", "leadership"),
                    Stream.of("leading", "clinical-work", "health", "certificate", "recording"))
            .flatMap(codes -> codes)
            .collect(Collectors.toUnmodifiableSet());

    private final Predicate<String> isNamed;
    private final Set<String> unnamed = new TreeSet<>();

    private OwnCodes(CodeNames names) {
        super(code -> code, (topic, word) -> word);
        isNamed = code -> names.english(code).isPresent()
                || KNOWN.contains(code)
                || Wording.english().hasWord(code);
    }

    /** Those of the edition, in order. */
    static Set<String> withoutName(Edition edition) {
        OwnCodes all = new OwnCodes(edition.names());
        edition.requirements().forEach(row -> row.criterion().fold(all));
        return all.unnamed;
    }

    /** Those of the edition for which there is a usual code, in order, each with that code. */
    static Map<String, String> withUsual(Edition edition) {
        Map<String, String> usual = new TreeMap<>();
        withoutName(edition).forEach(code -> SameWords.usual(code).ifPresent(other -> usual.put(code, other)));
        return usual;
    }

    private void collect(String code) {
        if (!isNamed.test(code)) {
            unnamed.add(code);
        }
    }

    @Override
    Unit unit(Unit unit) {
        if (!Units.ALL.contains(unit) && unit.name().isEmpty()) {
            collect(unit.code());
            collect(unit.plural());
        }
        return unit;
    }

    @Override
    public Criterion judged(Criterion.Judged judged) {
        collect(judged.judge());
        return super.judged(judged);
    }

    @Override
    public Selector is(Selector.Is is) {
        if (is.attribute().codes().isEmpty() && !OTHERS.contains(is.attribute())) {
            is.codes().forEach(this::collect);
        }
        return is;
    }
}
