package io.github.balint4j.sheets;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderRole;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Place;
import io.github.balint4j.sheets.table.Remark.Code;
import io.github.balint4j.sheets.words.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a group out of a sign-in list of either shape. */
final class SignInReader {
    private static final String GUEST = "guest";
    private static final Pattern NAME_AND_ROLE = Pattern.compile("(.+?)\\s*[(\\[]([^()]+)[)\\]]");
    private static final int MOST_WORDS_OF_A_NAME = 5;

    /** What is gathered of one session. */
    private static final class Meeting {
        private final Place place;
        private final Map<PersonId, Attendance> people = new LinkedHashMap<>();
        private final Map<PersonId, Place> names = new LinkedHashMap<>();
        private final List<PersonId> unmarked = new ArrayList<>();
        private Optional<Mode> mode = Optional.empty();
        private Optional<Duration> length = Optional.empty();
        private boolean cancelled;
        private boolean isByUnnamed;

        Meeting(Place place) {
            this.place = place;
        }
    }

    private final RowReader rows;
    private final Layout layout;
    private final boolean isComplete;
    private final Map<Moment, Meeting> meetings = new TreeMap<>();
    private final Map<PersonId, Place> people = new LinkedHashMap<>();
    private final SortedMap<Integer, PersonId> above = new TreeMap<>();
    private final Map<PersonId, String> roles = new LinkedHashMap<>();
    private Optional<Cell> firstAbsent = Optional.empty();
    private boolean hasUnnamedMember;
    private Optional<Cell> dayBefore = Optional.empty();
    private boolean isCarried;

    SignInReader(Layout layout, ImportSettings settings, Naming naming) {
        this.rows = new RowReader(layout, settings, naming);
        this.layout = layout;
        this.isComplete = settings.isComplete();
    }

    Imported<BalintGroup> read(GroupId id) {
        switch (layout.shape()) {
            case DAYS_ABOVE -> {
                layout.days()
                        .forEach((column, day) ->
                                meeting(day, new Place(layout.table().number(), 0, column)));
                rows.rows().forEach(this::personRow);
                explainEmpty();
            }
            case PEOPLE_ABOVE -> {
                layout.people()
                        .forEach((column, name) ->
                                person(name, Optional.empty()).ifPresent(person -> above.put(column, person)));
                rows.rows().forEach(this::dayRow);
                explainEmpty();
            }
            default -> {
                rows.rows().forEach(this::listRow);
                if (layout.dayAbove().isPresent()) {
                    explainEmpty();
                }
            }
        }
        List<PersonId> members = members();
        List<PersonId> leaders = people.keySet().stream().filter(this::isLeader).toList();
        return rows.finish(
                () -> BalintGroup.builder()
                        .id(id)
                        .members(known(members.stream().map(Membership::of).toList(), !hasUnnamedMember))
                        .leaders(
                                leaders.isEmpty()
                                        ? Known.absent()
                                        : known(
                                                leaders.stream()
                                                        .map(this::leadership)
                                                        .toList(),
                                                true))
                        .sessions(known(
                                meetings.entrySet().stream()
                                        .map(entry -> session(entry.getKey(), entry.getValue()))
                                        .toList(),
                                true))
                        .build(),
                Map.of(
                        "members", members.stream().map(people::get).toList(),
                        "leaders", leaders.stream().map(people::get).toList(),
                        "sessions",
                                meetings.values().stream().map(one -> one.place).toList()));
    }

    private <T> Known<T> known(List<T> all, boolean isWhole) {
        return isComplete && isWhole ? Known.complete(all) : Known.incomplete(all);
    }

    private Meeting meeting(Moment moment, Place place) {
        return meetings.computeIfAbsent(moment, any -> new Meeting(place));
    }

    private void personRow(int row) {
        Optional<Cell> name = layout.name(row);
        List<Cell> marks = marks(row, layout.days().keySet());
        if (name.isEmpty()) {
            if (isCounting(marks)) {
                rows.leaveOut(row);
            } else {
                rows.problem(Code.PERSON_MISSING, layout.expectedName(row));
            }
            return;
        }
        if (marks.isEmpty() && (rows.isAfterGap(row) || isSentence(name.get().text()))) {
            rows.leaveOut(row);
            return;
        }
        Optional<PersonId> person = person(name.get(), role(row));
        layout.days().forEach((column, day) -> {
            Cell cell = layout.table().at(row, column);
            mark(meeting(day, cell.place().wholeColumn()), person, name.get(), cell);
        });
    }

