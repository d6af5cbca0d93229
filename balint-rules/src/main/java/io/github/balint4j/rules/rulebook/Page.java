package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An edition in words, for whoever reviews it against its source. */
final class Page {
    /** How one row is put down. */
    private record Line(String label, String text) {}

    private static final String SUPERVISION_ON = "supervision: purpose `leading`";

    private Page() {}

    static String text(String title, Edition edition) {
        StringBuilder page = new StringBuilder();
        page.append(edition).append("  ").append(ForeignText.line(title)).append('\n');
        head(edition).forEach(line -> append(page, "", line));
        for (Requirement row : edition.requirements()) {
            page.append('\n').append(row.id()).append("  ").append(level(row)).append('\n');
            page.append("    ").append(ForeignText.line(row.title())).append('\n');
            lines(edition, row).forEach(line -> append(page, "    ", line));
        }
        return page.toString();
    }

    private static void append(StringBuilder page, String indent, Line line) {
        page.append(indent)
                .append(String.format(Locale.ROOT, "%-12s", line.label()))
                .append(' ')
                .append(line.text())
                .append('\n');
    }

    static String markdown(String title, Edition edition) {
        StringBuilder page = new StringBuilder();
        page.append("# `")
                .append(edition)
                .append("`\n\n")
                .append(ForeignText.line(title))
                .append("\n\n");
        head(edition).forEach(line -> item(page, line));
        for (Requirement row : edition.requirements()) {
            page.append("\n## `")
                    .append(row.id())
                    .append("` ")
                    .append(level(row))
                    .append("\n\n");
            page.append(ForeignText.line(row.title())).append("\n\n");
            lines(edition, row).forEach(line -> item(page, line));
        }
        return page.toString();
    }

    private static void item(StringBuilder page, Line line) {
        page.append("- **")
                .append(line.label())
                .append("**: ")
                .append(line.text())
                .append('\n');
    }

    private static String level(Requirement row) {
        return Wording.text("level." + row.level().code());
    }

    private static List<Line> head(Edition edition) {
        long required = edition.requirements().stream()
                .filter(row -> row.level() == Level.REQUIRED)
                .count();
        List<Line> head = new ArrayList<>();
        String intro = required == edition.requirements().size() ? "page.intro.all" : "page.intro";
        String rows = Wording.text(intro, "count", edition.requirements().size(), "required", required);
        head.add(line("page.rows", edition.gaps().isEmpty() ? rows : Wording.text("page.unseen", "rows", rows)));
        String from =
                edition.from().map(day -> Wording.text("page.from", "day", day)).orElse("");
        String until = edition.until()
                .map(day -> Wording.text("page.until", "day", day))
                .orElse("");
        String inForce = (from + " " + until).strip();
        head.add(line("page.inForce", inForce.isEmpty() ? Wording.text("page.always") : inForce));
        edition.validity()
                .ifPresent(period ->
                        head.add(line("page.valid", Wording.text("page.holds", "period", Wording.period(period)))));
        edition.base().ifPresent(base -> head.add(line("page.derived", derived(edition, base))));
        edition.requirements().stream()
                .flatMap(row -> References.of(row.criterion(), edition.isAboutPersons()).units().stream())
                .filter(unit -> unit.grain() > 1 || isOwn(unit))
                .distinct()
                .forEach(unit -> head.add(line("page.unit", unit(unit))));
        if (edition.isWithoutReadings()) {
            head.add(line("page.readings", Wording.text("page.noReadings")));
        }
        edition.gaps().forEach(gap -> head.add(line("page.gaps", Wording.text("page.never", "gap", gap))));
        edition.coverage()
                .leftOut()
                .forEach(line -> head.add(
                        line("page.omitted", Wording.text("page.because", "what", line.what(), "why", line.why()))));
        edition.coverage().remarks().forEach(remark -> head.add(line("page.remark", remark)));
        return head;
    }

    private static String derived(Edition edition, Edition base) {
        List<String> all = new ArrayList<>(List.of(Wording.text("page.derivedFrom", "base", base)));
        rows(
                        "page.changed",
                        edition,
                        row -> base.has(row.id()) && !base.requirement(row.id()).equals(row))
                .ifPresent(all::add);
        rows("page.added", edition, row -> !base.has(row.id())).ifPresent(all::add);
        rows("page.leftOut", base, row -> !edition.has(row.id())).ifPresent(all::add);
        return String.join("; ", all);
    }

    private static Optional<String> rows(String key, Edition edition, Predicate<Requirement> which) {
        List<String> ids = edition.requirements().stream()
                .filter(which)
                .map(Requirement::id)
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(Wording.text(key, "rows", String.join(", ", ids)));
    }

    private static boolean isOwn(Unit unit) {
        return !Units.ALL.contains(unit);
    }

    // How others count the units that all rulebooks have we read; what a rulebook declares is its own.
    private static String unit(Unit unit) {
        String key = unit.grain() == 1
                ? "page.unit.own"
                : !unit.isRead() ? "page.unit.cut" : isOwn(unit) ? "page.unit.read" : "page.grain";
        return Wording.text(
                key,
                "unit",
                unit.code(),
                "size",
                amount(unit, unit.size()),
                "grain",
                amount(unit, unit.grain()),
                "divisor",
                unit.size(),
                "source",
                unit.source().orElse(""));
    }

    private static String amount(Unit of, long base) {
        return Wording.amount(Measure.exactly(Units.plainestOf(of), base));
    }

    private static List<Line> lines(Edition edition, Requirement row) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("page.criterion", Wording.required(Named.in(row.criterion(), edition.names()))));
        String codes = codes(References.of(row.criterion(), edition.isAboutPersons()));
        if (!codes.isEmpty()) {
            lines.add(line("page.codes", codes));
        }
        if (codes.contains(SUPERVISION_ON)) {
            lines.add(line("label.reading", Wording.text("read.purpose")));
        }
        row.reading()
                .ifPresent(
                        reading -> lines.add(line("label.reading", "\"" + reading.word() + "\": " + reading.reason())));
        row.remarks().forEach(remark -> lines.add(line("page.remark", remark)));
        row.citations().forEach(citation -> lines.add(line("page.source", source(citation))));
        return lines;
    }

    // The words of a sentence are not what a document is written in.
    private static String codes(References mentions) {
        List<String> parts = new ArrayList<>();
        mentions.codes().forEach((of, codes) -> parts.add(Wording.text("page.code", "of", of, "codes", quoted(codes))));
        mentions.judges()
                .forEach((topic, judges) -> parts.add(
                        Wording.text("page.topic", "topic", quoted(Set.of(topic)), "judges", quoted(judges))));
        return String.join("; ", parts);
    }

    private static String quoted(Set<String> codes) {
        return codes.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    }

    private static String source(Citation citation) {
        List<String> parts = new ArrayList<>(List.of(citation.toString()));
        citation.read().ifPresent(month -> parts.add(Wording.text("page.read", "month", month)));
        citation.language()
                .map(language -> Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH))
                .ifPresent(language -> parts.add(Wording.text("page.language", "language", language)));
        citation.address().ifPresent(address -> parts.add("<" + address + ">"));
        return parts.stream().collect(Collectors.joining(", "));
    }

    private static Line line(String key, String text) {
        return new Line(Wording.text(key), ForeignText.line(text));
    }
}
