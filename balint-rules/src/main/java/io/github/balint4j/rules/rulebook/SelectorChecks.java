package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Edge;
import io.github.balint4j.rules.evaluation.Kinds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What is refused of selectors and windows: those that could pick nothing, whatever the record said. */
final class SelectorChecks {
    // Whose standings a directory may hold: people, and the societies that recognise or organise.
    private static final Set<Attribute> PARTIES = Set.of(
            Attribute.LEADER,
            Attribute.PERSON,
            Attribute.SUPERVISOR,
            Attribute.AUTHOR,
            Attribute.ORGANISER,
            Attribute.AUTHORITY);

    // What a directory says of them.
    private static final Set<FactKind> HELD =
            Set.of(FactKind.AUTHORISATION, FactKind.MEMBERSHIP, FactKind.QUALIFICATION);

    // What only an entry of a person's own logbook says.
    private static final Set<Attribute> OWN = Set.of(Attribute.ROLE, Attribute.ATTENDANCE);

    /** Those who are counted among the members present. */
    static final Selector PRESENT = Selectors.places("member");

    private static final Set<Attribute> NO_CODES =
            Set.of(Attribute.REQUIREMENT, Attribute.DAY, Attribute.WEEK, Attribute.MONTH, Attribute.YEAR);

    private final boolean ofPersons;
    private final Set<FactKind> seen;
    private final String subject;
    private final String others;
    private final BiConsumer<Object, String> problem;
    private int told;

    /**
     * For an edition about persons or groups.
     *
     * @param problem told the part that is wrong, and why, a sentence without its full stop
     */
    SelectorChecks(boolean aboutPersons, BiConsumer<Object, String> problem) {
        this.ofPersons = aboutPersons;
        this.seen = Kinds.of(aboutPersons);
        this.subject = aboutPersons ? "person" : "group";
        this.others = aboutPersons ? "groups" : "persons";
        this.problem = (at, what) -> {
            told++;
            problem.accept(at, what);
        };
    }

    /** A selector that stands alone. */
    void picks(Selector selector) {
        picks(selector, seen);
    }

    private void picks(Selector selector, Set<FactKind> possible) {
        int before = told;
        Set<FactKind> kinds = Kinds.of(selector);
        if (!Kinds.areFixedBy(selector)) {
            problem.accept(selector, Meant.ofNoKind());
        }
        if (kinds.isEmpty()) {
            problem.accept(selector, Meant.ofTwoKinds(selector));
        } else if (Kinds.areFixedBy(selector)) {
            kinds.stream()
                    .filter(kind -> !possible.contains(kind))
                    .findFirst()
                    .ifPresent(kind -> problem.accept(selector, stranger(kind, possible)));
        }
        inside(selector, kinds);
        if (told == before) {
            Possible.whyNone(selector, kinds, ofPersons).ifPresent(why -> problem.accept(selector, why));
        }
    }

    /** What facts that a selector picks have to be, or those of a share are. */
    void among(Selector selector, Selector must) {
        int before = told;
        picks(selector);
        Set<FactKind> kinds = Kinds.of(selector);
        inside(must, kinds);
        if (told == before) {
            Optional<String> none = Possible.whyNone(selector.and(must), kinds, ofPersons);
            none.ifPresent(why -> problem.accept(must, why));
            if (none.isEmpty() && Possible.isNone(selector.and(new Selector.Not(must)), kinds, ofPersons)) {
                problem.accept(must, Meant.asksNothing());
            }
        }
    }

    /** What has to hold on the days of an edge. */
    void holding(Object at, Selector selector, Moment day) {
        Set<FactKind> kinds = Kinds.of(selector);
        if (Possible.whyNone(selector, kinds, ofPersons).isEmpty()) {
            Possible.whyNone(selector.on(day), kinds, ofPersons).ifPresent(why -> problem.accept(at, why));
        }
    }

