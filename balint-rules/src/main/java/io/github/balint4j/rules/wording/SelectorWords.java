package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Window;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Selectors, windows and moments in words. */
final class SelectorWords implements Selector.Fold<String>, Moment.Fold<String> {
    private static final SelectorWords MANY = new SelectorWords(false);
    private static final SelectorWords ONE = new SelectorWords(true);

    private final boolean one;

    private SelectorWords(boolean one) {
        this.one = one;
    }

    static String say(Selector selector) {
        return selector.fold(MANY);
    }

    /** The same after the number one: "1 leader on the day". */
    static String sayOne(Selector selector) {
        return selector.fold(ONE);
    }

    /** What is counted, after the number one or another: "leader seminars organised by dbg". */
    static String say(Whole whole, boolean one) {
        return (one ? ONE : MANY).narrowed(whole.counted(one), whole);
    }

    /** What narrows facts, without saying which facts they are: "in-person", "at a weekend". */
    static String narrowing(Selector part) {
        return MANY.narrows(part);
    }

    /** Whether the selector picks facts of this kind, and says so itself. */
    static boolean isOf(Selector selector, FactKind kind) {
        Selector.Is is = new Selector.Is(Attribute.KIND, List.of(kind.code()));
        return selector.equals(is)
                || (selector instanceof Selector.And and && and.parts().contains(is));
    }

    /** Whom or what, without when: for what there should be more or fewer of. */
    static String brief(Selector selector) {
        return brief(selector, false);
    }

    /** The same, after the number one or another. */
    static String brief(Selector selector, boolean one) {
        Selector whom = selector instanceof Selector.And and ? new Selector.And(undated(and.parts())) : selector;
        return one ? sayOne(whom) : say(whom);
    }

    /** What is counted, without when. */
    static String brief(Whole whole, boolean one) {
        return say(new Whole(whole.kind(), whole.forms(), undated(whole.rest())), one);
    }

    private static List<Selector> undated(List<Selector> parts) {
        return parts.stream().filter(part -> !(part instanceof Selector.Timed)).toList();
    }

    static String say(Moment moment) {
        return moment.fold(MANY);
    }

    @Override
    public String is(Selector.Is is) {
        Optional<Whole> whole = Whole.of(is);
        if (whole.isPresent()) {
            return whole(whole.get());
        }
        String codes = codes(is);
        return switch (is.attribute()) {
            case KIND, ROLE -> codes;
            case CODE -> Words.say("select.code", "codes", codes);
            case STATUS -> codes.equals("on-the-way") ? Words.say("status.on-the-way") : codes;
            case AUTHORITY -> Words.say("select.authority", "codes", codes);
            case STATE -> is.codes().size() == 1 ? codes : Words.say("select.state.several", "codes", codes);
            case RECORDED ->
                Selectors.scheduled().equals(Selectors.of(FactKind.SESSION).and(is))
                        ? Words.say("select.scheduled")
                        : Words.say("select.recorded", "codes", codes);
            default -> {
                String key = "select.is." + is.attribute().code();
                yield Words.has(key)
                        ? Words.say(key, "codes", codes)
                        : Words.say(
                                "select.is",
                                "facet",
                                Words.say("facet." + is.attribute().code()),
                                "codes",
                                codes);
            }
        };
    }

    private String codes(Selector.Is is) {
        return is.codes().stream()
                .map(code -> code(is.attribute(), code))
                .collect(Collectors.joining(Words.say("join.or.codes")));
    }

    private String whole(Whole whole) {
        return narrowed(one ? whole.counted(true) : whole.alone(), whole);
    }

    private String narrowed(String name, Whole whole) {
        StringBuilder said = new StringBuilder(name);
        for (Selector part : whole.rest()) {
            // "a decision to recognise by the society" is one thing; what else narrows it is set off.
            boolean by = part instanceof Selector.Is is && is.attribute() == Attribute.AUTHORITY;
            said.append(by ? " " : Words.say("join.narrowed"))
                    .append(isOnADay(part, whole) ? say(((Selector.Timed) part).window()) : narrows(part, whole));
        }
        return said.toString();
    }

    // A decision begins to hold on the day on which it is taken.
    private String narrows(Selector part, Whole whole) {
        return part instanceof Selector.Timed timed
                        && timed.relation() == Selector.Relation.STARTING
                        && whole.kind() == FactKind.DECISION
                ? Words.say("relation.starting.decision", "window", say(timed.window()))
                : narrows(part);
    }

