package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.InWords;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Units, and what a quantity is held against. */
public final class UnitForms {
    /** The units that every rulebook has, by the words for them. */
    public static final Map<String, Unit> WORDS = words();

    public static final ObjectCodec<Unit, PropertyMap> DECLARED = ObjectCodec.<Unit, PropertyMap>of(
                    "unit",
                    PropertyMap::new,
                    parts -> new Unit(
                            parts.get("unit"),
                            parts.get("counts"),
                            parts.<Long>find("size").orElse(1L),
                            parts.<Long>find("grain").orElse(1L),
                            parts.<String>find("plural").orElse(parts.get("unit")),
                            parts.find("source")))
            .required("unit", Scalars.code("block"), Unit::code, PropertyMap.to("unit"), "the unit's own code")
            .required(
                    "counts",
                    Scalars.word(Dimension.class),
                    Unit::dimension,
                    PropertyMap.to("counts"),
                    "what it measures; only what measures the same is ever compared")
            .example("\"minutes\"")
            .orElse(
                    "size",
                    Texts.SIZES,
                    Unit::size,
                    PropertyMap.to("size"),
                    any -> 1L,
                    "how many base units it holds: of `minutes` and `length` one minute, of `sessions` a hundredth")
            .absent("1")
            .example("240")
            .orElse(
                    "grain",
                    Texts.SIZES,
                    Unit::grain,
                    PropertyMap.to("grain"),
                    any -> 1L,
                    "at the least, each session counts as a multiple of so many base units")
            .absent("1: all of them count")
            .example("60")
            .orElse(
                    "plural",
                    Scalars.code("blocks"),
                    Unit::plural,
                    PropertyMap.to("plural"),
                    Unit::code,
                    "what another number than one of them are called")
            .absent("the same as one")
            .optional(
                    "source",
                    Texts.text("house rules, 3"),
                    Unit::source,
                    PropertyMap.to("source"),
                    "which source says that each session is cut down to the grain, and where")
            .absent("none says how it counts: by our reading all base units count");

    public static final Codec<Unit> UNITS = new UnitCodec();

    /** A bound before it is known of which quantity it is. */
    record Edge(Optional<BigDecimal> number, Optional<Unit> unit, Optional<Period> period, Optional<Long> minutes) {
        Edge(Optional<BigDecimal> number, Optional<Unit> unit, Optional<Period> period) {
            this(number, unit, period, Optional.empty());
        }

        static Edge of(Bound bound, Unit usual) {
            if (bound instanceof Bound.Number number) {
                return new Edge(
                        Optional.of(number.value()),
                        Optional.of(number.unit()).filter(unit -> !unit.equals(usual)),
                        Optional.empty());
            }
            return new Edge(Optional.empty(), Optional.empty(), Optional.of(((Bound.Length) bound).period()));
        }

        Bound bound(Unit usual) {
            return period.<Bound>map(Bound.Length::new).orElseGet(() -> number(usual));
        }

        Bound.Number number(Unit usual) {
            return new Bound.Number(
                    number.orElseThrow(() -> new IllegalArgumentException("a number belongs here, not a period")),
                    unit.orElse(usual));
        }
    }

    public static final ObjectCodec<Edge, PropertyMap> IN_UNIT = ObjectCodec.<Edge, PropertyMap>of(
                    "bound",
                    PropertyMap::new,
                    parts -> new Edge(parts.find("value"), parts.find("unit"), Optional.empty()))
            .required("value", Texts.AMOUNTS, edge -> edge.number().orElseThrow(), PropertyMap.to("value"), "how many")
            .required("unit", UNITS, edge -> edge.unit().orElseThrow(), PropertyMap.to("unit"), "of which unit")
            .example("\"minutes\"");

    public static final Codec<Edge> EDGES = new EdgeCodec();

    private UnitForms() {}

    private static Map<String, Unit> words() {
        Map<String, Unit> words = new LinkedHashMap<>();
        for (Unit unit : Units.ALL) {
            // Two pairs of units are called alike in sentences.
            String word = unit.equals(Units.LENGTH) ? "length" : unit.equals(Units.GAP) ? "gap" : unit.code();
            words.put(word, unit);
        }
        return Collections.unmodifiableMap(words);
    }

    private static final class UnitCodec implements Codec<Unit> {
        @Override
        public @Nullable Unit read(ReadContext in) throws Broken {
            if (in.token() == Token.OBJECT) {
                return DECLARED.read(in);
            }
            if (in.token() != Token.TEXT) {
                return in.wrongType(this);
            }
            Unit unit = Optional.ofNullable(WORDS.get(in.text()))
                    .orElse(Declared.of(in).units().get(in.text()));
            if (unit == null && Declared.of(in).broken().contains(in.text())) {
                in.follows();
            } else if (unit == null) {
                in.problem(
                        Problem.Code.UNKNOWN_WORD,
                        in.spot(),
                        () -> in.shown(false),
                        () -> unknown(in.text(), Declared.of(in).units()));
            }
            return unit;
        }

