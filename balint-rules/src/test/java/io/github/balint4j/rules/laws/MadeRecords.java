package io.github.balint4j.rules.laws;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.MadeFacts;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Made-up records on which a selector takes a fact, or leaves one out: of what it names, and of what it does not. */
public final class MadeRecords {
    private static final int TRIES = 5000;
    private static final LocalDate AS_OF = LocalDate.of(2021, 3, 15);
    private static final List<String> ROLES = List.of("member", "waiting", "leader", "co-leader");

    private static final List<String> PEOPLE = List.of("p1", "p2", "p3");

    // Societies stand in the directory as people do.
    private static final Set<Attribute> PARTIES = EnumSet.of(
            Attribute.LEADER,
            Attribute.SUPERVISOR,
            Attribute.PERSON,
            Attribute.AUTHOR,
            Attribute.ORGANISER,
            Attribute.AUTHORITY);

    private final Random random;

    /** From a seed. */
    public MadeRecords(long seed) {
        this.random = new Random(seed);
    }

    /** The verdicts that a criterion over these selectors gets, until all that are wanted are there. */
    public Set<Verdict> verdicts(Criterion criterion, Set<Verdict> wanted, Selector... selectors) {
        Hints hints = new Hints(selectors);
        Set<Verdict> found = EnumSet.noneOf(Verdict.class);
        for (int i = 0; i < TRIES && !found.containsAll(wanted); i++) {
            LocalDate asOf = random.nextBoolean() ? AS_OF : day(hints, AS_OF);
            MadeFacts made = new MadeFacts(asOf);
            directory(made, hints, asOf);
            for (int facts = 1 + random.nextInt(4); facts > 0; facts--) {
                add(made, hints, asOf);
            }
            if (hints.ofMembers) {
                members(made, hints);
            }
            found.add(new Evaluator(made.facts()).evaluate(criterion).verdict());
        }
        return found;
    }

    // All of whom may be at a session.
    private void members(MadeFacts made, Hints hints) {
        for (String person : PEOPLE) {
            Map<Attribute, List<String>> values = values(FactKind.PLACE, hints, false);
            values.put(Attribute.ROLE, List.of("member"));
            values.put(Attribute.PERSON, List.of(person));
            made.add(FactKind.PLACE, new Days(Days.BEGINNING, Days.BEGINNING, Days.END, Days.END), values, Map.of());
        }
    }

    private void directory(MadeFacts made, Hints hints, LocalDate asOf) {
        for (String person : PEOPLE) {
            made.person(person);
            for (Selector standing : hints.standings) {
                Hints held = new Hints(standing);
                if (random.nextBoolean()) {
                    FactKind kind = one(List.copyOf(held.kinds));
                    made.holds(person, kind, lasting(hints, asOf), values(kind, held, false));
                }
            }
        }
    }

    private Days lasting(Hints hints, LocalDate asOf) {
        long first = random.nextBoolean()
                ? day(hints, asOf).toEpochDay()
                : AS_OF.minusYears(9).toEpochDay();
        long last = random.nextBoolean()
                ? Days.END
                : Math.max(first, day(hints, asOf).toEpochDay());
        return new Days(first, first, last, last);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    // Near the days that are named.
    private LocalDate day(Hints hints, LocalDate asOf) {
        LocalDate day = hints.days.isEmpty() || random.nextInt(3) == 0 ? asOf : one(hints.days);
        if (!hints.shifts.isEmpty() && random.nextInt(3) == 0) {
            day = day.plus(one(hints.shifts));
        }
        return day.plusDays(
                switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> random.nextInt(3) - 1;
                    case 2 -> random.nextInt(61) - 30;
                    default -> random.nextInt(1201) - 800;
                });
    }

    private void add(MadeFacts made, Hints hints, LocalDate asOf) {
        FactKind kind = one(List.copyOf(hints.kinds));
        LocalDate from = day(hints, asOf);
        List<String> calendar = List.of(Attribute.DAY, Attribute.WEEK, Attribute.MONTH).stream()
                .flatMap(attribute -> hints.codes.getOrDefault(attribute, List.of()).stream())
                .toList();
        if (!calendar.isEmpty() && random.nextBoolean()) {
            String code = one(calendar);
            // The first weeks of 2020 lie in January.
            from = LocalDate.parse(code.contains("W") ? "2020-01-01" : code.length() > 7 ? code : code + "-01")
                    .plusDays(random.nextInt(12));
        }
        long first = from.toEpochDay();
        boolean lasts =
                kind.isStanding() || kind == FactKind.PRACTICE || kind == FactKind.DECISION || kind == FactKind.FRAME;
        long last = !lasts
                ? first
                : random.nextBoolean()
                        ? Days.END
                        : Math.max(first, day(hints, asOf).toEpochDay());
        if (kind.isActivity() && random.nextInt(6) == 0) {
            // Over several days; what is held is over.
            long end = Math.max(first, day(hints, asOf).toEpochDay());
            last = first > asOf.toEpochDay() ? end : Math.min(end, asOf.toEpochDay());
        }
        if ((kind == FactKind.PLACE || kind == FactKind.FRAME || kind == FactKind.AGREEMENT)
                && random.nextInt(6) == 0) {
            first = Days.BEGINNING;
        }
        boolean ahead = first > asOf.toEpochDay();
        if (ahead && !kind.isActivity() && kind != FactKind.PLACE) {
            return;
        }
        Days days = new Days(first, first, last, last);
        if (hints.ofMembers && kind == FactKind.SESSION) {
            List<String> present =
                    PEOPLE.stream().filter(person -> random.nextBoolean()).toList();
            made.session(days, values(kind, hints, ahead), amounts(kind, hints), present);
        } else {
            made.add(kind, days, values(kind, hints, ahead), amounts(kind, hints));
        }
    }

    private Map<Attribute, List<String>> values(FactKind kind, Hints hints, boolean ahead) {
        Map<Attribute, List<String>> values = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            if (attribute.belongsTo(kind) && attribute != Attribute.KIND) {
                values.put(attribute, List.of(value(attribute, hints)));
            }
        }
        if (kind == FactKind.PLACE) {
            String role = one(ROLES);
            values.put(Attribute.ROLE, role.equals("co-leader") ? List.of("leader", role) : List.of(role));
        }
        if (kind.isActivity()) {
            String recorded = one(List.of("held", "held", "planned", "cancelled"));
            // Nothing that was planned for a day that has passed is left so.
            String state = recorded.equals("cancelled") ? recorded : ahead ? "planned" : "held";
            values.put(Attribute.RECORDED, List.of(ahead || !recorded.equals("planned") ? recorded : "held"));
            values.put(Attribute.STATE, List.of(state));
        }
        return values;
    }

    private String value(Attribute attribute, Hints hints) {
        List<String> named = hints.codes.getOrDefault(attribute, List.of());
        if (!named.isEmpty() && random.nextInt(3) > 0) {
            return one(named);
        }
        if (!attribute.codes().isEmpty()) {
            return one(List.copyOf(attribute.codes()));
        }
        return PARTIES.contains(attribute) ? one(PEOPLE) : "another";
    }

    private Map<Dimension, Long> amounts(FactKind kind, Hints hints) {
        Map<Dimension, Long> amounts = new EnumMap<>(Dimension.class);
        for (Map.Entry<Dimension, List<Long>> named : hints.numbers.entrySet()) {
            if (named.getKey() != Dimension.ENTRIES) {
                amounts.put(named.getKey(), Math.max(0, one(named.getValue()) + random.nextInt(3) - 1));
            }
        }
        return amounts;
    }
}
