package io.github.balint4j.rules.laws;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Tier;
import io.github.balint4j.core.Topic;
import io.github.balint4j.core.Waiting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Fills what is open about people: dates, professions, commitments, and who stands behind a stated total. */
final class PeopleGaps {
    private final LocalDate asOf;
    private final Random random;
    private int made;

    PeopleGaps(LocalDate asOf, Random random) {
        this.asOf = asOf;
        this.random = random;
    }

    /** On that day everything listed was on record: whoever has no first day had begun by then. */
    private LocalDate knownOn(BalintGroup group) {
        return group.statedOn().orElse(asOf);
    }

    // A list with gaps lacks people, not stays of people it names: who came and is on neither list may have led.
    Optional<BalintGroup> fillLeaders(BalintGroup group) {
        LocalDate knownOn = knownOn(group);
        List<Leadership> all = new ArrayList<>();
        for (Leadership one : group.leaders().items()) {
            Leadership.Builder filled = Leadership.builder().from(one);
            stay(filled::since, filled::until, one.since(), one.until(), knownOn);
            if (one.profession().isEmpty() && chance()) {
                filled.profession(random.nextBoolean() ? Profession.NURSE : Profession.PHYSICIAN);
            }
            // Credentials are the person's: what one of several stays says of them holds for the others too.
            boolean onlyStay = group.leaders().items().stream()
                            .filter(other -> other.person().equals(one.person()))
                            .count()
                    == 1;
            all.add(
                    onlyStay
                            ? filled.credentials(credentials(one.credentials(), knownOn))
                                    .build()
                            : filled.build());
        }
        if (!group.leaders().isComplete()) {
            List<PersonId> strangers = new ArrayList<>(strangers(group));
            Collections.shuffle(strangers, random);
            for (int i = random.nextInt(4); i > 0; i--) {
                LocalDate since = asOf.plusDays(random.nextInt(800) - 600L);
                PersonId person = strangers.isEmpty() || random.nextInt(4) == 0 ? fresh("l") : strangers.remove(0);
                Leadership.Builder leader = Leadership.builder().person(person);
                if (chance()) {
                    leader.since(since);
                }
                all.add(
                        random.nextInt(3) == 0
                                ? leader.until(since.plusDays(random.nextInt(600)))
                                        .build()
                                : leader.build());
            }
        }
        return Optional.of(BalintGroup.builder()
                .from(group)
                .leaders(list(group.leaders(), all))
                .build());
    }

    private Known<Credential> credentials(Known<Credential> said, LocalDate knownOn) {
        List<Credential> all = new ArrayList<>();
        for (Credential one : said.items()) {
            Stay stay = new Stay(one.from(), one.until());
            stay(from -> stay.from = from, until -> stay.until = until, one.from(), one.until(), knownOn);
            all.add(new Credential(
                    one.issuer(),
                    one.status(),
                    one.tier().isEmpty() && chance() ? Optional.of(Tier.of("full-member")) : one.tier(),
                    stay.from,
                    stay.until));
        }
        if (said.isComplete() || !chance()) {
            return said.isComplete() ? Known.complete(all) : said;
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            IssuerId issuer = IssuerId.of(random.nextBoolean() ? "se-sfmp" : "dk-aarhus");
            LocalDate from = asOf.plusDays(random.nextInt(900) - 800L);
            all.add(random.nextBoolean() ? Credential.authorised(issuer, from) : Credential.onTheWay(issuer, from));
        }
        return Known.complete(all);
    }

    Optional<BalintGroup> fillMembers(BalintGroup group) {
        LocalDate knownOn = knownOn(group);
        List<Membership> all = new ArrayList<>();
        for (Membership one : group.members().items()) {
            all.add(fill(group, one, knownOn));
        }
        OptionalInt stated = number(enrolled(group));
        if (!group.members().isComplete()) {
            List<PersonId> strangers = new ArrayList<>(strangers(group));
            long missing = stated.isPresent() ? stated.getAsInt() - holding(all, knownOn) : random.nextInt(5);
            if (missing < 0) {
                return Optional.empty();
            }
            for (long i = 0; i < missing; i++) {
                PersonId person = strangers.isEmpty() ? fresh("m") : strangers.remove(0);
                all.add(stated.isPresent() ? behindTotal(person, knownOn) : anyStay(person));
            }
            strangers.forEach(person -> all.add(gone(person, knownOn)));
            if (stated.isPresent() && holding(all, knownOn) != stated.getAsInt()) {
                return Optional.empty();
            }
        }
        return Optional.of(BalintGroup.builder()
                .from(group)
                .members(list(group.members(), all))
                .build());
    }

