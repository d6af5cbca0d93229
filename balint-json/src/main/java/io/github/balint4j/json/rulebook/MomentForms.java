package io.github.balint4j.json.rulebook;

import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.Form;
import io.github.balint4j.json.codec.LazyCodec;
import io.github.balint4j.json.codec.NarrowCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.ScalarCodec.Refused;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.ShortCodec;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Moments and windows. */
final class MomentForms {
    private static final String AS_OF = "as-of";
    private static final String EVER = "ever";
    private static final String A_PERIOD = "P[0-9]+[YMWD]";

    static final Codec<Moment> MOMENTS = new LazyCodec<>("moment", "\"as-of\"", () -> MomentForms.ANY);

    // Only named here: selectors are made of moments, too, and whichever comes first must not need the other.
    private static final Codec<Selector> SELECTORS =
            new LazyCodec<>("selector", "\"attended\"", () -> SelectorForms.SELECTORS);

    private static final ScalarCodec<Moment> PLAIN = ScalarCodec.text(
                    "moment", "`as-of`, date", AS_OF, (text, token) -> plain(text), MomentForms::plain)
            .guessing(MomentForms::meant)
            .form(Form.DAYS_OF_RULES);

    private static final ChoiceCodec<Moment> FOUND = ChoiceCodec.<Moment>of(
                    "moment", "{\"start\": {\"milestone\": \"application\"}}")
            .or(
                    Moment.StartOf.class,
                    ObjectCodec.<Moment.StartOf, PropertyMap>of(
                                    "start", PropertyMap::new, parts -> new Moment.StartOf(parts.get("start")))
                            .required(
                                    "start",
                                    SELECTORS,
                                    Moment.StartOf::of,
                                    PropertyMap.to("start"),
                                    "the first day of the earliest of these facts"),
                    "start")
            .or(
                    Moment.EndOf.class,
                    ObjectCodec.<Moment.EndOf, PropertyMap>of(
                                    "end", PropertyMap::new, parts -> new Moment.EndOf(parts.get("end")))
                            .required(
                                    "end",
                                    SELECTORS,
                                    Moment.EndOf::of,
                                    PropertyMap.to("end"),
                                    "the last day of the latest of these facts"),
                    "end")
            .or(
                    Moment.Shifted.class,
                    shifted -> isBackwards(shifted.period()),
                    shifted(
                            "earlier",
                            shifted -> shifted.period().negated(),
                            parts -> new Moment.Shifted(
                                    parts.get("than"),
                                    parts.<Period>get("earlier").negated()),
                            "how much earlier"),
                    "earlier")
            .or(
                    Moment.Shifted.class,
                    shifted(
                            "later",
                            Moment.Shifted::period,
                            parts -> new Moment.Shifted(parts.get("than"), parts.get("later")),
                            "how much later; months are added forward and end with the month at the latest"),
                    "later")
            .or(
                    Moment.MonthStart.class,
                    ObjectCodec.<Moment.MonthStart, PropertyMap>of(
                                    "month start",
                                    PropertyMap::new,
                                    parts -> new Moment.MonthStart(parts.get("monthStart")))
                            .required(
                                    "monthStart",
                                    MOMENTS,
                                    Moment.MonthStart::moment,
                                    PropertyMap.to("monthStart"),
                                    "the first day of the month of this moment"),
                    "monthStart")
            .or(Moment.OfYear.class, year -> !year.last(), ofYear("yearStart", false, "the first day"), "yearStart")
            .or(Moment.OfYear.class, ofYear("yearEnd", true, "the last day"), "yearEnd");

    private static final ShortCodec<Moment, Moment> ANY = new ShortCodec<>(
            PLAIN,
            FOUND,
            moment -> moment,
            moment -> Optional.of(moment).filter(one -> one instanceof Moment.AsOf || one instanceof Moment.Day));

    /** The edges of a window, as they are written wherever a window is. */
    static final ObjectCodec<Window, PropertyMap> EDGES = ObjectCodec.<Window, PropertyMap>of(
                    "window", PropertyMap::new, MomentForms::window)
            .optional("since", MOMENTS, edge(true, true), PropertyMap.to("since"), "from this day, which is included")
            .absent("open, unless `after` is there")
            .optional("after", MOMENTS, edge(true, false), PropertyMap.to("after"), "after this day, which is excluded")
            .absent("open, unless `since` is there")
            .optional("until", MOMENTS, edge(false, true), PropertyMap.to("until"), "up to this day, which is included")
            .absent("open, unless `before` is there")
            .optional(
                    "before",
                    MOMENTS,
                    edge(false, false),
                    PropertyMap.to("before"),
                    "before this day, which is excluded")
            .absent("open, unless `until` is there")
            .rule(Rule.instead("since", "after"))
            .rule(Rule.instead("until", "before"));