    // What has one day lies in a window, or begins in it, alike.
    private static boolean isOnADay(Selector part, Whole whole) {
        return part instanceof Selector.Timed timed
                && timed.relation() != Selector.Relation.COVERING
                && whole.isPoint()
                && whole.kind() != FactKind.DECISION;
    }

    private static boolean says(Selector.And and, Attribute attribute) {
        return and.parts().stream().anyMatch(part -> part instanceof Selector.Is is && is.attribute() == attribute);
    }

    private String narrows(Selector part) {
        if (part instanceof Selector.Is is) {
            return switch (is.attribute()) {
                case MODE, FORMAT -> codes(is);
                case ROLE -> {
                    String key = "select.role." + String.join("-or-", is.codes());
                    yield Words.has(key) ? Words.say(key) : codes(is);
                }
                default -> part.fold(this);
            };
        } else if (part instanceof Selector.Not not) {
            return Words.say("select.not", "part", narrows(not.part()));
        } else if (part instanceof Selector.And and && !says(and, Attribute.KIND)) {
            return and.parts().stream().map(this::narrows).collect(Collectors.joining(Words.say("join.and")));
        } else if (part instanceof Selector.Or or) {
            return or.parts().stream()
                    .map(alternative -> Words.say("select.alternative", "part", narrows(alternative)))
                    .collect(Collectors.joining(Words.say("join.or.codes"), Words.say("select.either"), ""));
        }
        return part.fold(this);
    }

    private String code(Attribute attribute, String code) {
        return switch (attribute) {
            case KIND -> {
                String count = "kind." + code + ".count";
                yield one && Words.has(count) ? Words.plural(count, true) : Words.say("kind." + code);
            }
            case ROLE -> Words.has("role." + code) ? Words.plural("role." + code, one) : code;
            default -> {
                String key = "value." + attribute.code() + "." + code;
                yield Words.has(key) ? Words.say(key) : code;
            }
        };
    }

    @Override
    public String sized(Selector.Sized sized) {
        String key = sized.unit().dimension() == Dimension.LENGTH ? "select.sized.length" : "select.sized";
        return Words.say(key, "bounds", Amounts.say(sized.min(), sized.max()));
    }

    @Override
    public String present(Selector.Present present) {
        return Words.say(
                "select.present", "bounds", Amounts.say(present.min(), present.max()), "who", narrows(present.who()));
    }

    @Override
    public String timed(Selector.Timed timed) {
        String window = say(timed.window());
        return switch (timed.relation()) {
            case STARTING -> Words.say("relation.starting", "window", window);
            // "On a day" is what holds on it, from whenever to whenever.
            case WITHIN -> isOneDay(timed.window()) ? Words.say("relation.within.on", "window", window) : window;
            case COVERING -> isOneDay(timed.window()) ? window : Words.say("relation.covering", "window", window);
        };
    }

    @Override
    public String with(Selector.With with) {
        String party = party(with.party());
        String standing = with.standing().fold(this);
        if (Whole.of(with.standing()).isPresent()) {
            standing = Words.say("select.with.holding", "standing", standing);
        }
        String said = standing;
        // A place is that of a person, and has the standing itself.
        if (with.party() == Attribute.PERSON) {
            return with.at()
                    .map(at -> Words.say("select.person.at", "standing", said, "moment", say(at)))
                    .orElse(said);
        }
        return with.at()
                .map(at -> Words.say("select.with.at", "party", party, "standing", said, "moment", say(at)))
                .orElseGet(() -> Words.say("select.with", "party", party, "standing", said));
    }

    private static String party(Attribute attribute) {
        String key = "party." + attribute.code();
        return Words.has(key)
                ? Words.say(key)
                : Words.say("party.other", "facet", Words.say("facet." + attribute.code()));
    }

    @Override
    public String position(Selector.Position position) {
        Optional<Whole> whole = Whole.of(position.of());
        if (whole.isPresent() && Math.abs(position.n()) == 1) {
            String key = position.n() > 0 ? "select.first.one" : "select.last.one";
            return Words.say(key, "selector", say(whole.get(), true));
        }
        String nth = "nth." + position.n();
        if (whole.isPresent() && Words.has(nth)) {
            return Words.say("select.nth.one", "nth", Words.say(nth), "selector", say(whole.get(), true));
        }
        String of = position.of().fold(MANY);
        return switch (position.n()) {
            case 1 -> Words.say("select.first", "selector", of);
            case -1 -> Words.say("select.last", "selector", of);
            default ->
                Words.say(
                        position.n() > 0 ? "select.nth" : "select.nthLast",
                        "n",
                        Math.abs(position.n()),
                        "selector",
                        of);
        };
    }