    // Where all places are taken there are as many as was agreed.
    private Optional<CountRange> enrolled(BalintGroup group) {
        Optional<CountRange> size = group.frame().members().filter(range -> range.isExact() && range.min() > 0);
        boolean allTaken = group.stated().allPlacesTaken().orElse(false);
        if (group.stated().enrolled().isPresent() || !allTaken) {
            return group.stated().enrolled();
        }
        return size.or(() -> Optional.of(CountRange.exactly(1 + random.nextInt(6))));
    }

    /** One of the numbers that it may be. */
    private OptionalInt number(Optional<CountRange> stated) {
        if (stated.isEmpty()) {
            return OptionalInt.empty();
        }
        CountRange range = stated.get();
        int most = range.max().orElse(range.min() + 8);
        return OptionalInt.of(range.min() + random.nextInt(most - range.min() + 1));
    }

    private Membership fill(BalintGroup group, Membership one, LocalDate knownOn) {
        Membership.Builder filled = Membership.builder().from(one);
        stay(filled::joined, filled::left, one.joined(), one.left(), knownOn);
        if (one.profession().isEmpty() && chance()) {
            filled.profession(random.nextBoolean() ? Profession.NURSE : Profession.PHYSICIAN);
        }
        if (one.commitment().value().isEmpty() && chance()) {
            boolean agreed =
                    one.commitment().isUsual() && group.frame().commitment().isPresent();
            filled.commitment(agreed ? group.frame().commitment().getAsInt() : random.nextInt(12));
        }
        return filled.build();
    }

    private Membership behindTotal(PersonId person, LocalDate knownOn) {
        return Membership.builder()
                .person(person)
                .joined(firstDay(knownOn, Given.usual()))
                .build();
    }

    private Membership anyStay(PersonId person) {
        LocalDate joined = asOf.plusDays(random.nextInt(900) - 700L);
        Membership.Builder stay = Membership.builder().person(person).joined(joined);
        return random.nextInt(3) == 0
                ? stay.left(joined.plusDays(random.nextInt(600))).build()
                : stay.build();
    }

    private Membership gone(PersonId person, LocalDate knownOn) {
        LocalDate left = knownOn.minusDays(1 + random.nextInt(60));
        return Membership.builder()
                .person(person)
                .joined(left.minusDays(random.nextInt(900)))
                .left(left)
                .build();
    }

    private static long holding(List<Membership> members, LocalDate day) {
        return members.stream()
                .filter(one -> day(one.joined())
                                .filter(joined -> joined.isAfter(day))
                                .isEmpty()
                        && day(one.left()).filter(left -> left.isBefore(day)).isEmpty())
                .map(Membership::person)
                .distinct()
                .count();
    }

    Optional<BalintGroup> fillWaiting(BalintGroup group) {
        LocalDate knownOn = knownOn(group);
        List<Waiting> all = new ArrayList<>();
        for (Waiting one : group.waiting().items()) {
            all.add(
                    !one.since().isUsual() || !chance()
                            ? one
                            : new Waiting(
                                    one.person(),
                                    Given.of(PartialDate.of(firstDay(knownOn, one.until()))),
                                    one.until()));
        }
        if (!group.waiting().isComplete()) {
            OptionalInt stated = number(group.stated().waiting());
            int missing = stated.isPresent() ? stated.getAsInt() - waitingOn(knownOn, all) : random.nextInt(4);
            for (int i = 0; i < missing; i++) {
                LocalDate since = stated.isPresent()
                        ? firstDay(knownOn, Given.usual())
                        : asOf.plusDays(random.nextInt(900) - 700L);
                all.add(Waiting.since(fresh("w"), since));
            }
        }
        return Optional.of(BalintGroup.builder()
                .from(group)
                .waiting(list(group.waiting(), all))
                .build());
    }

