package io.github.balint4j.json.document;

import io.github.balint4j.core.Approval;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.ShortCodec;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codecs of what somebody is or has for a time, and of the papers and points on their way. */
final class StandingCodecs {
    /** What these are made of, while they are read; each needs some of it. */
    private static final class Parts {
        private @Nullable String code;
        private @Nullable String field;
        private @Nullable IssuerId body;
        private @Nullable PersonId author;
        private @Nullable PartialDate day;
        private Given<PartialDate> from = Given.usual();
        private Given<PartialDate> until = Given.usual();

        private String code() {
            return Objects.requireNonNull(code);
        }

        private IssuerId body() {
            return Objects.requireNonNull(body);
        }

        private Optional<IssuerId> anyBody() {
            return Optional.ofNullable(body);
        }

        private Optional<PartialDate> day() {
            return Optional.ofNullable(day);
        }
    }

    private static final ScalarCodec<String> CODES = Scalars.code("psychoanalytic-training");

    static final ShortCodec<Standing, String> STANDINGS = ShortCodec.of(
            CODES,
            ObjectCodec.<Standing, Parts>of(
                            "standing",
                            Parts::new,
                            parts -> new Standing(
                                    parts.code(),
                                    Optional.ofNullable(parts.field),
                                    parts.anyBody(),
                                    parts.from,
                                    parts.until))
                    .required("code", CODES, Standing::code, (parts, v) -> parts.code = v, "what they are or have")
                    .optional(
                            "field",
                            Scalars.code("health"),
                            Standing::field,
                            (parts, v) -> parts.field = v,
                            "for a profession: in which field")
                    .optional(
                            "authority",
                            PeopleCodecs.ISSUERS,
                            Standing::authority,
                            (parts, v) -> parts.body = v,
                            "who granted or registered it")
                    .given(
                            "from",
                            Scalars.PARTIAL_DATES,
                            Standing::from,
                            (parts, v) -> parts.from = v,
                            "the first day it holds",
                            Scalars.BEGUN)
                    .example("\"2015-06\"")
                    .given(
                            "until",
                            Scalars.PARTIAL_DATES,
                            Standing::until,
                            (parts, v) -> parts.until = v,
                            "the last day it holds",
                            "it still holds")
                    .example("\"2026-12-31\"")
                    .ordered("from", "until"),
            Standing::of,
            standing -> Optional.of(standing.code()));

    private static final ScalarCodec<String> REGION_CODES = Scalars.code("de-by");

    static final ShortCodec<Standing, String> REGIONS = ShortCodec.of(
            REGION_CODES,
            ObjectCodec.<Standing, Parts>of(
                            "region",
                            Parts::new,
                            parts -> new Standing(
                                    parts.code(), Optional.empty(), Optional.empty(), parts.from, parts.until))
                    .required("code", REGION_CODES, Standing::code, (parts, v) -> parts.code = v, "which region")
                    .given(
                            "from",
                            Scalars.PARTIAL_DATES,
                            Standing::from,
                            (parts, v) -> parts.from = v,
                            "the first day they work there",
                            Scalars.BEGUN)
                    .example("\"2015-06\"")
                    .given(
                            "until",
                            Scalars.PARTIAL_DATES,
                            Standing::until,
                            (parts, v) -> parts.until = v,
                            "the last day they work there",
                            "they still do")
                    .example("\"2026-12-31\"")
                    .ordered("from", "until"),
            Standing::of,
            standing -> Optional.of(standing.code()));

    static final ShortCodec<SocietyMembership, IssuerId> MEMBERSHIPS = ShortCodec.of(
            PeopleCodecs.ISSUERS,
            ObjectCodec.<SocietyMembership, Parts>of(
                            "membership",
                            Parts::new,
                            parts -> new SocietyMembership(parts.body(), parts.from, parts.until))
                    .required(
                            "society",
                            PeopleCodecs.ISSUERS,
                            SocietyMembership::society,
                            (parts, v) -> parts.body = v,
                            "of which society")
                    .given(
                            "from",
                            Scalars.PARTIAL_DATES,
                            SocietyMembership::from,
                            (parts, v) -> parts.from = v,
                            "the first day",
                            Scalars.BEGUN)
                    .example("\"2019\"")
                    .given(
                            "until",
                            Scalars.PARTIAL_DATES,
                            SocietyMembership::until,
                            (parts, v) -> parts.until = v,
                            "the last day",
                            "they still are")
                    .example("\"2024-12-31\"")
                    .ordered("from", "until"),
            SocietyMembership::of,
            membership -> Optional.of(membership.society()));

