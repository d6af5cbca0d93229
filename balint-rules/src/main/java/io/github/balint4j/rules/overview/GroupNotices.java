package io.github.balint4j.rules.overview;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What needs attention in a group. Nothing is said of what is not known: whether there are too few where only some are listed. */
final class GroupNotices {
    private final BalintGroup group;
    private final LocalDate asOf;

    GroupNotices(BalintGroup group, LocalDate asOf) {
        this.group = group;
        this.asOf = asOf;
    }

    List<Notice> find() {
        List<Notice> notices = new ArrayList<>();
        OptionalInt members = members();
        shortOf(Notice.Code.SHORT_OF_LEADERS, group.frame().leaders(), leaders())
                .ifPresent(notices::add);
        shortOf(Notice.Code.SHORT_OF_MEMBERS, group.frame().members(), members).ifPresent(notices::add);
        mayStart().ifPresent(notices::add);
        withoutRecord().ifPresent(notices::add);
        return notices;
    }

    private static Optional<Notice> shortOf(Notice.Code code, Optional<CountRange> wanted, OptionalInt found) {
        return wanted.filter(range -> found.isPresent() && found.getAsInt() < range.min())
                .map(range -> Notice.counting(code, range.min() - found.getAsInt(), Optional.empty()));
    }

    private OptionalInt members() {
        OptionalInt listed = current(group.members(), one -> one.joined(), one -> one.left());
        return listed.isPresent() ? listed : exact(group.stated().enrolled());
    }

    private OptionalInt leaders() {
        return current(group.leaders(), one -> one.since(), one -> one.until());
    }

    // Whoever may still be there is counted: too few is said only where there surely are too few.
    private <T> OptionalInt current(
            Known<T> all, Function<T, Given<PartialDate>> from, Function<T, Given<PartialDate>> until) {
        if (!all.isComplete()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) all.items().stream()
                .filter(one -> !isAfter(from.apply(one)) && !isBefore(until.apply(one)))
                .count());
    }

    private boolean isAfter(Given<PartialDate> first) {
        return first.value()
                .flatMap(PartialDate::earliest)
                .filter(asOf::isBefore)
                .isPresent();
    }

    private boolean isBefore(Given<PartialDate> last) {
        return last.value().flatMap(PartialDate::latest).filter(asOf::isAfter).isPresent();
    }

    private static OptionalInt exact(Optional<CountRange> count) {
        return count.filter(range -> range.max().isPresent() && range.max().getAsInt() == range.min())
                .map(range -> OptionalInt.of(range.min()))
                .orElse(OptionalInt.empty());
    }

    private Optional<Notice> mayStart() {
        boolean begun = group.sessions().isAbsent()
                || group.sessions().items().stream()
                        .anyMatch(session -> !session.state().is(SessionState.PLANNED)
                                && !session.state().is(SessionState.CANCELLED));
        OptionalInt threshold = group.frame().startThreshold();
        int people = atLeast(
                        group.members(),
                        one -> isBefore(one.left()),
                        group.stated().enrolled())
                + atLeast(group.waiting(), one -> false, group.stated().waiting());
        return !begun && threshold.isPresent() && people >= threshold.getAsInt()
                ? Optional.of(Notice.counting(Notice.Code.MAY_START, people, Optional.empty()))
                : Optional.empty();
    }

    private static <T> int atLeast(Known<T> listed, Function<T, Boolean> gone, Optional<CountRange> stated) {
        int names =
                (int) listed.items().stream().filter(one -> !gone.apply(one)).count();
        return Math.max(names, stated.map(CountRange::min).orElse(0));
    }

    private Optional<Notice> withoutRecord() {
        List<LocalDate> days = group.sessions().items().stream()
                .filter(this::isWithoutRecord)
                .flatMap(session -> session.date().stream())
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(Notice.counting(Notice.Code.WITHOUT_RECORD, days.size(), Optional.of(days.get(0))));
    }

    private boolean isWithoutRecord(Session session) {
        boolean over = session.date().filter(asOf::isAfter).isPresent();
        boolean nobodySaidWhoCame = session.state().is(SessionState.HELD)
                && session.attendance().isAbsent()
                && session.present().isEmpty();
        return over && (session.state().is(SessionState.PLANNED) || nobodySaidWhoCame);
    }
}
