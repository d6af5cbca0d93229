package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Criteria in a few words, for where it is said already what they are about: "5 to 12 members", "agreed". */
final class Brief implements Criterion.Fold<String> {
    private final Words words;

    Brief(Words words) {
        this.words = words;
    }

    /** What is required; of a judgement and the reading that stands in for it, the one that decided. */
    String say(Outcome outcome) {
        boolean people = outcome.basis() == Basis.JUDGEMENT;
        return people && outcome.criterion() instanceof Criterion.Judged judged
                ? judged.withoutReading().fold(this)
                : outcome.criterion().fold(this);
    }

    String say(Criterion criterion) {
        return criterion.fold(this);
    }

    @Override
    public String bounded(Criterion.Bounded bounded) {
        return bounded.quantity().fold(new BriefBound(words, bounded));
    }

    @Override
    public String outOf(Criterion.OutOf outOf) {
        List<String> parts = outOf.parts().stream().map(part -> part.fold(this)).toList();
        if (outOf.k() == parts.size()) {
            return join("brief.and", parts.stream());
        }
        return outOf.k() == 1
                ? join("brief.or", parts.stream().flatMap(this::alternatives))
                : words.say("say.kOf", "k", outOf.k(), "parts", join("join.list", parts.stream()));
    }

    private Stream<String> alternatives(String text) {
        return Arrays.stream(text.split(Pattern.quote(words.say("brief.or"))));
    }

    /** The texts, each once. */
    String join(String key, Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining(words.say(key)));
    }

    @Override
    public String when(Criterion.When when) {
        String condition = when.condition().fold(this);
        // "If given" says something only where it is said of what.
        return when(
                when,
                condition.equals(words.say("brief.given"))
                        ? words.requirements().say(when.condition())
                        : condition);
    }

    private String when(Criterion.When when, String condition) {
        Stream<String> then = when.then().stream()
                .map(branch -> words.say("brief.if", "condition", condition, "then", branch.fold(this)));
        String other = when.then().isPresent() ? "brief.else" : "brief.unless";
        Stream<String> otherwise = when.otherwise().stream()
                .map(branch -> words.say(other, "condition", condition, "then", branch.fold(this)));
        return Stream.concat(then, otherwise).collect(Collectors.joining(words.say("join.list")));
    }

    @Override
    public String holds(Criterion.Holds holds) {
        String what = SelectorWords.isOf(holds.selector(), FactKind.AGREEMENT)
                ? words.say("brief.agreed")
                : some(holds.selector());
        return holds.window().equals(Window.on(Moment.asOf()))
                ? what
                : words.say(
                        "brief.qualified",
                        "what",
                        what,
                        "qualifier",
                        words.selectors().say(holds.window()));
    }

    /** That there is one. */
    String some(Selector selector) {
        String qualifier = words.briefSelection().say(selector);
        return qualifier.isEmpty() ? words.say("brief.given") : qualifier;
    }

    @Override
    public String every(Criterion.Every every) {
        String selector = words.briefSelection().sayAll(every.selector());
        String must = some(every.must());
        return selector.isEmpty() ? must : words.say("brief.every", "selector", selector, "must", must);
    }

    @Override
    public String judged(Criterion.Judged judged) {
        return judged.reading()
                .map(reading -> words.say("brief.reading", "reading", reading.fold(this)))
                .orElseGet(
                        () -> words.say("brief.judged", "word", judged.word(), "judge", words.judge(judged.judge())));
    }

    @Override
    public String shown(Criterion.Shown shown) {
        String ofRecord = shown.shown().fold(this);
        String agreed = shown.agreed().fold(this);
        return ofRecord.equals(agreed) ? agreed : words.say("brief.shown", "shown", ofRecord, "agreed", agreed);
    }

    @Override
    public String inStretch(Criterion.InStretch inStretch) {
        return words.say(
                "brief.inStretch",
                "length",
                words.amounts().say(inStretch.length()),
                "criterion",
                inStretch.meets().fold(this));
    }
}
