package io.github.balint4j.json.document;

import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.codec.KnownCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.ShortCodec;
import java.util.Optional;
import java.util.Set;

/** The codec of a portfolio. */
public final class PortfolioCodecs {
    private static final ScalarCodec<String> LISTED = Scalars.<String>code(
                    "listed", "id of a person, or code of a society", "l1", id -> id, id -> id)
            .personal();

    private static final ShortCodec<DirectoryEntry, String> DIRECTORY = ShortCodec.of(
            LISTED,
            ObjectCodec.of("directory entry", DirectoryEntry::builder, DirectoryEntry.Builder::build)
                    .required(
                            "id",
                            LISTED,
                            DirectoryEntry::id,
                            DirectoryEntry.Builder::id,
                            "who, by pseudonym, or which society")
                    .optional(
                            "credentials",
                            KnownCodec.of(PeopleCodecs.CREDENTIALS),
                            entry -> KnownCodec.stated(entry.credentials()),
                            DirectoryEntry.Builder::credentials,
                            "what they are recognised as, and by whom")
                    .optional(
                            "memberships",
                            KnownCodec.of(StandingCodecs.MEMBERSHIPS),
                            entry -> KnownCodec.stated(entry.memberships()),
                            DirectoryEntry.Builder::memberships,
                            "of which societies they are or were a member")
                    .optional(
                            "qualifications",
                            KnownCodec.of(StandingCodecs.STANDINGS),
                            entry -> KnownCodec.stated(entry.qualifications()),
                            DirectoryEntry.Builder::qualifications,
                            "what they have qualified as"),
            id -> DirectoryEntry.builder().id(id).build(),
            entry -> Optional.of(entry.id()));

