package io.github.balint4j.cli.console;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** The rulebooks that there are, found by name; or a sentence that says which there are. */
public final class RulebookRegistry {
    private final Supplier<List<Rulebook>> all;
    private final Function<RulebookRef, Optional<Rulebook>> find;
    private final Map<RulebookRef, Rulebook> own = new LinkedHashMap<>();

    public RulebookRegistry(List<Rulebook> rulebooks) {
        this(
                () -> rulebooks,
                name -> rulebooks.stream()
                        .filter(rulebook -> rulebook.id().equals(name.series()))
                        .findFirst());
    }

    /**
     * A shelf of rulebooks that are built when they are asked for.
     *
     * @param find the whole series of this name, which gives no edition
     */
    public RulebookRegistry(Supplier<List<Rulebook>> all, Function<RulebookRef, Optional<Rulebook>> find) {
        this.all = all;
        this.find = find;
    }

    public List<Rulebook> rulebooks() {
        return all.get();
    }

    /** Adds a rulebook, which goes before another of its name. */
    public void put(Rulebook rulebook) {
        own.put(rulebook.id(), rulebook);
    }

    /** Whether the edition is one of those that there were from the start. */
    public boolean isShipped(Edition edition) {
        return find.apply(edition.id().series())
                .flatMap(rulebook -> rulebook.find(edition.id().edition().orElseThrow()))
                .filter(edition::equals)
                .isPresent();
    }

    /** The name of a rulebook, or of an edition, that there is. */
    public RulebookRef named(String text) {
        RulebookRef name;
        try {
            name = RulebookRef.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(noRulebook(text, any -> true));
        }
        return editions(name).map(found -> name).getOrElseThrow(TypeConversionException::new);
    }

    /** The edition of this name; or all of the rulebook, when the name gives no edition. */
    public Either<String, List<Edition>> editions(RulebookRef name) {
        return rulebook(name)
                .flatMap(rulebook -> name.edition()
                        .map(code -> edition(rulebook, name, code).map(List::of))
                        .orElse(Either.right(rulebook.editions())));
    }

    /** The rulebook of this name, whatever edition the name gives. */
    public Either<String, Rulebook> rulebook(RulebookRef name) {
        return rulebook(name, any -> true);
    }

    /** The same; where there is none, of the others those are named that {@code fit}. */
    public Either<String, Rulebook> rulebook(RulebookRef name, Predicate<Rulebook> fit) {
        return Optional.ofNullable(own.get(name.series()))
                .or(() -> find.apply(name.series()))
                .<Either<String, Rulebook>>map(Either::right)
                .orElseGet(() -> Either.left(noRulebook(name.series().toString(), fit)));
    }

    private static Either<String, Edition> edition(Rulebook rulebook, RulebookRef name, String code) {
        return rulebook.find(code).<Either<String, Edition>>map(Either::right).orElseGet(() -> {
            List<String> known =
                    rulebook.editions().stream().map(Edition::toString).toList();
            Optional<String> near = Nearest.to(name.toString(), known);
            return Either.left(Messages.open(
                    near.isPresent() ? "edition.none.near" : "edition.none",
                    "name",
                    ForeignText.openId(name),
                    "near",
                    near.map(ForeignText::openId).orElse(""),
                    "known",
                    ForeignText.ids(known)));
        });
    }

    private String noRulebook(String text, Predicate<Rulebook> fit) {
        List<Rulebook> known = Stream.concat(own.values().stream(), rulebooks().stream())
                .filter(fit)
                .toList();
        List<String> near = Nearest.rulebooks(
                text, known.stream().map(Rulebook::toString).distinct().toList());
        return Messages.open(
                near.isEmpty() ? "rulebook.none" : near.size() == 1 ? "rulebook.none.near" : "rulebook.none.several",
                "name",
                ForeignText.openId(text),
                "near",
                near.stream()
                        .map(ForeignText::openId)
                        .reduce((one, other) -> Messages.open("rulebook.and", "one", one, "other", other))
                        .orElse(""),
                "known",
                listed(known));
    }

    private static String listed(List<Rulebook> known) {
        return Stream.of(false, true)
                .flatMap(persons -> {
                    String names = known.stream()
                            .filter(rulebook -> rulebook.isAboutPersons() == persons)
                            .map(Rulebook::toString)
                            .distinct()
                            .collect(Collectors.joining(", "));
                    String key = persons ? "rulebook.persons" : "rulebook.groups";
                    return names.isEmpty() ? Stream.empty() : Stream.of(Messages.open(key, "names", names));
                })
                .collect(Collectors.joining("; "));
    }
}
