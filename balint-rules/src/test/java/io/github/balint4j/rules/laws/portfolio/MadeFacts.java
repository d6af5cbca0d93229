package io.github.balint4j.rules.laws.portfolio;

import io.github.balint4j.core.Approval;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Document;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** New facts that a selector might take: made of what its parts ask for, one for each of its alternatives. */
final class MadeFacts {
    private static final PersonId SOMEBODY = PersonId.of("somebody");
    private static final int MOST = 12;

    private final Selector of;
    private final LocalDate day;

    MadeFacts(Selector of, LocalDate day) {
        this.of = of;
        this.day = day;
    }

    /** What a fact is to be, and what the person with whom it was is to be. */
    private record Asked(Map<Attribute, String> codes, Optional<Selector.Sized> sized, List<Selector.With> with) {}

    /** One fact on the day, of each kind that will do. */
    Stream<PersonClerk.Change> all() {
        return alternatives(of).limit(MOST).flatMap(parts -> made(parts, 0, 0));
    }

    /** Entries with so many sessions, in hundredths, or minutes in all. */
    Stream<PersonClerk.Change> entries(long sessions, long minutes) {
        return alternatives(of).limit(MOST).flatMap(parts -> made(parts, sessions, minutes));
    }

    /** An activity that goes on from a day until another. */
    Stream<PersonClerk.Change> stretch(LocalDate first, LocalDate last) {
        return alternatives(of)
                .limit(MOST)
                .flatMap(parts -> asked(parts).stream()
                        .filter(asked -> kind(asked).isActivity())
                        .flatMap(asked -> added(
                                kind(asked),
                                asked,
                                List.of(entry(kind(asked), asked, first)
                                        .date(Optional.empty())
                                        .days(first, last)
                                        .duration(Optional.empty())
                                        .build()))));
    }

    // All of an "and", any of an "or"; what is not to be is left to the check of what was made.
    private static Stream<List<Selector>> alternatives(Selector selector) {
        if (selector instanceof Selector.Or or) {
            return or.parts().stream().flatMap(MadeFacts::alternatives);
        } else if (selector instanceof Selector.And and) {
            Stream<List<Selector>> all = Stream.of(List.of());
            for (Selector part : and.parts()) {
                List<List<Selector>> further = alternatives(part).toList();
                all = all.flatMap(before -> further.stream()
                        .map(more ->
                                Stream.concat(before.stream(), more.stream()).toList()));
            }
            return all;
        } else if (selector instanceof Selector.Is is) {
            return is.codes().stream().map(code -> List.of(new Selector.Is(is.attribute(), List.of(code))));
        }
        return Stream.of(List.of(selector));
    }

    private static Optional<Asked> asked(List<Selector> parts) {
        Map<Attribute, String> codes = new EnumMap<>(Attribute.class);
        List<Selector.With> with = new ArrayList<>();
        Optional<Selector.Sized> sized = Optional.empty();
        for (Selector part : parts) {
            if (part instanceof Selector.Is is) {
                codes.putIfAbsent(is.attribute(), is.codes().get(0));
            } else if (part instanceof Selector.With one) {
                with.add(one);
            } else if (part instanceof Selector.Sized one) {
                sized = Optional.of(one);
            }
        }
        return codes.containsKey(Attribute.KIND)
                ? Optional.of(new Asked(codes, sized, List.copyOf(with)))
                : Optional.empty();
    }

    private static FactKind kind(Asked asked) {
        return Stream.of(FactKind.values())
                .filter(one -> one.code().equals(asked.codes().get(Attribute.KIND)))
                .findFirst()
                .orElseThrow();
    }

    private Stream<PersonClerk.Change> made(List<Selector> parts, long sessions, long minutes) {
        return asked(parts).stream()
                .flatMap(asked -> Stream.of(day, day.minusYears(1), day.minusYears(3), day.minusYears(12))
                        .flatMap(on -> made(kind(asked), asked, on, sessions, minutes)));
    }