    public static final ObjectCodec<Portfolio, Portfolio.Builder> PORTFOLIO = ObjectCodec.of(
                    "portfolio", Portfolio::builder, Portfolio.Builder::build)
            .required(
                    "person", PeopleCodecs.PERSONS, Portfolio::person, Portfolio.Builder::person, "whose, by pseudonym")
            .example("\"gp-07\"")
            .optional(
                    "statedOn",
                    Scalars.DATES,
                    Portfolio::statedOn,
                    Portfolio.Builder::statedOn,
                    "the day on which all this was stated")
            .optional(
                    "follows",
                    ListCodec.of(Scalars.RULEBOOKS),
                    portfolio -> Optional.of(portfolio.follows()).filter(list -> !list.isEmpty()),
                    Portfolio.Builder::follows,
                    "the rulebooks under which the person wishes to be assessed")
            .absent("it names none")
            .example("[\"uk-balint-society/leader\"]")
            .optional(
                    "sessions",
                    KnownCodec.of(ExperienceCodecs.SESSIONS),
                    portfolio -> KnownCodec.stated(portfolio.sessions()),
                    Portfolio.Builder::sessions,
                    "sessions of Balint groups, as member or as leader")
            .example("[\"2021-03-15\", {\"date\": \"2021-04-12\", \"role\": \"co-leader\"}]")
            .optional(
                    "supervision",
                    KnownCodec.of(ExperienceCodecs.OTHERS),
                    portfolio -> KnownCodec.stated(portfolio.supervision()),
                    Portfolio.Builder::supervision,
                    "supervision on leading")
            .example("[{\"date\": \"2021-03-15\", \"supervisors\": [\"s1\"]}]")
            .optional(
                    "intervision",
                    KnownCodec.of(ExperienceCodecs.OTHERS),
                    portfolio -> KnownCodec.stated(portfolio.intervision()),
                    Portfolio.Builder::intervision,
                    "meetings with peers on leading")
            .optional(
                    "training",
                    KnownCodec.of(ExperienceCodecs.OTHERS),
                    portfolio -> KnownCodec.stated(portfolio.training()),
                    Portfolio.Builder::training,
                    "trainings: seminars, intensives, training days")
            .example("[{\"date\": \"2021-03-15\", \"code\": \"leader-seminar\"}]")
            .optional(
                    "practice",
                    KnownCodec.of(ExperienceCodecs.OTHERS),
                    portfolio -> KnownCodec.stated(portfolio.practice()),
                    Portfolio.Builder::practice,
                    "professional practice")
            .example("[{\"from\": \"2015-06\", \"code\": \"general-practice\"}]")
            .optional(
                    "teaching",
                    KnownCodec.of(ExperienceCodecs.OTHERS),
                    portfolio -> KnownCodec.stated(portfolio.teaching()),
                    Portfolio.Builder::teaching,
                    "teaching that the person gave")
            .optional(
                    "qualifications",
                    KnownCodec.of(StandingCodecs.STANDINGS),
                    portfolio -> KnownCodec.stated(portfolio.qualifications()),
                    Portfolio.Builder::qualifications,
                    "what they have qualified as")
            .optional(
                    "professions",
                    KnownCodec.of(StandingCodecs.STANDINGS),
                    portfolio -> KnownCodec.stated(portfolio.professions()),
                    Portfolio.Builder::professions,
                    "the professions they practise or practised")
            .example("[{\"code\": \"physician\", \"field\": \"health\"}]")
            .optional(
                    "cover",
                    KnownCodec.of(StandingCodecs.STANDINGS),
                    portfolio -> KnownCodec.stated(portfolio.cover()),
                    Portfolio.Builder::cover,
                    "insurance cover")
            .example("[\"professional-indemnity\"]")
            .optional(
                    "regions",
                    KnownCodec.of(StandingCodecs.REGIONS),
                    portfolio -> KnownCodec.stated(portfolio.regions()),
                    Portfolio.Builder::regions,
                    "in which regions they work")
            .example("[\"de-by\"]")
            .optional(
                    "agreements",
                    KnownCodec.of(StandingCodecs.STANDINGS),
                    portfolio -> KnownCodec.stated(portfolio.agreements()),
                    Portfolio.Builder::agreements,
                    "what they have undertaken")
            .example("[\"ethics-code\"]")
            .optional(
                    "memberships",
                    KnownCodec.of(StandingCodecs.MEMBERSHIPS),
                    portfolio -> KnownCodec.stated(portfolio.memberships()),
                    Portfolio.Builder::memberships,
                    "of which societies they are or were a member")
            .example("[\"uk-balint-society\"]")
            .optional(
                    "authorisations",
                    KnownCodec.of(PeopleCodecs.CREDENTIALS),
                    portfolio -> KnownCodec.stated(portfolio.authorisations()),
                    Portfolio.Builder::authorisations,
                    "as what they are recognised, and by whom; also what they are on the way to")
            .optional(
                    "milestones",
                    KnownCodec.of(StandingCodecs.MILESTONES),
                    portfolio -> KnownCodec.stated(portfolio.milestones()),
                    Portfolio.Builder::milestones,
                    "points on their way: a training begun, an application, a fee paid")
            .example("[{\"code\": \"application\", \"on\": \"2024-05-01\"}]")
            .optional(
                    "reports",
                    KnownCodec.of(StandingCodecs.REPORTS),
                    portfolio -> KnownCodec.stated(portfolio.reports()),
                    Portfolio.Builder::reports,
                    "who has reported on them; never what")
            .example("[{\"role\": \"supervisor\", \"author\": \"s1\", \"on\": \"2024-03\"}]")
            .optional(
                    "documents",
                    KnownCodec.of(StandingCodecs.DOCUMENTS),
                    portfolio -> KnownCodec.stated(portfolio.documents()),
                    Portfolio.Builder::documents,
                    "papers that exist; never what stands in them")
            .optional(
                    "attestations",
                    KnownCodec.of(SessionCodecs.ATTESTATIONS),
                    portfolio -> KnownCodec.stated(portfolio.attestations()),
                    Portfolio.Builder::attestations,
                    "what was judged about them; `[]`: nothing was")
            .optional(
                    "decisions",
                    KnownCodec.of(DecisionCodecs.DECISIONS),
                    portfolio -> KnownCodec.stated(portfolio.decisions()),
                    Portfolio.Builder::decisions,
                    "what was decided about them; `[]`: nothing was")
            .optional(
                    "directory",
                    ListCodec.of(DIRECTORY),
                    portfolio -> Optional.of(portfolio.directory()).filter(list -> !list.isEmpty()),
                    Portfolio.Builder::directory,
                    "what is known of the people and societies that the rest speaks of")
            .absent("nothing is known of anybody")
            .example("[{\"id\": \"l1\", \"memberships\": [\"uk-balint-society\"]}]")
            .salvaged(values -> {
                values.otherwise("person", PersonId.of("unread"));
                return Set.of();
            });

    private PortfolioCodecs() {}
}
