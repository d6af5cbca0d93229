package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.DecisionKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The door to {@link Selector}s: which facts count.
 *
 * <pre>{@code
 * Selectors.coLed();
 * Selectors.training("leader-seminar", "intensive");
 * Selectors.not(Selectors.is(Attribute.MODE, "online"));
 * }</pre>
 */
public final class Selectors {
    private Selectors() {}

    /**
     * {@return facts of this kind}
     *
     * @param kind the kind of facts
     */
    public static Selector of(FactKind kind) {
        return is(Attribute.KIND, kind.code());
    }

    /**
     * {@return facts with one of the codes} Does not fix a kind: combine it with a selector that does.
     *
     * @param attribute the attribute
     * @param codes the values that will do, as codes; at least one
     */
    public static Selector is(Attribute attribute, String... codes) {
        return new Selector.Is(attribute, List.of(codes));
    }

    /**
     * {@return facts that are not of the selector}
     *
     * @param selector the facts that are left out
     */
    public static Selector not(Selector selector) {
        return new Selector.Not(Objects.requireNonNull(selector, "selector"));
    }

    /** {@return sessions held up to and including the as-of date} */
    public static Selector sessions() {
        return of(FactKind.SESSION).is(Attribute.STATE, "held");
    }

    /** {@return sessions of a portfolio that the person attended as an ordinary member} */
    public static Selector attended() {
        return took(FactKind.SESSION, "member");
    }

    /** {@return sessions of a portfolio that the person led, alone or with somebody} */
    public static Selector led() {
        return took(FactKind.SESSION, "leader", "co-leader");
    }

    /** {@return sessions of a portfolio that the person led with somebody} */
    public static Selector coLed() {
        return took(FactKind.SESSION, "co-leader");
    }

    private static Selector took(FactKind kind, String... roles) {
        return of(kind).is(Attribute.ROLE, roles).is(Attribute.STATE, "held").is(Attribute.ATTENDANCE, "present");
    }

    /** {@return supervision on leading that took place} */
    public static Selector supervision() {
        return done(FactKind.SUPERVISION);
    }

    /** {@return meetings with peers on leading that took place} */
    public static Selector intervision() {
        return done(FactKind.INTERVISION);
    }

    /**
     * {@return trainings of one of these codes that took place; without a code: any}
     *
     * @param codes the codes that will do; any when there is none
     */
    public static Selector training(String... codes) {
        return coded(done(FactKind.TRAINING), codes);
    }

    /**
     * {@return professional practice of one of these codes; without a code: any}
     *
     * @param codes the codes that will do; any when there is none
     */
    public static Selector practice(String... codes) {
        return coded(done(FactKind.PRACTICE), codes);
    }

    /**
     * {@return teaching of one of these codes that took place; without a code: any}
     *
     * @param codes the codes that will do; any when there is none
     */
    public static Selector teaching(String... codes) {
        return coded(done(FactKind.TEACHING), codes);
    }

    private static Selector done(FactKind kind) {
        return of(kind).is(Attribute.STATE, "held").is(Attribute.ATTENDANCE, "present");
    }

    private static Selector coded(Selector of, String... codes) {
        return codes.length == 0 ? of : of.is(Attribute.CODE, codes);
    }

    /**
     * {@return qualifications of one of these codes; without a code: any}
     *
     * @param codes the codes that will do; any when there is none
     */
    public static Selector qualification(String... codes) {
        return coded(of(FactKind.QUALIFICATION), codes);
    }

    /**
     * {@return professions of one of these codes; without a code: any}
     *
     * @param codes the codes that will do; any when there is none
     */
    public static Selector profession(String... codes) {
        return coded(of(FactKind.PROFESSION), codes);
    }

    /**
     * {@return insurance cover of one of these codes; without a code: any}
     *
     * @param codes the codes that will do; any when there is none
     */
    public static Selector cover(String... codes) {
        return coded(of(FactKind.COVER), codes);
    }

    /**
     * {@return work in one of these regions; without a region: in any}
     *
     * @param codes the codes that will do; any when there is none
     */
    public static Selector region(String... codes) {
        Selector any = of(FactKind.REGION);
        return codes.length == 0 ? any : any.is(Attribute.REGION, codes);
    }

    /**
     * {@return sessions at which at least so many members were present whose place is one of these: {@code is(Attribute.PROFESSION, "physician")}}
     *
     * @param min how many members at the least, inclusive
     * @param who which places are counted
     */
    public static Selector presentAtLeast(long min, Selector who) {
        return new Selector.Present(
                Objects.requireNonNull(who, "who"),
                Optional.of(Criterion.number(min, Units.PRESENT)),
                Optional.empty());
    }

