package io.github.balint4j.rules.mediation;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Looks through a list of leaders for a group that seeks one (SE-1, SE-3). What is not known stays a question: such leaders are
 * neither offered nor left out.
 *
 * <pre>{@code
 * Mediation.of(list, LocalDate.of(2026, 1, 15), Wish.any().speaking("sv")).matches();
 * }</pre>
 *
 * <p>Source: SE-1, SE-3.
 */
public final class Mediation {
    private static final Comparator<Candidate> BY_STATUS_THEN_PERSON = Comparator.comparing(Candidate::status)
            .thenComparing(one -> one.leader().person());

    private final LeaderList list;
    private final LocalDate asOf;
    private final Wish wish;
    private final List<Candidate> candidates;

    private Mediation(LeaderList list, LocalDate asOf, Wish wish, List<Candidate> candidates) {
        this.list = list;
        this.asOf = asOf;
        this.wish = wish;
        this.candidates = candidates;
    }

    private Mediation(LeaderList list, LocalDate asOf, Wish wish) {
        this.list = list;
        this.asOf = asOf;
        this.wish = wish;
        this.candidates = list.leaders().stream()
                .map(this::candidate)
                .sorted(BY_STATUS_THEN_PERSON)
                .toList();
    }

    /**
     * {@return every leader of the list beside the wish, on a day; that day itself counts}
     *
     * @param list the leaders
     * @param asOf the day on which they have to meet it, which itself counts
     * @param wish what is wished of them
     */
    public static Mediation of(LeaderList list, LocalDate asOf, Wish wish) {
        return new Mediation(
                Objects.requireNonNull(list, "list"),
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(wish, "wish"));
    }

    /** {@return the list} */
    public LeaderList list() {
        return list;
    }

    /** {@return what is wished} */
    public Wish wish() {
        return wish;
    }

    /** {@return the day} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return all leaders of the list, by status, then by pseudonym} */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** {@return those who surely meet every wish} */
    public List<Candidate> matches() {
        return candidates.stream().filter(Candidate::isMatch).toList();
    }

    /** {@return those who may meet every wish: something about them is not known} */
    public List<Candidate> unclear() {
        return candidates.stream().filter(Candidate::isUnclear).toList();
    }

    /** {@return the same without those who surely do not meet some wish} */
    public Mediation possible() {
        return new Mediation(
                list,
                asOf,
                wish,
                candidates.stream().filter(one -> one.against().isEmpty()).toList());
    }

    /** {@return the day, and by pseudonym who may be asked and of whom something is not known} */
    @Override
    public String toString() {
        return "Mediation[" + asOf + ": matches " + people(matches()) + ", unclear " + people(unclear()) + ", of "
                + candidates.size() + "]";
    }

    private static List<String> people(List<Candidate> some) {
        return some.stream().map(one -> ForeignText.id(one.leader().person())).toList();
    }

    private Candidate candidate(ListedLeader leader) {
        List<Credential> credentials = leader.credentials().items().stream()
                .filter(one -> wish.society().isEmpty() || wish.society().get().equals(one.issuer()))
                .filter(one -> wish.tier().isEmpty()
                        || one.tier().isEmpty()
                        || wish.tier().equals(one.tier()))
                .toList();
        Optional<Credential> best = credentials.stream().min(byStatusThenSureness());
        Status status = best.map(this::status).orElse(leader.credentials().isComplete() ? Status.NONE : Status.UNKNOWN);
        List<String> against = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        boolean better = !leader.credentials().isComplete() && !wish.statuses().contains(status);
        boolean tierUnknown =
                wish.tier().isPresent() && best.flatMap(Credential::tier).isEmpty() && best.isPresent();
        if (status == Status.UNKNOWN
                || better
                || (tierUnknown && wish.statuses().contains(status))) {
            unknown.add("status");
        } else if (!wish.statuses().contains(status)) {
            against.add("status");
        }
        wish.language().ifPresent(code -> meets("language", leader.languages(), code, against, unknown));
        wish.region().ifPresent(code -> meets("region", leader.regions(), code, against, unknown));
        if (wish.willing()) {
            if (leader.mediated().isEmpty()) {
                unknown.add("willing");
            } else if (!leader.mediated().get()) {
                against.add("willing");
            }
        }
        return new Candidate(leader, status, best, against, unknown);
    }

    private static void meets(
            String wish, Known<String> codes, String wanted, List<String> against, List<String> unknown) {
        if (codes.items().contains(wanted)) {
            return;
        }
        (codes.isComplete() ? against : unknown).add(wish);
    }

    // Where a tier is wished, one that surely is of it goes before a better one that perhaps is.
    private boolean isSurelyWished(Credential credential) {
        return wish.tier().isPresent()
                && credential.tier().isPresent()
                && wish.statuses().contains(status(credential));
    }

    // Of two that are equal otherwise, one whose tier is known answers more, and one that lasts longer is the better
    // reason.
    private Comparator<Credential> byStatusThenSureness() {
        return Comparator.comparing(this::isSurelyWished, Comparator.reverseOrder())
                .thenComparing(this::status)
                .thenComparing(one -> one.tier().isEmpty() && wish.tier().isPresent())
                .thenComparing(
                        one -> one.until().value().flatMap(PartialDate::latest).orElse(LocalDate.MAX),
                        Comparator.reverseOrder());
    }

    // A credential without a first day held when the list was written, and nobody knows since when.
    private Status status(Credential credential) {
        Optional<PartialDate> from = credential.from().value();
        Optional<PartialDate> until = credential.until().value();
        if (until.flatMap(PartialDate::latest).filter(asOf::isAfter).isPresent()) {
            return Status.EXPIRED;
        }
        if (from.flatMap(PartialDate::earliest).filter(asOf::isBefore).isPresent()) {
            return Status.NOT_YET;
        }
        LocalDate begun = credential.from().isUsual()
                ? list.statedOn().orElse(asOf)
                : from.flatMap(PartialDate::latest).orElse(LocalDate.MAX);
        LocalDate ends = credential.until().isUsual()
                ? LocalDate.MAX
                : until.flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
        if (begun.isAfter(asOf) || ends.isBefore(asOf)) {
            return Status.UNKNOWN;
        }
        return credential.status() == CredentialStatus.AUTHORISED ? Status.AUTHORISED : Status.ON_THE_WAY;
    }
}
