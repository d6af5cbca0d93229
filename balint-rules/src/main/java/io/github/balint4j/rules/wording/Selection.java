package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Selectors, windows and moments in words. */
final class Selection implements Selector.Fold<String>, Moment.Fold<String> {
    private static final Selection MANY = new Selection(false);
    private static final Selection ONE = new Selection(true);

    private final boolean one;

    private Selection(boolean one) {
        this.one = one;
    }

    static String say(Selector selector) {
        return selector.fold(MANY);
    }

    /** The same after the number one: "1 leader on the day". */
    static String sayOne(Selector selector) {
        return selector.fold(ONE);
    }

    /** Whether the selector picks facts of this kind, and says so itself. */
    static boolean isOf(Selector selector, FactKind kind) {
        Selector.Is is = new Selector.Is(Facet.KIND, List.of(kind.code()));
        return selector.equals(is)
                || (selector instanceof Selector.And and && and.parts().contains(is));
    }

    /** Whom or what, without when: for what there should be more or fewer of. */
    static String brief(Selector selector) {
        if (selector instanceof Selector.And and) {
            List<Selector> parts = and.parts().stream()
                    .filter(part -> !(part instanceof Selector.Timed))
                    .toList();
            return say(new Selector.And(parts));
        }
        return say(selector);
    }

    static String say(Moment moment) {
        return moment.fold(MANY);
    }

    @Override
    public String is(Selector.Is is) {
        String codes = is.codes().stream().map(code -> code(is.facet(), code)).collect(Collectors.joining(" or "));
        return switch (is.facet()) {
            case KIND, ROLE -> codes;
            case CODE -> Words.say("select.code", "codes", codes);
            case STATUS -> codes.equals("on-the-way") ? Words.say("status.on-the-way") : codes;
            case AUTHORITY -> Words.say("select.authority", "codes", codes);
            case STATE, RECORDED -> codes.equals("held or planned") ? Words.say("select.scheduled") : codes;
            default ->
                Words.say("select.is", "facet", Words.say("facet." + is.facet().code()), "codes", codes);
        };
    }

    private String code(Facet facet, String code) {
        return switch (facet) {
            case KIND -> Words.say("kind." + code);
            case ROLE -> Words.has("role." + code) ? Words.plural("role." + code, one) : code;
            default -> code;
        };
    }

    @Override
    public String sized(Selector.Sized sized) {
        if (sized.max().isEmpty()) {
            return Words.say("select.sized.min", "min", Amounts.say(sized.min().orElseThrow()));
        }
        if (sized.min().isEmpty()) {
            return Words.say("select.sized.max", "max", Amounts.say(sized.max().get()));
        }
        return Words.say(
                "select.sized.both",
                "min",
                Amounts.say(sized.min().get()),
                "max",
                Amounts.say(sized.max().get()));
    }

    @Override
    public String timed(Selector.Timed timed) {
        String window = say(timed.window());
        return timed.relation() == Selector.Relation.STARTING
                ? Words.say("relation.starting", "window", window)
                : window;
    }

    @Override
    public String with(Selector.With with) {
        String party = Words.say("facet." + with.party().code());
        String standing = with.standing().fold(this);
        return with.at()
                .map(at -> Words.say("select.with.at", "party", party, "standing", standing, "moment", say(at)))
                .orElseGet(() -> Words.say("select.with", "party", party, "standing", standing));
    }

    @Override
    public String position(Selector.Position position) {
        String of = position.of().fold(this);
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
        List<String> parts = new ArrayList<>();
        boolean roles = and.parts().stream()
                .anyMatch(part ->
                        part instanceof Selector.Is is && (is.facet() == Facet.ROLE || is.facet() == Facet.STATUS));
        for (Selector part : and.parts()) {
            // "members" says that places are meant, "authorised" that it is an authorisation.
            if (!(roles && part instanceof Selector.Is is && is.facet() == Facet.KIND)) {
                parts.add(part.fold(this));
            }
        }
        return String.join(" ", parts);
    }

    @Override
    public String or(Selector.Or or) {
        return or.parts().stream().map(part -> part.fold(this)).collect(Collectors.joining(Words.say("join.or")));
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
        if (window.until().isEmpty()) {
            return Words.say(window.fromInclusive() ? "window.since" : "window.after", "moment", from);
        }
        if (window.from().equals(window.until())) {
            return Words.say("window.on", "moment", from);
        }
        return Words.say(
                window.untilInclusive() ? "window.between" : "window.between.before",
                "moment",
                from,
                "other",
                say(window.until().get()));
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
        return Words.say("moment.start", "selector", say(moment.of()));
    }

    @Override
    public String endOf(Moment.EndOf moment) {
        return Words.say("moment.end", "selector", say(moment.of()));
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
