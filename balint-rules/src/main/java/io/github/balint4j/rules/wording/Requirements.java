package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Outcome;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Criteria in words: what is required. */
final class Requirements implements Criterion.Fold<String> {
    private final Words words;
    private final Scope scope;

    Requirements(Words words, Scope scope) {
        this.words = words;
        this.scope = scope;
    }

    /** Everything that the criterion says, for a rulebook's page. */
    String say(Criterion criterion) {
        return criterion.fold(new Requirements(words, Scope.EVERYTHING));
    }

    /** What of the criterion mattered to the outcome: what the record shows, or what was agreed. */
    String say(Outcome outcome) {
        if (outcome.basis() == Basis.READING && outcome.criterion() instanceof Criterion.Judged) {
            return say(outcome.children().get(0));
        }
        return outcome.criterion().fold(new Requirements(words, isAsAgreed(outcome) ? Scope.AGREED : Scope.SHOWN));
    }

    /** Whether it is what was agreed that mattered: also where a figure of the frame is read. */
    static boolean isAsAgreed(Outcome outcome) {
        return outcome.basis() == Basis.AGREED
                || outcome.evidence().counted().stream()
                        .anyMatch(entry ->
                                entry.kind() == FactKind.FRAME && entry.amount().isPresent());
    }

    @Override
    public String bounded(Criterion.Bounded bounded) {
        if (bounded.quantity() instanceof Quantity.Total total
                && total.unit().equals(Units.ENTRIES)
                && bounded.max().isEmpty()
                && bounded.min().equals(Optional.of(Criterion.number(1, Units.ENTRIES)))) {
            return some(total.of());
        }
        return bounded.quantity().fold(new BoundedQuantity(words, bounded, scope, this));
    }

    private String some(Selector of) {
        Optional<Whole> whole = Whole.of(words, of);
        if (whole.isEmpty()) {
            if (SelectorWords.isOf(of, FactKind.FRAME)) {
                return words.selectors().say(of);
            } else if (SelectorWords.isOf(of, FactKind.AUTHORISATION)) {
                return words.say(
                        "say.some.authorisation", "selector", words.selectors().say(of));
            }
            return words.say("say.some.one", "selector", words.selectors().sayOne(of));
        } else if (whole.get().kind().isActivity()) {
            return words.say("say.some.one", "selector", words.selectors().say(whole.get(), true));
        }
        // A standing that need not hold today, where nothing else says when.
        boolean everHeld = whole.get().kind().isStanding()
                && whole.get().rest().stream().noneMatch(Selector.Timed.class::isInstance);
        if (whole.get().kind() == FactKind.MILESTONE) {
            return words.say("say.some.milestone", "selector", words.selectors().say(of));
        }
        return everHeld
                ? words.say("say.some.standing", "selector", words.selectors().say(of))
                : words.selectors().say(of);
    }

    @Override
    public String outOf(Criterion.OutOf outOf) {
        Function<String, String> join =
                key -> outOf.parts().stream().map(this::part).collect(Collectors.joining(words.say(key)));
        if (outOf.k() == outOf.parts().size()) {
            return join.apply("join.and");
        }
        return outOf.k() == 1
                ? join.apply("join.or")
                : words.say("say.kOf", "k", outOf.k(), "parts", join.apply("join.list"));
    }

    // "a or b, and c" could be read in two ways.
    private String part(Criterion part) {
        String said = part.fold(this);
        boolean several =
                part instanceof Criterion.OutOf nested && nested.parts().size() > 1;
        return several ? words.say("join.group", "parts", said) : said;
    }

    // A colon within would end it too early.
    private String condition(Criterion condition) {
        String said = part(condition);
        return said.contains(": ") && !said.startsWith("(") ? words.say("join.group", "parts", said) : said;
    }

    @Override
    public String when(Criterion.When when) {
        String condition = condition(when.condition());
        if (when.then().isEmpty()) {
            return words.say(
                    "say.unless",
                    "condition",
                    condition,
                    "otherwise",
                    when.otherwise().orElseThrow().fold(this));
        }
        String then = when.then().get().fold(this);
        return when.otherwise()
                .map(otherwise -> words.say(
                        "say.whenElse", "condition", condition, "then", then, "otherwise", otherwise.fold(this)))
                .orElseGet(() -> words.say("say.when", "condition", condition, "then", then));
    }

    @Override
    public String holds(Criterion.Holds holds) {
        String selector = words.selectors().say(holds.selector());
        String now = Whole.of(words, holds.selector())
                .map(whole -> "say.holds.now." + whole.kind().code())
                .filter(words::has)
                .orElse("say.holds.now");
        if (holds.window().equals(Window.on(Moment.asOf()))) {
            return words.say(now, "selector", selector);
        }
        boolean oneDay = holds.window().from().isPresent()
                && holds.window().from().equals(holds.window().until());
        return words.say(
                oneDay ? "say.holds.on" : "say.holds",
                "selector",
                selector,
                "window",
                words.selectors().say(holds.window()));
    }

    @Override
    public String every(Criterion.Every every) {
        Optional<Whole> whole = Whole.of(words, every.selector());
        if (whole.isPresent()) {
            String one = words.selectors().say(whole.get(), true);
            return words.say(
                    "say.every.one", "selector", one, "must", words.selectors().narrowing(every.must()));
        }
        // "each leader", but "each of the first and the last"
        boolean one = every.selector() instanceof Selector.Is || every.selector() instanceof Selector.And;
        return words.say(
                one ? "say.every.one" : "say.every",
                "selector",
                one
                        ? words.selectors().sayOne(every.selector())
                        : words.selectors().say(every.selector()),
                "must",
                words.selectors().say(every.must()));
    }

    @Override
    public String judged(Criterion.Judged judged) {
        String key = judged.topic().equals("rest-not-seen") ? "say.unseen" : "say.judged";
        String bare = words.say(key, "judge", words.judge(judged.judge()), "word", judged.word());
        return judged.reading()
                .filter(reading -> scope == Scope.EVERYTHING)
                .map(reading -> words.say("say.judged.reading", "judged", bare, "reading", reading.fold(this)))
                .orElse(bare);
    }

    @Override
    public String shown(Criterion.Shown shown) {
        return switch (scope) {
            case SHOWN -> shown.shown().fold(this);
            case AGREED -> shown.agreed().fold(this);
            case EVERYTHING ->
                words.say(
                        "say.shown",
                        "shown",
                        shown.shown().fold(this),
                        "agreed",
                        shown.agreed().fold(this));
        };
    }

    @Override
    public String inStretch(Criterion.InStretch inStretch) {
        return words.say(
                "say.inStretch",
                "length",
                words.amounts().say(inStretch.length()),
                "criterion",
                part(inStretch.meets()));
    }

    /** How much of a criterion is said. */
    enum Scope {
        /** All of it. */
        EVERYTHING,
        /** What the record shows. */
        SHOWN,
        /** What was agreed. */
        AGREED
    }
}