    private String stranger(FactKind kind, Set<FactKind> possible) {
        return possible.equals(HELD)
                ? an(kind)
                        + " is no standing that somebody holds; ask who is authorised, on the way, a member or qualified"
                        + (kind == FactKind.PROFESSION
                                ? "; what leaders are by profession only a group says, of its places: [{\"places\": \"leader\"},"
                                        + " {\"is\": \"profession\", \"codes\": \"physician\"}, {\"on\": \"as-of\"}]"
                                : "")
                : "the record of a " + subject + " has no " + kind.code() + ": it is for a rulebook about " + others;
    }

    /** A selector of facts of these kinds. */
    void inside(Selector selector, Set<FactKind> kinds) {
        selector.fold(new Inside(kinds));
    }

    /** A window, and in which part of the row it stands. */
    void window(Object at, Window window) {
        window.from().filter(day -> window.equals(Window.on(day))).ifPresent(day -> oneDay(at, day));
        window.from().ifPresent(this::moment);
        window.until().ifPresent(this::moment);
        if (DayBounds.isEmpty(window)) {
            problem.accept(at, "no day lies in this window, as it ends before it begins; mend one of its edges");
        }
    }

    // From several days a month later is the same day, from none another.
    private void oneDay(Object at, Moment moment) {
        if (moment instanceof Moment.Shifted shifted) {
            if (!Edge.isExact(shifted.period())) {
                problem.accept(
                        at,
                        "no single day lies " + shifted.period().negated()
                                + " earlier, as months differ in length; say since, after, until or before that day");
            }
            oneDay(at, shifted.moment());
        }
    }

    private void moment(Moment moment) {
        if (moment instanceof Moment.StartOf start) {
            picks(start.of());
        } else if (moment instanceof Moment.EndOf end) {
            picks(end.of());
        }
        moment.origin().ifPresent(this::moment);
    }

    static String an(FactKind kind) {
        return ("aei".indexOf(kind.code().charAt(0)) < 0 ? "a " : "an ") + kind.code();
    }

    private final class Inside implements Selector.Fold<Void> {
        private final Set<FactKind> kinds;

        Inside(Set<FactKind> kinds) {
            this.kinds = kinds;
        }

        @Override
        public Void is(Selector.Is is) {
            Set<String> known = is.attribute().codes(kinds);
            for (String code : is.codes()) {
                if (!known.isEmpty() && !known.contains(code)) {
                    problem.accept(
                            is,
                            "there is no " + is.attribute().code() + " " + ForeignText.shown(code) + "; there are "
                                    + known.stream().sorted().toList());
                } else if (CalendarCodes.tells(is.attribute()) && !CalendarCodes.canBe(is.attribute(), code)) {
                    problem.accept(is, Meant.noSuchDays(is.attribute(), code));
                } else if (is.attribute() == Attribute.REQUIREMENT && !Grammar.acceptsPath(code)) {
                    problem.accept(is, ForeignText.shown(code) + " is no id of a requirement, such as nl-extra-colead");
                } else if (known.isEmpty() && !NO_CODES.contains(is.attribute()) && !Grammar.accepts(code)) {
                    problem.accept(is, noCode(code));
                }
            }
            if (isOfALogbook(is)) {
                problem.accept(is, ofALogbook());
            } else {
                carried(is, is.attribute());
            }
            return null;
        }

        private static String noCode(String code) {
            String small = code.toLowerCase(Locale.ROOT).replace(' ', '-');
            return ForeignText.shown(code)
                    + " is no code, so that nothing can be it; a code is written in small letters a-z, digits,"
                    + " dot, underscore and hyphen"
                    + (Grammar.accepts(small) && ForeignText.mayBeShown(small) ? ", such as \"" + small + "\"" : "");
        }

        private boolean isOfALogbook(Selector part) {
            return part instanceof Selector.Is is
                    && OWN.contains(is.attribute())
                    && !seen.contains(FactKind.MILESTONE)
                    && kinds.equals(Set.of(FactKind.SESSION));
        }

