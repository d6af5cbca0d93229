package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final Optional<String> registration;

    private Rulebook(RulebookRef id, String title, List<Edition> editions, Optional<String> registration) {
        this.id = id;
        this.title = title;
        this.editions = editions;
        this.registration = registration;
    }

    /**
     * A series of these editions.
     *
     * @param title whose rules they are and what for, a short text
     * @throws IllegalArgumentException when there is no edition, when they are not of one series, or when two have the
     *     same name or are in force on the same day, or when none is in force on some day between two of them
     */
    public static Rulebook of(String title, Edition... editions) {
        List<Edition> all = List.of(editions);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a rulebook needs at least one edition");
        }
        RulebookRef series = all.get(0).id().series();
        List<String> problems = new ArrayList<>();
        for (Edition edition : all) {
            if (!edition.id().series().equals(series)) {
                problems.add(edition + " is not an edition of " + series);
            }
            if (edition.isAboutPersons() != all.get(0).isAboutPersons()) {
                problems.add(edition + " and " + all.get(0) + " are not about the same kind of subject");
            }
        }
        problems.addAll(together(all));
        problems.addAll(gaps(all));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(series + " cannot be used: " + String.join("; ", problems));
        }
        return new Rulebook(series, title, all, Optional.empty());
    }

    // One after the other in time, so that of thousands each is held against its neighbour only.
    private static List<String> together(List<Edition> editions) {
        List<Edition> byStart = new ArrayList<>(editions);
        byStart.sort(Comparator.comparing(edition -> edition.from().orElse(LocalDate.MIN)));
        boolean apart = byStart.stream().map(Edition::id).distinct().count() == byStart.size();
        for (int i = 1; i < byStart.size(); i++) {
            apart &= !overlap(byStart.get(i - 1), byStart.get(i));
        }
        return apart ? List.of() : pairs(editions);
    }

    private static List<String> pairs(List<Edition> editions) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            for (Edition earlier : editions.subList(0, i)) {
                if (earlier.id().equals(edition.id())) {
                    problems.add(edition + " is given twice");
                } else if (overlap(earlier, edition)) {
                    problems.add(earlier + " and " + edition + " are in force on the same days");
                }
            }
        }
        return problems;
    }

    // Days between two editions on which none is in force: rarely meant, and then one says what was known of them.
    private static List<String> gaps(List<Edition> editions) {
        List<String> gaps = new ArrayList<>();
        TreeSet<LocalDate> starts =
                editions.stream().flatMap(edition -> edition.from().stream()).collect(Collectors.toCollection(TreeSet::new));
        for (Edition earlier : editions) {
            Optional<LocalDate> next = earlier.until().map(starts::higher);
            LocalDate until = earlier.until().orElse(LocalDate.MAX);
            if (next.isPresent() && next.get().isAfter(until.plusDays(1))) {
                gaps.add("no edition is in force from " + until.plusDays(1) + " to "
                        + next.get().minusDays(1) + ": let " + earlier
                        + " last until then, or give an edition for that time");
            }
        }
        return gaps;
    }

    private static boolean overlap(Edition one, Edition other) {
        return startsByEndOf(one, other) && startsByEndOf(other, one);
    }

    private static boolean startsByEndOf(Edition one, Edition other) {
        return one.from().isEmpty()
                || other.until().isEmpty()
                || !one.from().get().isAfter(other.until().get());
    }

    /**
     * The same series, in which whoever has registered keeps the edition of that day.
     *
     * @param milestone the code of the milestone that registers a person, for instance {@code pathway-joined}
     * @throws IllegalArgumentException when the milestone is not a code, or the series is about groups
     */
    public Rulebook chosenBy(String milestone) {
        if (!Grammar.accepts(milestone)) {
            throw new IllegalArgumentException("a milestone is a code such as pathway-joined");
        }
        if (!isAboutPersons()) {
            throw new IllegalArgumentException(id + " is about groups, which do not register");
        }
        return new Rulebook(id, title, editions, Optional.of(milestone));
    }

    /** The milestone by which a person keeps an edition; empty where the day of the assessment chooses. */
    public Optional<String> registration() {
        return registration;
    }

    /** Whether it is about persons, by their portfolio, and not about groups. */
    public boolean isAboutPersons() {
        return editions.get(0).isAboutPersons();
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
        return edition(day)
                .orElseThrow(() -> new NoEditionInForceException(
                        id + " has no edition in force on " + day + "; it has " + inForce()));
    }

    /**
     * The edition for a person on a day: that of the day on which they registered, where the series lets people keep it and
     * they have; else the one in force on the day.
     *
     * @throws NoEditionInForceException when there is none, or the day of registration leaves open which it is; it names the
     *     editions
     */
    public Edition editionFor(Portfolio portfolio, LocalDate asOf) {
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(asOf, "asOf");
        List<Milestone> registered = portfolio.milestones().items().stream()
                .filter(one -> registration.filter(one.code()::equals).isPresent())
                .toList();
        return registered.isEmpty() ? inForceOn(asOf) : editionOf(registered);
    }

    // Known only in part, the day still chooses if every day that it can be chooses the same.
    private Edition editionOf(List<Milestone> registered) {
        Set<Optional<Edition>> chosen = registered.stream()
                .flatMap(one -> one.on().stream())
                .flatMap(day -> Stream.of(day.earliest(), day.latest()))
                .map(day -> day.flatMap(this::edition))
                .collect(Collectors.toSet());
        boolean undated = registered.stream().anyMatch(one -> one.on().isEmpty());
        if (undated || chosen.size() != 1 || chosen.contains(Optional.<Edition>empty())) {
            boolean none = !undated && chosen.equals(Set.of(Optional.<Edition>empty()));
            throw new NoEditionInForceException(id + " is chosen by the milestone " + registration.orElseThrow()
                    + (none
                            ? ", and on that day no edition was in force; it has "
                            : ", and its day as recorded leaves open which edition it is; it has ")
                    + inForce() + ". Give its day, or name an edition");
        }
        return chosen.iterator().next().orElseThrow();
    }

    private Optional<Edition> edition(LocalDate day) {
        for (Edition edition : editions) {
            if (edition.isInForceOn(day)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    private String inForce() {
        return editions.stream().map(Rulebook::inForce).collect(Collectors.joining(", "));
    }

    private static String inForce(Edition edition) {
        return edition
                + edition.from().map(day -> " from " + day).orElse("")
                + edition.until().map(day -> " until " + day).orElse("");
    }

    /**
     * Assesses a group under the edition in force on that day.
     *
     * @param asOf the day of the assessment; what happened on it counts, what lies after it is planned
     * @throws NoEditionInForceException when no edition is in force on that day
     * @throws IllegalArgumentException when the rulebook is about persons
     */
    public Assessment assess(BalintGroup group, LocalDate asOf) {
        return inForceOn(asOf).assess(group, asOf);
    }

    /**
     * Assesses a declared configuration under the edition in force on that day. What only a group can show is undetermined.
     *
     * @throws NoEditionInForceException when no edition is in force on that day
     * @throws IllegalArgumentException when the rulebook is about persons
     */
    public Assessment assess(GroupFrame frame, LocalDate asOf) {
        return inForceOn(asOf).assess(frame, asOf);
    }

    /**
     * Assesses a person under their edition on that day, by registration where the rulebook {@linkplain #chosenBy chooses} so.
     *
     * @param asOf the day of the assessment; what happened on it counts
     * @throws NoEditionInForceException when there is no edition for the person on that day
     * @throws IllegalArgumentException when the rulebook is about groups
     */
    public Assessment assess(Portfolio portfolio, LocalDate asOf) {
        return editionFor(portfolio, asOf).assess(portfolio, asOf);
    }

    /** The portfolio when every required row is satisfied; else the required rows that are not, also the undetermined. */
    public Validation<Seq<Finding>, Portfolio> validate(Portfolio portfolio, LocalDate asOf) {
        return editionFor(portfolio, asOf).validate(portfolio, asOf);
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

    /** Whether the other has the same name, title and editions. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rulebook rulebook && parts().equals(rulebook.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(id, title, editions, registration);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
