package io.github.balint4j.rules;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.github.balint4j.rules.society.DkAarhusGroup;
import io.github.balint4j.rules.society.SeSfmpGroup;
import java.util.List;
import java.util.Optional;

/**
 * The rulebooks that come with the library.
 *
 * <pre>{@code
 * Rulebooks.seSfmpGroup().assess(group, LocalDate.of(2026, 1, 15));
 * }</pre>
 *
 * <p>Whoever needs others builds them with {@link io.github.balint4j.rules.rulebook.Edition#builder}, or
 * {@linkplain io.github.balint4j.rules.rulebook.Edition#derive derives} them from these.
 */
public final class Rulebooks {
    private static final Rulebook DK_AARHUS_GROUP = DkAarhusGroup.rulebook();
    private static final Rulebook SE_SFMP_GROUP = SeSfmpGroup.rulebook();
    private static final List<Rulebook> ALL = List.of(DK_AARHUS_GROUP, SE_SFMP_GROUP);

    private Rulebooks() {}

    /** {@code dk-aarhus/group}: a slow-open group at Aarhus University Hospital Psychiatry (DK-1). */
    public static Rulebook dkAarhusGroup() {
        return DK_AARHUS_GROUP;
    }

    /** {@code se-sfmp/group}: a Balint group's outer structure by the Swedish SFMP (SE-2). */
    public static Rulebook seSfmpGroup() {
        return SE_SFMP_GROUP;
    }

    /** All of them, by id. */
    public static List<Rulebook> all() {
        return ALL;
    }

    /** The rulebook of this name, whatever edition the name gives; empty when there is none. */
    public static Optional<Rulebook> find(RulebookRef name) {
        return ALL.stream()
                .filter(rulebook -> rulebook.id().equals(name.series()))
                .findFirst();
    }
}
