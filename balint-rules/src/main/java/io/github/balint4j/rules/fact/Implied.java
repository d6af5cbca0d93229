package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must have happened, because something else did: whoever has completed a training has begun it, on a day that nobody gave and not after
 * that. Such a milestone is not still to come because it is not listed.
 *
 * <p>A milestone {@code x-complete} implies {@code x-start}, and {@code x-approved} implies {@code x}. What a qualification implies
 * stands in the table.
 */
final class Implied {
    private static final List<String> TRAINED = List.of("professional-training-start");
    private static final List<String> COMPLETED =
            List.of("psychotherapy-training-complete", "psychotherapy-training-start");
    private static final Map<String, List<String>> BY_QUALIFICATION = Map.of(
            "psychoanalytic-training", TRAINED,
            "psychodynamic-training", TRAINED,
            "title-psychotherapy", COMPLETED,
            "title-psychoanalysis", COMPLETED,
            "specialist-psychotherapeutic-medicine", COMPLETED,
            "specialist-psychiatry-psychotherapy", COMPLETED,
            "specialist-child-psychiatry-psychotherapy", COMPLETED);

    private Implied() {}

    /** Whether a listed milestone is one that another fact implies. */
    private enum Covered {
        NO,
        PERHAPS,
        SURELY
    }

    /** A milestone that a fact implies, or may imply. */
    private static final class Behind extends PlainFact {
        private final List<String> codes;

        Behind(DataPath path, List<String> codes, Days days) {
            super(path, FactKind.MILESTONE, "", codes.size() == 1 ? codes.get(0) : "", days);
            this.codes = codes;
            if (codes.size() == 1) {
                with(Attribute.CODE, codes);
            }
        }

        @Override
        public @Nullable List<String> possible(Attribute attribute) {
            return attribute == Attribute.CODE ? codes : super.possible(attribute);
        }

        @Override
        public List<Remedy.Supply> supplies(Datum.Kind kind, String datum) {
            return List.of(new Remedy.Supply(new Datum(Datum.Kind.MILESTONE, name()), List.of("/milestones")));
        }
    }

    /** The milestones that these facts imply and that are not among them. */
    static List<Fact> by(List<Fact> facts) {
        List<Fact> implied = new ArrayList<>();
        implying(facts, Covered.NO, (fact, code) -> implied.add(behind(fact, code)));
        return implied;
    }

    /**
     * Where milestones may be that nobody listed although the list of them is whole.
     *
     * @param qualifications how much is known of the qualifications, any of which may imply one
     */
    static List<FactList> shelves(List<Fact> facts, Known.State qualifications) {
        List<FactList> shelves = new ArrayList<>();
        implying(
                facts,
                Covered.PERHAPS,
                (fact, code) -> shelves.add(shelf(
                        "milestones", Known.State.INCOMPLETE, new Behind(fact.at(), List.of(code), Days.UNKNOWN))));
        List<String> codes = BY_QUALIFICATION.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(code -> facts.stream().noneMatch(fact -> isMilestone(fact, code)))
                .sorted()
                .toList();
        if (qualifications != Known.State.COMPLETE && !codes.isEmpty()) {
            shelves.add(shelf(
                    "qualifications", qualifications, new Behind(DataPath.of("/qualifications"), codes, Days.UNKNOWN)));
        }
        return shelves;
    }

    private static FactList shelf(String list, Known.State state, Fact fact) {
        return new FactList(list, "/" + list, state, fact);
    }

    /** What is done with a fact and the code of a milestone that it implies. */
    private interface Use {
        void of(Fact fact, String code);
    }

    private static void implying(List<Fact> facts, Covered covered, Use use) {
        for (Fact fact : facts) {
            codes(fact).filter(code -> covered(fact, code, facts) == covered).forEach(code -> use.of(fact, code));
        }
    }

    private static Stream<String> codes(Fact fact) {
        String code = fact.name();
        return switch (fact.kind()) {
            case QUALIFICATION -> BY_QUALIFICATION.getOrDefault(code, List.of()).stream();
            case MILESTONE ->
                code.endsWith("-complete")
                        ? Stream.of(stem(code, "-complete") + "-start")
                        : code.endsWith("-approved") ? Stream.of(stem(code, "-approved")) : Stream.of();
            default -> Stream.of();
        };
    }

    private static String stem(String code, String ending) {
        return code.substring(0, code.length() - ending.length());
    }

    // The body at which it was is known where a milestone implies it.
    private static Fact behind(Fact fact, String code) {
        Behind behind = new Behind(
                fact.at(),
                List.of(code),
                new Days(
                        Days.BEGINNING,
                        fact.days().fromHigh(),
                        Days.BEGINNING,
                        fact.days().fromHigh()));
        List<String> body = body(fact);
        return body == null ? behind : behind.with(Attribute.AUTHORITY, body);
    }

    private static @Nullable List<String> body(Fact fact) {
        return fact.kind() == FactKind.MILESTONE ? fact.values(Attribute.AUTHORITY) : null;
    }

    private static boolean isMilestone(Fact fact, String code) {
        return fact.kind() == FactKind.MILESTONE && fact.name().equals(code);
    }

    private static Covered covered(Fact fact, String code, List<Fact> facts) {
        Covered most = Covered.NO;
        for (Fact listed : facts) {
            if (isMilestone(listed, code)) {
                Covered one = covered(fact, listed);
                most = one.compareTo(most) > 0 ? one : most;
            }
        }
        return most;
    }

    // What is listed is what is implied, on the day that it says, unless it was at another body.
    private static Covered covered(Fact fact, Fact listed) {
        List<String> body = body(fact);
        List<String> other = body(listed);
        if (fact.kind() == FactKind.QUALIFICATION) {
            return Covered.SURELY;
        }
        return body == null || other == null ? Covered.PERHAPS : body.equals(other) ? Covered.SURELY : Covered.NO;
    }
}
