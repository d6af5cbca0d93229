package io.github.balint4j.rules.overview;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Summary;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Looks over groups and people one after the other: how each stands under its rulebooks, what is missing first, and what needs attention on a
 * day or within a time after it. Nothing of a document is kept but its entry.
 *
 * <pre>{@code
 * Overview overview = new Overview(today, Period.ofMonths(6));
 * Overview.Entry monday = overview.entry(group, List.of(Rulebooks.seSfmpGroup().assess(group, today)));
 * monday.notices().forEach(System.out::println);
 * }</pre>
 *
 * @param asOf the day
 * @param within how long ahead recognitions that expire are told
 * @param locale in which language what is missing is told
 */
public record Overview(LocalDate asOf, Period within, Locale locale) {
    /**
     * Refuses null.
     *
     * @param asOf the day
     * @param within how long ahead recognitions that expire are told
     * @param locale in which language what is missing is told
     */
    public Overview {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(within, "within");
    }

    /**
     * In English.
     *
     * @param asOf the day
     * @param within how long ahead recognitions that expire are told
     */
    public Overview(LocalDate asOf, Period within) {
        this(asOf, within, Locale.ENGLISH);
    }

    /**
     * What a document came to.
     *
     * @param kind its kind, a code
     * @param id its id, or the pseudonym of the person; empty where it has none
     * @param standings how it stands under each rulebook
     * @param notices what needs attention, the most urgent first
     */
    public record Entry(String kind, Optional<String> id, List<Standing> standings, List<Notice> notices) {
        /**
         * Copies the lists.
         *
         * @param kind its kind, a code
         * @param id its id, or the pseudonym of the person; empty where it has none
         * @param standings how it stands under each rulebook
         * @param notices what needs attention, the most urgent first
         */
        public Entry {
            standings = List.copyOf(standings);
            notices = List.copyOf(notices);
        }

        /** {@return whether something needs attention, or is not met} */
        public boolean needsAttention() {
            return !notices.isEmpty() || standings.stream().anyMatch(one -> one.verdict() == Verdict.NOT_SATISFIED);
        }
    }

    /**
     * How a document stands under one edition.
     *
     * @param edition its id
     * @param verdict the overall verdict
     * @param missing how many required rows are not met or open
     * @param first what is missing first, or asked first, in words; empty where nothing is
     */
    public record Standing(RulebookRef edition, Verdict verdict, int missing, Optional<String> first) {
        static Standing of(Assessment assessment, Locale locale) {
            Summary summary = assessment.summary().in(locale);
            Optional<String> first = summary.missing().stream()
                    .flatMap(missing -> missing.ways().stream())
                    .findFirst()
                    .or(() -> summary.questions().stream()
                            .map(Summary.Question::text)
                            .findFirst());
            return new Standing(
                    assessment.edition().id(),
                    assessment.verdict(),
                    assessment.unmet().size(),
                    assessment.isSatisfied() ? Optional.empty() : first);
        }
    }

    /**
     * {@return a group's entry}
     *
     * @param group the group with its people and sessions
     * @param assessments how it stands under its rulebooks, on the day of the overview
     */
    public Entry entry(BalintGroup group, List<Assessment> assessments) {
        List<Notice> notices = new ArrayList<>(new GroupNotices(group, asOf).find());
        group.leaders()
                .items()
                .forEach(leader -> notices.addAll(expiring(
                        ends(leader.credentials().items()),
                        Optional.of(leader.person().value()))));
        return entry("group", Optional.of(group.id().value()), assessments, notices);
    }

    /**
     * {@return a declared configuration's entry}
     *
     * @param frame the declared configuration
     * @param assessments how it stands under its rulebooks, on the day of the overview
     */
    public Entry entry(GroupFrame frame, List<Assessment> assessments) {
        return entry("frame", Optional.empty(), assessments, List.of());
    }

    /**
     * {@return a person's entry}
     *
     * @param portfolio what is known of the person
     * @param assessments how it stands under its rulebooks, on the day of the overview
     */
    public Entry entry(Portfolio portfolio, List<Assessment> assessments) {
        Map<IssuerId, LocalDate> ends = ends(portfolio.authorisations().items());
        List<Decision> decisions = portfolio.decisions().items();
        decisions.stream()
                .filter(one -> one.kind() == DecisionKind.RECOGNISE && !isWithdrawn(one, decisions))
                .forEach(one ->
                        end(one, assessments).ifPresent(day -> ends.merge(one.authority(), day, Overview::later)));
        return entry(
                "portfolio", Optional.of(portfolio.person().value()), assessments, expiring(ends, Optional.empty()));
    }

    /**
     * {@return the entry of a list of leaders}
     *
     * @param list the list
     */
    public Entry entry(LeaderList list) {
        List<Notice> notices = new ArrayList<>();
        list.leaders()
                .forEach(leader -> notices.addAll(expiring(
                        ends(leader.credentials().items()),
                        Optional.of(leader.person().value()))));
        return entry("leaders", Optional.of(list.issuer().value()), List.of(), notices);
    }

    private Entry entry(String kind, Optional<String> id, List<Assessment> assessments, List<Notice> notices) {
        return new Entry(
                kind,
                id,
                assessments.stream().map(one -> Standing.of(one, locale)).toList(),
                notices.stream()
                        .sorted(Comparator.comparing(Notice::code)
                                .thenComparing(notice -> notice.day().orElse(LocalDate.MAX)))
                        .toList());
    }

    private List<Notice> expiring(Map<IssuerId, LocalDate> ends, Optional<String> who) {
        LocalDate horizon = asOf.plus(within);
        return ends.entrySet().stream()
                .filter(end -> !end.getValue().isAfter(horizon))
                .map(end -> Notice.expiring(end.getValue(), asOf, who, end.getKey()))
                .toList();
    }

    // Of one body the last end counts: whoever was recognised again is. What has no end does not expire.
    private static Map<IssuerId, LocalDate> ends(List<Credential> credentials) {
        Map<IssuerId, LocalDate> ends = new LinkedHashMap<>();
        for (Credential one : credentials) {
            ends.merge(
                    one.issuer(),
                    one.until().isUsual()
                            ? LocalDate.MAX
                            : one.until().value().flatMap(PartialDate::earliest).orElse(LocalDate.MAX),
                    Overview::later);
        }
        return ends;
    }

    // What may have been withdrawn later is not told: it may be long over.
    private static boolean isWithdrawn(Decision decision, List<Decision> all) {
        return all.stream()
                .anyMatch(one -> one.kind() == DecisionKind.WITHDRAW
                        && one.authority().equals(decision.authority())
                        && !latest(one).isBefore(latest(decision)));
    }

    private static LocalDate latest(Decision decision) {
        return decision.on().value().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }

    // The end that was decided, else the one that the rules of that body give.
    private static Optional<LocalDate> end(Decision decision, List<Assessment> assessments) {
        if (!decision.until().isUsual()) {
            return decision.until().value().flatMap(PartialDate::earliest);
        }
        return assessments.stream()
                .map(Assessment::edition)
                .filter(edition -> edition.id().issuer().equals(decision.authority()))
                .flatMap(edition -> edition.validity().stream())
                .findFirst()
                .flatMap(period ->
                        decision.on().value().flatMap(PartialDate::earliest).map(day -> day.plus(period)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
