package io.github.balint4j.sheets;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Place;
import io.github.balint4j.sheets.table.Remark.Code;
import io.github.balint4j.sheets.words.AmountReader;
import io.github.balint4j.sheets.words.Moment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one person's logbook. */
final class LogbookReader {
    private final RowReader rows;
    private final Layout layout;
    private final boolean isComplete;
    private final Map<String, List<Experience>> lists = new LinkedHashMap<>();
    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Set<PersonId> owners = new HashSet<>();

    LogbookReader(Layout layout, ImportSettings settings, Naming naming) {
        this.rows = new RowReader(layout, settings, naming);
        this.layout = layout;
        this.isComplete = settings.isComplete();
    }

    Imported<Portfolio> read(PersonId person) {
        rows.rows().forEach(this::row);
        return rows.finish(
                () -> Portfolio.builder()
                        .person(person)
                        .sessions(list("sessions"))
                        .supervision(list("supervision"))
                        .intervision(list("intervision"))
                        .training(list("training"))
                        .build(),
                places);
    }

    private Known<Experience> list(String name) {
        List<Experience> all = lists.get(name);
        return all == null ? Known.absent() : isComplete ? Known.complete(all) : Known.incomplete(all);
    }

    private void row(int row) {
        Optional<Cell> day = layout.cell(row, ColumnMeaning.DATE);
        Optional<Cell> from = layout.cell(row, ColumnMeaning.FROM);
        if (day.isEmpty() && from.isEmpty()) {
            if (layout.table().filled(row).size() == 1 || rows.isAfterGap(row)) {
                rows.leaveOut(row);
            } else {
                rows.problem(
                        Code.DATE_MISSING,
                        layout.expected(row, ColumnMeaning.DATE).place());
            }
            return;
        }
        if (day.isPresent() && rows.isAfterGap(row) && !rows.looksLikeDay(day.get()) && !isPartial(day.get())) {
            rows.leaveOut(row);
            return;
        }
        if (rows.isNoteOnDay(row)) {
            rows.leaveOut(row);
            return;
        }
        requireOneOwner(row);
        String kind = layout.cell(row, ColumnMeaning.KIND).isEmpty()
                ? "sessions"
                : rows.word(row, ColumnMeaning.KIND, "kind").orElse("");
        Experience.Builder entry = Experience.builder();
        boolean dated = day.isPresent() ? onDay(entry, day.get(), row) : onDays(entry, row);
        what(entry, row, kind);
        who(entry, row, kind);
        Place place = day.or(() -> from).orElseThrow().place();
        if (dated) {
            rows.build(place, entry::build).ifPresent(built -> {
                lists.computeIfAbsent(kind, any -> new ArrayList<>()).add(built);
                places.computeIfAbsent(kind, any -> new ArrayList<>()).add(place);
            });
        }
    }

    private void requireOneOwner(int row) {
        layout.name(row)
                .ifPresent(cell -> rows.person(cell).ifPresent(person -> {
                    if (owners.add(person) && owners.size() == 2) {
                        rows.problem(Code.SEVERAL_PERSONS, cell.place());
                    }
                }));
    }

    private static boolean isPartial(Cell cell) {
        return PartialDate.isWritten(cell.text());
    }

    private boolean onDay(Experience.Builder entry, Cell cell, int row) {
        if (isPartial(cell)) {
            Optional<PartialDate> part = partial(cell);
            entry.date(part);
            return part.isPresent();
        }
        Optional<Moment> moment = rows.momentInOrder(cell);
        moment.ifPresent(read -> entry.date(read.day()).startsAt(rows.start(row).or(read::time)));
        return moment.isPresent();
    }

    private boolean onDays(Experience.Builder entry, int row) {
        Optional<PartialDate> first = layout.cell(row, ColumnMeaning.FROM).flatMap(this::partial);
        Optional<Cell> end = layout.cell(row, ColumnMeaning.UNTIL);
        Optional<PartialDate> last = end.flatMap(this::partial);
        entry.since(first).until(Given.ofOptional(last));
        return first.isPresent() && last.isPresent() == end.isPresent();
    }

    private Optional<PartialDate> partial(Cell cell) {
        return isPartial(cell)
                ? rows.build(cell.place(), () -> PartialDate.parse(cell.text()))
                : rows.moment(cell).map(moment -> PartialDate.of(moment.day()));
    }

    private void what(Experience.Builder entry, int row, String kind) {
        rows.time(row).ifPresent(entry::duration);
        layout.cell(row, ColumnMeaning.SESSIONS)
                .flatMap(cell -> rows.take(AmountReader.number(cell)))
                .ifPresent(entry::sessions);
        rows.word(row, ColumnMeaning.MODE, "mode").map(LogbookReader::mode).ifPresent(entry::mode);
        if (kind.equals("sessions")) {
            rows.count(row, ColumnMeaning.CASES).ifPresent(entry::cases);
            rows.count(row, ColumnMeaning.PRESENT).ifPresent(entry::present);
            layout.cell(row, ColumnMeaning.GROUP).ifPresent(cell -> entry.group(rows.naming.group(cell)));
        }
    }

    private void who(Experience.Builder entry, int row, String kind) {
        if (kind.equals("sessions")) {
            rows.word(row, ColumnMeaning.ROLE, "role").map(LogbookReader::role).ifPresent(entry::role);
            leader(row).ifPresent(cell -> entry.leaders(rows.persons(cell)));
        } else {
            layout.cell(row, ColumnMeaning.SUPERVISOR)
                    .or(() -> leader(row))
                    .filter(cell -> kind.equals("supervision"))
                    .ifPresent(cell -> entry.supervisors(rows.persons(cell)));
        }
    }

    private Optional<Cell> leader(int row) {
        Optional<Cell> first = layout.cell(row, ColumnMeaning.LEADER_FIRST_NAME);
        return layout.cell(row, ColumnMeaning.LEADER)
                .map(name -> Cell.of(
                        name.place(), first.map(cell -> cell.text() + " ").orElse("") + name.text()))
                .or(() -> first);
    }

    private static GroupRole role(String word) {
        return switch (word) {
            case "leader" -> GroupRole.LEADER;
            case "co-leader" -> GroupRole.CO_LEADER;
            case "guest" -> GroupRole.GUEST;
            default -> GroupRole.MEMBER;
        };
    }

    static Mode mode(String word) {
        return switch (word) {
            case "online" -> Mode.ONLINE;
            case "hybrid" -> Mode.HYBRID;
            default -> Mode.IN_PERSON;
        };
    }
}