    static final List<String> EDGE_NAMES = List.of("since", "after", "until", "before");

    private static final ScalarCodec<Window> ALL =
            Scalars.named(List.of(Window.ever()), any -> EVER).guessing(MomentForms::guess);

    private static final ChoiceCodec<Window> WINDOW = ChoiceCodec.<Window>of("window", "{\"since\": \"2020-01-01\"}")
            .or(
                    Window.class,
                    MomentForms::isDay,
                    ObjectCodec.<Window, PropertyMap>of("day", PropertyMap::new, parts -> Window.on(parts.get("on")))
                            .required(
                                    "on",
                                    MOMENTS,
                                    window -> window.from().orElseThrow(),
                                    PropertyMap.to("on"),
                                    "on this day alone"),
                    "on")
            .or(Window.class, EDGES, EDGE_NAMES.toArray(String[]::new));

    static final Codec<Window> WINDOWS = new ShortCodec<>(
            ALL, WINDOW, window -> window, window -> Optional.of(window).filter(Window.ever()::equals));

    /** Those that have a first day. */
    static final Codec<Window> STARTS = new NarrowCodec<>(
            WINDOWS,
            Messages.get("expected.starts"),
            WINDOW.shape() + " with `since` or `after`",
            "{\"since\": {\"start\": \"supervision\"}}");

    private MomentForms() {}

    private static Optional<String> guess(String text) {
        return NamedSelectors.WORDS.contains(text)
                ? Optional.of(Messages.render("expected.window.word", Map.of("word", text)))
                : Messages.find(text.matches(A_PERIOD) ? "guess.window.period" : "guess.window." + text);
    }

    private static Optional<String> meant(String text) {
        if (text.matches(A_PERIOD)) {
            return Optional.of(Messages.render("expected.moment.period", Map.of("period", text)));
        }
        return NamedSelectors.WORDS.contains(text)
                ? Optional.of(Messages.render("expected.moment.word", Map.of("word", text)))
                : Messages.find("guess.moment." + text);
    }

    private static ObjectCodec<Moment.OfYear, PropertyMap> ofYear(String tag, boolean last, String which) {
        return ObjectCodec.<Moment.OfYear, PropertyMap>of(
                        tag, PropertyMap::new, parts -> new Moment.OfYear(parts.get(tag), last))
                .required(
                        tag,
                        MOMENTS,
                        Moment.OfYear::moment,
                        PropertyMap.to(tag),
                        which + " of the calendar year of this moment");
    }

    private static ObjectCodec<Moment.Shifted, PropertyMap> shifted(
            String tag,
            Function<Moment.Shifted, Period> period,
            Function<PropertyMap, Moment.Shifted> finish,
            String description) {
        return ObjectCodec.of(tag, PropertyMap::new, finish)
                .required(tag, Texts.SHIFTS, period, PropertyMap.to(tag), description)
                .required("than", MOMENTS, Moment.Shifted::moment, PropertyMap.to("than"), "than when");
    }

    private static boolean isBackwards(Period period) {
        return period.isNegative() && period.getYears() <= 0 && period.getMonths() <= 0 && period.getDays() <= 0;
    }

    private static Moment plain(String text) throws Refused {
        if (text.equals(AS_OF)) {
            return Moment.asOf();
        }
        return new Moment.Day(Scalars.date(text));
    }

    private static String plain(Moment moment) {
        return moment instanceof Moment.Day day ? day.day().toString() : AS_OF;
    }

    static boolean isDay(Window window) {
        return window.from().isPresent()
                && window.from().equals(window.until())
                && window.fromInclusive()
                && window.untilInclusive();
    }

    private static Function<Window, Optional<Moment>> edge(boolean first, boolean inclusive) {
        return window -> first
                ? window.from().filter(any -> window.fromInclusive() == inclusive)
                : window.until().filter(any -> window.untilInclusive() == inclusive);
    }

    private static Window window(PropertyMap parts) {
        Optional<Moment> since = parts.find("since");
        Optional<Moment> until = parts.find("until");
        return new Window(
                since.or(() -> parts.find("after")),
                since.isPresent(),
                until.or(() -> parts.find("before")),
                until.isPresent());
    }
}