    @Override
    public String and(Selector.And and) {
        Optional<Whole> whole = Whole.of(and);
        if (whole.isPresent()) {
            return whole(whole.get());
        }
        List<String> parts = new ArrayList<>();
        boolean roles = says(and, Attribute.ROLE) || says(and, Attribute.STATUS);
        for (Selector part : and.parts()) {
            // "members" says that places are meant, "authorised" that it is an authorisation.
            if (!(roles && part instanceof Selector.Is is && is.attribute() == Attribute.KIND)) {
                parts.add(part.fold(this));
            }
        }
        return String.join(" ", parts);
    }

    @Override
    public String or(Selector.Or or) {
        return Whole.of(or)
                .map(this::whole)
                .orElseGet(() -> or.parts().stream()
                        .map(part -> part.fold(this))
                        .collect(Collectors.joining(Words.say("join.or"))));
    }

    @Override
    public String not(Selector.Not not) {
        return Words.say("select.not", "part", not.part().fold(this));
    }

    static String say(Window window) {
        if (window.from().isEmpty() && window.until().isEmpty()) {
            return Words.say("window.ever");
        }
        if (window.from().isEmpty()) {
            return Words.say(
                    window.untilInclusive() ? "window.until" : "window.before",
                    "moment",
                    say(window.until().orElseThrow()));
        }
        String from = say(window.from().get());
        boolean laterBy = window.until()
                .filter(until -> isShifted(until, window.from().get()))
                .isPresent();
        if (laterBy && window.fromInclusive() && !window.untilInclusive()) {
            Period period = ((Moment.Shifted) window.until().get()).period();
            return Words.say("window.length", "period", Amounts.say(period), "moment", from);
        }
        if (window.until().isEmpty()) {
            return Words.say(window.fromInclusive() ? "window.since" : "window.after", "moment", from);
        }
        if (isOneDay(window)) {
            boolean shifted = window.from().get() instanceof Moment.Shifted;
            return Words.say(shifted ? "window.on.shifted" : "window.on", "moment", from);
        }
        String key = window.fromInclusive() ? "window.between" : "window.between.after";
        return Words.say(
                window.untilInclusive() ? key : key + ".before",
                "moment",
                from,
                "other",
                say(window.until().get()));
    }

    private static boolean isOneDay(Window window) {
        return window.from().map(Window::on).equals(Optional.of(window));
    }

    private static boolean isShifted(Moment moment, Moment from) {
        return moment instanceof Moment.Shifted shifted
                && shifted.moment().equals(from)
                && !shifted.period().isNegative();
    }

    @Override
    public String asOf(Moment.AsOf moment) {
        return Words.say("moment.asOf");
    }

    @Override
    public String day(Moment.Day moment) {
        return Words.say("moment.day", "day", moment.day());
    }

    @Override
    public String startOf(Moment.StartOf moment) {
        return day(isPoint(moment.of()) ? "moment.point" : "moment.start", moment.of());
    }

    @Override
    public String endOf(Moment.EndOf moment) {
        // A decision has a day, and may hold until another.
        boolean isPoint = point(moment.of())
                .filter(whole -> whole.kind() != FactKind.DECISION)
                .isPresent();
        boolean isOne = moment.of() instanceof Selector.Position;
        return day(isPoint ? isOne ? "moment.point" : "moment.point.end" : "moment.end", moment.of());
    }

    // "Authorised by" is no thing that has a day; being so is.
    private static String day(String key, Selector of) {
        String said = say(of);
        return Words.say(
                key,
                "selector",
                isOf(of, FactKind.AUTHORISATION) ? Words.say("moment.authorisation", "selector", said) : said);
    }

    // A point is its own first and last day: "before the application".
    private static boolean isPoint(Selector selector) {
        return point(selector).isPresent();
    }

    private static Optional<Whole> point(Selector selector) {
        Selector of = selector instanceof Selector.Position position ? position.of() : selector;
        return Whole.of(of).filter(Whole::isPoint);
    }

    @Override
    public String monthStart(Moment.MonthStart moment) {
        return Words.say("moment.monthStart", "moment", say(moment.moment()));
    }

    @Override
    public String ofYear(Moment.OfYear moment) {
        return Words.say(moment.last() ? "moment.yearEnd" : "moment.yearStart", "moment", say(moment.moment()));
    }

    @Override
    public String shifted(Moment.Shifted moment) {
        boolean earlier = moment.period().isNegative();
        return Words.say(
                earlier ? "moment.earlier" : "moment.later",
                "period",
                Amounts.say(earlier ? moment.period().negated() : moment.period()),
                "moment",
                say(moment.moment()));
    }
}
