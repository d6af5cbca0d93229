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
    private Rulebooks() {}

    /** {@code de-baek/group}: a group for psychosomatic basic care by the German Medical Association's course book (S01, S02). */
    public static Rulebook deBaekGroup() {
        return DeBaekGroup.rulebook();
    }

    /** {@code de-ekiba/group}: the order for Balint groups of the Evangelical Church in Baden (S35). */
    public static Rulebook deEkibaGroup() {
        return DeEkibaGroup.rulebook();
    }

    /** {@code dk-aarhus/group}: a slow-open group at Aarhus University Hospital Psychiatry (DK-1). */
    public static Rulebook dkAarhusGroup() {
        return DkAarhusGroup.rulebook();
    }

    /** {@code nl-balint/group}: accreditation of a group by Balint Netherlands (S20). */
    public static Rulebook nlBalintGroup() {
        return NlBalintGroup.rulebook();
    }

    /** {@code nl-wdh/group}: a Balint group as peer group in the regional education of Dutch GPs (S21). */
    public static Rulebook nlWdhGroup() {
        return NlWdhGroup.rulebook();
    }

    /** {@code se-sfmp/group}: a Balint group's outer structure by the Swedish SFMP (SE-2). */
    public static Rulebook seSfmpGroup() {
        return SeSfmpGroup.rulebook();
    }

    /** {@code uk-balint-society/group}: starting a group by the Balint Society, UK (S16); incomplete. */
    public static Rulebook ukBalintSocietyGroup() {
        return UkBalintSocietyGroup.rulebook();
    }

    /** {@code us-abfm/group}: a performance-improvement group of the American Board of Family Medicine (S27). */
    public static Rulebook usAbfmGroup() {
        return UsAbfmGroup.rulebook();
    }

    /** All of them, by id. */
    public static List<Rulebook> all() {
        return List.of(
                deBaekGroup(),
                deEkibaGroup(),
                dkAarhusGroup(),
                nlBalintGroup(),
                nlWdhGroup(),
                seSfmpGroup(),
                ukBalintSocietyGroup(),
                usAbfmGroup());
    }

    /** The rulebook of this name, whatever edition the name gives; empty when there is none. */
    public static Optional<Rulebook> find(RulebookRef name) {
        // Only that one is built.
        return switch (name.series().toString()) {
            case "de-baek/group" -> Optional.of(deBaekGroup());
            case "de-ekiba/group" -> Optional.of(deEkibaGroup());
            case "dk-aarhus/group" -> Optional.of(dkAarhusGroup());
            case "nl-balint/group" -> Optional.of(nlBalintGroup());
            case "nl-wdh/group" -> Optional.of(nlWdhGroup());
            case "se-sfmp/group" -> Optional.of(seSfmpGroup());
            case "uk-balint-society/group" -> Optional.of(ukBalintSocietyGroup());
            case "us-abfm/group" -> Optional.of(usAbfmGroup());
            default -> Optional.empty();
        };
    }
}
