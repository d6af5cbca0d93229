package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Reason.Type;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A selector whose moments are resolved. Answering for a fact allocates nothing; the reason is worked out only for facts
 * that are shown.
 */
abstract class FactPredicate {
    /** What hangs on the fact alone as a test; {@code null} where the selector asks for more. */
    static @Nullable FactPredicate of(Selector selector, boolean asRead) {
        if (selector instanceof Selector.Is is) {
            return new OnAttribute(is, asRead);
        } else if (selector instanceof Selector.Sized sized) {
            return new SizePredicate(sized);
        } else if (selector instanceof Selector.Not not) {
            FactPredicate part = of(not.part(), asRead);
            return part == null ? null : new Opposite(part);
        }
        List<Selector> selectors = selector instanceof Selector.And and
                ? and.parts()
                : selector instanceof Selector.Or or ? or.parts() : List.of();
        FactPredicate[] parts = new FactPredicate[selectors.size()];
        for (int i = 0; i < parts.length; i++) {
            FactPredicate part = of(selectors.get(i), asRead);
            if (part == null) {
                return null;
            }
            parts[i] = part;
        }
        return parts.length == 0 ? null : selector instanceof Selector.And ? new AllOf(parts) : new AnyOf(parts);
    }

    abstract Match on(Fact fact);

    /** Why the answer for {@code fact} is {@code answer}, which is not IN. */
    abstract Reason why(Fact fact, Match answer);

    /** What would settle the answer for {@code fact}, which is unsure. */
    List<Remedy.Supply> supplies(Fact fact) {
        Reason why = why(fact, Match.UNSURE);
        // What stands for several, and lies on both sides, can be split.
        if (why.type() == Reason.Type.STRADDLES && fact.kind().isActivity()) {
            return fact.supplies(Datum.Kind.PARTS, "sessions");
        }
        String datum = why.type() == Reason.Type.MOMENT ? "date" : why.datum();
        return fact.supplies(datum.equals("date") ? Datum.Kind.DATE : Datum.Kind.FACET, datum);
    }

    /** What would have to be supplied, so that the moments on which the answers hang are known. */
    List<Remedy.Supply> hinges() {
        return List.of();
    }

    /** Whether a code of the fact is nearly the one that is looked for. */
    boolean isMisspelt(Fact fact) {
        return false;
    }

    /** Whether some of what the fact stands for surely is not so, whichever of it that is. */
    boolean missesSome(Fact fact) {
        return on(fact) == Match.OUT;
    }

    /** Why some of it surely is not so. */
    Reason whySome(Fact fact) {
        return why(fact, Match.OUT);
    }

    /** Whether the fact is there at all for whoever asks; what is not is no near miss. */
    boolean sees(Fact fact) {
        return true;
    }

    /** Of what is no activity: whether it lies in these days, or holds on some of them; of what says nothing of days, so it is. */
    Match touches(Fact fact) {
        return Match.IN;
    }

    /** Days outside of which it is so of no activity; {@code null} where it does not hang on days. */
    @Nullable
    ResolvedWindow days() {
        return null;
    }

    /** The part of a window that lies in these days. */
    ResolvedWindow clip(ResolvedWindow window) {
        return window;
    }

    /** A test on an attribute. */
    static final class OnAttribute extends FactPredicate {
        // Of so many codes, looking through them is as fast as any set.
        private static final int FEW = 4;

        private final Attribute attribute;
        private final List<String> codes;
        private final Collection<String> among;
        private final boolean asRead;

        OnAttribute(Selector.Is selector) {
            this(selector, false);
        }

        /** @param asRead whether what nobody said has the value that we read */
        OnAttribute(Selector.Is selector, boolean asRead) {
            attribute = selector.attribute();
            codes = selector.codes();
            among = codes.size() <= FEW ? codes : Set.copyOf(codes);
            this.asRead = asRead;
        }

        @Override
        Match on(Fact fact) {
            List<String> values =
                    asRead && fact.isRead(attribute) ? fact.asRead(attribute) : Attributes.values(fact, attribute);
            if (values == null) {
                return attribute.belongsTo(fact.kind()) ? unknown(fact) : Match.OUT;
            }
            return asks(values) ? Match.IN : Match.OUT;
        }

        private Match unknown(Fact fact) {
            return Match.of(asks(Attributes.surely(fact, attribute)) || isOneOfThem(fact), mayBeOneOfThem(fact));
        }

        // Of an attribute that has one value, whichever it is.
        private boolean isOneOfThem(Fact fact) {
            List<String> possible = attribute.isForSeveral() ? null : Attributes.possible(fact, attribute);
            return possible != null && among.containsAll(possible);
        }

