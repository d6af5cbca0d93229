package io.github.balint4j.json.document;

import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.json.codec.KnownCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.ShortCodec;
import java.util.Optional;
import java.util.Set;

/** The codec of a list of leaders. */
public final class LeaderListCodecs {
    private static final ShortCodec<ListedLeader, PersonId> LISTED = ShortCodec.of(
            PeopleCodecs.PERSONS,
            ObjectCodec.of("listed leader", ListedLeader::builder, ListedLeader.Builder::build)
                    .required(
                            "person",
                            PeopleCodecs.PERSONS,
                            ListedLeader::person,
                            ListedLeader.Builder::person,
                            "who, by pseudonym")
                    .example("\"l1\"")
                    .optional(
                            "credentials",
                            KnownCodec.of(PeopleCodecs.CREDENTIALS),
                            leader -> KnownCodec.stated(leader.credentials()),
                            ListedLeader.Builder::credentials,
                            "what they are recognised as, and by whom")
                    .optional(
                            "languages",
                            KnownCodec.each(Scalars.code("sv")),
                            leader -> KnownCodec.stated(leader.languages()),
                            ListedLeader.Builder::languages,
                            "in which languages they lead, as codes of ISO 639")
                    .optional(
                            "regions",
                            KnownCodec.each(Scalars.code("se-m")),
                            leader -> KnownCodec.stated(leader.regions()),
                            ListedLeader.Builder::regions,
                            "in which regions they lead")
                    .optional(
                            "mediated",
                            Scalars.TRUTHS,
                            ListedLeader::mediated,
                            ListedLeader.Builder::mediated,
                            "whether they are willing to be mediated"),
            person -> ListedLeader.builder().person(person).build(),
            leader -> Optional.of(leader.person()));

    public static final ObjectCodec<LeaderList, LeaderList.Builder> LEADERS = ObjectCodec.of(
                    "leaders", LeaderList::builder, LeaderList.Builder::build)
            .required(
                    "issuer",
                    PeopleCodecs.ISSUERS,
                    LeaderList::issuer,
                    LeaderList.Builder::issuer,
                    "the society that keeps the list")
            .optional(
                    "statedOn",
                    Scalars.DATES,
                    LeaderList::statedOn,
                    LeaderList.Builder::statedOn,
                    "the day on which all this was stated")
            .required(
                    "leaders",
                    ListCodec.of(LISTED),
                    LeaderList::leaders,
                    LeaderList.Builder::leaders,
                    "the leaders, in any order")
            .example("[\"l1\", \"l2\"]")
            .salvaged(values -> {
                values.otherwise("issuer", IssuerId.of("unread"));
                return Set.of();
            });

    private LeaderListCodecs() {}
}