    // Judgements that a criterion asks for are no gaps: people may overrule a reading. Others are.
    Optional<BalintGroup> fillAttestations(BalintGroup group) {
        // A group without a list of its own has that of its frame.
        boolean framed =
                group.attestations().isAbsent() && group.frame().attestations().isComplete();
        if (framed || group.attestations().isComplete()) {
            return Optional.empty();
        }
        Set<Attestation> all = new LinkedHashSet<>(group.attestations().items());
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate day = asOf.plusDays(random.nextInt(300) - 200L);
            all.add(new Attestation(Topic.of("own.topic"), "group", Judgement.MET, day));
        }
        return Optional.of(BalintGroup.builder()
                .from(group)
                .attestations(Known.complete(all))
                .build());
    }

    /** The day of the document: not after the day of the assessment, on which a total without a day is taken to hold. */
    Optional<BalintGroup> fillDay(BalintGroup group) {
        boolean total = group.stated().enrolled().isPresent()
                || group.stated().allPlacesTaken().isPresent()
                || group.stated().waiting().isPresent();
        return group.statedOn().isPresent()
                ? Optional.empty()
                : Optional.of(BalintGroup.builder()
                        .from(group)
                        .statedOn(total ? asOf : asOf.minusDays(random.nextInt(30)))
                        .build());
    }

    /** The total that follows from a complete list. */
    Optional<BalintGroup> fillTotal(BalintGroup group) {
        return group.waiting().isComplete()
                ? Optional.of(BalintGroup.builder()
                        .from(group)
                        .stated(group.stated()
                                .withWaiting(waitingOn(
                                        knownOn(group), group.waiting().items())))
                        .build())
                : Optional.empty();
    }

    private static int waitingOn(LocalDate day, List<Waiting> waiting) {
        return (int) waiting.stream()
                .filter(one -> day(one.since()).filter(day::isBefore).isEmpty()
                        && day(one.until()).filter(day::isAfter).isEmpty())
                .count();
    }

    /** Who was at a session and is in no list. */
    private static Set<PersonId> strangers(BalintGroup group) {
        Set<PersonId> people = new LinkedHashSet<>();
        group.sessions().items().forEach(session -> {
            session.attendance().items().forEach(one -> people.add(one.person()));
            people.addAll(session.presenters().items());
        });
        group.members().items().forEach(one -> people.remove(one.person()));
        group.leaders().items().forEach(one -> people.remove(one.person()));
        return people;
    }

    private <T> Known<T> list(Known<T> before, List<T> all) {
        return before.isComplete() || random.nextInt(4) != 0 ? Known.complete(all) : Known.incomplete(all);
    }

    /** The days of a stay while they are filled. */
    private static final class Stay {
        private Given<PartialDate> from;
        private Given<PartialDate> until;

        private Stay(Given<PartialDate> from, Given<PartialDate> until) {
            this.from = from;
            this.until = until;
        }
    }

    // What is known in part is made a day; what may have ended or not, is made one of both.
    private void stay(
            Consumer<Given<PartialDate>> setFrom,
            Consumer<Given<PartialDate>> setUntil,
            Given<PartialDate> from,
            Given<PartialDate> until,
            LocalDate knownOn) {
        Given<PartialDate> first = from;
        if (from.isUsual() && chance()) {
            first = given(firstDay(knownOn, until));
        } else if (from.isUnknown() && chance()) {
            first = given(asOf.plusDays(random.nextInt(900) - 700L));
        } else if (from.value().isPresent() && chance()) {
            first = given(within(from.value().get()));
        }
        Given<PartialDate> last = until;
        if (until.isUnknown() && chance()) {
            last = random.nextBoolean()
                    ? Given.usual()
                    : given(day(first).orElse(asOf).plusDays(random.nextInt(600)));
        } else if (until.value().isPresent() && chance()) {
            last = given(within(until.value().get()));
        }
        Optional<PartialDate> begun = first.value();
        boolean ordered = last.value()
                .filter(end -> begun.filter(end::isSurelyBefore).isPresent())
                .isEmpty();
        setFrom.accept(ordered ? first : from);
        setUntil.accept(ordered ? last : until);
    }

    private LocalDate within(PartialDate day) {
        LocalDate first = day.earliest().orElse(LocalDate.of(2020, 1, 1));
        LocalDate last = day.latest().orElse(first.plusYears(1));
        for (int tries = 0; tries < 1000; tries++) {
            LocalDate one = first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
            boolean fits = day.month().orElse(one.getMonthValue()) == one.getMonthValue()
                    && day.day().orElse(one.getDayOfMonth()) == one.getDayOfMonth();
            if (fits) {
                return one;
            }
        }
        return first;
    }

    private static Given<PartialDate> given(LocalDate day) {
        return Given.of(PartialDate.of(day));
    }

    private static Optional<LocalDate> day(Given<PartialDate> given) {
        return given.value().flatMap(PartialDate::date);
    }

    private LocalDate firstDay(LocalDate knownOn, Given<PartialDate> until) {
        Optional<LocalDate> last = until.value().flatMap(PartialDate::latest);
        LocalDate latest = last.filter(day -> day.isBefore(knownOn)).orElse(knownOn);
        return latest.minusDays(random.nextInt(3) == 0 ? random.nextInt(10) : random.nextInt(1000));
    }

    private PersonId fresh(String prefix) {
        made++;
        return PersonId.of(prefix + "-new-" + made);
    }

    private boolean chance() {
        return random.nextInt(4) != 0;
    }
}