    private void dayRow(int row) {
        Optional<Cell> day = layout.cell(row, ColumnMeaning.DATE);
        List<Cell> marks = marks(row, layout.people().keySet());
        if (day.filter(rows::looksLikeDay).isEmpty()) {
            boolean areRoles = !marks.isEmpty() && marks.stream().allMatch(rows::isRole);
            if (areRoles) {
                marks.forEach(cell -> Optional.ofNullable(above.get(cell.place().column()))
                        .ifPresent(person -> rows.role(cell).ifPresent(role -> roles.putIfAbsent(person, role))));
            } else if (isCounting(marks)) {
                rows.leaveOut(row);
            } else {
                day.ifPresentOrElse(
                        rows::moment,
                        () -> rows.problem(
                                Code.DATE_MISSING,
                                layout.expected(row, ColumnMeaning.DATE).place()));
            }
            return;
        }
        rows.momentInOrder(day.get())
                .map(read -> new Moment(read.day(), rows.start(row).or(read::time)))
                .ifPresent(moment -> {
                    Meeting first = meetings.get(moment);
                    if (first != null) {
                        rows.problem(Code.DAY_TWICE, day.get().place(), "other", first.place.toString());
                        return;
                    }
                    Meeting meeting = meeting(moment, day.get().place());
                    mode(row, meeting);
                    meeting.length = rows.time(row);
                    layout.people()
                            .forEach((column, name) -> mark(
                                    meeting,
                                    Optional.ofNullable(above.get(column)),
                                    name,
                                    layout.table().at(row, column)));
                });
    }