    static final ShortCodec<Approval, IssuerId> APPROVALS = ShortCodec.of(
            PeopleCodecs.ISSUERS,
            ObjectCodec.<Approval, Parts>of("approval", Parts::new, parts -> new Approval(parts.body(), parts.day()))
                    .required("by", PeopleCodecs.ISSUERS, Approval::by, (parts, v) -> parts.body = v, "which body")
                    .optional("on", Scalars.PARTIAL_DATES, Approval::on, (parts, v) -> parts.day = v, "the day"),
            body -> new Approval(body, Optional.empty()),
            approval -> Optional.of(approval.by()));

    private static final ScalarCodec<String> POINTS = Scalars.code("application");

    static final ShortCodec<Milestone, String> MILESTONES = ShortCodec.of(
            POINTS,
            ObjectCodec.<Milestone, Parts>of(
                            "milestone", Parts::new, parts -> new Milestone(parts.code(), parts.anyBody(), parts.from))
                    .required("code", POINTS, Milestone::code, (parts, v) -> parts.code = v, "which point")
                    .optional(
                            "with",
                            PeopleCodecs.ISSUERS,
                            Milestone::with,
                            (parts, v) -> parts.body = v,
                            "at which body")
                    .given(
                            "on",
                            Scalars.PARTIAL_DATES,
                            Milestone::on,
                            (parts, v) -> parts.from = v,
                            "the day",
                            Scalars.BEGUN),
            code -> new Milestone(code, Optional.empty(), Given.usual()),
            milestone -> Optional.of(milestone.code()));

    private static final ScalarCodec<String> ROLES = Scalars.code("supervisor").personal();

    static final ShortCodec<Report, String> REPORTS = ShortCodec.of(
            ROLES,
            ObjectCodec.<Report, Parts>of(
                            "report",
                            Parts::new,
                            parts -> new Report(
                                    parts.code(), Optional.ofNullable(parts.author), parts.anyBody(), parts.from))
                    .required(
                            "role",
                            ROLES,
                            Report::role,
                            (parts, v) -> parts.code = v,
                            "as what its author knows the person")
                    .optional(
                            "author",
                            PeopleCodecs.PERSONS,
                            Report::author,
                            (parts, v) -> parts.author = v,
                            "who wrote it, by pseudonym")
                    .example("\"s1\"")
                    .optional("to", PeopleCodecs.ISSUERS, Report::to, (parts, v) -> parts.body = v, "to which body")
                    .given(
                            "on",
                            Scalars.PARTIAL_DATES,
                            Report::on,
                            (parts, v) -> parts.from = v,
                            "the day",
                            Scalars.BEGUN),
            role -> new Report(role, Optional.empty(), Optional.empty(), Given.usual()),
            report -> Optional.of(report.role()));

    private static final ScalarCodec<String> PAPERS = Scalars.code("logbook");

    static final ShortCodec<io.github.balint4j.core.Document, String> DOCUMENTS = ShortCodec.of(
            PAPERS,
            ObjectCodec.<io.github.balint4j.core.Document, Parts>of(
                            "document",
                            Parts::new,
                            parts -> new io.github.balint4j.core.Document(parts.code(), parts.from))
                    .required(
                            "code",
                            PAPERS,
                            io.github.balint4j.core.Document::code,
                            (parts, v) -> parts.code = v,
                            "which paper")
                    .given(
                            "on",
                            Scalars.PARTIAL_DATES,
                            io.github.balint4j.core.Document::on,
                            (parts, v) -> parts.from = v,
                            "its day",
                            Scalars.BEGUN),
            code -> new io.github.balint4j.core.Document(code, Given.usual()),
            paper -> Optional.of(paper.code()));

    private StandingCodecs() {}
}
