package io.github.balint4j.rules.wording;

import io.github.balint4j.core.Language;
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

/** The door to the words of one language: everything that a report or a page says comes from here. */
public final class Wording {
    private final Words words;

    private Wording(Words words) {
        this.words = words;
    }

    /** The words of the language. */
    public static Wording in(Language language) {
        return new Wording(Words.in(language));
    }

    /** The words in English. */
    public static Wording english() {
        return in(Language.ENGLISH);
    }

    /** Which language it is. */
    public Language language() {
        return words.language();
    }

    /** What is required, all of it: for a page. */
    public String required(Criterion criterion) {
        return words.requirements().say(criterion);
    }

    /** What is required, in the part that mattered: for a finding. */
    public String required(Outcome outcome) {
        return words.requirements().say(outcome);
    }

    /** How we read what is left to judgement; where that is not so, it says so. */
    public String readAs(Outcome judged) {
        boolean not = judged.children().get(0).verdict() == Verdict.NOT_SATISFIED;
        String reading = words.requirements().say(judged);
        return not ? words.say("readAs.not", "reading", reading) : reading;
    }

    /** What is required, in a few words: for a table whose lines say already what they are about. */
    public String brief(Outcome outcome) {
        return words.brief().say(outcome);
    }

    /** What was found, with its unit: of different values, what they are values of. */
    public String found(Outcome outcome) {
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
            return words.amounts().days(found.shortest().get());
        }
        return criterion instanceof Criterion.Bounded bounded
                ? found(bounded, found, outcome.verdict())
                : said(found, Rounding.FOUND);
    }

    private String found(Criterion.Bounded bounded, Measure found, Verdict verdict) {
        Optional<String> counted = words.counted().say(bounded.quantity(), found);
        if (counted.isPresent()) {
            boolean run = bounded.quantity() instanceof Quantity.Tally tally && tally.count() == Quantity.Count.RUN;
            return run ? words.say("found.run", "found", counted.get()) : counted.get();
        }
        // That a day has only 24 hours is news where just that decides.
        boolean decides = verdict == Verdict.NOT_SATISFIED
                || verdict == Verdict.SATISFIED && bounded.max().isPresent();
        return said(
                found.limitedIf(found.limited() && !decides), Rounding.against(found, bounded.min(), bounded.max()));
    }

    private String said(Measure found, Rounding rounding) {
        boolean nothing = found.unit().equals(Units.ENTRIES) && found.isExact() && found.low() == 0 && !found.none();
        return nothing ? words.say("amount.nothing") : words.amounts().say(found, rounding);
    }

    /** An amount with its unit. */
    public String amount(Measure measure) {
        return words.amounts().say(measure);
    }

    /** So many minutes, both ends inclusive; in hours where they are whole or half ones. */
    public String time(long least, long most) {
        boolean hours = least % 30 == 0 && most % 30 == 0 && least >= 60;
        return amount(Measure.between(hours ? Units.HOURS : Units.MINUTES, least, most));
    }

    /** A period of the calendar. */
    public String period(Period period) {
        return words.amounts().say(period);
    }

    /** Evidence, one text for each kind of it. */
    public List<String> entries(List<EvidenceItem> entries) {
        return words.explanations().entries(entries, true);
    }

    /** What remains, as one sentence. */
    public String remaining(Remedy remaining) {
        return new StepWords(words, true).say(remaining);
    }

    /** What remains, as one sentence for people who do not see the document. */
    public String step(Remedy remaining) {
        return new StepWords(words, false).say(remaining);
    }

    /** What is asked for, a phrase for whoever keeps the record, or for those who judge. */
    public String question(Remedy.Step step) {
        return step instanceof Remedy.Ask ask
                ? words.say(
                        ask.topic().equals("rest-not-seen") ? "question.unseen" : "question.judged", "word", ask.word())
                : words.questions().say((Remedy.Supply) step);
    }

    /** Who judges, in words. */
    public String judge(String code) {
        return words.judge(code);
    }

    /** Whether there is a word for the code, as for the training {@code leader-seminar} or the judge {@code board}. */
    public boolean hasWord(String code) {
        return words.has("judge." + code) || words.hasCode(code);
    }

    /** That none of these is on record yet, whose day a row hangs on. */
    public String notYet(Selector moment) {
        return words.say("notYet", "selector", words.selectors().brief(moment));
    }

    /** Why something is undetermined. */
    public String cause(Cause cause) {
        return cause == Cause.JUDGEMENT ? words.say("cause.judgement.plain") : words.say("cause." + cause.code());
    }

    /** The text with days and numbers in the reader's way. */
    public String figures(String text) {
        return words.figures(text);
    }

    /** The text for one, where the count is 1 and there is such a text; else the other. Arguments as names and values in turn. */
    public String counted(String key, String count, Object... arguments) {
        String one = key + ".one";
        return words.say(count.equals("1") && words.has(one) ? one : key, arguments);
    }

    /** A text of the report by its key, with arguments as names and values in turn. */
    public String text(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
