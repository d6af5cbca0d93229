package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.Agreement;
import java.util.List;
import java.util.Optional;

/** The door to {@link Selector}s: which facts count. */
public final class Selectors {
    private Selectors() {}

    /** Facts of this kind. */
    public static Selector of(FactKind kind) {
        return is(Facet.KIND, kind.code());
    }

    /** Facts with one of the codes. Does not fix a kind: combine it with a selector that does. */
    public static Selector is(Facet facet, String... codes) {
        return new Selector.Is(facet, List.of(codes));
    }

    /** Facts that the selector is not. */
    public static Selector not(Selector selector) {
        return new Selector.Not(selector);
    }

    /** Sessions held up to and including the as-of date. */
    public static Selector sessions() {
        return of(FactKind.SESSION).is(Facet.STATE, "held");
    }

    /** Sessions held or planned, on any date: a frame is a plan. Cancelled ones are out. */
    public static Selector scheduled() {
        return of(FactKind.SESSION).is(Facet.RECORDED, "held", "planned");
    }

    /** Places in these roles: {@code member}, {@code waiting}, {@code leader}. Say on which day with {@code on}. */
    public static Selector places(String... roles) {
        return of(FactKind.PLACE).is(Facet.ROLE, roles);
    }

    /** The group's agreement of this code. */
    public static Selector agreement(String code) {
        return of(FactKind.AGREEMENT).is(Facet.CODE, code);
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
        Selector standing = of(FactKind.AUTHORISATION).is(Facet.STATUS, status);
        return issuers.length == 0 ? standing : standing.is(Facet.AUTHORITY, issuers);
    }

    /** Facts where some such party holds the standing on the day of {@code at}. Fixes no kind. */
    public static Selector with(Facet party, Selector standing, Moment at) {
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
