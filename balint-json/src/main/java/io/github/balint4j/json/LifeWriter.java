package io.github.balint4j.json;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.rules.life.Commitment;
import io.github.balint4j.rules.life.GroupStatus;
import io.github.balint4j.rules.life.Help;
import io.github.balint4j.rules.life.LifeEvent;
import io.github.balint4j.rules.life.Obstacle;
import io.github.balint4j.rules.life.Transition;
import java.util.Locale;
import java.util.Map;

/** Writes what came of steps in the life of a group, and how it stands. Texts are in English; codes and what they are about are for programs. */
final class LifeWriter {
    private static final int VERSION = 1;

    private final TokenSink sink;

    LifeWriter(TokenSink sink) {
        this.sink = sink;
    }

    void write(Transition step) {
        sink.object(() -> {
            head("transition");
            sink.field("done", step.isDone());
            if (step.group().isPresent()) {
                sink.list("events", step.events(), this::write);
                Documents.GROUP.write(step.group().get(), sink.name("group"));
            } else {
                sink.list("obstacles", step.obstacles(), this::write);
            }
        });
    }

    void write(LifeEvent event) {
        sink.object(() -> said(event.code(), event.arguments(), event.message()));
    }

    void write(Obstacle obstacle) {
        sink.object(() -> {
            said(obstacle.code(), obstacle.arguments(), obstacle.message());
            sink.list("helps", obstacle.helps(), this::write);
        });
    }

    void write(Help help) {
        sink.object(() -> said(help.code(), help.arguments(), help.message()));
    }

    void write(GroupStatus status) {
        sink.object(() -> {
            head("group-status");
            sink.field("group", status.group().value())
                    .field("asOf", status.asOf().toString());
            range("members", status.members());
            range("waiting", status.waiting());
            status.places().ifPresent(free -> range("places", free));
            status.start()
                    .ifPresent(obstacles -> sink.object("start", () -> {
                        sink.field("possible", obstacles.isEmpty());
                        sink.list("obstacles", obstacles, this::write);
                    }));
            status.pauses().ifPresent(pause -> {
                sink.name("pauses");
                write(pause);
            });
            status.next().ifPresent(day -> sink.field("next", day.toString()));
            status.sessionsLeft().ifPresent(left -> sink.field("sessionsLeft", left));
            sink.list("unrecorded", status.unrecorded(), day -> sink.text(day.toString()));
            sink.list("commitments", status.commitments(), this::write);
        });
    }

    void write(Commitment one) {
        sink.object(() -> {
            sink.field("person", one.membership().person().value())
                    .field("asOf", one.asOf().toString())
                    .field("state", code(one.state()));
            one.agreed().ifPresent(number -> sink.field("agreed", number));
            sink.field("attended", one.attended());
            one.mayHaveAttended().ifPresent(most -> sink.field("mayHaveAttended", most));
            one.stillPossible().ifPresent(more -> sink.field("stillPossible", more));
        });
    }

    private void head(String kind) {
        sink.field("kind", kind).field("version", VERSION);
    }

    private void said(Enum<?> code, Map<String, String> about, String text) {
        sink.field("code", code(code));
        sink.object("about", () -> about.forEach(sink::field));
        sink.field("text", text);
    }

    private void range(String name, CountRange count) {
        sink.object(name, () -> {
            sink.field("min", count.min());
            count.max().ifPresent(most -> sink.field("max", most));
        });
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
