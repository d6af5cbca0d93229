package io.github.balint4j.json;

import io.github.balint4j.core.Approval;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codecs of what somebody is or has for a time, and of the papers and points on their way. */
final class Standings {
    /** What these are made of, while they are read; each needs some of it. */
    private static final class Parts {
        private @Nullable String code;
        private @Nullable String field;
        private @Nullable IssuerId body;
        private @Nullable PersonId author;
        private @Nullable PartialDate from;
        private @Nullable PartialDate until;

        private String code() {
            return Objects.requireNonNull(code);
        }

        private IssuerId body() {
            return Objects.requireNonNull(body);
        }

        private Optional<IssuerId> anyBody() {
            return Optional.ofNullable(body);
        }

        private Optional<PartialDate> from() {
            return Optional.ofNullable(from);
        }

        private Optional<PartialDate> until() {
            return Optional.ofNullable(until);
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
                                    parts.from(),
                                    parts.until()))
                    .required("code", CODES, Standing::code, (parts, v) -> parts.code = v, "what they are or have")
                    .optional(
                            "field",
                            Scalars.code("health"),
                            Standing::field,
                            (parts, v) -> parts.field = v,
                            "for a profession: in which field")
                    .optional(
                            "authority",
                            People.ISSUERS,
                            Standing::authority,
                            (parts, v) -> parts.body = v,
                            "who granted or registered it")
                    .optional(
                            "from",
                            Scalars.PARTIAL_DATES,
                            Standing::from,
                            (parts, v) -> parts.from = v,
                            "the first day it holds")
                    .example("\"2015-06\"")
                    .optional(
                            "until",
                            Scalars.PARTIAL_DATES,
                            Standing::until,
                            (parts, v) -> parts.until = v,
                            "the last day it holds")
                    .absent("it still holds")
                    .example("\"2026-12-31\"")
                    .orderedAsFarAsKnown("from", "until")
                    .hint("since", "\"from\""),
            Standing::of,
            standing -> Optional.of(standing.code()));

    static final ShortCodec<SocietyMembership, IssuerId> MEMBERSHIPS = ShortCodec.of(
            People.ISSUERS,
            ObjectCodec.<SocietyMembership, Parts>of(
                            "membership",
                            Parts::new,
                            parts -> new SocietyMembership(parts.body(), parts.from(), parts.until()))
                    .required(
                            "society",
                            People.ISSUERS,
                            SocietyMembership::society,
                            (parts, v) -> parts.body = v,
                            "of which society")
                    .optional(
                            "from",
                            Scalars.PARTIAL_DATES,
                            SocietyMembership::from,
                            (parts, v) -> parts.from = v,
                            "the first day")
                    .example("\"2019\"")
                    .optional(
                            "until",
                            Scalars.PARTIAL_DATES,
                            SocietyMembership::until,
                            (parts, v) -> parts.until = v,
                            "the last day")
                    .absent("they still are")
                    .example("\"2024-12-31\"")
                    .orderedAsFarAsKnown("from", "until")
                    .hint("since", "\"from\""),
            SocietyMembership::of,
            membership -> Optional.of(membership.society()));

    static final ShortCodec<Approval, IssuerId> APPROVALS = ShortCodec.of(
            People.ISSUERS,
            ObjectCodec.<Approval, Parts>of("approval", Parts::new, parts -> new Approval(parts.body(), parts.from()))
                    .required("by", People.ISSUERS, Approval::by, (parts, v) -> parts.body = v, "which body")
                    .optional("on", Scalars.PARTIAL_DATES, Approval::on, (parts, v) -> parts.from = v, "the day"),
            body -> new Approval(body, Optional.empty()),
            approval -> Optional.of(approval.by()));

    private static final ScalarCodec<String> POINTS = Scalars.code("application");

    static final ShortCodec<Milestone, String> MILESTONES = ShortCodec.of(
            POINTS,
            ObjectCodec.<Milestone, Parts>of(
                            "milestone",
                            Parts::new,
                            parts -> new Milestone(parts.code(), parts.anyBody(), parts.from()))
                    .required("code", POINTS, Milestone::code, (parts, v) -> parts.code = v, "which point")
                    .optional("with", People.ISSUERS, Milestone::with, (parts, v) -> parts.body = v, "at which body")
                    .optional("on", Scalars.PARTIAL_DATES, Milestone::on, (parts, v) -> parts.from = v, "the day"),
            code -> new Milestone(code, Optional.empty(), Optional.empty()),
            milestone -> Optional.of(milestone.code()));

    private static final ScalarCodec<String> ROLES = Scalars.code("supervisor").personal();

    static final ShortCodec<Report, String> REPORTS = ShortCodec.of(
            ROLES,
            ObjectCodec.<Report, Parts>of(
                            "report",
                            Parts::new,
                            parts -> new Report(
                                    parts.code(), Optional.ofNullable(parts.author), parts.anyBody(), parts.from()))
                    .required(
                            "role",
                            ROLES,
                            Report::role,
                            (parts, v) -> parts.code = v,
                            "as what its author knows the person")
                    .optional(
                            "author",
                            People.PERSONS,
                            Report::author,
                            (parts, v) -> parts.author = v,
                            "who wrote it, by pseudonym")
                    .example("\"s1\"")
                    .optional("to", People.ISSUERS, Report::to, (parts, v) -> parts.body = v, "to which body")
                    .optional("on", Scalars.PARTIAL_DATES, Report::on, (parts, v) -> parts.from = v, "the day"),
            role -> new Report(role, Optional.empty(), Optional.empty(), Optional.empty()),
            report -> Optional.of(report.role()));

    private static final ScalarCodec<String> PAPERS = Scalars.code("logbook");

    static final ShortCodec<io.github.balint4j.core.Document, String> DOCUMENTS = ShortCodec.of(
            PAPERS,
            ObjectCodec.<io.github.balint4j.core.Document, Parts>of(
                            "document",
                            Parts::new,
                            parts -> new io.github.balint4j.core.Document(parts.code(), parts.from()))
                    .required(
                            "code",
                            PAPERS,
                            io.github.balint4j.core.Document::code,
                            (parts, v) -> parts.code = v,
                            "which paper")
                    .optional(
                            "on",
                            Scalars.PARTIAL_DATES,
                            io.github.balint4j.core.Document::on,
                            (parts, v) -> parts.from = v,
                            "its day"),
            code -> new io.github.balint4j.core.Document(code, Optional.empty()),
            paper -> Optional.of(paper.code()));

    private Standings() {}
}
