package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.wording.Wording;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A series of editions of one body's rules for one purpose.
 *
 * <pre>{@code
 * Rulebooks.dkAarhusGroup().validate(group, today).fold(this::refuse, this::accept);
 * }</pre>
 */
public final class Rulebook {
    private static final String PARTICIPANT = "participant";

    // Where none fits, those that there are are named; a file may have thousands.
    private static final int MOST_NAMED = 20;

    private final RulebookRef id;
    private final String title;
    private final List<Edition> editions;
    private final List<Edition> byDay;
    private final Optional<EditionChoice> choice;
    private final boolean isNamed;

    private Rulebook(RulebookRef id, String title, List<Edition> editions, Optional<EditionChoice> choice) {
        this(id, title, editions, choice, false);
    }

    private Rulebook(
            RulebookRef id, String title, List<Edition> editions, Optional<EditionChoice> choice, boolean isNamed) {
        this.id = id;
        this.title = title;
        this.editions = editions;
        this.choice = choice;
        this.isNamed = isNamed;
        // Two wordings beside each other, of which nobody knows since when: neither is in force by the day alone.
        List<Edition> dated =
                editions.stream().filter(edition -> !edition.isUndated()).toList();
        this.byDay = editions.size() - dated.size() > 1 ? dated : editions;
    }