    /**
     * {@return memberships of one of these societies; without a society: any}
     *
     * @param societies the societies, as codes
     */
    public static Selector membership(String... societies) {
        Selector any = of(FactKind.MEMBERSHIP);
        return societies.length == 0 ? any : any.is(Attribute.AUTHORITY, societies);
    }

    /**
     * {@return milestones of one of these codes}
     *
     * @param codes the codes that will do
     */
    public static Selector milestone(String... codes) {
        return of(FactKind.MILESTONE).is(Attribute.CODE, codes);
    }

    /**
     * {@return reports by somebody in one of these roles, for instance {@code supervisor}}
     *
     * @param roles the roles that will do, as codes
     */
    public static Selector report(String... roles) {
        return of(FactKind.REPORT).is(Attribute.ROLE, roles);
    }

    /**
     * {@return papers of one of these codes}
     *
     * @param codes the codes that will do
     */
    public static Selector document(String... codes) {
        return of(FactKind.DOCUMENT).is(Attribute.CODE, codes);
    }

    /**
     * {@return decisions of this kind by this body}
     *
     * @param kind the kind of decision
     * @param authority the body, as a code
     */
    public static Selector decision(DecisionKind kind, String authority) {
        return of(FactKind.DECISION)
                .is(Attribute.CODE, kind.name().toLowerCase(Locale.ROOT))
                .is(Attribute.AUTHORITY, authority);
    }

    /** {@return sessions held or planned, on any date: a frame is a plan} Cancelled ones are out. */
    public static Selector scheduled() {
        return of(FactKind.SESSION).is(Attribute.RECORDED, "held", "planned");
    }

    /**
     * Places in these roles: {@code member}, {@code waiting}, {@code leader}, {@code co-leader}; a co-leader is one of the
     * leaders. Say on which day with {@code on}.
     *
     * @param roles the roles that will do, as codes
     * @return the places in these roles
     */
    public static Selector places(String... roles) {
        return of(FactKind.PLACE).is(Attribute.ROLE, roles);
    }

    /**
     * {@return the group's agreement of this code}
     *
     * @param code the code of the agreement
     */
    public static Selector agreement(String code) {
        return of(FactKind.AGREEMENT).is(Attribute.CODE, code);
    }

    /**
     * {@return the group's agreement}
     *
     * @param agreement the agreement
     */
    public static Selector agreement(Agreement agreement) {
        return agreement(agreement.code());
    }

    /**
     * {@return standings as authorised by one of these issuers}
     *
     * @param issuers the societies that will do, as codes
     */
    public static Selector authorised(String... issuers) {
        return standing("authorised", issuers);
    }

    /**
     * {@return standings as on the way to being authorised by one of these issuers}
     *
     * @param issuers the societies that will do, as codes
     */
    public static Selector onTheWay(String... issuers) {
        return standing("on-the-way", issuers);
    }

    private static Selector standing(String status, String... issuers) {
        Selector standing = of(FactKind.AUTHORISATION).is(Attribute.STATUS, status);
        return issuers.length == 0 ? standing : standing.is(Attribute.AUTHORITY, issuers);
    }

    /**
     * {@return facts where some such party holds the standing on the day of {@code at}} Fixes no kind.
     *
     * @param party as what the party takes part in the fact
     * @param standing which standings will do
     * @param at on which day it has to be held
     */
    public static Selector with(Attribute party, Selector standing, Moment at) {
        return new Selector.With(
                Objects.requireNonNull(party, "party"), Objects.requireNonNull(standing, "standing"), Optional.of(at));
    }

    /**
     * {@return facts whose own amount is at most {@code max}, inclusive} Fixes no kind.
     *
     * @param max the most, inclusive, in the unit
     * @param unit the unit of the amount
     */
    public static Selector sizedAtMost(long max, Unit unit) {
        return new Selector.Sized(Optional.empty(), Optional.of(Criterion.number(max, unit)));
    }

    /**
     * {@return the facts of the first day on which such facts begin}
     *
     * @param of from which facts
     */
    public static Selector first(Selector of) {
        return nth(1, Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return the facts of the last day on which such facts begin}
     *
     * @param of from which facts
     */
    public static Selector last(Selector of) {
        return nth(-1, Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return the facts of the n-th day on which such facts begin: 1 is the first, -1 the last}
     *
     * @param n which day of them: from 1 onwards, or from -1 backwards; not 0
     * @param of from which facts
     */
    public static Selector nth(int n, Selector of) {
        return new Selector.Position(n, Objects.requireNonNull(of, "of"));
    }

    /** {@return the group's frame} */
    public static Selector frame() {
        return of(FactKind.FRAME);
    }
}