        private static String ofALogbook() {
            return "a group's sessions do not say as what somebody came: that is of persons; write \"sessions\" or"
                    + " \"scheduled\"";
        }

        private void carried(Object at, Attribute attribute) {
            if (!kinds.isEmpty() && kinds.stream().noneMatch(attribute::belongsTo)) {
                problem.accept(
                        at,
                        kinds.stream().map(SelectorChecks::an).collect(Collectors.joining(" or ")) + " has no "
                                + attribute.code() + Meant.ofPlace(kinds));
            }
        }

        @Override
        public Void sized(Selector.Sized sized) {
            boolean fixed = seen.containsAll(kinds);
            List<Kin> without = kinds.stream()
                    .map(kind -> new Kin(kind, ofPersons))
                    .filter(kin -> fixed && kin.sizes(sized.unit().dimension()).isEmpty())
                    .toList();
            if (!without.isEmpty()) {
                problem.accept(sized, Meant.unit(without.get(0), sized.unit()));
            }
            return null;
        }

        @Override
        public Void present(Selector.Present present) {
            if (ofPersons || !kinds.contains(FactKind.SESSION)) {
                problem.accept(
                        present,
                        "only the sessions of a group say which members were there"
                                + (ofPersons ? ": it is for a rulebook about groups" : ""));
            } else {
                int before = told;
                inside(present.who(), Set.of(FactKind.PLACE));
                if (told == before) {
                    Set<FactKind> places = Set.of(FactKind.PLACE);
                    Optional<String> none = Possible.whyNone(present.who(), places, ofPersons);
                    boolean nobody = Possible.isNone(PRESENT.and(present.who()), places, ofPersons);
                    none.or(() -> nobody ? Optional.of(Meant.nobodyPresent()) : none)
                            .ifPresent(why -> problem.accept(present.who(), why));
                }
            }
            return null;
        }

        @Override
        public Void timed(Selector.Timed timed) {
            window(timed, timed.window());
            return null;
        }

        @Override
        public Void with(Selector.With with) {
            if (PARTIES.contains(with.party())) {
                carried(with, with.party());
            } else {
                problem.accept(with, "the values of " + with.party().code() + " are neither people nor societies");
            }
            picks(with.standing(), HELD);
            with.at().ifPresent(day -> {
                oneDay(with, day);
                moment(day);
            });
            return null;
        }

        @Override
        public Void position(Selector.Position position) {
            picks(position.of());
            return null;
        }

        @Override
        public Void and(Selector.And and) {
            // A word stands for several parts: what is wrong with them is wrong with the word.
            List<Selector> own = and.parts().stream().filter(this::isOfALogbook).toList();
            if (!own.isEmpty()) {
                problem.accept(and, ofALogbook());
            }
            and.parts().stream().filter(part -> !own.contains(part)).forEach(part -> {
                int before = told;
                part.fold(this);
                if (told == before && !Kinds.areFixedBy(part) && isMissedByNone(part)) {
                    problem.accept(part, Meant.asksNothing());
                }
            });
            return null;
        }

        @Override
        public Void or(Selector.Or or) {
            or.parts().forEach(this::part);
            return null;
        }

        private boolean isMissedByNone(Selector part) {
            return seen.containsAll(kinds)
                    && !Possible.isNone(part, kinds, ofPersons)
                    && Possible.isNone(new Selector.Not(part), kinds, ofPersons);
        }

        // One of several, or what is ruled out.
        private void part(Selector part) {
            Set<FactKind> own = Kinds.areFixedBy(part) ? Kinds.of(part) : kinds;
            int before = told;
            inside(part, own);
            if (told == before && seen.containsAll(own)) {
                Possible.whyNone(part, own, ofPersons).ifPresent(why -> problem.accept(part, why));
            }
        }

        @Override
        public Void not(Selector.Not not) {
            part(not.part());
            return null;
        }
    }
}
