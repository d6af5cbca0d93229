package io.github.balint4j.cli.leaders;

import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.rules.mediation.Candidate;
import io.github.balint4j.rules.mediation.Mediation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who of a list of leaders matches a wish, for people. */
final class LeadersReport {
    /**
     * A part of the report.
     *
     * @param title its heading; empty for the matches, which come first
     * @param label what the remarks are, for the head of a table; empty for the matches
     * @param remark what there is to say of each beyond who they are; empty for the matches
     */
    private record Part(String title, String label, List<Candidate> candidates, Function<Candidate, String> remark) {}

    private final Mediation mediation;
    private final Messages messages;
    private final LeaderWords words;
    private final List<Part> parts;

    /**
     * A report.
     *
     * @param all whether it shows those, too, who surely do not match
     */
    LeadersReport(Mediation mediation, boolean all, Messages messages) {
        this.mediation = mediation;
        this.messages = messages;
        this.words = new LeaderWords(mediation.wish(), mediation.asOf(), messages);
        List<Candidate> others = mediation.candidates().stream()
                .filter(one -> all && !one.against().isEmpty())
                .toList();
        this.parts = Stream.of(
                        new Part("", "", mediation.matches(), one -> ""),
                        new Part(
                                messages.say("leaders.unclear"),
                                messages.say("leaders.unclear.label"),
                                mediation.unclear(),
                                words::unknown),
                        new Part(
                                messages.say("leaders.others"),
                                messages.say("leaders.others.label"),
                                others,
                                words::against))
                .filter(part -> !part.candidates().isEmpty())
                .toList();
    }

    /** As text: one line a leader. */
    String text(List<String> notes) {
        return head() + "\n"
                + notes.stream().map(note -> note + "\n").collect(Collectors.joining())
                + sought() + "\n"
                + nobody("")
                + parts.stream().map(this::lines).collect(Collectors.joining());
    }

    private String lines(Part part) {
        int width = part.candidates().stream()
                .mapToInt(one -> one.leader().person().value().length())
                .max()
                .orElse(0);
        return "\n" + (part.title().isEmpty() ? "" : part.title() + "\n")
                + part.candidates().stream()
                        .map(one -> {
                            String person = one.leader().person().value();
                            return person + " ".repeat(width - person.length() + 2) + line(part, one) + "\n";
                        })
                        .collect(Collectors.joining());
    }

    private String line(Part part, Candidate one) {
        return messages.say(
                        "leaders.line",
                        "status",
                        words.status(one),
                        "languages",
                        words.codes(one.leader().languages()),
                        "regions",
                        words.codes(one.leader().regions()))
                + (part.label().isEmpty() ? "" : "; " + part.remark().apply(one));
    }

    /** As Markdown: a table for each part. */
    String markdown(List<String> notes) {
        return "# " + head() + "\n\n"
                + Stream.concat(notes.stream(), Stream.of(sought())).collect(Collectors.joining(" ")) + "\n"
                + nobody("- ")
                + parts.stream().map(this::table).collect(Collectors.joining());
    }

    private String table(Part part) {
        boolean remarks = !part.label().isEmpty();
        return "\n" + (part.title().isEmpty() ? "" : "## " + part.title() + "\n\n")
                + messages.say("leaders.table") + (remarks ? " " + part.label() + " |" : "") + "\n"
                + "|---|---|---|---|" + (remarks ? "---|" : "") + "\n"
                + part.candidates().stream().map(one -> row(part, one)).collect(Collectors.joining());
    }

    private String row(Part part, Candidate one) {
        return "| `" + one.leader().person() + "` | " + words.status(one) + " | "
                + words.codes(one.leader().languages()) + " | "
                + words.codes(one.leader().regions()) + " |"
                + (part.label().isEmpty() ? "" : " " + part.remark().apply(one) + " |") + "\n";
    }

    private String head() {
        return messages.say("leaders.head", "list", mediation.list().issuer(), "day", mediation.asOf());
    }

    private String sought() {
        return messages.say("leaders.sought", "wishes", words.sought());
    }

    private String nobody(String bullet) {
        if (!mediation.matches().isEmpty()) {
            return "";
        }
        if (mediation.candidates().isEmpty()) {
            return "\n" + messages.say("leaders.empty") + "\n";
        }
        String surely = mediation.unclear().isEmpty() ? "" : "Surely";
        List<String> wider = new Relaxing(mediation, messages).lines();
        return wider.isEmpty()
                ? "\n" + messages.say("leaders.nobody" + surely) + "\n"
                : "\n" + messages.say("leaders.wider" + surely) + "\n" + (bullet.isEmpty() ? "" : "\n")
                        + wider.stream().map(line -> bullet + line + "\n").collect(Collectors.joining());
    }
}
