package io.github.balint4j.rules.credit;

import io.github.balint4j.core.Language;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.credit.CreditScheme.Award;
import io.github.balint4j.rules.credit.CreditScheme.Cap;
import io.github.balint4j.rules.credit.CreditScheme.Per;
import io.github.balint4j.rules.credit.CreditScheme.Rate;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The schemes of credit that are shipped, each as its source has it. None of them says how points are rounded.
 *
 * <pre>{@code
 * CreditScheme scheme = CreditSchemes.seSfamCpd();
 * CreditStatement points = scheme.credit(portfolio, Optional.empty(), today);
 * }</pre>
 *
 * <p>Source: S13, S20, S29, SE-1.
 */
public final class CreditSchemes {
    private static final YearMonth READ = YearMonth.of(2026, 11);
    private static final Duration HOUR = Duration.ofHours(1);

    private static final Citation SE1 = Citation.of(
                    "Swedish Association of General Practice (SFAM): learning in groups, \"Balint group\" (SE-1)")
            .read(READ)
            .in("sv");
    private static final Citation S13 = Citation.of(
                    "Medical Chamber of Saxony-Anhalt: certification of continuing education (S13)")
            .on("https://www.aerzteblatt-sachsen-anhalt.de/anzeigen?view=article&id=18&catid=11")
            .read(READ)
            .in("de");
    private static final Citation S20 = Citation.of(
                    "Balint Netherlands: accreditation of a Balint group, 1 April 2006 (S20)")
            .on("https://balintnederland.nl/index.php/balintgroepen/accreditering-van-een-balintgroep")
            .read(READ)
            .in("nl");
    private static final Citation S29 = Citation.of(
                    "Balint Society of Australia and New Zealand: continuing professional development, triennium 2011-13 (S29)")
            .on("https://balintanz.org/about/continuing-professional-development/")
            .read(READ)
            .in("en");

    private static final CreditScheme SE_SFAM = of("se-sfam/cpd@undated", 0, rate(1, HOUR, SE1));
    private static final CreditScheme DE_AEKSA =
            of("de-aeksa/cpd@undated", 2, rate(1, Duration.ofMinutes(45), S13.at("R058")));
    private static final CreditScheme NL_BALINT = of("nl-balint/cpd@2006", 1, rate(1, HOUR, S20.at("R091")));
    private static final CreditScheme NZ_RNZCGP = of(
            "nz-rnzcgp/cpd@undated",
            0,
            rate(1, HOUR, S29.at("R141").on("http://www.balintaustralianewzealand.org/cpd-points-for-gps/")));
    private static final CreditScheme AU_RACGP = new CreditScheme(
            RulebookRef.of("au-racgp/cpd@2011"),
            text("au-racgp/cpd@2011", "title", Locale.ENGLISH),
            Optional.of(LocalDate.of(2011, 1, 1)),
            Optional.of(LocalDate.of(2013, 12, 31)),
            new Rate(BigDecimal.valueOf(2), HOUR, Optional.of(Duration.ofHours(8)), List.of(S29.at("R139"))),
            Optional.empty(),
            List.of(new Cap(BigDecimal.valueOf(30), Per.SCHEME, List.of(S29.at("R139")))),
            Optional.of(new Award(
                    BigDecimal.valueOf(40),
                    Duration.ofHours(8),
                    List.of("planning-meeting", "review-meeting"),
                    List.of(S29.at("R138")))),
            remarks("au-racgp/cpd@2011", 3, Locale.ENGLISH));

    private CreditSchemes() {}

    /** {@return all of them, in the order of their names} */
    public static List<CreditScheme> all() {
        return List.of(AU_RACGP, DE_AEKSA, NL_BALINT, NZ_RNZCGP, SE_SFAM);
    }

    /**
     * {@return the scheme of this name, with or without its edition; empty when there is none}
     *
     * @param name the name, {@code issuer/purpose} or {@code issuer/purpose@edition}
     */
    public static Optional<CreditScheme> find(RulebookRef name) {
        Objects.requireNonNull(name, "name");
        return all().stream()
                .filter(one -> one.id().equals(name) || one.id().series().equals(name))
                .findFirst();
    }

    /** {@return {@code au-racgp/cpd@2011}: the older Australian one, of the triennium 2011-13 (S29)} */
    public static CreditScheme auRacgpCpd() {
        return AU_RACGP;
    }

    /** {@return {@code de-aeksa/cpd}: the Medical Chamber of Saxony-Anhalt, 1 point for 45 minutes (S13)} */
    public static CreditScheme deAeksaCpd() {
        return DE_AEKSA;
    }

    /** {@return {@code nl-balint/cpd}: an accredited group in the Netherlands, 1 point for an hour (S20)} */
    public static CreditScheme nlBalintCpd() {
        return NL_BALINT;
    }

    /** {@return {@code nz-rnzcgp/cpd}: New Zealand, 1 point for an hour (S29)} */
    public static CreditScheme nzRnzcgpCpd() {
        return NZ_RNZCGP;
    }

    /** {@return {@code se-sfam/cpd}: Swedish general practice, 1 point for an hour (SE-1)} */
    public static CreditScheme seSfamCpd() {
        return SE_SFAM;
    }

    static String title(CreditScheme scheme, Locale locale) {
        return isShipped(scheme) ? text(scheme.toString(), "title", locale) : scheme.title();
    }

    static List<String> remarks(CreditScheme scheme, Locale locale) {
        return isShipped(scheme) ? remarks(scheme.toString(), scheme.remarks().size(), locale) : scheme.remarks();
    }

    // A file that says the same is the same.
    private static boolean isShipped(CreditScheme scheme) {
        return all().contains(scheme);
    }

    private static List<String> remarks(String id, int count, Locale locale) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> text(id, "remark." + number, locale))
                .toList();
    }

    private static String text(String id, String what, Locale locale) {
        return Wording.in(Language.of(locale))
                .text("credit.of." + RulebookRef.of(id).issuer() + "." + what);
    }

    private static CreditScheme of(String id, int remarks, Rate rate) {
        return new CreditScheme(
                RulebookRef.of(id),
                text(id, "title", Locale.ENGLISH),
                Optional.empty(),
                Optional.empty(),
                rate,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                remarks(id, remarks, Locale.ENGLISH));
    }

    private static Rate rate(int points, Duration every, Citation at) {
        return new Rate(BigDecimal.valueOf(points), every, Optional.empty(), List.of(at));
    }
}
