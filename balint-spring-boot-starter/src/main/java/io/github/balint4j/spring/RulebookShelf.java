package io.github.balint4j.spring;

import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rulebooks of an application: the shipped ones, and its own. Read once, when it starts, and never changed: threads share it.
 *
 * <pre>{@code
 * Rulebook rulebook = shelf.find("our-clinic/group").orElseThrow();
 * }</pre>
 */
public final class RulebookShelf {
    private final Map<String, Rulebook> own;

    private RulebookShelf(Map<String, Rulebook> own) {
        this.own = own;
    }

    /** {@return the shipped ones alone} */
    public static RulebookShelf shipped() {
        return new RulebookShelf(Map.of());
    }

    /**
     * {@return the shipped rulebooks and those of a folder: each of its files whose name ends with {@code .json}}
     *
     * @param folder the folder; what lies in folders within it is not read
     * @throws io.github.balint4j.json.InvalidDocument when one of them is no rulebook, with all problems of the first that is not
     * @throws IllegalArgumentException when two have the same id, or one has that of a shipped rulebook
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static RulebookShelf withFolder(Path folder) {
        Map<String, Rulebook> own = new LinkedHashMap<>();
        for (Path file : filesOf(Objects.requireNonNull(folder, "folder"))) {
            Rulebook rulebook = BalintJson.parseRulebook(file);
            String id = rulebook.id().toString();
            if (Rulebooks.find(id).isPresent() || own.putIfAbsent(id, rulebook) != null) {
                throw new IllegalArgumentException(
                        file.getFileName() + ": there is a rulebook " + id + " already; give it an id of its own");
            }
        }
        return new RulebookShelf(own);
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of rulebooks (balint.rulebooks) cannot be read: " + folder, e);
        }
    }

    /**
     * {@return the rulebook of this name, or with {@code @2021} behind it that edition {@linkplain Rulebook#only(String) alone}; empty when
     * there is none, also where it could not be a name}
     *
     * @param name the name, for instance {@code dk-aarhus/group} or {@code dk-aarhus/group@2021}
     */
    public Optional<Rulebook> find(String name) {
        String[] parts = Objects.requireNonNull(name, "name").split("@", 2);
        Rulebook ours = own.get(parts[0]);
        if (ours == null) {
            return Rulebooks.find(name);
        }
        return parts.length == 1 ? Optional.of(ours) : ours.find(parts[1]).map(edition -> ours.only(parts[1]));
    }

    /** {@return all of them: the shipped ones, then its own, by the names of their files} */
    public List<Rulebook> all() {
        List<Rulebook> all = new ArrayList<>(Rulebooks.all());
        all.addAll(own.values());
        return List.copyOf(all);
    }

    /** The names of all of them. */
    @Override
    public String toString() {
        return all().stream().map(Rulebook::toString).collect(Collectors.joining(", "));
    }
}
