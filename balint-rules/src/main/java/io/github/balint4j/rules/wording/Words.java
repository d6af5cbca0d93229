package io.github.balint4j.rules.wording;

import io.github.balint4j.core.Language;
import io.github.balint4j.core.Texts;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of one language, and what makes sentences of them. */
final class Words {
    private static final String TEXTS = "io.github.balint4j.rules.wording.wording";
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\w.-])(?:(\\d{4}-\\d\\d-\\d\\d)|\\d+\\.\\d+)(?![\\w.-])");

    private final Texts texts;
    private final Amounts amounts = new Amounts(this);
    private final SelectorWords many = new SelectorWords(this, false);
    private final SelectorWords one = new SelectorWords(this, true);
    private final BriefSelection any = new BriefSelection(this, "brief.or");
    private final BriefSelection all = new BriefSelection(this, "brief.and");
    private final Counted counted = new Counted(this);
    private final Places places = new Places(this);
    private final Questions questions = new Questions(this);

    private Words(Texts texts) {
        this.texts = texts;
    }

    /** The texts of the language: English stands in the file without a language, and those of the others beside it. */
    static Words in(Language language) {
        return new Words(Texts.in(language, locale -> ResourceBundle.getBundle(TEXTS, locale)));
    }

    Language language() {
        return texts.language();
    }

    /** Amounts, bounds and periods. */
    Amounts amounts() {
        return amounts;
    }

    /** Selectors, windows and moments. */
    SelectorWords selectors() {
        return many;
    }

    /** The same after the number one: "1 leader on the day". */
    SelectorWords selectorsOfOne() {
        return one;
    }

    /** What sets selected facts apart. */
    BriefSelection briefSelection() {
        return any;
    }

    /** The same where each of them is spoken of: "first and last". */
    BriefSelection briefSelectionOfAll() {
        return all;
    }

    /** What a quantity counts. */
    Counted counted() {
        return counted;
    }

    /** Places in the document, for people. */
    Places places() {
        return places;
    }

    /** Addresses in the document. */
    Pointers pointers() {
        return new Pointers(this);
    }

    /** What is not on record. */
    Questions questions() {
        return questions;
    }

    /** Evidence and reasons. */
    Explanations explanations() {
        return new Explanations(this);
    }

    /** What is required. */
    Requirements requirements() {
        return new Requirements(this, Requirements.Scope.EVERYTHING);
    }

    /** What is required, in a few words. */
    Brief brief() {
        return new Brief(this);
    }

    /** Whether there is such a text. */
    boolean has(String key) {
        return texts.has(key);
    }

    /** Whether facts of some kind that have this code are called something. */
    boolean hasCode(String code) {
        return texts.keys().stream().anyMatch(key -> key.startsWith("code.") && key.endsWith("." + code));
    }

    /**
     * The text of this key, with its arguments put in; numbers and days among them are written in the reader's way.
     *
     * @param arguments names and values in turn
     */
    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** The first of "one|many" for one, else the second. */
    String plural(String key, boolean one) {
        return texts.plural(key, one);
    }

    /** A day, a month or a number, in the reader's way; anything else as it is. */
    String value(Object value) {
        return texts.value(value);
    }

    /** The number in the reader's way: 1.5, or 1,5. */
    String number(BigDecimal number) {
        return texts.value(number);
    }

    /** The name of a code that the attribute may have; else what it is, days and numbers in it in the reader's way. */
    String value(String attribute, String value) {
        String key = "value." + attribute + "." + value;
        return has(key) ? say(key) : figures(value);
    }

    /** The text with days and numbers in the reader's way. */
    String figures(String text) {
        return FIGURE.matcher(text)
                .replaceAll(figure -> Matcher.quoteReplacement(
                        figure.group(1) == null ? value(new BigDecimal(figure.group())) : day(figure.group())));
    }

    // A code may look like a day that no calendar has.
    private String day(String text) {
        try {
            return value(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }

    /** Who judges: people who have such a role, or a body by its code. */
    String judge(String code) {
        for (String key : List.of("judge." + code, "body." + code)) {
            if (has(key)) {
                return say(key);
            }
        }
        return code;
    }

    /** What a property of documents is called, else its own name in quotation marks. */
    String property(String name) {
        for (String key :
                List.of("property." + name, "facet." + name, "datum." + name, "term." + name, "list." + name)) {
            if (has(key)) {
                return say(key);
            }
        }
        return name.isEmpty() ? say("property.whole") : say("property.other", "name", name);
    }

    /** What one or several entries of a list are called, else by the name of the list. */
    String entryOf(String list, boolean one) {
        String key = "entry.of." + list;
        return has(key) ? plural(key, one) : list;
    }
}