    /**
     * {@return a series of these editions} Several without days may stand beside each other; they go by their names only.
     *
     * @param title whose rules they are and what for, a short text
     * @param editions the editions, at least one, all of one series
     * @throws IllegalArgumentException when there is no edition, when they are not of one series, or when two have the
     *     same name or are in force on the same day, or when none is in force on some day between two of them
     */
    public static Rulebook of(String title, Edition... editions) {
        List<Edition> all = List.of(editions);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a rulebook needs at least one edition");
        }
        RulebookRef series = all.get(0).id().series();
        Rulebook rulebook = new Rulebook(series, title, all, Optional.empty());
        List<String> problems = new ArrayList<>();
        for (Edition edition : all) {
            if (!edition.id().series().equals(series)) {
                problems.add(edition + " is not an edition of " + series);
            }
            if (edition.isAboutPersons() != all.get(0).isAboutPersons()) {
                problems.add(edition + " and " + all.get(0) + " are not about the same kind of subject");
            }
        }
        problems.addAll(rulebook.together());
        problems.addAll(gaps(all));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(series + " cannot be used: " + String.join("; ", problems));
        }
        return rulebook;
    }

    // One after the other in time, so that of thousands each is held against its neighbour only.
    private List<String> together() {
        List<Edition> byStart = new ArrayList<>(byDay);
        byStart.sort(Comparator.comparing(edition -> edition.from().orElse(LocalDate.MIN)));
        boolean apart = editions.stream().map(Edition::id).distinct().count() == editions.size();
        for (int i = 1; i < byStart.size(); i++) {
            apart &= !overlap(byStart.get(i - 1), byStart.get(i));
        }
        return apart ? List.of() : pairs();
    }

    private List<String> pairs() {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            for (Edition earlier : editions.subList(0, i)) {
                if (earlier.id().equals(edition.id())) {
                    problems.add(edition + " is given twice");
                } else if (goByDay(earlier, edition) && overlap(earlier, edition)) {
                    problems.add(earlier + " and " + edition + " are in force on the same days");
                }
            }
        }
        return problems;
    }

    // Days between two editions on which none is in force: rarely meant, and then one says what was known of them.
    private static List<String> gaps(List<Edition> editions) {
        List<String> gaps = new ArrayList<>();
        TreeSet<LocalDate> starts = editions.stream()
                .flatMap(edition -> edition.from().stream())
                .collect(Collectors.toCollection(TreeSet::new));
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

    private boolean goByDay(Edition one, Edition other) {
        return byDay.size() == editions.size() || !one.isUndated() && !other.isUndated();
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
     * {@return the same series, in which whoever has registered with its body keeps the edition of that day} A milestone counts that
     * is with the body, or with none; of several the latest, until the body withdraws what it gave.
     *
     * @param milestone the code of the milestone that registers a person, for instance {@code pathway-joined}
     * @throws IllegalArgumentException when the milestone is not a code, or the series is about groups
     */
    public Rulebook chosenBy(String milestone) {
        return chosenBy(new EditionChoice.ByMilestone(Objects.requireNonNull(milestone, "milestone")));
    }

    /**
     * {@return the same series, in which a person keeps the edition of the day of such a decision by its body: of the latest that
     * still runs on the day of the assessment}
     *
     * @param decision what was decided, for instance {@link DecisionKind#RECOGNISE}
     * @throws IllegalArgumentException when such a decision gives nothing, or the series is about groups
     */
    public Rulebook chosenBy(DecisionKind decision) {
        return chosenBy(new EditionChoice.ByDecision(Objects.requireNonNull(decision, "decision")));
    }

    /**
     * {@return the same series, in which a person keeps the edition that this chooses}
     *
     * @param by by what a person keeps an edition
     * @throws IllegalArgumentException when the series is about groups
     */
    public Rulebook chosenBy(EditionChoice by) {
        Objects.requireNonNull(by, "by");
        if (!isAboutPersons()) {
            throw new IllegalArgumentException(id + " is about groups, which do not register");
        }
        return new Rulebook(id, title, editions, Optional.of(by), isNamed);
    }

    /** {@return by what a person keeps an edition; empty where the day of the assessment chooses} */
    public Optional<EditionChoice> choice() {
        return choice;
    }

    /** {@return whether it is about persons, by their portfolio, and not about groups} */
    public boolean isAboutPersons() {
        return editions.get(0).isAboutPersons();
    }

    /**
     * {@return whether it is about those who take part in groups, so that a group's record shows what its members have: about
     * persons, with a purpose that is {@code participant} or begins with {@code participant-}}
     */
    public boolean isAboutParticipants() {
        return isAboutPersons()
                && (id.purpose().equals(PARTICIPANT) || id.purpose().startsWith(PARTICIPANT + "-"));
    }

    /** {@return its name, without an edition} */
    public RulebookRef id() {
        return id;
    }

    /** {@return whose rules they are and what for} */
    public String title() {
        return title;
    }

    /** {@return its editions, in the given order} */
    public List<Edition> editions() {
        return editions;
    }

    /**
     * {@return the edition of this code, for instance {@code 2021}; empty when there is none}
     *
     * @param code the code of the edition
     */
    public Optional<Edition> find(String code) {
        Objects.requireNonNull(code, "code");
        return editions.stream()
                .filter(edition -> edition.id().edition().filter(code::equals).isPresent())
                .findFirst();
    }

    /**
     * {@return the edition of this code, for instance {@code 2021}}
     *
     * @param code the code of the edition
     * @throws IllegalArgumentException when there is none, naming those that there are
     */
    public Edition edition(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        ForeignText.id(id) + " has no edition " + ForeignText.shown(code) + "; it has " + inForce()));
    }

    /**
     * {@return the series with this edition alone, which decides on every day and for every person: as one does that somebody names}
     *
     * @param code the code of the edition, for instance {@code 2021}
     * @throws IllegalArgumentException when there is none, naming those that there are
     */
    public Rulebook only(String code) {
        return new Rulebook(id, title, List.of(edition(code)), Optional.empty(), true);
    }

    /**
     * {@return the edition in force on the day}
     *
     * @param day the day
     * @throws NoEditionInForceException when there is none, naming the editions
     */
    public Edition inForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return edition(day)
                .orElseThrow(() -> new NoEditionInForceException(
                        byDay.isEmpty()
                                ? ForeignText.id(id) + " has several editions without days; name one: " + inForce()
                                : ForeignText.id(id) + " has no edition in force on " + day + "; it has " + inForce()));
    }

    /**
     * {@return the edition for a person on a day: the one that they {@linkplain #chosenBy(EditionChoice) keep}, where the series
     * lets people keep one and something chooses it that still runs; else the one in force on the day}
     *
     * @param portfolio what is known of the person
     * @param asOf the day of the assessment, which itself counts
     * @throws NoEditionInForceException when there is none, or the day of what chooses leaves open which it is; it names the
     *     editions
     */
    public Edition editionFor(Portfolio portfolio, LocalDate asOf) {
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(asOf, "asOf");
        Set<Optional<Edition>> kept =
                choice.map(by -> KeptEdition.of(this, by, portfolio, asOf)).orElse(Set.of());
        if (kept.isEmpty()) {
            return inForceOn(asOf);
        }
        if (kept.size() > 1 || kept.contains(Optional.<Edition>empty())) {
            throw new NoEditionInForceException(
                    ForeignText.id(id) + " is chosen by " + ForeignText.id(choice.orElseThrow())
                            + (kept.size() == 1
                                    ? ", and on that day no edition was in force; it has "
                                    : ", and its day as recorded leaves open which edition it is; it has ")
                            + inForce() + ". Give its day, or name an edition");
        }
        return kept.iterator().next().orElseThrow();
    }

    /** The editions that a day chooses: where several are without days, these go by their names only. */
    List<Edition> byDay() {
        return byDay;
    }

    /**
     * {@return why the person keeps an edition on the day, in words; empty where the day of the assessment chooses}
     *
     * @param portfolio what is known of the person
     * @param asOf the day of the assessment, which itself counts
     */
    public Optional<String> kept(Portfolio portfolio, LocalDate asOf) {
        return kept(portfolio, asOf, Locale.ENGLISH);
    }

    /**
     * {@return the same in the language of the locale, else in English}
     *
     * @param portfolio what is known of the person
     * @param asOf the day of the assessment, which itself counts
     * @param locale the language to write in; English where there are no texts in it
     */
    public Optional<String> kept(Portfolio portfolio, LocalDate asOf, Locale locale) {
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(asOf, "asOf");
        Wording wording = Wording.in(Language.of(Objects.requireNonNull(locale, "locale")));
        return choice.flatMap(by -> {
            List<String> days = KeptEdition.days(this, by, portfolio, asOf);
            String key = days.size() == 1 ? "kept.one" : "kept.several";
            Object what = by instanceof EditionChoice.ByMilestone milestone ? milestone.code() : by;
            return days.isEmpty()
                    ? Optional.empty()
                    : Optional.of(wording.text(key, "what", what, "days", String.join(", ", days)));
        });
    }

    /** The edition that the day chooses; empty where none is in force. */
    Optional<Edition> edition(LocalDate day) {
        for (Edition edition : byDay) {
            if (isNamed || edition.isInForceOn(day)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    private String inForce() {
        return editions.stream().limit(MOST_NAMED).map(Rulebook::inForce).collect(Collectors.joining(", "))
                + (editions.size() > MOST_NAMED ? ", ..." : "");
    }

    private static String inForce(Edition edition) {
        return ForeignText.id(edition)
                + edition.from().map(day -> " from " + day).orElse("")
                + edition.until().map(day -> " until " + day).orElse("");
    }

    /**
     * Assesses a subject under the edition in force on that day, a person under their own.
     *
     * @param subject the group, the frame or the person
     * @param asOf the day of the assessment; what happened on it counts
     * @return what it came to, row by row
     * @throws NoEditionInForceException when there is no edition for the subject on that day
     * @throws IllegalArgumentException when the rulebook is not about such subjects
     */
    public Assessment assess(AssessmentSubject subject, LocalDate asOf) {
        return editionFor(subject, asOf).assess(subject, asOf);
    }

    /**
     * {@return the subject when every required row is satisfied; else the required rows that are not, also the undetermined}
     *
     * @param subject the group, the frame or the person
     * @param asOf the day of the assessment, which itself counts
     */
    public Validation<Seq<Finding>, AssessmentSubject> validate(AssessmentSubject subject, LocalDate asOf) {
        return editionFor(subject, asOf).validate(subject, asOf);
    }

    private Edition editionFor(AssessmentSubject subject, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return Objects.requireNonNull(subject, "subject")
                .portfolio()
                .map(portfolio -> editionFor(portfolio, asOf))
                .orElseGet(() -> inForceOn(asOf));
    }

    /**
     * Assesses a group under the edition in force on that day.
     *
     * @param group the group with its people and sessions
     * @param asOf the day of the assessment; what happened on it counts, what lies after it is planned
     * @return what it came to, row by row
     * @throws NoEditionInForceException when no edition is in force on that day
     * @throws OtherSubjectException when the rulebook is about persons
     */
    public Assessment assess(BalintGroup group, LocalDate asOf) {
        return inForceOn(Objects.requireNonNull(asOf, "asOf")).assess(group, asOf);
    }

    /**
     * Assesses a declared configuration under the edition in force on that day. What only a group can show is undetermined.
     *
     * @param frame the declared configuration
     * @param asOf the day of the assessment, which itself counts
     * @return what it came to, row by row
     * @throws NoEditionInForceException when no edition is in force on that day
     * @throws OtherSubjectException when the rulebook is about persons
     */
    public Assessment assess(GroupFrame frame, LocalDate asOf) {
        return inForceOn(Objects.requireNonNull(asOf, "asOf")).assess(frame, asOf);
    }

    /**
     * Assesses a person under their edition on that day, by registration where the rulebook {@linkplain #chosenBy(EditionChoice) chooses} so.
     *
     * @param portfolio what is known of the person
     * @param asOf the day of the assessment; what happened on it counts
     * @return what it came to, row by row
     * @throws NoEditionInForceException when there is no edition for the person on that day
     * @throws OtherSubjectException when the rulebook is about groups
     */
    public Assessment assess(Portfolio portfolio, LocalDate asOf) {
        return editionFor(portfolio, asOf).assess(portfolio, asOf);
    }

    /**
     * {@return the portfolio when every required row is satisfied; else the required rows that are not, also the undetermined}
     *
     * @param portfolio what is known of the person
     * @param asOf the day of the assessment, which itself counts
     */
    public Validation<Seq<Finding>, Portfolio> validate(Portfolio portfolio, LocalDate asOf) {
        return editionFor(portfolio, asOf).validate(portfolio, asOf);
    }

    /**
     * {@return the group when every required row is satisfied; else the required rows that are not, also the undetermined}
     *
     * @param group the group with its people and sessions
     * @param asOf the day of the assessment, which itself counts
     */
    public Validation<Seq<Finding>, BalintGroup> validate(BalintGroup group, LocalDate asOf) {
        return inForceOn(Objects.requireNonNull(asOf, "asOf")).validate(group, asOf);
    }

    /**
     * {@return the frame when every required row is satisfied; else the required rows that are not, also the undetermined}
     *
     * @param frame the declared configuration
     * @param asOf the day of the assessment, which itself counts
     */
    public Validation<Seq<Finding>, GroupFrame> validate(GroupFrame frame, LocalDate asOf) {
        return inForceOn(Objects.requireNonNull(asOf, "asOf")).validate(frame, asOf);
    }

    /**
     * {@return the group, when every required row of the edition in force on that day is satisfied}
     *
     * @param group the group with its people and sessions
     * @param asOf the day of the assessment, which itself counts
     * @throws UnmetRequirementsException when some required row is not, or not known to be, with all their findings
     * @throws NoEditionInForceException when no edition is in force on that day
     * @throws OtherSubjectException when the rulebook is about persons
     */
    public BalintGroup check(BalintGroup group, LocalDate asOf) {
        return inForceOn(Objects.requireNonNull(asOf, "asOf")).check(group, asOf);
    }

    /**
     * {@return the frame, when every required row is satisfied on that day; see {@link #check(BalintGroup, LocalDate)}}
     *
     * @param frame the declared configuration
     * @param asOf the day of the assessment, which itself counts
     */
    public GroupFrame check(GroupFrame frame, LocalDate asOf) {
        return inForceOn(Objects.requireNonNull(asOf, "asOf")).check(frame, asOf);
    }

    /**
     * {@return the portfolio, when every required row of the person's edition is satisfied; see {@link #check(BalintGroup, LocalDate)}}
     *
     * @param portfolio what is known of the person
     * @param asOf the day of the assessment, which itself counts
     */
    public Portfolio check(Portfolio portfolio, LocalDate asOf) {
        return editionFor(portfolio, asOf).check(portfolio, asOf);
    }

    /**
     * {@return one of its editions in words, every row with its source and our reading of it}
     *
     * @param edition one of its editions
     */
    public String toText(Edition edition) {
        return toText(edition, Locale.ENGLISH);
    }

    /**
     * {@return the same in the language of the locale, else in English}
     *
     * @param edition one of its editions
     * @param locale the language to write in; English where there are no texts in it
     */
    public String toText(Edition edition, Locale locale) {
        return new Page(
                        this,
                        Objects.requireNonNull(edition, "edition"),
                        Wording.in(Language.of(Objects.requireNonNull(locale, "locale"))))
                .text();
    }

    /**
     * {@return one of its editions in words as Markdown: the page that whoever knows the source reviews}
     *
     * @param edition one of its editions
     */
    public String toMarkdown(Edition edition) {
        return toMarkdown(edition, Locale.ENGLISH);
    }

    /**
     * {@return the same in the language of the locale, else in English}
     *
     * @param edition one of its editions
     * @param locale the language to write in; English where there are no texts in it
     */
    public String toMarkdown(Edition edition, Locale locale) {
        return new Page(
                        this,
                        Objects.requireNonNull(edition, "edition"),
                        Wording.in(Language.of(Objects.requireNonNull(locale, "locale"))))
                .markdown();
    }

    /**
     * {@return its title in the language of the locale; as it is where it has none in that language}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String title(Locale locale) {
        return EditionWords.title(id, title, Wording.in(Language.of(Objects.requireNonNull(locale, "locale"))));
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
        return List.of(id, title, editions, choice, isNamed);
    }

    @Override
    public String toString() {
        return (isNamed ? editions.get(0).id() : id).toString();
    }
}
