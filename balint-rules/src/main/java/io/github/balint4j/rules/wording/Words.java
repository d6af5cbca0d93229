package io.github.balint4j.rules.wording;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of one language, and what makes sentences of them. */
final class Words {
    private static final String TEXTS = "io.github.balint4j.rules.wording.wording";
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\w.-])(?:(\\d{4}-\\d\\d-\\d\\d)|\\d+\\.\\d+)(?![\\w.-])");

    private final Language language;
    private final ResourceBundle bundle;
    private final Amounts amounts = new Amounts(this);
    private final SelectorWords many = new SelectorWords(this, false);
    private final SelectorWords one = new SelectorWords(this, true);
    private final BriefSelection any = new BriefSelection(this, "brief.or");
    private final BriefSelection all = new BriefSelection(this, "brief.and");
    private final Counted counted = new Counted(this);
    private final Places places = new Places(this);
    private final Questions questions = new Questions(this);

    private Words(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The texts of the language: English stands in the file without a language, and those of the others beside it. */
    static Words in(Language language) {
        return new Words(
                language,
                ResourceBundle.getBundle(TEXTS, language == Language.ENGLISH ? Locale.ROOT : language.locale()));
    }

    Language language() {
        return language;
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
        return bundle.containsKey(key);
    }

    /**
     * The text of this key, with its arguments put in; numbers and days among them are written in the reader's way.
     *
     * @param arguments names and values in turn
     */
    String say(String key, Object... arguments) {
        Matcher matcher = ARGUMENT.matcher(bundle.getString(key));
        StringBuilder said = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(said, Matcher.quoteReplacement(argument(key, matcher.group(1), arguments)));
        }
        return matcher.appendTail(said).toString();
    }

    /** The first of "one|many" for one, else the second. */
    String plural(String key, boolean one) {
        String[] forms = bundle.getString(key).split("\\|", 2);
        return one || forms.length == 1 ? forms[0] : forms[1];
    }

    /** The number in the reader's way: 1.5, or 1,5. */
    String number(BigDecimal number) {
        return number.toPlainString().replace(".", bundle.getString("number.point"));
    }

    /** A day, a month or a number, in the reader's way; anything else as it is. */
    String value(Object value) {
        if (value instanceof LocalDate day) {
            return date("date.pattern", day);
        } else if (value instanceof YearMonth month) {
            return date("date.month", month);
        }
        return value instanceof BigDecimal number ? number(number) : String.valueOf(value);
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
                        figure.group(1) == null ? number(new BigDecimal(figure.group())) : day(figure.group())));
    }

    // A code may look like a day that no calendar has.
    private String day(String text) {
        try {
            return value(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }

    private String date(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(bundle.getString(pattern), language.locale())
                .format(date);
    }

    /** Who judges: people who have such a role, or a body by its code. */
    String judge(String code) {
        String role = "judge." + code;
        return has(role) ? say(role) : code;
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

    private String argument(String key, String name, Object... arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (arguments[i].equals(name)) {
                return ForeignText.line(value(arguments[i + 1]));
            }
        }
        throw new IllegalStateException("the text " + key + " has no argument " + name);
    }
}
