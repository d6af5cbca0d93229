package io.github.balint4j.cli.life;

import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.life.Help;
import io.github.balint4j.rules.life.Obstacle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** What the commands of a group's life can be told, and what they were. */
final class LifeOptions {
    private static final int WITHOUT_TIME = 10;
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Supplier<LocalDate> today;

    final OptionSpec person =
            person("--person", "Who, by pseudonym.").required(true).build();
    final OptionSpec commitment = OptionSpec.builder("--commitment")
            .type(Integer.class)
            .paramLabel("N")
            .converters(OptionValues::count)
            .description("To how many sessions they commit, once they have a place. If not given: what the frame says.")
            .build();
    final OptionSpec until =
            day("--until", "The last day. If not given: nobody knows.").build();
    final OptionSpec from = day("--from", "The day for which the session is planned.")
            .required(true)
            .build();
    final OptionSpec to =
            day("--to", "The day on which it takes place.").required(true).build();
    final OptionSpec at = OptionSpec.builder("--at")
            .type(LocalTime.class)
            .paramLabel("TIME")
            .converters(OptionValues::time)
            .description("The time of day it starts, such as 16:30.")
            .build();
    final OptionSpec attended = people("--attended", "Somebody who came. May be repeated.");
    final OptionSpec excused = people("--excused", "Somebody who did not come, and had said so. May be repeated.");
    final OptionSpec absent = people("--absent", "Somebody who did not come. May be repeated.");
    final OptionSpec guest = people("--guest", "Somebody who came as a guest. May be repeated.");
    final OptionSpec more = flag("--and-others", "Others came too, nobody knows who.");
    final OptionSpec presented = people("--presented", "Who presented a case, in order. May be repeated.");
    final OptionSpec noCase = flag("--no-case", "Nobody presented a case.");
    final OptionSpec id = OptionSpec.builder("--id")
            .type(GroupId.class)
            .paramLabel("ID")
            .required(true)
            .converters(read(GroupId::of))
            .description("The id of the new group, such as aarhus-monday-2021.")
            .build();
    final OptionSpec leaders = people("--leader", "Who leads, by pseudonym. May be repeated.");
    final OptionSpec sessions = OptionSpec.builder("--session")
            .type(List.class)
            .auxiliaryTypes(Session.class)
            .paramLabel("DATE[THH:MM]")
            .converters(LifeOptions::session)
            .description("A date, such as 2021-03-15 or 2021-03-15T16:30. May be repeated.")
            .build();
    final OptionSpec open = flag("--more-sessions", "There will be more dates than these.");

    LifeOptions(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** {@code --format}: text or json. */
    static OptionSpec format(String description) {
        return OptionSpec.builder("--format")
                .type(Format.class)
                .paramLabel("FORMAT")
                .converters(text -> OptionValues.word(text, new Format[] {Format.TEXT, Format.JSON}))
                .description(description)
                .build();
    }

    /** {@code --on}, which names {@code what}. */
    static OptionSpec on(String what) {
        return day("--on", what + ". If not given: today.").build();
    }

    LocalDate on(OptionSpec given) {
        return Optional.ofNullable(given.<LocalDate>getValue()).orElseGet(today);
    }

    /** That the day has not come yet, where that is so. */
    Optional<Obstacle> notComeYet(LocalDate day) {
        return day.isAfter(today.get())
                ? Optional.of(new Obstacle(
                        Obstacle.Code.NOT_COME_YET,
                        Map.of("day", day.toString()),
                        List.of(new Help(Help.Code.DO_LATER, Map.of("day", day.toString())))))
                : Optional.empty();
    }

    PersonId who() {
        return person.getValue();
    }

    OptionalInt agreed() {
        return Optional.ofNullable(commitment.<Integer>getValue())
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    Optional<LocalTime> time() {
        return Optional.ofNullable(at.getValue());
    }

    /** Who came and who did not; absent when nothing of it was said. */
    Known<Attendance> attendance() {
        List<Attendance> all = new ArrayList<>();
        Options.given(attended, List.<PersonId>of()).forEach(one -> all.add(Attendance.present(one)));
        Options.given(guest, List.<PersonId>of()).forEach(one -> all.add(Attendance.guest(one)));
        Options.given(excused, List.<PersonId>of()).forEach(one -> all.add(Attendance.excused(one)));
        Options.given(absent, List.<PersonId>of()).forEach(one -> all.add(Attendance.absent(one)));
        if (Options.given(more, false)) {
            return Known.incomplete(all);
        }
        return all.isEmpty() ? Known.absent() : Known.complete(all);
    }

    /** Who presented; absent when nothing of it was said. */
    Known<PersonId> presenters() {
        List<PersonId> all = Options.given(presented, List.of());
        if (!all.isEmpty() && Options.given(noCase, false)) {
            throw new ParameterException(noCase.command().commandLine(), Messages.open("record.presented"));
        }
        return all.isEmpty() && !Options.given(noCase, false) ? Known.absent() : Known.complete(all);
    }

    private static OptionSpec.Builder person(String name, String description) {
        return OptionSpec.builder(name)
                .type(PersonId.class)
                .paramLabel("ID")
                .converters(read(PersonId::of))
                .description(description);
    }

    private static OptionSpec people(String name, String description) {
        return person(name, description)
                .type(List.class)
                .auxiliaryTypes(PersonId.class)
                .build();
    }

    private static OptionSpec.Builder day(String name, String description) {
        return OptionSpec.builder(name)
                .type(LocalDate.class)
                .paramLabel("DATE")
                .converters(LifeOptions::day)
                .description(description);
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    private static ITypeConverter<?> read(Function<String, ?> reader) {
        return text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        };
    }

    // The day before and the day after are days of a document, too.
    private static LocalDate day(String text) {
        LocalDate day = OptionValues.day(text);
        if (day.equals(FIRST) || day.equals(LAST)) {
            throw new TypeConversionException(Messages.open("value.end-of-time", "day", day));
        }
        return day;
    }

    private static Session session(String text) {
        boolean timed = text.length() > WITHOUT_TIME && text.charAt(WITHOUT_TIME) == 'T';
        Session.Builder session =
                Session.builder().date(OptionValues.day(timed ? text.substring(0, WITHOUT_TIME) : text));
        if (timed) {
            session.startsAt(OptionValues.time(text.substring(WITHOUT_TIME + 1)));
        }
        return session.build();
    }
}