        private static String unknown(String word, Map<String, Unit> declared) {
            List<String> known = new ArrayList<>(WORDS.keySet());
            known.addAll(declared.keySet());
            String words = Messages.find("guess.unit." + word).orElseGet(() -> Scalars.nearest(word, known));
            return Messages.render("expected.orUnit", Map.of("words", words));
        }

        @Override
        public void write(Unit value, TokenSink out) {
            Optional<String> word = WORDS.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(value))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (word.isPresent()) {
                out.text(word.get());
            } else {
                DECLARED.write(value, out);
            }
        }

        @Override
        public String expected() {
            return Messages.get("expected.unit");
        }

        @Override
        public String shape() {
            return "[word for a unit](#units), or " + DECLARED.shape();
        }

        @Override
        public String example() {
            return "\"sessions\"";
        }

        @Override
        public List<ObjectCodec<?, ?>> objects() {
            return List.of(DECLARED);
        }
    }

    /**
     * A bound that is written as a length of time is asked for as a number in the unit that this property gives: six hours are 6 where hours
     * are counted, 360 where minutes are.
     */
    static Rule inItsUnit(String property) {
        return (in, values, names) -> {
            for (String name : List.of("atLeast", "atMost")) {
                if (values.value(name) instanceof Edge edge && edge.minutes().isPresent()) {
                    Object counted = names.contains(property) ? values.value(property) : null;
                    Optional<String> number = counted instanceof Unit unit
                            ? number(unit, edge.minutes().get())
                            : counted instanceof Term term
                                    ? number(term.unit(), edge.minutes().get())
                                    : Optional.empty();
                    in.problem(
                            Problem.Code.WRONG_TYPE,
                            values.spot(names.indexOf(name), in.spot()),
                            Messages.get("shown.length"),
                            number.orElseGet(() -> Messages.get("expected.bound")));
                }
            }
        };
    }

    private static Optional<String> number(Unit unit, long minutes) {
        boolean ofTime = unit.dimension() == Dimension.MINUTES || unit.dimension() == Dimension.LENGTH;
        return ofTime
                ? Optional.of(Messages.render(
                        "expected.inUnit",
                        Map.of(
                                "number",
                                unit.fromBase(minutes).stripTrailingZeros().toPlainString(),
                                "unit",
                                unit.plural())))
                : Optional.empty();
    }

    private static final class EdgeCodec implements Codec<Edge> {
        @Override
        public @Nullable Edge read(ReadContext in) throws Broken {
            switch (in.token()) {
                case TEXT -> {
                    if (!in.text().startsWith("P")) {
                        return ScalarCodec.isNumber(in.text()) ? quoted(in) : inWords(in);
                    }
                    if (in.text().startsWith("PT")) {
                        return length(in);
                    }
                    Period period = Scalars.PERIODS.read(in);
                    return period == null ? null : new Edge(Optional.empty(), Optional.empty(), Optional.of(period));
                }
                case NUMBER -> {
                    BigDecimal number = Texts.AMOUNTS.read(in);
                    return number == null ? null : new Edge(Optional.of(number), Optional.empty(), Optional.empty());
                }
                case OBJECT -> {
                    return IN_UNIT.read(in);
                }
                default -> {
                    return in.wrongType(this);
                }
            }
        }

        private @Nullable Edge inWords(ReadContext in) throws Broken {
            Optional<String> meant = InWords.bound(in.text());
            if (meant.isEmpty()) {
                return in.wrongType(this);
            }
            in.problem(Problem.Code.WRONG_TYPE, in.shown(false), meant.get());
            return null;
        }

        private static @Nullable Edge quoted(ReadContext in) throws Broken {
            Texts.AMOUNTS.read(in);
            return null;
        }

        private @Nullable Edge length(ReadContext in) throws Broken {
            Optional<Long> minutes = Scalars.minutes(in.text());
            if (minutes.isEmpty() || !ForeignText.mayBeShown(in.text())) {
                return in.wrongType(this);
            }
            return new Edge(Optional.empty(), Optional.empty(), Optional.empty(), minutes);
        }

        @Override
        public void write(Edge value, TokenSink out) {
            if (value.period().isPresent()) {
                Scalars.PERIODS.write(value.period().get(), out);
            } else if (value.unit().isPresent()) {
                IN_UNIT.write(value, out);
            } else {
                Texts.AMOUNTS.write(value.number().orElseThrow(), out);
            }
        }

        @Override
        public String expected() {
            return Messages.get("expected.bound");
        }

        @Override
        public String shape() {
            return "number, period, or " + IN_UNIT.shape();
        }

        @Override
        public String example() {
            return "20";
        }

        @Override
        public List<ObjectCodec<?, ?>> objects() {
            return List.of(IN_UNIT);
        }
    }
}
