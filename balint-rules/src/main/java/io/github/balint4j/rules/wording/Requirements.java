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
    private final Scope scope;

    private Requirements(Scope scope) {
        this.scope = scope;
    }

    /** Everything that the criterion says, for a rulebook's page. */
    static String say(Criterion criterion) {
        return criterion.fold(new Requirements(Scope.EVERYTHING));
    }

    /** What of the criterion mattered to the outcome: what the record shows, or what was agreed. */
    static String say(Outcome outcome) {
        if (outcome.basis() == Basis.READING && outcome.criterion() instanceof Criterion.Judged) {
            return say(outcome.children().get(0));
        }
        return outcome.criterion().fold(new Requirements(isAsAgreed(outcome) ? Scope.AGREED : Scope.SHOWN));
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
        return bounded.quantity().fold(new BoundedQuantity(bounded, scope, this));
    }

    private static String some(Selector of) {
        Optional<Whole> whole = Whole.of(of);
        if (whole.isEmpty()) {
            if (SelectorWords.isOf(of, FactKind.FRAME)) {
                return SelectorWords.say(of);
            } else if (SelectorWords.isOf(of, FactKind.AUTHORISATION)) {
                return Words.say("say.some.authorisation", "selector", SelectorWords.say(of));
            }
            return Words.say("say.some.one", "selector", SelectorWords.sayOne(of));
        } else if (whole.get().kind().isActivity()) {
            return Words.say("say.some.one", "selector", SelectorWords.say(whole.get(), true));
        }
        // A standing that need not hold today, where nothing else says when.
        boolean everHeld = whole.get().kind().isStanding()
                && whole.get().rest().stream().noneMatch(Selector.Timed.class::isInstance);
        if (whole.get().kind() == FactKind.MILESTONE) {
            return Words.say("say.some.milestone", "selector", SelectorWords.say(of));
        }
        return everHeld ? Words.say("say.some.standing", "selector", SelectorWords.say(of)) : SelectorWords.say(of);
    }

    @Override
    public String outOf(Criterion.OutOf outOf) {
        Function<String, String> join =
                key -> outOf.parts().stream().map(this::part).collect(Collectors.joining(Words.say(key)));
        if (outOf.k() == outOf.parts().size()) {
            return join.apply("join.and");
        }
        return outOf.k() == 1
                ? join.apply("join.or")
                : Words.say("say.kOf", "k", outOf.k(), "parts", join.apply("join.list"));
    }

    // "a or b, and c" could be read in two ways.
    private String part(Criterion part) {
        String said = part.fold(this);
        boolean several =
                part instanceof Criterion.OutOf nested && nested.parts().size() > 1;
        return several ? Words.say("join.group", "parts", said) : said;
    }

    // A colon within would end it too early.
    private String condition(Criterion condition) {
        String said = part(condition);
        return said.contains(": ") && !said.startsWith("(") ? Words.say("join.group", "parts", said) : said;
    }

    @Override
    public String when(Criterion.When when) {
        String condition = condition(when.condition());
        if (when.then().isEmpty()) {
            return Words.say(
                    "say.unless",
                    "condition",
                    condition,
                    "otherwise",
                    when.otherwise().orElseThrow().fold(this));
        }
        String then = when.then().get().fold(this);
        return when.otherwise()
                .map(otherwise -> Words.say(
                        "say.whenElse", "condition", condition, "then", then, "otherwise", otherwise.fold(this)))
                .orElseGet(() -> Words.say("say.when", "condition", condition, "then", then));
    }

    @Override
    public String holds(Criterion.Holds holds) {
        String selector = SelectorWords.say(holds.selector());
        String now = Whole.of(holds.selector())
                .map(whole -> "say.holds.now." + whole.kind().code())
                .filter(Words::has)
                .orElse("say.holds.now");
        if (holds.window().equals(Window.on(Moment.asOf()))) {
            return Words.say(now, "selector", selector);
        }
        boolean oneDay = holds.window().from().isPresent()
                && holds.window().from().equals(holds.window().until());
        return Words.say(
                oneDay ? "say.holds.on" : "say.holds",
                "selector",
                selector,
                "window",
                SelectorWords.say(holds.window()));
    }

    @Override
    public String every(Criterion.Every every) {
        Optional<Whole> whole = Whole.of(every.selector());
        if (whole.isPresent()) {
            String one = SelectorWords.say(whole.get(), true);
            return Words.say("say.every.one", "selector", one, "must", SelectorWords.narrowing(every.must()));
        }
        // "each leader", but "each of the first and the last"
        boolean one = every.selector() instanceof Selector.Is || every.selector() instanceof Selector.And;
        return Words.say(
                one ? "say.every.one" : "say.every",
                "selector",
                one ? SelectorWords.sayOne(every.selector()) : SelectorWords.say(every.selector()),
                "must",
                SelectorWords.say(every.must()));
    }

    @Override
    public String judged(Criterion.Judged judged) {
        String key = judged.topic().equals("rest-not-seen") ? "say.unseen" : "say.judged";
        String bare = Words.say(key, "judge", Words.judge(judged.judge()), "word", judged.word());
        return judged.reading()
                .filter(reading -> scope == Scope.EVERYTHING)
                .map(reading -> Words.say("say.judged.reading", "judged", bare, "reading", reading.fold(this)))
                .orElse(bare);
    }

    @Override
    public String shown(Criterion.Shown shown) {
        return switch (scope) {
            case SHOWN -> shown.shown().fold(this);
            case AGREED -> shown.agreed().fold(this);
            case EVERYTHING ->
                Words.say(
                        "say.shown",
                        "shown",
                        shown.shown().fold(this),
                        "agreed",
                        shown.agreed().fold(this));
        };
    }

    @Override
    public String inStretch(Criterion.InStretch inStretch) {
        return Words.say(
                "say.inStretch", "length", Amounts.say(inStretch.length()), "criterion", part(inStretch.meets()));
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