    private Stream<PersonClerk.Change> made(FactKind kind, Asked asked, LocalDate on, long sessions, long minutes) {
        Map<Attribute, String> codes = asked.codes();
        Given<PartialDate> since = Given.of(PartialDate.of(on));
        String code = codes.getOrDefault(Attribute.CODE, "other");
        Optional<IssuerId> body =
                Optional.ofNullable(codes.get(Attribute.AUTHORITY)).map(IssuerId::of);
        return switch (kind) {
            case SESSION, SUPERVISION, INTERVISION, TRAINING, PRACTICE, TEACHING ->
                entries(kind, asked, on, sessions, minutes);
            case QUALIFICATION ->
                changing(
                        b -> b,
                        (b, p) -> b.qualifications(
                                Added.to(p.qualifications(), List.of(standing(code, codes, body, since)))));
            case PROFESSION ->
                changing(
                        b -> b,
                        (b, p) ->
                                b.professions(Added.to(p.professions(), List.of(standing(code, codes, body, since)))));
            case COVER ->
                changing(b -> b, (b, p) -> b.cover(Added.to(p.cover(), List.of(standing(code, codes, body, since)))));
            case AGREEMENT ->
                changing(
                        b -> b,
                        (b, p) -> b.agreements(Added.to(p.agreements(), List.of(standing(code, codes, body, since)))));
            case REGION ->
                changing(
                        b -> b,
                        (b, p) -> b.regions(Added.to(
                                p.regions(),
                                List.of(standing(codes.getOrDefault(Attribute.REGION, "de-by"), codes, body, since)))));
            case MEMBERSHIP ->
                changing(
                        b -> b,
                        (b, p) -> b.memberships(Added.to(
                                p.memberships(),
                                List.of(new SocietyMembership(
                                        body.orElse(AnyEntry.BODIES.get(0)), since, Given.usual())))));
            case AUTHORISATION ->
                changing(
                        b -> b,
                        (b, p) -> b.authorisations(Added.to(p.authorisations(), List.of(credential(codes, since)))));
            case MILESTONE ->
                changing(
                        b -> b,
                        (b, p) -> b.milestones(Added.to(p.milestones(), List.of(new Milestone(code, body, since)))));
            case REPORT ->
                changing(
                        b -> b,
                        (b, p) -> b.reports(Added.to(
                                p.reports(),
                                List.of(new Report(
                                        codes.getOrDefault(Attribute.ROLE, "supervisor"),
                                        Optional.of(SOMEBODY),
                                        body,
                                        since)))));
            case DOCUMENT ->
                changing(b -> b, (b, p) -> b.documents(Added.to(p.documents(), List.of(new Document(code, since)))));
            case DECISION ->
                changing(
                        b -> b,
                        (b, p) -> b.decisions(Added.to(
                                p.decisions(),
                                List.of(Decision.builder()
                                        .kind(decision(code))
                                        .authority(body.orElse(AnyEntry.BODIES.get(0)))
                                        .requirement(
                                                Given.ofOptional(Optional.ofNullable(codes.get(Attribute.REQUIREMENT))))
                                        .on(since)
                                        .build()))));
            case ATTESTATION ->
                changing(
                        b -> b,
                        (b, p) -> b.attestations(Added.to(
                                p.attestations(),
                                List.of(new Attestation(
                                        Topic.of(codes.getOrDefault(Attribute.TOPIC, "other")),
                                        codes.getOrDefault(Attribute.JUDGE, "judge"),
                                        Judgement.MET,
                                        on)))));
            case PLACE, FRAME -> Stream.empty();
        };
    }

    /** A change that needs to know what was there. */
    private interface Adding {
        Portfolio.Builder to(Portfolio.Builder builder, Portfolio before);
    }

