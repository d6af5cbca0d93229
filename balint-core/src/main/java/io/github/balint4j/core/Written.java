package io.github.balint4j.core;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An entry of a logbook as it would be written in full: what goes without saying is said, and lists are in one order. */
final class Written {
    private Written() {}

    /** Equal for two entries that say the same, however each is written. */
    static Experience out(Experience entry) {
        Experience.Builder out = Experience.builder().from(entry);
        Optional<PartialDate> oneDay = entry.since()
                .filter(since -> since.date().isPresent())
                .filter(since -> entry.until().is(since));
        if (oneDay.isPresent()) {
            out.date(oneDay).since(Optional.empty()).until(Given.usual());
        }
        if (isWhole(entry)) {
            out.minutes(Given.usual());
        }
        boolean ofSeveralDays =
                oneDay.isEmpty() && (entry.since().isPresent() || !entry.until().isUsual());
        if (entry.sessions().isUsual() && !ofSeveralDays) {
            out.sessions(BigDecimal.ONE);
        }
        if (entry.occasion().isUsual()
                && entry.group().isPresent()
                && entry.event().isEmpty()) {
            out.occasion("group");
        }
        boolean ledWithOthers = entry.role().filter(GroupRole.LEADER::equals).isPresent()
                && !entry.leaders().items().isEmpty();
        if (ledWithOthers) {
            out.role(GroupRole.CO_LEADER);
        }
        return out.leaders(ordered(entry.leaders(), Comparator.comparing(PersonId::value)))
                .supervisors(ordered(entry.supervisors(), Comparator.comparing(PersonId::value)))
                .approvals(ordered(entry.approvals(), Comparator.comparing(Approval::toString)))
                .proof(ordered(entry.proof(), Comparator.naturalOrder()))
                .build();
    }

    // Whoever was there for all of it was there for as long as it took.
    private static boolean isWhole(Experience entry) {
        return entry.duration()
                .flatMap(lasted -> entry.minutes().value().map(there -> lasted.toMinutes() == there))
                .orElse(false);
    }

    private static <T> Known<T> ordered(Known<T> list, Comparator<T> order) {
        List<T> items = list.items().stream().distinct().sorted(order).toList();
        return list.isAbsent() ? list : list.isComplete() ? Known.complete(items) : Known.incomplete(items);
    }
}
