package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.RulebookRef;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A series of editions of one body's rules for one purpose.
 *
 * <pre>{@code
 * Rulebooks.dkAarhusGroup().validate(group, today).fold(this::refuse, this::accept);
 * }</pre>
 */
public final class Rulebook {
    private final RulebookRef id;
    private final String title;
    private final List<Edition> editions;

    private Rulebook(RulebookRef id, String title, List<Edition> editions) {
        this.id = id;
        this.title = title;
        this.editions = editions;
    }

    /**
     * A series of these editions.
     *
     * @param title whose rules they are and what for, a short text
     * @throws IllegalArgumentException when there is no edition, when they are not of one series, or when two have the
     *     same name or are in force on the same day
     */
    public static Rulebook of(String title, Edition... editions) {
        List<Edition> all = List.of(editions);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a rulebook needs at least one edition");
        }
        RulebookRef series = all.get(0).id().series();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Edition edition = all.get(i);
            if (!edition.id().series().equals(series)) {
                problems.add(edition + " is not an edition of " + series);
            }
            for (Edition earlier : all.subList(0, i)) {
                if (earlier.id().equals(edition.id())) {
                    problems.add(edition + " is given twice");
                } else if (overlap(earlier, edition)) {
                    problems.add(earlier + " and " + edition + " are in force on the same days");
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(series + " cannot be used: " + String.join("; ", problems));
        }
        return new Rulebook(series, title, all);
    }

    private static boolean overlap(Edition one, Edition other) {
        return startsByEndOf(one, other) && startsByEndOf(other, one);
    }

    private static boolean startsByEndOf(Edition one, Edition other) {
        return one.from().isEmpty()
                || other.until().isEmpty()
                || !one.from().get().isAfter(other.until().get());
    }

    /** Its name, without an edition. */
    public RulebookRef id() {
        return id;
    }

    /** Whose rules they are and what for. */
    public String title() {
        return title;
    }

    /** Its editions, in the given order. */
    public List<Edition> editions() {
        return editions;
    }

    /** The edition of this code, for instance {@code 2021}; empty when there is none. */
    public Optional<Edition> edition(String code) {
        return editions.stream()
                .filter(edition -> edition.id().edition().filter(code::equals).isPresent())
                .findFirst();
    }

    /**
     * The edition in force on the day.
     *
     * @throws NoEditionInForceException when there is none, naming the editions
     */
    public Edition inForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        for (Edition edition : editions) {
            if (edition.isInForceOn(day)) {
                return edition;
            }
        }
        throw new NoEditionInForceException(id + " has no edition in force on " + day + "; it has "
                + editions.stream().map(Rulebook::inForce).collect(Collectors.joining(", ")));
    }

    private static String inForce(Edition edition) {
        return edition
                + edition.from().map(day -> " from " + day).orElse("")
                + edition.until().map(day -> " until " + day).orElse("");
    }

    /** Assesses a group under the edition in force on that day; the day itself counts. */
    public Assessment assess(BalintGroup group, LocalDate asOf) {
        return inForceOn(asOf).assess(group, asOf);
    }

    /** Assesses a declared configuration under the edition in force on that day. */
    public Assessment assess(GroupFrame frame, LocalDate asOf) {
        return inForceOn(asOf).assess(frame, asOf);
    }

    /** The group when every required row is satisfied; else the required rows that are not, also the undetermined. */
    public Validation<Seq<Finding>, BalintGroup> validate(BalintGroup group, LocalDate asOf) {
        return inForceOn(asOf).validate(group, asOf);
    }

    /** The frame when every required row is satisfied; else the required rows that are not, also the undetermined. */
    public Validation<Seq<Finding>, GroupFrame> validate(GroupFrame frame, LocalDate asOf) {
        return inForceOn(asOf).validate(frame, asOf);
    }

    /** One of its editions in words, every row with its source and our reading of it. */
    public String toText(Edition edition) {
        return Page.text(title, edition);
    }

    /** One of its editions in words as Markdown: the page that whoever knows the source reviews. */
    public String toMarkdown(Edition edition) {
        return Page.markdown(title, edition);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
