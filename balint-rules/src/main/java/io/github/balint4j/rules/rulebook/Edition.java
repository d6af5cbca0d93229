package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Reading;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a rulebook: its rows, and from when to when it is in force.
 *
 * <p>Immutable. What was changed against a shipped edition has another id, so that two verdicts under one id are always
 * verdicts under the same rows.
 *
 * <pre>{@code
 * Edition edition = Edition.builder("our-hospital/group@2026")
 *         .from(LocalDate.of(2026, 1, 1))
 *         .citing(Citation.of("Our hospital: rules for Balint groups"))
 *         .required("size", "Five to ten members.", Criteria.between(5, 10, Quantities.agreed(Term.SIZE)))
 *         .build();
 * edition.assess(group, today);
 * }</pre>
 */
public final class Edition {
    private final RulebookRef id;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> until;
    private final List<Requirement> requirements;
    private final Map<String, Requirement> byId = new LinkedHashMap<>();
    private final Coverage coverage;
    private final boolean aboutPersons;
    private final Optional<Period> validity;
    private final Optional<Edition> base;
    private final boolean withoutReadings;
    private final CodeNames names;
    private volatile @Nullable Plan plan;

    private Edition(Builder builder) {
        this.id = builder.id;
        this.from = builder.from;
        this.until = builder.until;
        this.requirements = builder.rows.all();
        requirements.forEach(row -> byId.put(row.id(), row));
        this.coverage = builder.coverage;
        this.aboutPersons = builder.aboutPersons;
        this.validity = builder.validity;
        this.base = builder.base;
        this.withoutReadings = builder.withoutReadings;
        this.names = builder.names;
    }

    /**
     * {@return a new edition}
     *
     * @param id its name with the edition, for instance {@code our-clinic/group@2026}
     * @throws IllegalArgumentException when the name is malformed or has no edition
     */
    public static Builder builder(String id) {
        return new Builder(RulebookRef.of(Objects.requireNonNull(id, "id")));
    }

    /**
     * {@return a new edition that starts from this one's rows; {@code newId} is its own name, such as {@code our-clinic/group@2026}}
     *
     * @param newId its own name, {@code issuer/purpose@edition}
     */
    public Builder derive(String newId) {
        Builder derived = builder(Objects.requireNonNull(newId, "newId"));
        requirements.forEach(derived.rows::add);
        derived.coverage = coverage;
        derived.aboutPersons = aboutPersons;
        derived.validity = validity;
        derived.withoutReadings = withoutReadings;
        derived.names = names;
        return derived.derivedFrom(this);
    }

    /** {@return its name with the edition} */
    public RulebookRef id() {
        return id;
    }

    /** {@return the first day it is in force, inclusive; empty when the source gives none} */
    public Optional<LocalDate> from() {
        return from;
    }

    /** {@return the last day it is in force, inclusive; empty when none is known} */
    public Optional<LocalDate> until() {
        return until;
    }

    /** {@return its rows, in the order of the source} */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** {@return where the list of rows broke off; empty when it is complete} An incomplete edition is never satisfied. */
    public List<String> gaps() {
        return coverage.gaps();
    }

    /** {@return what of its source it has no row for} */
    public Coverage coverage() {
        return coverage;
    }

    /** {@return whether its rows are about a person, by their portfolio, and not about a group} */
    public boolean isAboutPersons() {
        return aboutPersons;
    }

    /** {@return for how long a recognition under it holds, from the day of the decision, which is included; empty when it has no end} */
    public Optional<Period> validity() {
        return validity;
    }

    /** {@return whether nothing is read in it that the source does not say: neither what it leaves to judgement, nor how it counts} */
    public boolean isWithoutReadings() {
        return withoutReadings;
    }

    /** {@return what its codes are called in sentences} */
    public CodeNames names() {
        return names;
    }

    /**
     * {@return the codes that its rows name and that sentences say as they are, in order: of trainings, professions, tiers, bodies,
     * units and the like that have no name, neither in its words nor in ours}
     */
    public List<String> codesWithoutName() {
        return List.copyOf(OwnCodes.withoutName(this));
    }