        private boolean asks(List<String> values) {
            for (int i = 0; i < values.size(); i++) {
                if (among.contains(values.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean mayBeOneOfThem(Fact fact) {
            for (int i = 0; i < codes.size(); i++) {
                if (Attributes.mayBe(fact, attribute, codes.get(i))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        boolean isMisspelt(Fact fact) {
            return isNamed() && why(Attributes.known(fact, attribute)).type() == Type.MISSPELT;
        }

        // What people make up a code for; of days, groups and people others may be nearly alike.
        private boolean isNamed() {
            return switch (attribute) {
                case CODE,
                        AUTHORITY,
                        ORGANISER,
                        ROLE,
                        TOPIC,
                        PROFESSION,
                        FIELD,
                        TIER,
                        GROUP_KIND,
                        OCCASION,
                        METHOD,
                        PURPOSE,
                        PROOF -> true;
                default -> false;
            };
        }

        private Reason why(List<String> values) {
            return isNamed()
                    ? Spelling.because(attribute, values, codes)
                    : new Reason(Type.OTHER_VALUE, attribute.code(), values);
        }

        @Override
        Reason why(Fact fact, Match answer) {
            List<String> values = Attributes.values(fact, attribute);
            // What was recorded of a plan without a day hangs on the day.
            boolean planned = attribute == Attribute.RECORDED && !fact.days().areKnown();
            boolean undated = (Attributes.isDerived(attribute) || planned) && values == null;
            if (answer == Match.UNSURE
                    && Attributes.isDerived(attribute)
                    && fact.days().areKnown()) {
                return new Reason(Type.STRADDLES, "date", List.of());
            }
            return answer == Match.UNSURE
                    ? new Reason(Type.MISSING, undated ? "date" : attribute.code(), List.of())
                    : why(values == null ? List.of() : values);
        }
    }

    /** As another, but without some of the facts. */
    static final class Except extends FactPredicate {
        private final Set<Fact> except;
        private final FactPredicate test;

        Except(Set<Fact> except, FactPredicate test) {
            this.except = except;
            this.test = test;
        }

        @Override
        Match on(Fact fact) {
            return except.contains(fact) ? Match.OUT : test.on(fact);
        }

        @Override
        Match touches(Fact fact) {
            return except.contains(fact) ? Match.OUT : test.touches(fact);
        }

        @Override
        @Nullable
        ResolvedWindow days() {
            return test.days();
        }

        @Override
        ResolvedWindow clip(ResolvedWindow window) {
            return test.clip(window);
        }

        @Override
        Reason why(Fact fact, Match answer) {
            return test.why(fact, answer);
        }
    }

    /** Several parts. Its reason is that of the first part, in written order, that gave the answer. */
    abstract static class Parts extends FactPredicate {
        final FactPredicate[] parts;
        private final Match decisive;

        /** @param decisive what all answer where one does */
        Parts(FactPredicate[] parts, Match decisive) {
            this.parts = parts;
            this.decisive = decisive;
        }

        @Override
        Match on(Fact fact) {
            Match all = decisive == Match.OUT ? Match.IN : Match.OUT;
            for (FactPredicate part : parts) {
                Match answer = part.on(fact);
                if (answer == decisive) {
                    return answer;
                }
                all = answer == Match.UNSURE ? answer : all;
            }
            return all;
        }

        @Override
        Reason why(Fact fact, Match answer) {
            for (FactPredicate part : parts) {
                if (part.on(fact) == answer) {
                    return part.why(fact, answer);
                }
            }
            throw new IllegalStateException("no part answered " + answer);
        }

        @Override
        List<Remedy.Supply> supplies(Fact fact) {
            return Arrays.stream(parts)
                    .filter(part -> part.on(fact) == Match.UNSURE)
                    .flatMap(part -> part.supplies(fact).stream())
                    .toList();
        }

        @Override
        List<Remedy.Supply> hinges() {
            return Arrays.stream(parts).flatMap(part -> part.hinges().stream()).toList();
        }

        @Override
        boolean isMisspelt(Fact fact) {
            return Arrays.stream(parts).anyMatch(part -> part.isMisspelt(fact));
        }
    }

    /** All of several. */
    static final class AllOf extends Parts {
        AllOf(FactPredicate[] parts) {
            super(parts, Match.OUT);
        }

        @Override
        Match touches(Fact fact) {
            return Arrays.stream(parts)
                    .map(part -> part.touches(fact))
                    .min(Comparator.naturalOrder())
                    .orElse(Match.IN);
        }

        @Override
        ResolvedWindow clip(ResolvedWindow window) {
            ResolvedWindow clipped = window;
            for (FactPredicate part : parts) {
                clipped = part.clip(clipped);
            }
            return clipped;
        }

        @Override
        boolean missesSome(Fact fact) {
            return Arrays.stream(parts).anyMatch(part -> part.missesSome(fact));
        }

        @Override
        Reason whySome(Fact fact) {
            return Arrays.stream(parts)
                    .filter(part -> part.missesSome(fact))
                    .findFirst()
                    .orElseThrow()
                    .whySome(fact);
        }
    }

    /** Some of several. */
    static final class AnyOf extends Parts {
        AnyOf(FactPredicate[] parts) {
            super(parts, Match.IN);
        }
    }

    /** The opposite. */
    static final class Opposite extends FactPredicate {
        private final FactPredicate part;

        Opposite(FactPredicate part) {
            this.part = part;
        }

        @Override
        Match on(Fact fact) {
            return switch (part.on(fact)) {
                case IN -> Match.OUT;
                case UNSURE -> Match.UNSURE;
                case OUT -> Match.IN;
            };
        }

        @Override
        Reason why(Fact fact, Match answer) {
            if (answer == Match.UNSURE) {
                return part.why(fact, Match.UNSURE);
            }
            return part instanceof OnAttribute onAttribute
                    ? new Reason(
                            Type.EXCLUDED_VALUE,
                            onAttribute.attribute.code(),
                            List.copyOf(Attributes.known(fact, onAttribute.attribute)))
                    : new Reason(
                            Type.EXCLUDED_VALUE, "kind", List.of(fact.kind().code()));
        }

        @Override
        List<Remedy.Supply> supplies(Fact fact) {
            return part.supplies(fact);
        }

        @Override
        List<Remedy.Supply> hinges() {
            return part.hinges();
        }
    }
}
