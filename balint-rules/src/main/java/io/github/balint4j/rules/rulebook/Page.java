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

    private final String title;
    private final Edition edition;
    private final Wording wording;
    private final EditionWords names;

    Page(Rulebook rulebook, Edition edition, Wording wording) {
        this.title = EditionWords.title(rulebook.id(), rulebook.title(), wording);
        this.edition = edition;
        this.wording = wording;
        this.names = EditionWords.of(edition, wording);
    }

    String text() {
        StringBuilder page = new StringBuilder();
        page.append(edition).append("  ").append(ForeignText.line(title)).append('\n');
        head().forEach(line -> append(page, "", line));
        for (Requirement row : edition.requirements()) {
            page.append('\n').append(row.id()).append("  ").append(level(row)).append('\n');
            page.append("    ").append(ForeignText.line(names.title(row))).append('\n');
            lines(row).forEach(line -> append(page, "    ", line));
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

    String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# `")
                .append(edition)
                .append("`\n\n")
                .append(ForeignText.line(title))
                .append("\n\n");
        head().forEach(line -> item(page, line));
        for (Requirement row : edition.requirements()) {
            page.append("\n## `")
                    .append(row.id())
                    .append("` ")
                    .append(level(row))
                    .append("\n\n");
            page.append(ForeignText.line(names.title(row))).append("\n\n");
            lines(row).forEach(line -> item(page, line));
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

    private String level(Requirement row) {
        return wording.text("level." + row.level().code());
    }

    private List<Line> head() {
        long required = edition.requirements().stream()
                .filter(row -> row.level() == Level.REQUIRED)
                .count();
        Coverage all = names.coverage(edition.coverage());
        List<Line> head = new ArrayList<>();
        String intro = required == edition.requirements().size() ? "page.intro.all" : "page.intro";
        String rows = wording.text(intro, "count", edition.requirements().size(), "required", required);
        head.add(line("page.rows", edition.gaps().isEmpty() ? rows : wording.text("page.unseen", "rows", rows)));
        String from =
                edition.from().map(day -> wording.text("page.from", "day", day)).orElse("");
        String until = edition.until()
                .map(day -> wording.text("page.until", "day", day))
                .orElse("");
        String inForce = (from + " " + until).strip();
        head.add(line("page.inForce", inForce.isEmpty() ? wording.text("page.always") : inForce));
        edition.validity()
                .ifPresent(period ->
                        head.add(line("page.valid", wording.text("page.holds", "period", wording.period(period)))));
        edition.base().ifPresent(base -> head.add(line("page.derived", derived(base))));
        edition.requirements().stream()
                .flatMap(row -> References.of(row.criterion(), edition.isAboutPersons()).units().stream())
                .filter(unit -> unit.grain() > 1 || isOwn(unit))
                .distinct()
                .forEach(unit -> head.add(line("page.unit", unit(unit))));
        if (edition.isWithoutReadings()) {
            head.add(line("page.readings", wording.text("page.noReadings")));
        }
        all.gaps().forEach(gap -> head.add(line("page.gaps", wording.text("page.never", "gap", gap))));
        all.leftOut()
                .forEach(line -> head.add(
                        line("page.omitted", wording.text("page.because", "what", line.what(), "why", line.why()))));
        all.remarks().forEach(remark -> head.add(line("page.remark", remark)));
        return head;
    }

    private String derived(Edition base) {
        List<String> all = new ArrayList<>(List.of(wording.text("page.derivedFrom", "base", base)));
        rows(
                        "page.changed",
                        edition,
                        row -> base.has(row.id()) && !base.requirement(row.id()).equals(row))
                .ifPresent(all::add);
        rows("page.added", edition, row -> !base.has(row.id())).ifPresent(all::add);
        rows("page.leftOut", base, row -> !edition.has(row.id())).ifPresent(all::add);
        return String.join("; ", all);
    }

    private Optional<String> rows(String key, Edition edition, Predicate<Requirement> which) {
        List<String> ids = edition.requirements().stream()
                .filter(which)
                .map(Requirement::id)
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(wording.text(key, "rows", String.join(", ", ids)));
    }

    private static boolean isOwn(Unit unit) {
        return !Units.ALL.contains(unit);
    }

    // How others count the units that all rulebooks have we read; what a rulebook declares is its own.
    private String unit(Unit unit) {
        String key = unit.grain() == 1
                ? "page.unit.own"
                : !unit.isRead() ? "page.unit.cut" : isOwn(unit) ? "page.unit.read" : "page.grain";
        return wording.text(
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

    private String amount(Unit of, long base) {
        return wording.amount(Measure.exactly(Units.plainestOf(of), base));
    }

    private List<Line> lines(Requirement row) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("page.criterion", wording.required(names.in(row.criterion()))));
        String codes = codes(References.of(row.criterion(), edition.isAboutPersons()));
        if (!codes.isEmpty()) {
            lines.add(line("page.codes", codes));
        }
        if (codes.contains(SUPERVISION_ON)) {
            lines.add(line("label.reading", wording.text("read.purpose")));
        }
        names.reading(row)
                .ifPresent(
                        reading -> lines.add(line("label.reading", "\"" + reading.word() + "\": " + reading.reason())));
        names.remarks(row).forEach(remark -> lines.add(line("page.remark", remark)));
        row.citations().forEach(citation -> lines.add(line("page.source", source(citation))));
        return lines;
    }

    // The words of a sentence are not what a document is written in.
    private String codes(References mentions) {
        List<String> parts = new ArrayList<>();
        mentions.codes().forEach((of, codes) -> parts.add(wording.text("page.code", "of", of, "codes", quoted(codes))));
        mentions.judges()
                .forEach((topic, judges) -> parts.add(
                        wording.text("page.topic", "topic", quoted(Set.of(topic)), "judges", quoted(judges))));
        return String.join("; ", parts);
    }

    private static String quoted(Set<String> codes) {
        return codes.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    }

    private String source(Citation citation) {
        List<String> parts = new ArrayList<>(List.of(citation.toString()));
        citation.read().ifPresent(month -> parts.add(wording.text("page.read", "month", month)));
        citation.language()
                .map(language -> Locale.forLanguageTag(language)
                        .getDisplayLanguage(wording.language().locale()))
                .ifPresent(language -> parts.add(wording.text("page.language", "language", language)));
        citation.address().ifPresent(address -> parts.add("<" + address + ">"));
        return parts.stream().collect(Collectors.joining(", "));
    }

    private Line line(String key, String text) {
        return new Line(wording.text(key), ForeignText.line(text));
    }
}