    /**
     * {@return of the {@linkplain #codesWithoutName() codes without a name} those for which documents and other rulebooks mostly have
     * another, in order, each with that code: {@code doctor} and {@code physician}; they may well be meant as they are}
     */
    public Map<String, String> unusualCodes() {
        return Collections.unmodifiableMap(OwnCodes.withUsual(this));
    }

    /** {@return the edition whose rows it started from; empty when it started from nothing, or when that is not known any more} */
    public Optional<Edition> base() {
        return base;
    }

    /**
     * {@return whether it is in force on the day}
     *
     * @param day the day
     */
    public boolean isInForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether nothing is known of the days on which it is in force. */
    boolean isUndated() {
        return from.isEmpty() && until.isEmpty();
    }

    /** What it asks that depends on no subject: two threads may work it out twice, with the same result. */
    Plan plan() {
        Plan known = plan;
        if (known == null) {
            known = Plan.of(this);
            plan = known;
        }
        return known;
    }

    /**
     * {@return whether it has a row of this id}
     *
     * @param requirementId the id of the row
     */
    public boolean has(String requirementId) {
        return byId.containsKey(Objects.requireNonNull(requirementId, "requirementId"));
    }

    /**
     * {@return the row of this id; empty when there is none}
     *
     * @param requirementId the id of the row
     */
    public Optional<Requirement> find(String requirementId) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(requirementId, "requirementId")));
    }

    /**
     * {@return the row of this id}
     *
     * @param requirementId the id of the row
     * @throws IllegalArgumentException when there is none, naming those that there are
     */
    public Requirement requirement(String requirementId) {
        return find(requirementId)
                .orElseThrow(() -> new IllegalArgumentException(
                        id + " has no requirement " + requirementId + "; it has " + byId.keySet()));
    }

    /**
     * Assesses a subject on a day; that day itself counts.
     *
     * @param subject the group, the frame or the person
     * @param asOf the day of the assessment, which itself counts
     * @return what it came to, row by row
     * @throws IllegalArgumentException when the edition is not about such subjects
     */
    public Assessment assess(AssessmentSubject subject, LocalDate asOf) {
        return Objects.requireNonNull(subject, "subject").assess(this, asOf);
    }

    /**
     * Assesses a group on a day; that day itself counts.
     *
     * @param group the group with its people and sessions
     * @param asOf the day of the assessment, which itself counts
     * @return what it came to, row by row
     * @throws OtherSubjectException when the edition is about persons
     */
    public Assessment assess(BalintGroup group, LocalDate asOf) {
        return assess(AssessmentSubject.of(group), asOf);
    }

    /**
     * Assesses a person on a day; that day itself counts.
     *
     * @param portfolio what is known of the person
     * @param asOf the day of the assessment, which itself counts
     * @return what it came to, row by row
     * @throws OtherSubjectException when the edition is about groups
     */
    public Assessment assess(Portfolio portfolio, LocalDate asOf) {
        return assess(AssessmentSubject.of(portfolio), asOf);
    }

    /**
     * Assesses a declared configuration on a day.
     *
     * @param frame the declared configuration
     * @param asOf the day of the assessment, which itself counts
     * @return what it came to, row by row
     * @throws OtherSubjectException when the edition is about persons
     */
    public Assessment assess(GroupFrame frame, LocalDate asOf) {
        return assess(AssessmentSubject.of(frame), asOf);
    }

    /**
     * {@return the subject when every required row is satisfied; else the required rows that are not, also the undetermined}
     *
     * @param subject the group, the frame or the person
     * @param asOf the day of the assessment, which itself counts
     */
    public Validation<Seq<Finding>, AssessmentSubject> validate(AssessmentSubject subject, LocalDate asOf) {
        return validated(subject, subject, asOf);
    }

    /**
     * {@return the group when every required row is satisfied; else the required rows that are not, also the undetermined}
     *
     * @param group the group with its people and sessions
     * @param asOf the day of the assessment, which itself counts
     */
    public Validation<Seq<Finding>, BalintGroup> validate(BalintGroup group, LocalDate asOf) {
        return validated(group, AssessmentSubject.of(group), asOf);
    }

    /**
     * {@return the frame when every required row is satisfied; else the required rows that are not, also the undetermined}
     *
     * @param frame the declared configuration
     * @param asOf the day of the assessment, which itself counts
     */
    public Validation<Seq<Finding>, GroupFrame> validate(GroupFrame frame, LocalDate asOf) {
        return validated(frame, AssessmentSubject.of(frame), asOf);
    }

    /**
     * {@return the portfolio when every required row is satisfied; else the required rows that are not, also the undetermined}
     *
     * @param portfolio what is known of the person
     * @param asOf the day of the assessment, which itself counts
     */
    public Validation<Seq<Finding>, Portfolio> validate(Portfolio portfolio, LocalDate asOf) {
        return validated(portfolio, AssessmentSubject.of(portfolio), asOf);
    }

    /**
     * {@return the group, when every required row is satisfied on that day}
     *
     * @param group the group with its people and sessions
     * @param asOf the day of the assessment, which itself counts
     * @throws UnmetRequirementsException when some required row is not, or not known to be, with all their findings
     * @throws OtherSubjectException when the edition is about persons
     */
    public BalintGroup check(BalintGroup group, LocalDate asOf) {
        return checked(group, AssessmentSubject.of(group), asOf);
    }

    /**
     * {@return the frame, when every required row is satisfied on that day; see {@link #check(BalintGroup, LocalDate)}}
     *
     * @param frame the declared configuration
     * @param asOf the day of the assessment, which itself counts
     */
    public GroupFrame check(GroupFrame frame, LocalDate asOf) {
        return checked(frame, AssessmentSubject.of(frame), asOf);
    }

    /**
     * {@return the portfolio, when every required row is satisfied on that day; see {@link #check(BalintGroup, LocalDate)}}
     *
     * @param portfolio what is known of the person
     * @param asOf the day of the assessment, which itself counts
     */
    public Portfolio check(Portfolio portfolio, LocalDate asOf) {
        return checked(portfolio, AssessmentSubject.of(portfolio), asOf);
    }

    private <T> T checked(T given, AssessmentSubject subject, LocalDate asOf) {
        if (subject.unmet(this, asOf).isEmpty()) {
            return given;
        }
        throw new UnmetRequirementsException(subject.assess(this, asOf));
    }

    private <T> Validation<Seq<Finding>, T> validated(T given, AssessmentSubject subject, LocalDate asOf) {
        List<Finding> unmet = Objects.requireNonNull(subject, "subject").unmet(this, asOf);
        return unmet.isEmpty()
                ? Validation.valid(given)
                : new Unmet<>(io.vavr.collection.List.ofAll(unmet), () -> subject.assess(this, asOf));
    }

    /** Whether the other has the same name, the same days and the same rows, whatever they were derived from. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edition edition && parts().equals(edition.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(id, from, until, requirements, coverage, aboutPersons, validity, withoutReadings, names);
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /** Builds editions. Every problem is reported at once when it is built. */
    public static final class Builder {
        private final RulebookRef id;
        private final Rows rows = new Rows();
        private Coverage coverage = Coverage.whole();
        private Optional<Edition> base = Optional.empty();
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> until = Optional.empty();
        private List<Citation> citations = List.of();
        private boolean aboutPersons;
        private Optional<Period> validity = Optional.empty();
        private boolean withoutReadings;
        private CodeNames names = CodeNames.none();

        private Builder(RulebookRef id) {
            if (id.edition().isEmpty()) {
                throw new IllegalArgumentException(
                        "an edition is named issuer/purpose@edition, for instance " + id + "@2026; got " + id);
            }
            this.id = id;
        }

        /**
         * What its codes are called in sentences.
         *
         * @param codes the names
         * @return this builder
         */
        public Builder naming(CodeNames codes) {
            this.names = Objects.requireNonNull(codes, "codes");
            return this;
        }

        /**
         * In force from this day, inclusive.
         *
         * @param day the first day, inclusive
         * @return this builder
         */
        public Builder from(LocalDate day) {
            this.from = Optional.of(PartialDate.requireYear(day, "from"));
            return this;
        }

        /**
         * In force until this day, inclusive.
         *
         * @param day the last day, inclusive
         * @return this builder
         */
        public Builder until(LocalDate day) {
            this.until = Optional.of(PartialDate.requireYear(day, "until"));
            return this;
        }

        /**
         * Its rows are about a person, by their portfolio; without this they are about a group.
         *
         * @return this builder
         */
        public Builder aboutPersons() {
            this.aboutPersons = true;
            return this;
        }

        /**
         * A recognition under it holds for so long, from the day of the decision.
         *
         * @param period how long, above nothing and at most 99 years
         * @return this builder
         */
        public Builder validFor(Period period) {
            this.validity = Optional.of(PeriodRange.exactly(period).min());
            return this;
        }

        /**
         * What the rows that follow cite, unless they say otherwise.
         *
         * @param sources the citations, in place of those of before
         * @return this builder
         */
        public Builder citing(Citation... sources) {
            this.citations = List.of(sources);
            return this;
        }

        /**
         * A row that decides.
         *
         * @param rowId the id of the row, unique in the edition
         * @param title the row in one sentence
         * @param criterion what it asks, made by {@link io.github.balint4j.rules.criterion.Criteria Criteria}, for instance {@code
         *     Criteria.atLeast(20, Units.SESSIONS, Selectors.led())}
         * @return this builder
         */
        public Builder required(String rowId, String title, Criterion criterion) {
            return row(rowId, title, Level.REQUIRED, criterion);
        }

        /**
         * A row that the source recommends.
         *
         * @param rowId the id of the row, unique in the edition
         * @param title the row in one sentence
         * @param criterion what it asks
         * @return this builder
         */
        public Builder recommended(String rowId, String title, Criterion criterion) {
            return row(rowId, title, Level.RECOMMENDED, criterion);
        }

        /**
         * A row on what is usually so.
         *
         * @param rowId the id of the row, unique in the edition
         * @param title the row in one sentence
         * @param criterion what it asks
         * @return this builder
         */
        public Builder usual(String rowId, String title, Criterion criterion) {
            return row(rowId, title, Level.USUAL, criterion);
        }

        /**
         * A row on what the source says, and does not ask.
         *
         * @param rowId the id of the row, unique in the edition
         * @param title the row in one sentence
         * @param criterion what it asks
         * @return this builder
         */
        public Builder informative(String rowId, String title, Criterion criterion) {
            return row(rowId, title, Level.INFORMATIVE, criterion);
        }

        /**
         * A row as it is.
         *
         * @param row the row
         * @return this builder
         */
        public Builder row(Requirement row) {
            rows.add(row);
            return this;
        }

        private Builder row(String rowId, String title, Level level, Criterion criterion) {
            rows.add(new Requirement(rowId, title, level, criterion, citations, Optional.empty()));
            return this;
        }

        /**
         * What of the last row is our reading of the source, and why.
         *
         * @param word the word of the source that is read
         * @param reason why, a sentence
         * @return this builder
         */
        public Builder reading(String word, String reason) {
            rows.last(row -> row.read(new Reading(word, reason)));
            return this;
        }

        /**
         * What the last row cites, instead of what is cited in general.
         *
         * @param sources the citations of that row
         * @return this builder
         */
        public Builder citedAs(Citation... sources) {
            rows.last(row -> row.citing(Arrays.asList(sources)));
            return this;
        }

        /**
         * What else a reader of the last row should know, each a sentence; printed and never judged.
         *
         * @param sentences the remarks, in place of those of before
         * @return this builder
         */
        public Builder remarking(String... sentences) {
            rows.last(row -> row.remarking(Arrays.asList(sentences)));
            return this;
        }

        /**
         * Puts another row in the place of the one with its id.
         *
         * @param row the row, with the id of the one that it replaces
         * @return this builder
         */
        public Builder replace(Requirement row) {
            rows.change(row.id(), old -> Optional.of(row));
            return this;
        }

        /**
         * Gives the row of this id another criterion; the title says what it stands in place of, and {@code reason} why.
         *
         * @param rowId the id of the row, unique in the edition
         * @param criterion what it asks
         * @param reason why, a sentence
         * @return this builder
         */
        public Builder with(String rowId, Criterion criterion, String reason) {
            return changed(rowId, row -> "In place of \"" + row.title() + "\", by " + id + ".", criterion, reason);
        }

        /**
         * Gives the row of this id another sentence and another criterion. Say why in {@code reason}: it shows with the row.
         * To give it another source, {@linkplain #replace replace} it.
         *
         * @param rowId the id of the row, unique in the edition
         * @param title the row in one sentence
         * @param criterion what it asks
         * @param reason why, a sentence
         * @return this builder
         */
        public Builder with(String rowId, String title, Criterion criterion, String reason) {
            return changed(rowId, row -> title, criterion, reason);
        }

        private Builder changed(String rowId, Function<Requirement, String> title, Criterion criterion, String reason) {
            rows.change(
                    rowId,
                    row -> Optional.of(new Requirement(
                            row.id(),
                            title.apply(row),
                            row.level(),
                            criterion,
                            row.citations(),
                            Optional.of(new Reading("set by " + id, reason)),
                            row.remarks())));
            return this;
        }

        /**
         * Leaves the row of this id out.
         *
         * @param rowId the id of the row, unique in the edition
         * @return this builder
         */
        public Builder without(String rowId) {
            rows.change(rowId, row -> Optional.empty());
            return this;
        }

        /**
         * Leaves all readings out: what a source leaves to judgement, only people judge, and where it does not say how it counts,
         * only what is so however it counts decides.
         *
         * @return this builder
         */
        public Builder withoutReadings() {
            this.withoutReadings = true;
            return this;
        }

        /**
         * Says where the list of rows broke off, so that the edition is incomplete.
         *
         * @param where where it broke off
         * @return this builder
         */
        public Builder gap(String where) {
            this.coverage = coverage.withGap(where);
            return this;
        }

        /**
         * Says that the list of rows is complete, whatever was said of it before.
         *
         * @return this builder
         */
        public Builder withoutGaps() {
            this.coverage = coverage.withoutGaps();
            return this;
        }

        /**
         * Says what was read and left out on purpose, and why; printed on its page.
         *
         * @param what what was left out
         * @param why why it was left out
         * @return this builder
         */
        public Builder leftOut(String what, String why) {
            this.coverage = coverage.without(what, why);
            return this;
        }

        /**
         * Says in a sentence what else a reader should know; printed on its page and never judged.
         *
         * @param sentence the sentence
         * @return this builder
         */
        public Builder remark(String sentence) {
            this.coverage = coverage.remarked(sentence);
            return this;
        }

        /**
         * Says all this at once, in place of what was said of it before.
         *
         * @param all what of the source it has no row for
         * @return this builder
         */
        public Builder covering(Coverage all) {
            this.coverage = all;
            return this;
        }

        /**
         * Says which edition it started from, where its rows were put together by hand. Nothing is taken from that edition.
         *
         * @param edition the edition
         * @return this builder
         */
        public Builder derivedFrom(Edition edition) {
            this.base = Optional.of(edition);
            return this;
        }

        /**
         * {@return the edition}
         *
         * @throws IllegalArgumentException when something is wrong with its rows, naming everything
         */
        public Edition build() {
            if (withoutReadings) {
                rows.each(row -> row.with(row.criterion().fold(new WithoutReadings())));
            }
            List<String> all = rows.problems(aboutPersons, this::isTaken);
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                all.add("it ends on " + until.get() + ", before it starts on " + from.get());
            }
            if (!all.isEmpty()) {
                throw new IllegalArgumentException(id + " cannot be used: " + String.join("; ", all));
            }
            return new Edition(this);
        }

        // In a long chain of editions, each row is looked at once.
        private boolean isTaken(Requirement row) {
            return base.filter(one -> one.aboutPersons == aboutPersons && row.equals(one.byId.get(row.id())))
                    .isPresent();
        }
    }
}
