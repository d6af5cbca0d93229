package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The door to the words: everything that a report or a page says comes from here. */
public final class Wording {
    private Wording() {}

    /** What is required, all of it: for a page. */
    public static String required(Criterion criterion) {
        return Requirements.say(criterion);
    }

    /** What is required, in the part that mattered: for a finding. */
    public static String required(Outcome outcome) {
        return Requirements.say(outcome);
    }

    /** How we read what is left to judgement; where that is not so, it says so. */
    public static String readAs(Outcome judged) {
        boolean not = judged.children().get(0).verdict() == Verdict.NOT_SATISFIED;
        String reading = Requirements.say(judged);
        return not ? Words.say("readAs.not", "reading", reading) : reading;
    }

    /** What is required, in a few words: for a table whose lines say already what they are about. */
    public static String brief(Outcome outcome) {
        return Brief.say(outcome);
    }

    /** What was found, with its unit: of different values, what they are values of. */
    public static String found(Outcome outcome) {
        if (outcome.basis() == Basis.READING && outcome.criterion() instanceof Criterion.Judged) {
            return found(outcome.children().get(0));
        }
        Measure found = outcome.found().orElseThrow();
        Criterion criterion = outcome.criterion();
        if (criterion instanceof Criterion.Shown shown) {
            boolean agreed = Requirements.isAsAgreed(outcome)
                    && shown.agreed() instanceof Criterion.Bounded bounded
                    && bounded.quantity().unit().equals(found.unit());
            criterion = agreed ? shown.agreed() : shown.shown();
        }
        if (criterion instanceof Criterion.InStretch && found.shortest().isPresent()) {
            return Amounts.days(found.shortest().get());
        }
        return criterion instanceof Criterion.Bounded bounded
                ? found(bounded, found, outcome.verdict())
                : said(found, Rounding.FOUND);
    }

    private static String found(Criterion.Bounded bounded, Measure found, Verdict verdict) {
        Optional<String> counted = Counted.say(bounded.quantity(), found);
        if (counted.isPresent()) {
            boolean run = bounded.quantity() instanceof Quantity.Tally tally && tally.count() == Quantity.Count.RUN;
            return run ? Words.say("found.run", "found", counted.get()) : counted.get();
        }
        // That a day has only 24 hours is news where just that decides.
        boolean decides = verdict == Verdict.NOT_SATISFIED
                || verdict == Verdict.SATISFIED && bounded.max().isPresent();
        return said(
                found.limitedIf(found.limited() && !decides), Rounding.against(found, bounded.min(), bounded.max()));
    }

    private static String said(Measure found, Rounding rounding) {
        boolean nothing = found.unit().equals(Units.ENTRIES) && found.isExact() && found.low() == 0 && !found.none();
        return nothing ? Words.say("amount.nothing") : Amounts.say(found, rounding);
    }

    /** An amount with its unit. */
    public static String amount(Measure measure) {
        return Amounts.say(measure);
    }

    /** A period of the calendar. */
    public static String period(Period period) {
        return Amounts.say(period);
    }

    /** Evidence, one text for each kind of it. */
    public static List<String> entries(List<EvidenceItem> entries) {
        return Explanations.entries(entries, true);
    }

    /** What remains, as one sentence. */
    public static String remaining(Remedy remaining) {
        return StepWords.withPlaces().say(remaining);
    }

    /** What remains, as one sentence for people who do not see the document. */
    public static String step(Remedy remaining) {
        return StepWords.forPeople().say(remaining);
    }

    /** What is asked for, a phrase for whoever keeps the record, or for those who judge. */
    public static String question(Remedy.Step step) {
        return step instanceof Remedy.Ask ask
                ? Words.say(
                        ask.topic().equals("rest-not-seen") ? "question.unseen" : "question.judged", "word", ask.word())
                : Questions.say((Remedy.Supply) step);
    }

    /** Who judges, in words. */
    public static String judge(String code) {
        return Words.judge(code);
    }

    /** That none of these is on record yet, whose day a row hangs on. */
    public static String notYet(Selector moment) {
        return Words.say("notYet", "selector", SelectorWords.brief(moment));
    }

    /** Why something is undetermined. */
    public static String cause(Cause cause) {
        return cause == Cause.JUDGEMENT ? Words.say("cause.judgement.plain") : Words.say("cause." + cause.code());
    }

    /** A text of the report by its key, with arguments as names and values in turn. */
    public static String text(String key, Object... arguments) {
        return Words.say(key, arguments);
    }
}
