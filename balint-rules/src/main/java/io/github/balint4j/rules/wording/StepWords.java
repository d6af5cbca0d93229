package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Steps in words: with the places in the document, or for people who do not see the document. */
final class StepWords {
    // So many words about which facts count hide how many more are needed; the row has said what it is about.
    private static final int LONG = 15;

    private final Words words;
    private final boolean withPlaces;

    /**
     * With places for those who write the document: each as a JSON Pointer. Without for people: "session 3" and the name of a
     * property in words.
     */
    StepWords(Words words, boolean withPlaces) {
        this.words = words;
        this.withPlaces = withPlaces;
    }

    // "a or b, and c" could be read in two ways.
    private String part(Remedy part) {
        String said = say(part);
        boolean several =
                part instanceof Remedy.Several nested && nested.parts().size() > 1;
        return several ? words.say("join.group", "parts", said) : said;
    }

    /** What remains, as one sentence. */
    String say(Remedy remaining) {
        if (remaining instanceof Remedy.Several several) {
            String join =
                    several.k() == several.parts().size() ? "join.and" : several.k() == 1 ? "join.or" : "join.list";
            String parts = several.parts().stream().map(this::part).collect(Collectors.joining(words.say(join)));
            return several.k() == several.parts().size() || several.k() == 1
                    ? parts
                    : words.say("step.kOf", "k", several.k(), "parts", parts);
        } else if (remaining instanceof Remedy.More more) {
            return more.counted().isPresent()
                    ? counted(
                            "step.more",
                            more.amount(),
                            more.of(),
                            more.counted().get())
                    : change("step.more", more.amount(), more.of());
        } else if (remaining instanceof Remedy.Fewer fewer) {
            return fewer.counted().isPresent()
                    ? counted(
                            "step.fewer",
                            fewer.amount(),
                            fewer.of(),
                            fewer.counted().get())
                    : change("step.fewer", fewer.amount(), fewer.of());
        } else if (remaining instanceof Remedy.Until until) {
            return words.say(
                    until.enough().isBefore(until.day()) ? "step.until.past" : "step.until",
                    "day",
                    until.day(),
                    "enough",
                    until.enough(),
                    "selector",
                    words.selectors().brief(until.of()));
        } else if (remaining instanceof Remedy.Agree agree) {
            String key = "step.agree." + agree.term().property();
            String name = words.say("term." + agree.term().property());
            return words.say(
                    words.has(key) ? key : "step.agree",
                    "name",
                    name,
                    "on",
                    words.amounts().say(agree.on(), Rounding.MISSING),
                    "now",
                    words.amounts().say(agree.now()));
        } else if (remaining instanceof Remedy.Obtain obtain) {
            String what = words.selectors().brief(obtain.what());
            return withPlaces ? words.say(obtain(obtain.what()), "selector", what) : what;
        } else if (remaining instanceof Remedy.Turn turn) {
            String by = words.amounts().say(turn.by());
            return words.say(turn.behind() ? "step.turn.behind" : "step.turn.ahead", "member", turn.member(), "by", by);
        } else if (remaining instanceof Remedy.Supply supply) {
            return supply(supply);
        } else if (remaining instanceof Remedy.Ask ask) {
            // What nobody has read cannot be judged by anybody: a fuller edition answers it.
            String key = ask.topic().equals("rest-not-seen")
                    ? "step.ask.unseen"
                    : withPlaces ? "step.ask" : "step.ask.people";
            return words.say(key, "judge", words.judge(ask.judge()), "word", ask.word(), "topic", ask.topic());
        } else if (remaining instanceof Remedy.Again again) {
            return words.say(
                    "step.again", "judge", words.judge(again.judge()), "word", again.word(), "day", again.since());
        } else if (remaining instanceof Remedy.Withdraw withdraw) {
            return withPlaces
                    ? words.say("step.withdraw", "at", words.pointers().say(withdraw.at()))
                    : words.say("step.withdraw.people", "at", words.places().say(withdraw.at()));
        }
        Remedy.Closed closed = (Remedy.Closed) remaining;
        return closed.missing()
                .map(missing -> closed.counted()
                        .flatMap(counted -> words.counted().say(counted, missing))
                        .orElseGet(() -> words.amounts().say(missing, Rounding.MISSING)))
                .map(missing ->
                        words.say(closed.exceeded() ? "step.closed.exceeded.by" : "step.closed.by", "amount", missing))
                .orElseGet(() -> words.say(closed.exceeded() ? "step.closed.exceeded" : "step.closed"));
    }

