package io.github.balint4j.rules.participation;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.SessionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two entries of one session: what the first does not say, the second may. */
final class Joining {
    /** One property of an entry: how it is joined, whether both say it, and not the same, and whether only the second says it. */
    private record Property(String name, Join join, Pair differ, Pair adds) {}

    private interface Join {
        void into(Experience.Builder joined, Experience first, Experience second);
    }

    private interface Pair {
        boolean in(Experience first, Experience second);
    }

    private static final List<Property> PROPERTIES = List.of(
            // Whoever led together with somebody led.
            new Property(
                    "role",
                    (to, one, other) -> to.role(one.role().or(other::role)),
                    (one, other) ->
                            differ(one.role().map(Joining::plain), other.role().map(Joining::plain)),
                    (one, other) -> one.role().isEmpty() && other.role().isPresent()),
            optional("date", Experience::startsAt, Experience.Builder::startsAt),
            optional("code", Experience::code, Experience.Builder::code),
            optional("mode", Experience::mode, Experience.Builder::mode),
            optional("group", Experience::group, Experience.Builder::group),
            optional("event", Experience::event, Experience.Builder::event),
            optional("setting", Experience::setting, Experience.Builder::setting),
            optional("format", Experience::format, Experience.Builder::format),
            optional("method", Experience::method, Experience.Builder::method),
            optional("purpose", Experience::purpose, Experience.Builder::purpose),
            optional("organiser", Experience::organiser, Experience.Builder::organiser),
            optional("duration", Experience::duration, Experience.Builder::duration),
            optional("members", Experience::members, Experience.Builder::members),
            optional("present", Experience::present, Experience.Builder::present),
            number("cases", Experience::cases, Experience.Builder::cases),
            number("presented", Experience::presented, Experience.Builder::presented),
            given("presence", Experience::presence, Experience.Builder::presence),
            given("groupKind", Experience::groupKind, Experience.Builder::groupKind),
            given("occasion", Experience::occasion, Experience.Builder::occasion),
            amount("minutes", Experience::minutes, Experience.Builder::minutes),
            amount("sessions", Experience::sessions, Experience.Builder::sessions),
            // A date that was planned may have been held since.
            new Property(
                    "state",
                    (to, one, other) -> to.state(
                            one.state().is(SessionState.PLANNED) ? other.state() : known(one.state(), other.state())),
                    (one, other) -> !one.state().is(SessionState.PLANNED)
                            && differ(one.state().value(), other.state().value()),
                    (one, other) ->
                            one.state().isUnknown() && other.state().value().isPresent()),
            list("leaders", Experience::leaders, Experience.Builder::leaders, true),
            list("supervisors", Experience::supervisors, Experience.Builder::supervisors, true),
            list("approvals", Experience::approvals, Experience.Builder::approvals, false),
            list("proof", Experience::proof, Experience.Builder::proof, false));

    private Joining() {}

    /** The first entry, and where it says nothing the second. */
    static Experience join(Experience first, Experience second) {
        Experience.Builder joined = Experience.builder().from(first);
        PROPERTIES.forEach(one -> one.join().into(joined, first, second));
        return joined.build();
    }

    /** What both say, and not the same: the names of the properties, as documents have them. */
    static List<String> differing(Experience first, Experience second) {
        return PROPERTIES.stream()
                .filter(one -> one.differ().in(first, second))
                .map(Property::name)
                .toList();
    }

    /** What only the second says, by the names of the properties. */
    static List<String> added(Experience first, Experience second) {
        return PROPERTIES.stream()
                .filter(one -> one.adds().in(first, second))
                .map(Property::name)
                .toList();
    }

    private static <T> Property optional(
            String name, Function<Experience, Optional<T>> get, BiConsumer<Experience.Builder, Optional<T>> set) {
        return new Property(
                name,
                (to, one, other) -> set.accept(to, get.apply(one).or(() -> get.apply(other))),
                (one, other) -> differ(get.apply(one), get.apply(other)),
                (one, other) -> get.apply(one).isEmpty() && get.apply(other).isPresent());
    }

    private static Property number(
            String name, Function<Experience, OptionalInt> get, BiConsumer<Experience.Builder, OptionalInt> set) {
        return new Property(
                name,
                (to, one, other) -> set.accept(to, get.apply(one).isPresent() ? get.apply(one) : get.apply(other)),
                (one, other) -> get.apply(one).isPresent()
                        && get.apply(other).isPresent()
                        && !get.apply(one).equals(get.apply(other)),
                (one, other) -> get.apply(one).isEmpty() && get.apply(other).isPresent());
    }

    private static <T> Property given(
            String name, Function<Experience, Given<T>> get, BiConsumer<Experience.Builder, Given<T>> set) {
        return new Property(
                name,
                (to, one, other) -> set.accept(to, known(get.apply(one), get.apply(other))),
                (one, other) -> differ(get.apply(one).value(), get.apply(other).value()),
                (one, other) -> get.apply(one).value().isEmpty()
                        && get.apply(other).value().isPresent());
    }

    // What a record leaves out is as usual: one session, and all of it.
    private static <T> Property amount(
            String name, Function<Experience, Given<T>> get, BiConsumer<Experience.Builder, Given<T>> set) {
        return new Property(
                name,
                (to, one, other) -> set.accept(to, get.apply(one).isUnknown() ? get.apply(other) : get.apply(one)),
                (one, other) -> !get.apply(one).isUnknown()
                        && get.apply(other).value().isPresent()
                        && !get.apply(other).equals(get.apply(one)),
                (one, other) -> get.apply(one).isUnknown() && !get.apply(other).isUnknown());
    }

    private static <T> Property list(
            String name,
            Function<Experience, Known<T>> get,
            BiConsumer<Experience.Builder, Known<T>> set,
            boolean ofOneTruth) {
        return new Property(
                name,
                (to, one, other) -> set.accept(to, joined(get.apply(one), get.apply(other), ofOneTruth)),
                (one, other) -> ofOneTruth && exclude(get.apply(one), get.apply(other)),
                (one, other) -> get.apply(one).isAbsent() && !get.apply(other).isAbsent());
    }

    /** Whether a whole list lacks what the other has. */
    private static <T> boolean exclude(Known<T> one, Known<T> other) {
        return one.isComplete() && !one.items().containsAll(other.items())
                || other.isComplete() && !other.items().containsAll(one.items());
    }

    private static <T> Known<T> joined(Known<T> one, Known<T> other, boolean ofOneTruth) {
        if (other.isAbsent() || one.isComplete() && ofOneTruth) {
            return one;
        }
        List<T> all = Stream.concat(one.items().stream(), other.items().stream())
                .distinct()
                .toList();
        return one.isComplete() || other.isComplete() ? Known.complete(all) : Known.incomplete(all);
    }

    private static <T> Given<T> known(Given<T> one, Given<T> other) {
        return one.isUsual() || one.isUnknown() && !other.isUsual() ? other : one;
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static GroupRole plain(GroupRole role) {
        return role == GroupRole.CO_LEADER ? GroupRole.LEADER : role;
    }

    /** The union of two lists of what there is of one kind: complete where one of them is. */
    static <T> Known<T> union(Known<T> one, Known<T> other) {
        List<T> all = new ArrayList<>(one.items());
        other.items().stream().filter(each -> !all.contains(each)).forEach(all::add);
        if (one.isAbsent() && other.isAbsent()) {
            return Known.absent();
        }
        boolean whole = one.isComplete() && one.items().containsAll(other.items())
                || other.isComplete() && other.items().containsAll(one.items());
        return whole ? Known.complete(all) : Known.incomplete(all);
    }
}
