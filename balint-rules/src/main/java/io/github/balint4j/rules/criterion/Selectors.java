package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.Agreement;
import java.util.List;

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

    /** The group's frame. */
    public static Selector frame() {
        return of(FactKind.FRAME);
    }
}
