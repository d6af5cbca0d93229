package io.github.balint4j.json.document;

import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.rulebook.CodeNames;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

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
                .filter(step -> step instanceof Remedy.Supply || step instanceof Remedy.Withdraw)
                .flatMap(step ->
                        (step instanceof Remedy.Supply supply ? supply.at() : ((Remedy.Withdraw) step).at()).stream())
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
        } else if (step instanceof Remedy.Obtain) {
            sink.field("step", "obtain");
        } else if (step instanceof Remedy.Supply supply) {
            sink.field("step", "supply")
                    .field("datum", supply.datum().kind().code())
                    .field("name", supply.datum().name())
                    .texts("at", supply.at());
        } else if (step instanceof Remedy.Ask ask) {
            sink.field("step", "ask").field("judge", ask.judge()).field("topic", ask.topic());
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
