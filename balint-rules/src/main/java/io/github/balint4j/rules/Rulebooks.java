package io.github.balint4j.rules;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.github.balint4j.rules.society.DeBaekGroup;
import io.github.balint4j.rules.society.DeEkibaGroup;
import io.github.balint4j.rules.society.DkAarhusGroup;
import io.github.balint4j.rules.society.NlBalintGroup;
import io.github.balint4j.rules.society.NlWdhGroup;
import io.github.balint4j.rules.society.SeSfmpGroup;
import io.github.balint4j.rules.society.UkBalintSocietyGroup;
import io.github.balint4j.rules.society.UsAbfmGroup;
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
    private static final Rulebook DE_BAEK_GROUP = DeBaekGroup.rulebook();
    private static final Rulebook DE_EKIBA_GROUP = DeEkibaGroup.rulebook();
    private static final Rulebook DK_AARHUS_GROUP = DkAarhusGroup.rulebook();
    private static final Rulebook NL_BALINT_GROUP = NlBalintGroup.rulebook();
    private static final Rulebook NL_WDH_GROUP = NlWdhGroup.rulebook();
    private static final Rulebook SE_SFMP_GROUP = SeSfmpGroup.rulebook();
    private static final Rulebook UK_BALINT_SOCIETY_GROUP = UkBalintSocietyGroup.rulebook();
    private static final Rulebook US_ABFM_GROUP = UsAbfmGroup.rulebook();
    private static final List<Rulebook> ALL = List.of(
            DE_BAEK_GROUP,
            DE_EKIBA_GROUP,
            DK_AARHUS_GROUP,
            NL_BALINT_GROUP,
            NL_WDH_GROUP,
            SE_SFMP_GROUP,
            UK_BALINT_SOCIETY_GROUP,
            US_ABFM_GROUP);

    private Rulebooks() {}

    /** {@code de-baek/group}: a group for psychosomatic basic care by the German Medical Association's course book (S01, S02). */
    public static Rulebook deBaekGroup() {
        return DE_BAEK_GROUP;
    }

    /** {@code de-ekiba/group}: the order for Balint groups of the Evangelical Church in Baden (S35). */
    public static Rulebook deEkibaGroup() {
        return DE_EKIBA_GROUP;
    }

    /** {@code dk-aarhus/group}: a slow-open group at Aarhus University Hospital Psychiatry (DK-1). */
    public static Rulebook dkAarhusGroup() {
        return DK_AARHUS_GROUP;
    }

    /** {@code nl-balint/group}: accreditation of a group by Balint Netherlands (S20). */
    public static Rulebook nlBalintGroup() {
        return NL_BALINT_GROUP;
    }

    /** {@code nl-wdh/group}: a Balint group as peer group in the regional education of Dutch GPs (S21). */
    public static Rulebook nlWdhGroup() {
        return NL_WDH_GROUP;
    }

    /** {@code se-sfmp/group}: a Balint group's outer structure by the Swedish SFMP (SE-2). */
    public static Rulebook seSfmpGroup() {
        return SE_SFMP_GROUP;
    }

    /** {@code uk-balint-society/group}: starting a group by the Balint Society, UK (S16); incomplete. */
    public static Rulebook ukBalintSocietyGroup() {
        return UK_BALINT_SOCIETY_GROUP;
    }

    /** {@code us-abfm/group}: a performance-improvement group of the American Board of Family Medicine (S27). */
    public static Rulebook usAbfmGroup() {
        return US_ABFM_GROUP;
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
