package io.github.balint4j.json.document;

import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Stretch;
import io.github.balint4j.rules.rulebook.CodeNames;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what remains: an array of ways, any one of which settles it, nearest first. A way of several steps is a step
 * {@code all} or {@code kOf} that holds them.
 */
final class RemedyWriter {
    private final TokenSink sink;
    private final Wording wording = Wording.english();
    private final CodeNames names;

    RemedyWriter(TokenSink sink, CodeNames names) {
        this.sink = sink;
        this.names = names;
    }

    void write(String name, Remedy remaining) {
        sink.list(name, remaining.ways(), this::way);
    }

    /** {@code high} is {@code null} when nothing bounds it; both ends are when there is no value. */
    void amount(Measure measure) {
        amount(measure, RoundingMode.DOWN);
    }

    // What is still to be done is rounded up, so that it is enough.
    private void missing(Measure measure) {
        amount(measure, RoundingMode.UP);
    }

    // What is agreed for so many months is written as a period of the calendar, as the frame has it.
    private void agreed(Measure on) {
        missing(on);
        on.shortest().flatMap(RemedyWriter::period).ifPresent(period -> sink.field("least", period));
        on.longest().flatMap(RemedyWriter::period).ifPresent(period -> sink.field("most", period));
    }

    private static Optional<String> period(Stretch stretch) {
        return stretch instanceof Stretch.Agreed agreed
                ? Optional.of(agreed.period().toString())
                : Optional.empty();
    }

    private void amount(Measure measure, RoundingMode rounding) {
        Optional<BigDecimal> low = measure.none() ? Optional.empty() : Optional.of(measure.lowInUnits(rounding));
        sink.field("low", low).field("high", measure.none() ? low : measure.highInUnits(rounding));
        sink.field("unit", measure.unit().code());
        measure.asRead()
                .ifPresent(read -> sink.object("byReading", () -> {
                    Measure byReading = measure.byReading();
                    sink.field("low", byReading.lowInUnits(rounding)).field("high", byReading.highInUnits(rounding));
                    sink.field("by", read.by().code());
                }));
        measure.within()
                .ifPresent(within -> sink.object(
                        "within",
                        () -> sink.field("least", Optional.of(within.least()))
                                .field("most", within.most())
                                .field("of", within.of())));
        if (!measure.among().isEmpty()) {
            sink.list(
                    "among", measure.among(), one -> sink.number(measure.unit().fromBase(one)));
        }
    }

    static List<String> pointers(Remedy remaining) {
        return remaining
                .steps()
                .flatMap(step -> step instanceof Remedy.Supply supply
                        ? supply.at().stream()
                        : step instanceof Remedy.Withdraw withdraw
                                ? withdraw.at().stream()
                                : step instanceof Remedy.Agree agree ? Stream.of(agree.at()) : Stream.empty())
                .toList();
    }

    private void way(Remedy way) {
        sink.object(() -> {
            if (way instanceof Remedy.Several several) {
                boolean all = several.k() == several.parts().size();
                sink.field("step", all ? "all" : "kOf");
                if (!all) {
                    sink.field("k", several.k());
                }
                sink.list("steps", several.parts(), this::way);
            } else {
                step((Remedy.Step) way);
            }
            sink.field("text", wording.remaining(names.in(way)));
        });
    }

    void step(Remedy.Step step) {
        if (step instanceof Remedy.More more) {
            sink.field("step", "more");
            missing(more.amount());
        } else if (step instanceof Remedy.Fewer fewer) {
            sink.field("step", "fewer");
            missing(fewer.amount());
        } else if (step instanceof Remedy.Turn turn) {
            sink.field("step", "turn").field("member", turn.member()).field("behind", turn.behind());
            amount(turn.by());
        } else if (step instanceof Remedy.Until until) {
            sink.field("step", "until").field("day", until.day().toString());
        } else if (step instanceof Remedy.Agree agree) {
            sink.field("step", "agree").field("name", agree.term().property()).texts("at", List.of(agree.at()));
            agreed(agree.on());
            sink.object(
                    "now",
                    () -> sink.field("low", Optional.of(agree.now().lowInUnits()))
                            .field("high", agree.now().highInUnits())
                            .field("unit", agree.now().unit().code()));
        } else if (step instanceof Remedy.Obtain) {
            sink.field("step", "obtain");
        } else if (step instanceof Remedy.Supply supply) {
            sink.field("step", "supply")
                    .field("datum", supply.datum().kind().code())
                    .field("name", supply.datum().name())
                    .texts("at", supply.at());
        } else if (step instanceof Remedy.Ask ask) {
            sink.field("step", "ask").field("judge", ask.judge()).field("topic", ask.topic());
        } else if (step instanceof Remedy.Again again) {
            sink.field("step", "again").field("judge", again.judge()).field("topic", again.topic());
            sink.field("since", again.since().toString());
        } else if (step instanceof Remedy.Withdraw withdraw) {
            sink.field("step", "withdraw").texts("at", withdraw.at());
        } else if (step instanceof Remedy.Closed closed) {
            sink.field("step", "closed");
            if (closed.exceeded()) {
                sink.field("exceeded", true);
            }
            closed.missing().ifPresent(this::missing);
        }
    }
}
