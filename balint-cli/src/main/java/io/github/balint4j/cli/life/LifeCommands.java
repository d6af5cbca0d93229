package io.github.balint4j.cli.life;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.life.SessionRecord;
import io.github.balint4j.rules.life.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands of a group's life, by name. */
public final class LifeCommands {
    /** Their names, in the order of a life. */
    public static final List<String> NAMES = List.of(
            "announce",
            "apply",
            "enrol",
            "wait",
            "promote",
            "start",
            "record",
            "move",
            "cancel",
            "leave",
            "pause",
            "resume",
            "end");

    private final Environment around;
    private final LifeOptions options;

    /** Commands that take place in these surroundings. */
    public LifeCommands(Environment around) {
        this.around = around;
        this.options = new LifeOptions(around.today());
    }

    /** The command of this name. */
    public CommandSpec spec(String name) {
        return switch (name) {
            case "announce" -> announce();
            case "apply" -> apply();
            case "enrol" -> enrol();
            case "wait" ->
                ofPerson(
                        "Enters somebody on the waiting list.",
                        "wait group.json --person p3",
                        "The first day they wait",
                        (life, on) -> life.waitForPlace(options.who(), on));
            case "promote" -> promote();
            case "start" -> start();
            case "record" -> record();
            case "move" -> move();
            case "cancel" -> cancel();
            case "leave" ->
                ofPerson(
                        "Somebody gives up their place, or waits no more.",
                        "leave group.json --person p1 --on 2021-04-12",
                        "The last day of the place or the wait",
                        (life, on) -> life.leave(options.who(), on));
            case "pause" -> pause();
            case "resume" ->
                onDay(
                        "The group, which pauses, meets again.",
                        "resume group.json --on 2021-08-16",
                        "The first day on which it may meet",
                        GroupLife::resume);
            case "end" ->
                onDay(
                        "Ends the group: later sessions are cancelled, places and waits end.",
                        "end group.json --on 2021-06-14",
                        "The last day",
                        GroupLife::end);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private CommandSpec announce() {
        OptionSpec on = LifeOptions.on("The day of the announcement");
        return LifeCommand.of(around, "frame", LifeCommands::frame, frame -> announced(frame, options.on(on)))
                .described(
                        "Announces a new group with this frame: nobody has a place yet.",
                        "announce frame.json --id monday --leader l1 --session 2021-03-15 --session 2021-04-12",
                        List.of(options.id, options.leaders, options.sessions, options.open, on));
    }

    private static Optional<GroupFrame> frame(BalintDocument document) {
        return document instanceof BalintDocument.OfFrame of ? Optional.of(of.frame()) : Optional.empty();
    }

    private Transition announced(GroupFrame frame, LocalDate on) {
        List<PersonId> leaders = Options.given(options.leaders, List.of());
        List<Session> dates = Options.given(options.sessions, List.of());
        boolean more = Options.given(options.open, false);
        return GroupLife.announce(
                options.id.getValue(),
                frame,
                leaders.isEmpty() ? Known.absent() : Known.complete(leaders).map(Leadership::of),
                more ? Known.incomplete(dates) : dates.isEmpty() ? Known.absent() : Known.complete(dates),
                on);
    }

    private CommandSpec apply() {
        OptionSpec on = LifeOptions.on("The day");
        return agreeing(
                        on,
                        (life, day) -> life.apply(options.who(), day),
                        (life, day, number) -> life.apply(options.who(), day, number))
                .described(
                        "Somebody asks for a place: they get one, or wait for it.",
                        "apply group.json --person p3",
                        List.of(options.person, options.commitment, on));
    }

    private CommandSpec enrol() {
        OptionSpec on = LifeOptions.on("The first day of the place");
        return agreeing(
                        on,
                        (life, day) -> life.enrol(options.who(), day),
                        (life, day, number) -> life.enrol(options.who(), day, number))
                .described(
                        "Gives somebody a place; who waits gets one in their turn.",
                        "enrol group.json --person p3 --on 2021-03-15",
                        List.of(options.person, options.commitment, on));
    }

    private CommandSpec promote() {
        OptionSpec on = LifeOptions.on("The first day of the place");
        return agreeing(on, GroupLife::promote, GroupLife::promote)
                .described(
                        "Gives a free place to the person who is first on the waiting list.",
                        "promote group.json --on 2021-04-12",
                        List.of(options.commitment, on));
    }

    private CommandSpec start() {
        OptionSpec on = LifeOptions.on("The day of the start");
        return agreeing(on, GroupLife::start, GroupLife::start)
                .described(
                        "Starts the group, if there are enough people: those who wait have places now.",
                        "start group.json --on 2021-03-15",
                        List.of(options.commitment, on));
    }

    private interface Agreed {
        Transition of(GroupLife life, LocalDate on, int commitment);
    }

    private LifeCommand<BalintGroup> agreeing(
            OptionSpec on, BiFunction<GroupLife, LocalDate, Transition> usual, Agreed own) {
        return changing(life -> options.agreed().isPresent()
                ? own.of(life, options.on(on), options.agreed().getAsInt())
                : usual.apply(life, options.on(on)));
    }

    private CommandSpec record() {
        OptionSpec on = LifeOptions.on("The day of the session");
        return changing(life -> recorded(life, options.on(on)))
                .described(
                        "Records that a session was held, who came and who presented; of cases nothing is recorded.",
                        "record group.json --on 2021-03-15 --attended p1 --attended p2 --excused p3 --presented p1",
                        List.of(
                                on,
                                options.at,
                                options.attended,
                                options.excused,
                                options.absent,
                                options.guest,
                                options.more,
                                options.presented,
                                options.noCase));
    }

    private Transition recorded(GroupLife life, LocalDate on) {
        SessionRecord held = new SessionRecord(on, options.time(), options.attendance(), options.presenters());
        return options.notComeYet(on)
                .<Transition>map(obstacle -> new Transition.Refused(List.of(obstacle)))
                .orElseGet(() -> life.record(held));
    }

    private CommandSpec move() {
        return changing(life -> options.time().isPresent()
                        ? life.move(
                                options.from.getValue(),
                                options.to.getValue(),
                                options.time().get())
                        : life.move(options.from.getValue(), options.to.getValue()))
                .described(
                        "Moves a session to another day; the old date stays as cancelled.",
                        "move group.json --from 2021-04-12 --to 2021-04-19",
                        List.of(options.from, options.to, options.at));
    }

    private CommandSpec cancel() {
        OptionSpec on = LifeOptions.on("The day of the session");
        return changing(life -> options.time().isPresent()
                        ? life.cancel(options.on(on), options.time().get())
                        : life.cancel(options.on(on)))
                .described("Cancels a session.", "cancel group.json --on 2021-04-12", List.of(on, options.at));
    }

    private CommandSpec pause() {
        OptionSpec on = LifeOptions.on("The first day");
        return changing(life -> Optional.ofNullable(options.until.<LocalDate>getValue())
                        .map(last -> life.pause(options.on(on), last))
                        .orElseGet(() -> life.pause(options.on(on))))
                .described(
                        "The group pauses.",
                        "pause group.json --on 2021-07-01 --until 2021-08-15",
                        List.of(on, options.until));
    }

    private CommandSpec ofPerson(
            String description, String example, String day, BiFunction<GroupLife, LocalDate, Transition> step) {
        OptionSpec on = LifeOptions.on(day);
        return changing(life -> step.apply(life, options.on(on)))
                .described(description, example, List.of(options.person, on));
    }

    private CommandSpec onDay(
            String description, String example, String day, BiFunction<GroupLife, LocalDate, Transition> step) {
        OptionSpec on = LifeOptions.on(day);
        return changing(life -> step.apply(life, options.on(on))).described(description, example, List.of(on));
    }

    private LifeCommand<BalintGroup> changing(Function<GroupLife, Transition> step) {
        return LifeCommand.ofGroup(around, group -> step.apply(GroupLife.of(group)));
    }
}
