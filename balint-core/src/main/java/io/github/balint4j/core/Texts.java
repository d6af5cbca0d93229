package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a resource bundle in one language. Braces name arguments, as in {@code {day}}; of {@code one|many} a number chooses.
 *
 * <pre>{@code
 * Texts texts = Texts.in(Language.DANISH, locale -> ResourceBundle.getBundle("org.example.Letters", locale));
 * texts.say("greeting", "day", LocalDate.of(2026, 3, 2));
 * }</pre>
 */
public final class Texts {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /**
     * {@return the texts of this language}
     *
     * @param language the language of the reader
     * @param files finds the bundle of a locale, in the module to which it belongs; English stands in the file without a language,
     *     and is asked for with {@link Locale#ROOT}
     */
    public static Texts in(Language language, Function<Locale, ResourceBundle> files) {
        return new Texts(language, files.apply(language == Language.ENGLISH ? Locale.ROOT : language.locale()));
    }

    /** {@return which language it is} */
    public Language language() {
        return language;
    }

    /**
     * {@return whether there is such a text}
     *
     * @param key the key of a text
     */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** {@return the keys of all its texts} */
    public Set<String> keys() {
        return bundle.keySet();
    }

    /**
     * {@return the text of this key, with its arguments put in; days and decimal numbers among them are written in the reader's way,
     * and {@linkplain Sentences#ofCore sentences of this module} said in the language}
     *
     * @param key the key of the text
     * @param arguments names and values in turn
     * @throws IllegalStateException when an argument of the text is not among them
     */
    public String say(String key, Object... arguments) {
        Matcher matcher = ARGUMENT.matcher(bundle.getString(key));
        StringBuilder said = new StringBuilder();
        while (matcher.find()) {
            String shown = value(argument(key, matcher.group(1), arguments));
            matcher.appendReplacement(
                    said,
                    Matcher.quoteReplacement(ForeignText.line(Sentences.ofCore().in(language, shown))));
        }
        return matcher.appendTail(said).toString();
    }

    /**
     * {@return the first of {@code one|many} for one, else the second}
     *
     * @param key the key of a text of two forms
     * @param one whether it is about exactly one
     */
    public String plural(String key, boolean one) {
        String[] forms = bundle.getString(key).split("\\|", 2);
        return one || forms.length == 1 ? forms[0] : forms[1];
    }

    /**
     * {@return a day, a month or a decimal number, in the reader's way; anything else as it is}
     *
     * @param value an argument of a text
     */
    public String value(Object value) {
        if (value instanceof LocalDate day) {
            return date(language.dayPattern(), day);
        } else if (value instanceof PartialDate partial && partial.date().isPresent()) {
            return date(language.dayPattern(), partial.date().get());
        } else if (value instanceof YearMonth month) {
            return date(language.monthPattern(), month);
        }
        return value instanceof BigDecimal number ? number(number) : String.valueOf(value);
    }

    private String date(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }

    private String number(BigDecimal number) {
        return number.toPlainString().replace('.', language.decimalPoint());
    }

    private static Object argument(String key, String name, Object... arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        throw new IllegalStateException("the text " + key + " has no argument " + name);
    }
}
