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

    /** The day of the assessment where neither the document nor {@link RealGroups} says one. */
    static final Map<String, LocalDate> AS_OF =
            Map.of("hospital", LocalDate.of(2026, 1, 15), "too-wide", LocalDate.of(2026, 1, 15));

    private Examples() {}

    /** All of them, by the name of their file without its ending. */
    static Map<String, BalintDocument> all() {
        Map<String, BalintDocument> all = new TreeMap<>();
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

    static Optional<LocalDate> statedOn(BalintDocument document) {
        return document instanceof BalintDocument.OfGroup group ? group.group().statedOn() : Optional.empty();
    }

    static Assessment assess(String name, BalintDocument document, Rulebook rulebook) {
        LocalDate asOf = statedOn(document).orElseGet(() -> asOf(name));
        return document instanceof BalintDocument.OfFrame frame
                ? rulebook.assess(frame.frame(), asOf)
                : rulebook.assess(((BalintDocument.OfGroup) document).group(), asOf);
    }

    /** The file of the report, in docs/examples/reports. */
    static Path report(String name, Rulebook rulebook) {
        return HOME.resolve("reports")
                .resolve(name + "--" + rulebook.id().toString().replace('/', '-') + ".txt");
    }

    /** All reports as they come out now, by their file. */
    static Map<Path, String> reports() {
        Map<Path, String> reports = new TreeMap<>();
        all().forEach((name, document) -> rulebooks(name)
                .forEach(rulebook -> reports.put(
                        report(name, rulebook), assess(name, document, rulebook).toString())));
        return reports;
    }

    /** The summary of an example under a rulebook. */
    static String summary(String name, Rulebook rulebook) {
        return assess(name, all().get(name), rulebook).summary().toString();
    }

    /** The rulebooks that it is held against: all of them for some, for most of the real groups those that fit. */
    static List<Rulebook> rulebooks(String name) {
        return RealGroups.find(name)
                .filter(row -> !isUnderEveryRulebook(name))
                .map(RealGroups.Row::rulebooks)
                .orElseGet(Rulebooks::aboutGroups);
    }

    /** A document called by the id of its source is not. */
    static boolean isUnderEveryRulebook(String name) {
        return !name.matches("g\\d\\d-.*");
    }

    private static LocalDate asOf(String name) {
        return RealGroups.find(name).map(RealGroups.Row::asOf).orElseGet(() -> AS_OF.get(name));
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

    private static BalintDocument read(Path file) {
        return BalintJson.read(file).toEither().getOrElseThrow(InvalidDocument::new);
    }
}
