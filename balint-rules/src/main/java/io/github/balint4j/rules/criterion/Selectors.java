package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.DecisionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The door to {@link Selector}s: which facts count. */
public final class Selectors {
    private Selectors() {}

    /** Facts of this kind. */
    public static Selector of(FactKind kind) {
        return is(Attribute.KIND, kind.code());
    }

    /** Facts with one of the codes. Does not fix a kind: combine it with a selector that does. */
    public static Selector is(Attribute attribute, String... codes) {
        return new Selector.Is(attribute, List.of(codes));
    }

    /** Facts that the selector is not. */
    public static Selector not(Selector selector) {
        return new Selector.Not(selector);
    }

    /** Sessions held up to and including the as-of date. */
    public static Selector sessions() {
        return of(FactKind.SESSION).is(Attribute.STATE, "held");
    }

    /** Sessions of a portfolio that the person attended as an ordinary member. */
    public static Selector attended() {
        return took(FactKind.SESSION, "member");
    }

    /** Sessions of a portfolio that the person led, alone or with somebody. */
    public static Selector led() {
        return took(FactKind.SESSION, "leader", "co-leader");
    }

    /** Sessions of a portfolio that the person led with somebody. */
    public static Selector coLed() {
        return took(FactKind.SESSION, "co-leader");
    }

    private static Selector took(FactKind kind, String... roles) {
        return of(kind).is(Attribute.ROLE, roles).is(Attribute.STATE, "held").is(Attribute.ATTENDANCE, "present");
    }

    /** Supervision on leading that took place. */
    public static Selector supervision() {
        return done(FactKind.SUPERVISION);
    }

    /** Meetings with peers on leading that took place. */
    public static Selector intervision() {
        return done(FactKind.INTERVISION);
    }

    /** Trainings of one of these codes that took place; without a code: any. */
    public static Selector training(String... codes) {
        return coded(done(FactKind.TRAINING), codes);
    }

    /** Professional practice of one of these codes; without a code: any. */
    public static Selector practice(String... codes) {
        return coded(done(FactKind.PRACTICE), codes);
    }

    /** Teaching of one of these codes that took place; without a code: any. */
    public static Selector teaching(String... codes) {
        return coded(done(FactKind.TEACHING), codes);
    }

    private static Selector done(FactKind kind) {
        return of(kind).is(Attribute.STATE, "held").is(Attribute.ATTENDANCE, "present");
    }

    private static Selector coded(Selector of, String... codes) {
        return codes.length == 0 ? of : of.is(Attribute.CODE, codes);
    }

    /** Qualifications of one of these codes; without a code: any. */
    public static Selector qualification(String... codes) {
        return coded(of(FactKind.QUALIFICATION), codes);
    }

    /** Professions of one of these codes; without a code: any. */
    public static Selector profession(String... codes) {
        return coded(of(FactKind.PROFESSION), codes);
    }

    /** Insurance cover of one of these codes; without a code: any. */
    public static Selector cover(String... codes) {
        return coded(of(FactKind.COVER), codes);
    }

    /** Working in one of these regions; without a region: in any. */
    public static Selector region(String... codes) {
        Selector any = of(FactKind.REGION);
        return codes.length == 0 ? any : any.is(Attribute.REGION, codes);
    }

    /** At which at least so many members were present whose place is one of these: {@code is(Attribute.PROFESSION, "physician")}. */
    public static Selector presentAtLeast(long min, Selector who) {
        return new Selector.Present(who, Optional.of(Criterion.number(min, Units.PRESENT)), Optional.empty());
    }

    /** Memberships of one of these societies; without a society: any. */
    public static Selector membership(String... societies) {
        Selector any = of(FactKind.MEMBERSHIP);
        return societies.length == 0 ? any : any.is(Attribute.AUTHORITY, societies);
    }

    /** Milestones of one of these codes. */
    public static Selector milestone(String... codes) {
        return of(FactKind.MILESTONE).is(Attribute.CODE, codes);
    }

    /** Reports by somebody in one of these roles, for instance {@code supervisor}. */
    public static Selector report(String... roles) {
        return of(FactKind.REPORT).is(Attribute.ROLE, roles);
    }

    /** Papers of one of these codes. */
    public static Selector document(String... codes) {
        return of(FactKind.DOCUMENT).is(Attribute.CODE, codes);
    }

    /** Decisions of this kind by this body. */
    public static Selector decision(DecisionKind kind, String authority) {
        return of(FactKind.DECISION)
                .is(Attribute.CODE, kind.name().toLowerCase(Locale.ROOT))
                .is(Attribute.AUTHORITY, authority);
    }

    /** Sessions held or planned, on any date: a frame is a plan. Cancelled ones are out. */
    public static Selector scheduled() {
        return of(FactKind.SESSION).is(Attribute.RECORDED, "held", "planned");
    }

    /**
     * Places in these roles: {@code member}, {@code waiting}, {@code leader}, {@code co-leader}; a co-leader is one of the
     * leaders. Say on which day with {@code on}.
     */
    public static Selector places(String... roles) {
        return of(FactKind.PLACE).is(Attribute.ROLE, roles);
    }

    /** The group's agreement of this code. */
    public static Selector agreement(String code) {
        return of(FactKind.AGREEMENT).is(Attribute.CODE, code);
    }

    /** The group's agreement. */
    public static Selector agreement(Agreement agreement) {
        return agreement(agreement.code());
    }

    /** Authorised by one of these issuers. */
    public static Selector authorised(String... issuers) {
        return standing("authorised", issuers);
    }

    /** On the way to being authorised by one of these issuers. */
    public static Selector onTheWay(String... issuers) {
        return standing("on-the-way", issuers);
    }

    private static Selector standing(String status, String... issuers) {
        Selector standing = of(FactKind.AUTHORISATION).is(Attribute.STATUS, status);
        return issuers.length == 0 ? standing : standing.is(Attribute.AUTHORITY, issuers);
    }

    /** Facts where some such party holds the standing on the day of {@code at}. Fixes no kind. */
    public static Selector with(Attribute party, Selector standing, Moment at) {
        return new Selector.With(party, standing, Optional.of(at));
    }

    /** Facts whose own amount is at most {@code max}, inclusive. Fixes no kind. */
    public static Selector sizedAtMost(long max, Unit unit) {
        return new Selector.Sized(Optional.empty(), Optional.of(Criterion.number(max, unit)));
    }

    /** The facts of the first day on which such facts begin. */
    public static Selector first(Selector of) {
        return nth(1, of);
    }

    /** The facts of the last day on which such facts begin. */
    public static Selector last(Selector of) {
        return nth(-1, of);
    }

    /** The facts of the n-th day on which such facts begin: 1 is the first, -1 the last. */
    public static Selector nth(int n, Selector of) {
        return new Selector.Position(n, of);
    }

    /** The group's frame. */
    public static Selector frame() {
        return of(FactKind.FRAME);
    }
}
