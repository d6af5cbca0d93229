package io.github.balint4j.rules;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.github.balint4j.rules.society.AtOebgLeader;
import io.github.balint4j.rules.society.DeBaekGroup;
import io.github.balint4j.rules.society.DeBaekGroupOlder;
import io.github.balint4j.rules.society.DeDbgLeaderPhysician;
import io.github.balint4j.rules.society.DeDbgLeaderPsychotherapist;
import io.github.balint4j.rules.society.DeEkibaGroup;
import io.github.balint4j.rules.society.DkAarhusGroup;
import io.github.balint4j.rules.society.IbfLeader;
import io.github.balint4j.rules.society.NlBalintGroup;
import io.github.balint4j.rules.society.NlBalintLeader;
import io.github.balint4j.rules.society.NlBalintLeaderRenewal;
import io.github.balint4j.rules.society.NlWdhGroup;
import io.github.balint4j.rules.society.PtApgbLeaderEntry;
import io.github.balint4j.rules.society.SeSfmpGroup;
import io.github.balint4j.rules.society.SeSfmpLeader;
import io.github.balint4j.rules.society.UkBalintSocietyGroup;
import io.github.balint4j.rules.society.UkBalintSocietyLeader;
import io.github.balint4j.rules.society.UsAbfmGroup;
import io.github.balint4j.rules.society.UsAbsLeader;
import io.github.balint4j.rules.society.participant.DeBaekParticipant;
import io.github.balint4j.rules.society.participant.DeEkibaParticipant;
import io.github.balint4j.rules.society.participant.DeKvsParticipant;
import io.github.balint4j.rules.society.participant.DePsychotherapyAgreementParticipant;
import io.github.balint4j.rules.society.participant.DkAarhusParticipant;
import io.github.balint4j.rules.society.participant.NlBalintParticipant;
import io.github.balint4j.rules.society.participant.UkCorePsychiatryParticipant;
import io.github.balint4j.rules.society.participant.UsAbfmParticipant;
import java.util.List;
import java.util.Objects;
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

    /** {@return {@code at-oebg/leader}: leaders in Austria, by the Austrian Balint Society (2005); incomplete} */
    public static Rulebook atOebgLeader() {
        return AtOebgLeader.rulebook();
    }

    /** {@return {@code de-baek/group}: a group for psychosomatic basic care by the German Medical Association's course book (S01)} */
    public static Rulebook deBaekGroup() {
        return DeBaekGroup.rulebook();
    }

    /** {@return {@code de-baek/group-older}: the same in the course book's older wording, without online sessions (S02)} */
    public static Rulebook deBaekGroupOlder() {
        return DeBaekGroupOlder.rulebook();
    }

    /** {@return {@code de-baek/participant}: a participant of a group for psychosomatic basic care, by the course book (S01, S02)} */
    public static Rulebook deBaekParticipant() {
        return DeBaekParticipant.rulebook();
    }

    /** {@return {@code de-dbg/leader-physician}: physicians as leaders, by the German Balint Society; incomplete} */
    public static Rulebook deDbgLeaderPhysician() {
        return DeDbgLeaderPhysician.rulebook();
    }

    /** {@return {@code de-dbg/leader-psychotherapist}: psychotherapists as leaders, by the German Balint Society; incomplete} */
    public static Rulebook deDbgLeaderPsychotherapist() {
        return DeDbgLeaderPsychotherapist.rulebook();
    }

    /** {@return {@code de-ekiba/group}: the order for Balint groups of the Evangelical Church in Baden (S35)} */
    public static Rulebook deEkibaGroup() {
        return DeEkibaGroup.rulebook();
    }

    /** {@return {@code de-ekiba/participant}: a participant of a group of the Evangelical Church in Baden (S35)} */
    public static Rulebook deEkibaParticipant() {
        return DeEkibaParticipant.rulebook();
    }

    /** {@return {@code de-kvs/participant}: the Balint part of an approval by KV Sachsen (S04)} */
    public static Rulebook deKvsParticipant() {
        return DeKvsParticipant.rulebook();
    }

    /** {@return {@code de-psychotherapy-agreement/participant}: the Balint part of the German psychotherapy agreement, section 7 (S03)} */
    public static Rulebook dePsychotherapyAgreementParticipant() {
        return DePsychotherapyAgreementParticipant.rulebook();
    }

    /** {@return {@code dk-aarhus/group}: a slow-open group at Aarhus University Hospital Psychiatry (DK-1)} */
    public static Rulebook dkAarhusGroup() {
        return DkAarhusGroup.rulebook();
    }

    /** {@return {@code dk-aarhus/participant}: a participant of a slow-open group at Aarhus University Hospital Psychiatry (DK-1)} */
    public static Rulebook dkAarhusParticipant() {
        return DkAarhusParticipant.rulebook();
    }

    /** {@return {@code ibf/leader}: what the International Balint Federation asks national societies to ask (2016); incomplete} */
    public static Rulebook ibfLeader() {
        return IbfLeader.rulebook();
    }

    /** {@return {@code nl-balint/group}: accreditation of a group by Balint Netherlands (S20)} */
    public static Rulebook nlBalintGroup() {
        return NlBalintGroup.rulebook();
    }

    /** {@return {@code nl-balint/leader}: recognition as a leader by Balint Netherlands (2023)} */
    public static Rulebook nlBalintLeader() {
        return NlBalintLeader.rulebook();
    }

    /** {@return {@code nl-balint/leader-renewal}: its renewal after five years (2023)} */
    public static Rulebook nlBalintLeaderRenewal() {
        return NlBalintLeaderRenewal.rulebook();
    }

    /** {@return {@code nl-balint/participant}: a participant of a group accredited by Balint Netherlands (S20)} */
    public static Rulebook nlBalintParticipant() {
        return NlBalintParticipant.rulebook();
    }

    /** {@return {@code nl-wdh/group}: a Balint group as peer group in the regional education of Dutch GPs (S21)} */
    public static Rulebook nlWdhGroup() {
        return NlWdhGroup.rulebook();
    }

    /** {@return {@code pt-apgb/leader-entry}: entry to the training of leaders in Portugal} */
    public static Rulebook ptApgbLeaderEntry() {
        return PtApgbLeaderEntry.rulebook();
    }

    /** {@return {@code se-sfmp/group}: a Balint group's outer structure by the Swedish SFMP (SE-2)} */
    public static Rulebook seSfmpGroup() {
        return SeSfmpGroup.rulebook();
    }

    /** {@return {@code se-sfmp/leader}: authorisation of leaders in Sweden, judged by a committee (2014); incomplete} */
    public static Rulebook seSfmpLeader() {
        return SeSfmpLeader.rulebook();
    }

    /** {@return {@code uk-balint-society/group}: starting a group by the Balint Society, UK (S16); incomplete} */
    public static Rulebook ukBalintSocietyGroup() {
        return UkBalintSocietyGroup.rulebook();
    }

    /** {@return {@code uk-balint-society/leader}: accreditation as a leader by the Balint Society, UK (2020, 2023); incomplete} */
    public static Rulebook ukBalintSocietyLeader() {
        return UkBalintSocietyLeader.rulebook();
    }

    /** {@return {@code uk-core-psychiatry/participant}: the Balint group of a trainee in core psychiatry, UK (S24); incomplete} */
    public static Rulebook ukCorePsychiatryParticipant() {
        return UkCorePsychiatryParticipant.rulebook();
    }

    /** {@return {@code us-abfm/group}: a performance-improvement group of the American Board of Family Medicine (S27)} */
    public static Rulebook usAbfmGroup() {
        return UsAbfmGroup.rulebook();
    }

    /** {@return {@code us-abfm/participant}: a participant of a performance-improvement group of the American Board of Family Medicine (S27)} */
    public static Rulebook usAbfmParticipant() {
        return UsAbfmParticipant.rulebook();
    }

    /** {@return {@code us-abs/leader}: credentialing of leaders by the American Balint Society; incomplete} */
    public static Rulebook usAbsLeader() {
        return UsAbsLeader.rulebook();
    }

    /** {@return all of them, by id} */
    public static List<Rulebook> all() {
        return List.of(
                atOebgLeader(),
                deBaekGroup(),
                deBaekGroupOlder(),
                deBaekParticipant(),
                deDbgLeaderPhysician(),
                deDbgLeaderPsychotherapist(),
                deEkibaGroup(),
                deEkibaParticipant(),
                deKvsParticipant(),
                dePsychotherapyAgreementParticipant(),
                dkAarhusGroup(),
                dkAarhusParticipant(),
                ibfLeader(),
                nlBalintGroup(),
                nlBalintLeader(),
                nlBalintLeaderRenewal(),
                nlBalintParticipant(),
                nlWdhGroup(),
                ptApgbLeaderEntry(),
                seSfmpGroup(),
                seSfmpLeader(),
                ukBalintSocietyGroup(),
                ukBalintSocietyLeader(),
                ukCorePsychiatryParticipant(),
                usAbfmGroup(),
                usAbfmParticipant(),
                usAbsLeader());
    }

    /** {@return those that are about groups, by id} */
    public static List<Rulebook> aboutGroups() {
        return all().stream().filter(rulebook -> !rulebook.isAboutPersons()).toList();
    }

    /** {@return those that are about persons, by id} */
    public static List<Rulebook> aboutPersons() {
        return all().stream().filter(Rulebook::isAboutPersons).toList();
    }

    /**
     * {@return the rulebook of this name, for instance {@code se-sfmp/group}, or with {@code @2014} behind it that edition
     * {@linkplain Rulebook#only(String) alone}; empty when there is none, also where it could not be a name} So a name from a request
     * needs no other check.
     *
     * @param name the name, {@code issuer/purpose} or {@code issuer/purpose@edition}
     */
    public static Optional<Rulebook> find(String name) {
        Objects.requireNonNull(name, "name");
        try {
            return find(RulebookRef.of(name));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    /**
     * {@return the rulebook of this name; where it gives an edition, that {@linkplain Rulebook#only(String) alone}; empty when there is
     * none}
     *
     * @param name the name
     */
    public static Optional<Rulebook> find(RulebookRef name) {
        Optional<Rulebook> series =
                series(Objects.requireNonNull(name, "name").series().toString());
        return name.edition()
                .map(code -> series.filter(all -> all.find(code).isPresent()).map(all -> all.only(code)))
                .orElse(series);
    }

    private static Optional<Rulebook> series(String name) {
        // Only that one is built.
        return switch (name) {
            case "at-oebg/leader" -> Optional.of(atOebgLeader());
            case "de-baek/group" -> Optional.of(deBaekGroup());
            case "de-baek/group-older" -> Optional.of(deBaekGroupOlder());
            case "de-baek/participant" -> Optional.of(deBaekParticipant());
            case "de-dbg/leader-physician" -> Optional.of(deDbgLeaderPhysician());
            case "de-dbg/leader-psychotherapist" -> Optional.of(deDbgLeaderPsychotherapist());
            case "de-ekiba/group" -> Optional.of(deEkibaGroup());
            case "de-ekiba/participant" -> Optional.of(deEkibaParticipant());
            case "de-kvs/participant" -> Optional.of(deKvsParticipant());
            case "de-psychotherapy-agreement/participant" -> Optional.of(dePsychotherapyAgreementParticipant());
            case "dk-aarhus/group" -> Optional.of(dkAarhusGroup());
            case "dk-aarhus/participant" -> Optional.of(dkAarhusParticipant());
            case "ibf/leader" -> Optional.of(ibfLeader());
            case "nl-balint/group" -> Optional.of(nlBalintGroup());
            case "nl-balint/leader" -> Optional.of(nlBalintLeader());
            case "nl-balint/leader-renewal" -> Optional.of(nlBalintLeaderRenewal());
            case "nl-balint/participant" -> Optional.of(nlBalintParticipant());
            case "nl-wdh/group" -> Optional.of(nlWdhGroup());
            case "pt-apgb/leader-entry" -> Optional.of(ptApgbLeaderEntry());
            case "se-sfmp/group" -> Optional.of(seSfmpGroup());
            case "se-sfmp/leader" -> Optional.of(seSfmpLeader());
            case "uk-balint-society/group" -> Optional.of(ukBalintSocietyGroup());
            case "uk-balint-society/leader" -> Optional.of(ukBalintSocietyLeader());
            case "uk-core-psychiatry/participant" -> Optional.of(ukCorePsychiatryParticipant());
            case "us-abfm/group" -> Optional.of(usAbfmGroup());
            case "us-abfm/participant" -> Optional.of(usAbfmParticipant());
            case "us-abs/leader" -> Optional.of(usAbsLeader());
            default -> Optional.empty();
        };
    }
}
