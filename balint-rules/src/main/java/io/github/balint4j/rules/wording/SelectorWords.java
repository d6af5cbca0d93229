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
    private final Words words;
    private final boolean one;

    SelectorWords(Words words, boolean one) {
        this.words = words;
        this.one = one;
    }

    String say(Selector selector) {
        return selector.fold(words.selectors());
    }

    /** The same after the number one: "1 leader on the day". */
    String sayOne(Selector selector) {
        return selector.fold(words.selectorsOfOne());
    }

    /** What is counted, after the number one or another: "leader seminars organised by dbg". */
    String say(Whole whole, boolean one) {
        return (one ? words.selectorsOfOne() : words.selectors()).narrowed(whole.counted(one), whole);
    }

    /** What narrows facts, without saying which facts they are: "in-person", "at a weekend". */
    String narrowing(Selector part) {
        return words.selectors().narrows(part);
    }

    /** Whether the selector picks facts of this kind, and says so itself. */
    static boolean isOf(Selector selector, FactKind kind) {
        Selector.Is is = new Selector.Is(Attribute.KIND, List.of(kind.code()));
        return selector.equals(is)
                || (selector instanceof Selector.And and && and.parts().contains(is));
    }

    /** Whom or what, without when: for what there should be more or fewer of. */
    String brief(Selector selector) {
        return brief(selector, false);
    }

    /** The same, after the number one or another. */
    String brief(Selector selector, boolean one) {
        Selector whom = selector instanceof Selector.And and ? new Selector.And(undated(and.parts())) : selector;
        return one ? sayOne(whom) : say(whom);
    }

    /** What is counted, without when. */
    String brief(Whole whole, boolean one) {
        return say(new Whole(whole.kind(), whole.forms(), undated(whole.rest())), one);
    }

    private List<Selector> undated(List<Selector> parts) {
        return parts.stream().filter(part -> !(part instanceof Selector.Timed)).toList();
    }

    String say(Moment moment) {
        return moment.fold(words.selectors());
    }

    @Override
    public String is(Selector.Is is) {
        Optional<Whole> whole = Whole.of(words, is);
        if (whole.isPresent()) {
            return whole(whole.get());
        }
        String codes = codes(is);
        return switch (is.attribute()) {
            case KIND, ROLE -> codes;
            case CODE -> words.say("select.code", "codes", codes);
            case STATUS -> codes.equals("on-the-way") ? words.say("status.on-the-way") : codes;
            case AUTHORITY -> words.say("select.authority", "codes", codes);
            case STATE -> is.codes().size() == 1 ? codes : words.say("select.state.several", "codes", codes);
            case RECORDED ->
                Selectors.scheduled().equals(Selectors.of(FactKind.SESSION).and(is))
                        ? words.say("select.scheduled")
                        : words.say("select.recorded", "codes", codes);
            default -> {
                String key = "select.is." + is.attribute().code();
                yield words.has(key)
                        ? words.say(key, "codes", codes)
                        : words.say(
                                "select.is",
                                "facet",
                                words.say("facet." + is.attribute().code()),
                                "codes",
                                codes);
            }
        };
    }

    private String codes(Selector.Is is) {
        return is.codes().stream()
                .map(code -> code(is.attribute(), code))
                .collect(Collectors.joining(words.say("join.or.codes")));
    }

    private String whole(Whole whole) {
        return narrowed(one ? whole.counted(true) : whole.alone(), whole);
    }

    private String narrowed(String name, Whole whole) {
        StringBuilder said = new StringBuilder(name);
        for (Selector part : whole.rest()) {
            // "a decision to recognise by the society" is one thing; what else narrows it is set off.
            boolean by = part instanceof Selector.Is is && is.attribute() == Attribute.AUTHORITY;
            said.append(by ? " " : words.say("join.narrowed"))
                    .append(isOnADay(part, whole) ? say(((Selector.Timed) part).window()) : narrows(part, whole));
        }
        return said.toString();
    }

    // A decision begins to hold on the day on which it is taken.
    private String narrows(Selector part, Whole whole) {
        return part instanceof Selector.Timed timed
                        && timed.relation() == Selector.Relation.STARTING
                        && whole.kind() == FactKind.DECISION
                ? words.say("relation.starting.decision", "window", say(timed.window()))
                : narrows(part);
    }

    // What has one day lies in a window, or begins in it, alike.
    private boolean isOnADay(Selector part, Whole whole) {
        return part instanceof Selector.Timed timed
                && timed.relation() != Selector.Relation.COVERING
                && whole.isPoint()
                && whole.kind() != FactKind.DECISION;
    }

    private boolean says(Selector.And and, Attribute attribute) {
        return and.parts().stream().anyMatch(part -> part instanceof Selector.Is is && is.attribute() == attribute);
    }

    private String narrows(Selector part) {
        if (part instanceof Selector.Is is) {
            return switch (is.attribute()) {
                case MODE, FORMAT -> codes(is);
                case ROLE -> {
                    String key = "select.role." + String.join("-or-", is.codes());
                    yield words.has(key) ? words.say(key) : codes(is);
                }
                default -> part.fold(this);
            };
        } else if (part instanceof Selector.Not not) {
            return words.say("select.not", "part", narrows(not.part()));
        } else if (part instanceof Selector.And and && !says(and, Attribute.KIND)) {
            return and.parts().stream().map(this::narrows).collect(Collectors.joining(words.say("join.and")));
        } else if (part instanceof Selector.Or or) {
            return or.parts().stream()
                    .map(alternative -> words.say("select.alternative", "part", narrows(alternative)))
                    .collect(Collectors.joining(words.say("join.or.codes"), words.say("select.either"), ""));
        }
        return part.fold(this);
    }

    private String code(Attribute attribute, String code) {
        return switch (attribute) {
            case KIND -> {
                String count = "kind." + code + ".count";
                yield one && words.has(count) ? words.plural(count, true) : words.say("kind." + code);
            }
            case ROLE -> words.has("role." + code) ? words.plural("role." + code, one) : code;
            default -> words.value(attribute.code(), code);
        };
    }

    @Override
    public String sized(Selector.Sized sized) {
        String key = sized.unit().dimension() == Dimension.LENGTH ? "select.sized.length" : "select.sized";
        return words.say(key, "bounds", words.amounts().say(sized.min(), sized.max()));
    }

    @Override
    public String present(Selector.Present present) {
        return words.say(
                "select.present",
                "bounds",
                words.amounts().say(present.min(), present.max()),
                "who",
                narrows(present.who()));
    }

    @Override
    public String timed(Selector.Timed timed) {
        String window = say(timed.window());
        return switch (timed.relation()) {
            case STARTING -> words.say("relation.starting", "window", window);
            // "On a day" is what holds on it, from whenever to whenever.
            case WITHIN -> isOneDay(timed.window()) ? words.say("relation.within.on", "window", window) : window;
            case COVERING -> isOneDay(timed.window()) ? window : words.say("relation.covering", "window", window);
        };
    }

    @Override
    public String with(Selector.With with) {
        String party = party(with.party());
        String standing = with.standing().fold(this);
        if (Whole.of(words, with.standing()).isPresent()) {
            standing = words.say("select.with.holding", "standing", standing);
        }
        String said = standing;
        // A place is that of a person, and has the standing itself.
        if (with.party() == Attribute.PERSON) {
            return with.at()
                    .map(at -> words.say("select.person.at", "standing", said, "moment", say(at)))
                    .orElse(said);
        }
        return with.at()
                .map(at -> words.say("select.with.at", "party", party, "standing", said, "moment", say(at)))
                .orElseGet(() -> words.say("select.with", "party", party, "standing", said));
    }

    private String party(Attribute attribute) {
        String key = "party." + attribute.code();
        return words.has(key)
                ? words.say(key)
                : words.say("party.other", "facet", words.say("facet." + attribute.code()));
    }

    @Override
    public String position(Selector.Position position) {
        Optional<Whole> whole = Whole.of(words, position.of());
        if (whole.isPresent() && Math.abs(position.n()) == 1) {
            String key = position.n() > 0 ? "select.first.one" : "select.last.one";
            return words.say(key, "selector", say(whole.get(), true));
        }
        String nth = "nth." + position.n();
        if (whole.isPresent() && words.has(nth)) {
            return words.say("select.nth.one", "nth", words.say(nth), "selector", say(whole.get(), true));
        }
        String of = position.of().fold(words.selectors());
        return switch (position.n()) {
            case 1 -> words.say("select.first", "selector", of);
            case -1 -> words.say("select.last", "selector", of);
            default ->
                words.say(
                        position.n() > 0 ? "select.nth" : "select.nthLast",
                        "n",
                        Math.abs(position.n()),
                        "selector",
                        of);
        };
    }

    @Override
    public String and(Selector.And and) {
        Optional<Whole> whole = Whole.of(words, and);
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
        return Whole.of(words, or)
                .map(this::whole)
                .orElseGet(() -> or.parts().stream()
                        .map(part -> part.fold(this))
                        .collect(Collectors.joining(words.say("join.or"))));
    }

    @Override
    public String not(Selector.Not not) {
        return words.say("select.not", "part", not.part().fold(this));
    }

    String say(Window window) {
        if (window.from().isEmpty() && window.until().isEmpty()) {
            return words.say("window.ever");
        }
        if (window.from().isEmpty()) {
            return words.say(
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
            return words.say("window.length", "period", words.amounts().say(period), "moment", from);
        }
        if (window.until().isEmpty()) {
            return words.say(window.fromInclusive() ? "window.since" : "window.after", "moment", from);
        }
        if (isOneDay(window)) {
            boolean shifted = window.from().get() instanceof Moment.Shifted;
            return words.say(shifted ? "window.on.shifted" : "window.on", "moment", from);
        }
        String key = window.fromInclusive() ? "window.between" : "window.between.after";
        return words.say(
                window.untilInclusive() ? key : key + ".before",
                "moment",
                from,
                "other",
                say(window.until().get()));
    }

    private boolean isOneDay(Window window) {
        return window.from().map(Window::on).equals(Optional.of(window));
    }

    private boolean isShifted(Moment moment, Moment from) {
        return moment instanceof Moment.Shifted shifted
                && shifted.moment().equals(from)
                && !shifted.period().isNegative();
    }

    @Override
    public String asOf(Moment.AsOf moment) {
        return words.say("moment.asOf");
    }

    @Override
    public String day(Moment.Day moment) {
        return words.say("moment.day", "day", moment.day());
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
    private String day(String key, Selector of) {
        String said = say(of);
        return words.say(
                key,
                "selector",
                isOf(of, FactKind.AUTHORISATION) ? words.say("moment.authorisation", "selector", said) : said);
    }

    // A point is its own first and last day: "before the application".
    private boolean isPoint(Selector selector) {
        return point(selector).isPresent();
    }

    private Optional<Whole> point(Selector selector) {
        Selector of = selector instanceof Selector.Position position ? position.of() : selector;
        return Whole.of(words, of).filter(Whole::isPoint);
    }

    @Override
    public String monthStart(Moment.MonthStart moment) {
        return words.say("moment.monthStart", "moment", say(moment.moment()));
    }

    @Override
    public String ofYear(Moment.OfYear moment) {
        return words.say(moment.last() ? "moment.yearEnd" : "moment.yearStart", "moment", say(moment.moment()));
    }

    @Override
    public String shifted(Moment.Shifted moment) {
        boolean earlier = moment.period().isNegative();
        return words.say(
                earlier ? "moment.earlier" : "moment.later",
                "period",
                words.amounts().say(earlier ? moment.period().negated() : moment.period()),
                "moment",
                say(moment.moment()));
    }
}
