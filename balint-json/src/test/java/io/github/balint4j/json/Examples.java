package io.github.balint4j.json;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documents of docs/examples that can be read. */
final class Examples {
    static final Path HOME = Golden.DOCS.resolve("examples");

    /** The day of the assessment where the document states none: before the first session, or when it was read. */
    static final Map<String, LocalDate> AS_OF = Map.of(
            "aarhus-monday-2021", LocalDate.of(2021, 3, 1),
            "aarhus-thursday-2021", LocalDate.of(2021, 3, 1),
            "hospital", LocalDate.of(2026, 1, 15),
            "lisbon-monday-2007", LocalDate.of(2007, 3, 1),
            "lower-saxony-hybrid-series", LocalDate.of(2026, 11, 1),
            "ontario-weekly-open", LocalDate.of(2026, 11, 1),
            "szczecin-one-day-2023", LocalDate.of(2023, 6, 1),
            "too-wide", LocalDate.of(2026, 1, 15),
            "us-society-online-2026", LocalDate.of(2026, 3, 1));

    private Examples() {}

    /** All of them, by the name of their file without its ending. */
    static Map<String, Document> all() {
        Map<String, Document> all = new TreeMap<>();
        Stream.of("groups", "frames").map(HOME::resolve).forEach(folder -> {
            for (String file : files(folder)) {
                all.put(file.replace(".json", ""), read(folder.resolve(file)));
            }
        });
        return all;
    }

    static BalintGroup group(String name) {
        return BalintJson.readGroup(HOME.resolve("groups").resolve(name + ".json"))
                .toEither()
                .getOrElseThrow(InvalidDocument::new);
    }

    static GroupFrame frame(String name) {
        return BalintJson.readFrame(HOME.resolve("frames").resolve(name + ".json"))
                .toEither()
                .getOrElseThrow(InvalidDocument::new);
    }

    static Optional<LocalDate> statedOn(Document document) {
        return document instanceof Document.OfGroup group ? group.group().statedOn() : Optional.empty();
    }

    static Assessment assess(String name, Document document, Rulebook rulebook) {
        LocalDate asOf = statedOn(document).orElseGet(() -> AS_OF.get(name));
        return document instanceof Document.OfFrame frame
                ? rulebook.assess(frame.frame(), asOf)
                : rulebook.assess(((Document.OfGroup) document).group(), asOf);
    }

    /** The file of the report, in docs/examples/reports. */
    static Path report(String name, Rulebook rulebook) {
        return HOME.resolve("reports")
                .resolve(name + "--" + rulebook.id().toString().replace('/', '-') + ".txt");
    }

    /** All reports as they come out now, by their file. */
    static Map<Path, String> reports() {
        Map<Path, String> reports = new TreeMap<>();
        all().forEach((name, document) -> Rulebooks.all()
                .forEach(rulebook -> reports.put(
                        report(name, rulebook), assess(name, document, rulebook).toString())));
        return reports;
    }

    static List<String> files(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document read(Path file) {
        return BalintJson.read(file).toEither().getOrElseThrow(InvalidDocument::new);
    }
}
