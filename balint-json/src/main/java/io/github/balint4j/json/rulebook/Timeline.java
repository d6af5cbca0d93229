package io.github.balint4j.json.rulebook;

import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.problem.Problem.Code;
import io.github.balint4j.json.wording.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** The editions of a file by the days on which they are in force: of several of one name the first, and none that goes by its name alone. */
final class Timeline {
    private final List<EditionDraft> drafts;
    private final List<Integer> byStart = new ArrayList<>();
    private final TreeMap<LocalDate, Integer> starts = new TreeMap<>();

    Timeline(List<EditionDraft> drafts) {
        this.drafts = drafts;
        Set<String> codes = new HashSet<>();
        boolean byName = drafts.stream().filter(EditionDraft::isUndated).count() > 1;
        for (int i = 0; i < drafts.size(); i++) {
            EditionDraft draft = drafts.get(i);
            boolean first = draft.code().isEmpty() || codes.add(draft.code().get());
            if (first && !(byName && draft.isUndated())) {
                byStart.add(i);
                starts.putIfAbsent(from(i), i);
            }
        }
        byStart.sort(Comparator.comparing(this::from));
    }

    private LocalDate from(int edition) {
        return drafts.get(edition).from().orElse(LocalDate.MIN);
    }

    private LocalDate until(int edition) {
        return drafts.get(edition).until().orElse(LocalDate.MAX);
    }

    /** Tells which share a day, each at the later one in the file; whether there are any. */
    boolean overlap(ReadContext in) {
        PriorityQueue<Integer> running = new PriorityQueue<>(Comparator.comparing(this::until));
        boolean any = false;
        for (int edition : byStart) {
            if (drafts.get(edition).isDoubtful()) {
                continue;
            }
            while (!running.isEmpty() && until(running.element()).isBefore(from(edition))) {
                running.remove();
            }
            for (int other : running) {
                boolean full = in.isFull();
                any = true;
                overlap(in, Math.max(edition, other), Math.min(edition, other));
                if (full) {
                    return true;
                }
            }
            running.add(edition);
        }
        return any;
    }

    private void overlap(ReadContext in, int edition, int earlier) {
        in.problemAt(
                "/editions/" + edition + (drafts.get(edition).from().isPresent() ? "/from" : ""),
                Code.EDITIONS_OVERLAP,
                drafts.get(earlier).name(),
                () -> Messages.get("expected.apart"));
    }

    /** Tells days between two editions on which none is in force: rarely meant, and then one says what was known of them. */
    void gaps(ReadContext in) {
        for (int i = 0; i < drafts.size(); i++) {
            LocalDate first = from(i);
            Optional<LocalDate> until = drafts.get(i).until().filter(last -> !last.isBefore(first));
            Optional<LocalDate> next = until.map(starts::higherKey);
            if (next.isPresent() && next.get().isAfter(until.get().plusDays(1))) {
                LocalDate last = next.get().minusDays(1);
                in.problemAt(
                        "/editions/" + i + "/until",
                        Code.EDITIONS_APART,
                        until.get().plusDays(1) + " to " + last,
                        () -> Messages.render("expected.together", Map.of("last", last.toString())));
            }
        }
    }

    /** The edition in force on the day, of editions that do not overlap. */
    OptionalInt inForceOn(LocalDate day) {
        Map.Entry<LocalDate, Integer> latest = starts.floorEntry(day);
        return latest != null && !day.isAfter(until(latest.getValue()))
                ? OptionalInt.of(latest.getValue())
                : OptionalInt.empty();
    }
}