    private List<Cell> marks(int row, Set<Integer> columns) {
        return columns.stream()
                .map(column -> layout.table().at(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    // Counts, or the years below the days of a heading in two lines.
    private static boolean isCounting(List<Cell> marks) {
        return marks.stream().allMatch(cell -> cell.text().matches("\\d{1,4}"));
    }

    private void mark(Meeting meeting, Optional<PersonId> person, Cell name, Cell cell) {
        if (person.isEmpty()) {
            unnamed(meeting, name, cell);
        } else if (cell.isEmpty()) {
            meeting.unmarked.add(person.get());
        } else {
            rows.mark(cell).ifPresent(mark -> mark(meeting, person.get(), mark, cell, isGuest(person.get())));
        }
    }

    // Somebody came whom the list does not name: so those whom it names are not all.
    private void unnamed(Meeting meeting, Cell name, Cell cell) {
        if (!cell.isEmpty() && !rows.saysNotThere(cell)) {
            meeting.isByUnnamed = true;
            hasUnnamedMember |= !rows.isGuest(name);
        }
    }

    private static boolean isSentence(String text) {
        return text.contains(":") || text.split("\\s+").length > MOST_WORDS_OF_A_NAME;
    }

    // The role may stand in brackets behind the name.
    private Optional<PersonId> person(Cell cell, Optional<String> role) {
        Matcher both = NAME_AND_ROLE.matcher(cell.text());
        Optional<String> behind = Optional.of(both)
                .filter(Matcher::matches)
                .map(found -> Cell.of(cell.place(), found.group(2)))
                .filter(rows::isRole)
                .flatMap(rows::role);
        Cell name = behind.isPresent() ? Cell.of(cell.place(), both.group(1)) : cell;
        Optional<PersonId> person = rows.person(name);
        person.ifPresent(one -> {
            Place first = people.putIfAbsent(one, name.place());
            boolean isOnce = layout.shape() != Layout.Shape.ROWS;
            if (first != null && isOnce) {
                rows.problem(Code.PERSON_TWICE, name.place(), "other", first.toString());
            }
            role.or(() -> behind)
                    .filter(word -> isOnce || !word.equals(GUEST))
                    .ifPresent(word -> roles.putIfAbsent(one, word));
        });
        return person;
    }

    private Optional<String> role(int row) {
        return rows.word(row, ColumnMeaning.ROLE, "role");
    }

    private void mark(Meeting meeting, PersonId person, String mark, Cell cell, boolean guest) {
        Attendance came = guest ? Attendance.guest(person) : Attendance.present(person);
        switch (mark) {
            case "present" -> meeting.people.put(person, came);
            case "online" ->
                meeting.people.put(
                        person,
                        new Attendance(person, came.presence(), Given.of(Mode.ONLINE), came.minutes(), came.role()));
            case "guest" -> meeting.people.put(person, Attendance.guest(person));
            case "excused" -> meeting.people.put(person, Attendance.excused(person));
            case "absent" -> {
                meeting.people.put(person, Attendance.absent(person));
                firstAbsent = firstAbsent.or(() -> Optional.of(cell));
            }
            case "unknown" -> meeting.people.put(person, Attendance.unknown(person));
            default -> meeting.cancelled = true;
        }
    }

    private void listRow(int row) {
        Optional<Cell> name = layout.name(row);
        Optional<Cell> day = layout.cell(row, ColumnMeaning.DATE).or(layout::dayAbove);
        boolean isBelow = layout.dayAbove().isPresent()
                && name.filter(text -> !isSentence(text.text()) && !rows.isAfterGap(row))
                        .isEmpty()
                && layout.cell(row, ColumnMeaning.MARK).isEmpty();
        if (isBelow) {
            rows.leaveOut(row);
            return;
        }
        if (day.isEmpty() && name.isPresent() && dayBefore.isPresent() && !rows.isAfterGap(row)) {
            day = dayBefore;
            if (!isCarried) {
                isCarried = true;
                rows.guess(
                        Code.DAY_CARRIED,
                        layout.expected(row, ColumnMeaning.DATE).place());
            }
        }
        dayBefore = day;
        if (name.isEmpty() || day.isEmpty()) {
            boolean isNote = day.filter(rows::looksLikeDay).isEmpty() && (rows.isAfterGap(row) || name.isEmpty())
                    || rows.isNoteOnDay(row);
            if (isNote) {
                rows.leaveOut(row);
            } else {
                rows.problem(
                        name.isEmpty() ? Code.PERSON_MISSING : Code.DATE_MISSING,
                        name.isEmpty()
                                ? layout.expectedName(row)
                                : layout.expected(row, ColumnMeaning.DATE).place());
            }
            return;
        }
        Optional<String> role = role(row);
        Optional<PersonId> named = person(name.get(), role);
        Optional<Moment> moment = rows.moment(day.get())
                .map(read -> new Moment(read.day(), rows.start(row).or(read::time)));
        if (moment.isEmpty()) {
            return;
        }
        Meeting meeting = meeting(moment.get(), day.get().place());
        mode(row, meeting);
        Optional<Cell> mark = layout.cell(row, ColumnMeaning.MARK);
        if (named.isEmpty()) {
            unnamed(meeting, name.get(), mark.orElse(name.get()));
            return;
        }
        PersonId person = named.get();
        Place first = meeting.names.putIfAbsent(person, name.get().place());
        if (first != null) {
            rows.problem(Code.PERSON_TWICE, name.get().place(), "other", first.toString());
            return;
        }
        if (layout.has(ColumnMeaning.MARK) && mark.isEmpty()) {
            meeting.unmarked.add(person);
            return;
        }
        boolean guest = role.filter(GUEST::equals).isPresent();
        mark.map(rows::mark)
                .orElse(Optional.of("present"))
                .ifPresent(read -> mark(meeting, person, read, name.get(), guest));
        rows.count(row, ColumnMeaning.MINUTES)
                .ifPresent(minutes -> meeting.people.computeIfPresent(person, (who, one) -> one.lasting(minutes)));
    }

    private void mode(int row, Meeting meeting) {
        rows.word(row, ColumnMeaning.MODE, "mode")
                .ifPresent(mode -> meeting.mode = Optional.of(LogbookReader.mode(mode)));
    }

    // An empty cell under a day with marks: whoever is not marked did not come, unless the list marks that too.
    private void explainEmpty() {
        meetings.values().stream()
                .filter(one -> !one.people.isEmpty() && !one.unmarked.isEmpty())
                .findFirst()
                .ifPresent(one -> firstAbsent.ifPresentOrElse(
                        cell -> rows.guess(
                                Code.EMPTY_IS_UNKNOWN,
                                Place.of(layout.table().number()),
                                "other",
                                cell.place().toString()),
                        () -> rows.guess(
                                Code.EMPTY_IS_ABSENT, Place.of(layout.table().number()))));
    }

    private Session session(Moment moment, Meeting meeting) {
        Session.Builder session =
                Session.builder().date(moment.day()).startsAt(moment.time()).mode(Given.ofOptional(meeting.mode));
        meeting.length.ifPresent(session::length);
        if (meeting.cancelled) {
            return session.state(SessionState.CANCELLED).build();
        }
        if (meeting.people.isEmpty()) {
            return session.state(meeting.isByUnnamed ? SessionState.HELD : SessionState.PLANNED)
                    .build();
        }
        List<Attendance> all = new ArrayList<>(meeting.people.values());
        if (firstAbsent.isPresent()) {
            meeting.unmarked.forEach(person -> all.add(Attendance.unknown(person)));
        }
        return session.state(SessionState.HELD)
                .attendance(meeting.isByUnnamed ? Known.incomplete(all) : Known.complete(all))
                .build();
    }

    private boolean isLeader(PersonId person) {
        return roles.getOrDefault(person, "").endsWith("leader");
    }

    private boolean isGuest(PersonId person) {
        return roles.getOrDefault(person, "").equals(GUEST);
    }

    private Leadership leadership(PersonId person) {
        return Leadership.builder()
                .person(person)
                .role(roles.get(person).equals("leader") ? LeaderRole.LEADER : LeaderRole.CO_LEADER)
                .build();
    }

    // Whoever only ever came as a guest has no place.
    private List<PersonId> members() {
        return people.keySet().stream()
                .filter(person -> !isLeader(person) && !isGuest(person))
                .filter(person -> {
                    List<Attendance> theirs = meetings.values().stream()
                            .flatMap(one -> Optional.ofNullable(one.people.get(person)).stream())
                            .toList();
                    return theirs.isEmpty()
                            || theirs.stream().anyMatch(one -> !one.role().is(Attendance.Role.GUEST));
                })
                .toList();
    }
}