    private static Stream<PersonClerk.Change> changing(PersonClerk.Change first, Adding adding) {
        return Stream.of(b -> adding.to(first.in(b), b.build()));
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static DecisionKind decision(String code) {
        return Stream.of(DecisionKind.values())
                .filter(one -> code(one).equals(code))
                .findFirst()
                .orElse(DecisionKind.RECOGNISE);
    }

    private static Standing standing(
            String code, Map<Attribute, String> codes, Optional<IssuerId> body, Given<PartialDate> since) {
        return new Standing(code, Optional.ofNullable(codes.get(Attribute.FIELD)), body, since, Given.usual());
    }

    private static Credential credential(Map<Attribute, String> codes, Given<PartialDate> since) {
        CredentialStatus status = Stream.of(CredentialStatus.values())
                .filter(one -> code(one).equals(codes.get(Attribute.STATUS)))
                .findFirst()
                .orElse(CredentialStatus.AUTHORISED);
        IssuerId by = IssuerId.of(codes.getOrDefault(Attribute.AUTHORITY, "uk-balint-society"));
        return new Credential(by, status, Optional.empty(), since, Given.usual());
    }

    private Stream<PersonClerk.Change> entries(FactKind kind, Asked asked, LocalDate on, long sessions, long minutes) {
        List<Experience> made = new ArrayList<>();
        long each = 600;
        if (sessions > 0) {
            made.add(entry(kind, asked, on)
                    .sessions(BigDecimal.valueOf(sessions, 2))
                    .build());
        }
        for (long rest = minutes; rest > 0 && made.size() < 60; rest -= each) {
            made.add(entry(kind, asked, on.minusDays(made.size()))
                    .duration(Duration.ofMinutes(Math.min(rest, each)))
                    .build());
        }
        if (made.isEmpty()) {
            made.add(entry(kind, asked, on).build());
        }
        return added(kind, asked, made);
    }

    private static Stream<PersonClerk.Change> added(FactKind kind, Asked asked, List<Experience> made) {
        return changing(b -> known(b, asked), (b, p) -> switch (kind) {
            case SESSION -> b.sessions(Added.to(p.sessions(), made));
            case SUPERVISION -> b.supervision(Added.to(p.supervision(), made));
            case INTERVISION -> b.intervision(Added.to(p.intervision(), made));
            case TRAINING -> b.training(Added.to(p.training(), made));
            case PRACTICE -> b.practice(Added.to(p.practice(), made));
            default -> b.teaching(Added.to(p.teaching(), made));
        });
    }

    // Somebody who has all that is asked of whoever it was with, and had it long ago.
    private static Portfolio.Builder known(Portfolio.Builder builder, Asked asked) {
        List<Credential> credentials = new ArrayList<>();
        Given<PartialDate> long_ago = Given.of(PartialDate.of(LocalDate.of(1980, 1, 1)));
        List<SocietyMembership> memberships = new ArrayList<>();
        List<Standing> qualifications = new ArrayList<>();
        for (Selector.With with : asked.with()) {
            alternatives(with.standing()).limit(3).forEach(parts -> {
                Map<Attribute, String> codes = new EnumMap<>(Attribute.class);
                parts.stream()
                        .filter(Selector.Is.class::isInstance)
                        .map(Selector.Is.class::cast)
                        .forEach(is ->
                                codes.putIfAbsent(is.attribute(), is.codes().get(0)));
                String kind = codes.getOrDefault(Attribute.KIND, "authorisation");
                Optional<IssuerId> body =
                        Optional.ofNullable(codes.get(Attribute.AUTHORITY)).map(IssuerId::of);
                switch (kind) {
                    case "membership" ->
                        memberships.add(
                                new SocietyMembership(body.orElse(AnyEntry.BODIES.get(0)), long_ago, Given.usual()));
                    case "qualification" ->
                        qualifications.add(
                                standing(codes.getOrDefault(Attribute.CODE, "psychotherapist"), codes, body, long_ago));
                    default -> credentials.add(credential(codes, long_ago));
                }
            });
        }
        Portfolio before = builder.build();
        DirectoryEntry somebody = DirectoryEntry.builder()
                .id(SOMEBODY)
                .credentials(Known.complete(credentials.stream().distinct().toList()))
                .memberships(Known.complete(memberships.stream().distinct().toList()))
                .qualifications(
                        Known.complete(qualifications.stream().distinct().toList()))
                .build();
        return before.directory().stream().anyMatch(one -> one.id().equals(SOMEBODY))
                ? builder
                : builder.directory(somebody);
    }

    private static Experience.Builder entry(FactKind kind, Asked asked, LocalDate on) {
        Map<Attribute, String> codes = asked.codes();
        Experience.Builder b = Experience.builder().date(on).event("made-" + on);
        boolean days = asked.sized()
                .flatMap(Selector.Sized::min)
                .filter(bound -> bound.unit().equals(Units.DAYS))
                .isPresent();
        if (days) {
            long last = asked.sized().orElseThrow().min().orElseThrow().base();
            b.date(Optional.empty()).days(on.minusDays(last), on).sessions(last);
        }
        int longest = asked.sized()
                .flatMap(Selector.Sized::min)
                .map(bound -> bound.value().multiply(BigDecimal.valueOf(60)).intValue())
                .orElse(90);
        b.duration(Duration.ofMinutes(Math.max(30, Math.min(720, longest))));
        IssuerId approver = IssuerId.of(codes.getOrDefault(
                Attribute.APPROVED_BY, codes.getOrDefault(Attribute.APPROVED_BEFOREHAND_BY, "uk-balint-society")));
        b.approvals(Known.complete(List.of(new Approval(approver, Optional.of(PartialDate.of(on.minusDays(30)))))));
        b.proof(Known.complete(List.of(codes.getOrDefault(Attribute.PROOF, "recording"))));
        b.mode(Stream.of(Mode.values())
                .filter(one -> code(one).equals(codes.get(Attribute.MODE)))
                .findFirst()
                .orElse(Mode.IN_PERSON));
        b.organiser(IssuerId.of(codes.getOrDefault(Attribute.ORGANISER, "uk-balint-society")));
        b.occasion(codes.getOrDefault(Attribute.OCCASION, kind == FactKind.SESSION ? "group" : "weekend"));
        b.setting(codes.getOrDefault(Attribute.SETTING, "hospital"));
        b.format(codes.getOrDefault(Attribute.FORMAT, "one-to-one"));
        b.purpose(codes.getOrDefault(Attribute.PURPOSE, "leading"));
        b.present(CountRange.exactly(8)).members(CountRange.exactly(8));
        b.leaders(Known.complete(List.of(SOMEBODY))).supervisors(Known.complete(List.of(SOMEBODY)));
        if (codes.containsKey(Attribute.METHOD)) {
            b.method(codes.get(Attribute.METHOD));
        }
        if (kind != FactKind.SUPERVISION && kind != FactKind.INTERVISION && kind != FactKind.SESSION) {
            b.code(codes.getOrDefault(Attribute.CODE, "other"));
        }
        if (kind == FactKind.SESSION) {
            b.role(Stream.of(GroupRole.values())
                    .filter(one -> code(one).equals(codes.get(Attribute.ROLE)))
                    .findFirst()
                    .orElse(GroupRole.MEMBER));
            b.group(GroupId.of(codes.getOrDefault(Attribute.GROUP, "made")));
            b.groupKind(codes.getOrDefault(Attribute.GROUP_KIND, "ordinary"));
        }
        return b;
    }
}