    // "7 more months in which this holds", "2 more settings (sessions led)"
    private String counted(String key, Measure amount, Optional<Selector> of, Quantity quantity) {
        String number = words.amounts().step(amount);
        String name = words.counted().name(quantity, Amounts.isOneStep(amount)).orElseThrow();
        String kind = quantity instanceof Quantity.Distinct
                ? ".values"
                : ".tally." + ((Quantity.Tally) quantity).count().name().toLowerCase(Locale.ROOT);
        String selector = of.map(words.selectors()::brief).orElse("");
        return words.say(key + kind, "number", number, "unit", name, "selector", selector);
    }

    private String obtain(Selector what) {
        return Stream.of(FactKind.values())
                .filter(kind -> SelectorWords.isOf(what, kind))
                .map(kind -> "step.obtain." + kind.code())
                .filter(words::has)
                .findFirst()
                .orElse("step.obtain");
    }

    private String change(String key, Measure amount, Optional<Selector> of) {
        // "3 more members", "14 days less from one session to the next"
        String number = words.amounts().step(amount);
        String unit = words.amounts().unitOfStep(amount);
        if (of.isEmpty()) {
            return words.say(key + ".bare", "number", number, "unit", unit);
        }
        if (amount.unit().equals(Units.LENGTH)) {
            return words.say(key + ".length", "number", number, "unit", unit);
        }
        if (amount.unit().equals(Units.GAP)) {
            return words.say(key + ".gap", "number", number, "unit", unit);
        }
        Optional<Whole> whole = Whole.of(words, of.get()).filter(one -> one.isCountedIn(amount.unit()));
        boolean one = Amounts.isOneStep(amount);
        if (whole.isPresent()) {
            return words.say(
                    key + ".whole",
                    "number",
                    number,
                    "selector",
                    words.selectors().brief(whole.get(), one));
        }
        if (isNamed(amount, of.get())) {
            return words.say(
                    key + ".whole",
                    "number",
                    number,
                    "selector",
                    words.selectors().brief(of.get(), one));
        }
        String selector = words.selectors().brief(of.get());
        boolean such = !withPlaces && selector.split(" ").length > LONG;
        return words.say(key + (such ? ".such" : ".of"), "number", number, "unit", unit, "selector", selector);
    }

    // Members are people, and sessions held are sessions: the name of the unit would say it twice.
    private boolean isNamed(Measure amount, Selector of) {
        return amount.unit().equals(Units.PEOPLE)
                || amount.unit().equals(Units.ENTRIES)
                || amount.unit().equals(Units.SESSIONS) && SelectorWords.isOf(of, FactKind.SESSION);
    }

    private String supply(Remedy.Supply supply) {
        return withPlaces
                ? at(supply)
                : words.say("step.record", "what", words.questions().say(supply));
    }

    private String at(Remedy.Supply supply) {
        String name =
                words.questions().name(supply.datum()).orElse(supply.datum().name());
        if (supply.at().isEmpty()) {
            return words.say("step.supply.elsewhere", "name", name);
        }
        String key = Questions.key(supply);
        String own = "step.give." + supply.datum().name();
        return words.say(
                key.equals("facet") && words.has(own) ? own : "step.supply." + key,
                "name",
                name,
                "at",
                words.pointers().say(supply.at()));
    }
}
