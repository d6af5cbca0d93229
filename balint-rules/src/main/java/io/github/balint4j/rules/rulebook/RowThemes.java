package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.RowTheme.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a criterion speaks about, read from what it computes and selects; empty when that tells nothing. */
final class RowThemes
        implements Criterion.Fold<Optional<RowTheme>>,
                Quantity.Fold<Optional<RowTheme>>,
                Selector.Fold<Optional<RowTheme>> {
    /** The aspect of a row; every row has exactly one. */
    static RowTheme of(Requirement row) {
        return row.criterion().fold(new RowThemes()).orElseGet(() -> RowTheme.own(row.id()));
    }

    private static Optional<RowTheme> topic(Topic topic) {
        return Optional.of(RowTheme.of(topic));
    }

    // A row has one place: that of the first part which others may speak of too.
    private static Optional<RowTheme> first(Stream<Optional<RowTheme>> parts) {
        List<RowTheme> found = parts.flatMap(Optional::stream).toList();
        return found.stream()
                .filter(aspect -> !aspect.isOwn())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    @Override
    public Optional<RowTheme> bounded(Criterion.Bounded bounded) {
        return bounded.quantity().fold(this);
    }

    @Override
    public Optional<RowTheme> outOf(Criterion.OutOf outOf) {
        return first(outOf.parts().stream().map(part -> part.fold(this)));
    }

    // What it asks, not where.
    @Override
    public Optional<RowTheme> when(Criterion.When when) {
        return first(
                Stream.concat(when.then().stream(), when.otherwise().stream()).map(branch -> branch.fold(this)));
    }

    @Override
    public Optional<RowTheme> holds(Criterion.Holds holds) {
        return holds.selector().fold(this);
    }

    @Override
    public Optional<RowTheme> every(Criterion.Every every) {
        Optional<RowTheme> selected = every.selector().fold(this);
        return ofPerson(selected).or(() -> every.must().fold(this)).or(() -> selected);
    }

    @Override
    public Optional<RowTheme> judged(Criterion.Judged judged) {
        return judged.reading()
                .flatMap(reading -> reading.fold(this))
                .or(() -> Optional.of(RowTheme.own(judged.topic())));
    }

    @Override
    public Optional<RowTheme> shown(Criterion.Shown shown) {
        return shown.shown().fold(this).or(() -> shown.agreed().fold(this));
    }

    @Override
    public Optional<RowTheme> inStretch(Criterion.InStretch inStretch) {
        return inStretch.meets().fold(this);
    }

    @Override
    public Optional<RowTheme> total(Quantity.Total total) {
        return amount(total.unit().dimension(), total.of().fold(this), Topic.SESSIONS);
    }

    @Override
    public Optional<RowTheme> capped(Quantity.Capped capped) {
        return total(capped.total());
    }

    @Override
    public Optional<RowTheme> distinct(Quantity.Distinct distinct) {
        Optional<RowTheme> selected = distinct.of().fold(this);
        return ofPerson(selected)
                .or(() -> attribute(distinct.attribute(), List.of()))
                .or(() -> selected);
    }

    @Override
    public Optional<RowTheme> ranked(Quantity.Ranked ranked) {
        return amount(ranked.unit().dimension(), ranked.of().fold(this), Topic.SESSIONS_PER_MEETING);
    }

    @Override
    public Optional<RowTheme> span(Quantity.Span span) {
        return ofPerson(span.of().fold(this)).or(() -> topic(Topic.PERIOD));
    }

    @Override
    public Optional<RowTheme> covered(Quantity.Covered covered) {
        return covered.of().fold(this).or(() -> topic(Topic.PERIOD));
    }

    @Override
    public Optional<RowTheme> share(Quantity.Share share) {
        Optional<RowTheme> whole = share.whole().of().fold(this);
        return ofPerson(whole).or(() -> share.part().fold(this)).or(() -> whole);
    }

    @Override
    public Optional<RowTheme> tally(Quantity.Tally tally) {
        return tally.criterion().fold(this);
    }

    @Override
    public Optional<RowTheme> spread(Quantity.Spread spread) {
        return topic(Topic.TURNS);
    }

    @Override
    public Optional<RowTheme> stated(Quantity.Stated stated) {
        return topic(term(stated.term()));
    }

    private static Topic term(Term term) {
        return switch (term) {
            case SIZE -> Topic.MEMBERS;
            case LEADERS -> Topic.LEADERS;
            case CADENCE, SESSIONS_PER_YEAR, MEETINGS_PER_YEAR -> Topic.CADENCE;
            case LENGTH -> Topic.LENGTH;
            case PERIOD, SPAN, RUN -> Topic.PERIOD;
            case TRIAL -> Topic.TRIAL;
            case COMMITMENT -> Topic.COMMITMENT;
            case THRESHOLD -> Topic.START;
            case SESSIONS_PER_MEETING -> Topic.SESSIONS_PER_MEETING;
            case MEETINGS -> Topic.DATES;
            case SESSIONS_IN_ALL -> Topic.SESSIONS;
            case AMOUNT -> Topic.TIME;
        };
    }

    // Whose amount it is matters where people or entries are counted, and where members have sessions of their own.
    private static Optional<RowTheme> amount(Dimension dimension, Optional<RowTheme> selected, Topic sessions) {
        if (ofPerson(selected).isPresent()) {
            return selected;
        }
        return switch (dimension) {
            case PEOPLE, ENTRIES, VALUES -> selected;
            case SESSIONS -> topic(selected.equals(topic(Topic.MEMBERS)) ? Topic.COMMITMENT : sessions);
            case MINUTES -> topic(Topic.TIME);
            case LENGTH -> topic(Topic.LENGTH);
            case PRESENT -> topic(Topic.ATTENDANCE);
            case CASES -> topic(Topic.CASES);
            case GAP -> topic(Topic.CADENCE);
            case PERIOD -> topic(Topic.PERIOD);
            case TURNS -> topic(Topic.TURNS);
            case MEETINGS, EVENTS, MEMBERS, SHARE, PERIODS -> selected;
        };
    }

    @Override
    public Optional<RowTheme> is(Selector.Is is) {
        return attribute(is.attribute(), is.codes());
    }

    private static Optional<RowTheme> attribute(Attribute attribute, List<String> codes) {
        return switch (attribute) {
            case KIND -> kind(codes);
            case ROLE ->
                codes.contains("waiting")
                        ? topic(Topic.START)
                        : codes.contains("leader") || codes.contains("co-leader")
                                ? topic(Topic.LEADERS)
                                : topic(Topic.MEMBERS);
            case CODE -> codes.stream().findFirst().map(RowThemes::agreement);
            case TOPIC -> codes.stream().findFirst().map(RowTheme::own);
            case FORMAT -> topic(Topic.FORMAT);
            case MODE -> topic(Topic.MODE);
            case PROFESSION -> topic(Topic.PROFESSIONS);
            case LEADER -> topic(Topic.LEADERS);
            case AUTHORITY, STATUS, TIER -> topic(Topic.STANDING);
            case DAY, WEEK, MONTH, YEAR -> topic(Topic.PERIOD);
            default -> Optional.empty();
        };
    }

    private static Optional<RowTheme> kind(List<String> codes) {
        return Stream.of(FactKind.values())
                .filter(kind -> codes.contains(kind.code()))
                .findFirst()
                .flatMap(RowThemes::topic);
    }

    private static Optional<RowTheme> topic(FactKind kind) {
        return switch (kind) {
            case SESSION -> topic(Topic.DATES);
            case SUPERVISION -> topic(Topic.SUPERVISION);
            case INTERVISION -> topic(Topic.INTERVISION);
            case TRAINING -> topic(Topic.TRAINING);
            case PRACTICE -> topic(Topic.PRACTICE);
            case TEACHING -> topic(Topic.TEACHING);
            case QUALIFICATION -> topic(Topic.QUALIFICATION);
            case PROFESSION -> topic(Topic.PROFESSION);
            case MEMBERSHIP -> topic(Topic.MEMBERSHIP);
            case COVER -> topic(Topic.COVER);
            case REGION -> topic(Topic.REGION);
            case MILESTONE -> topic(Topic.MILESTONES);
            case REPORT -> topic(Topic.REPORTS);
            case DOCUMENT -> topic(Topic.DOCUMENTS);
            case DECISION -> topic(Topic.DECISIONS);
            case PLACE, AUTHORISATION, AGREEMENT, ATTESTATION, FRAME -> Optional.empty();
        };
    }

    private static Optional<RowTheme> ofPerson(Optional<RowTheme> aspect) {
        return aspect.filter(RowTheme::isOfPerson);
    }

    // In a portfolio sessions are told apart by what the person did there; groups for leaders are a training.
    private static Optional<RowTheme> ofPerson(Selector.And and) {
        Optional<RowTheme> kind = codes(and, Attribute.KIND).flatMap(RowThemes::kind);
        if (!kind.equals(topic(Topic.DATES))) {
            return ofPerson(kind);
        }
        if (codes(and, Attribute.GROUP_KIND)
                .filter(List.of("leadership")::equals)
                .isPresent()) {
            return topic(Topic.TRAINING);
        }
        return codes(and, Attribute.ROLE)
                .map(roles -> roles.contains("member")
                        ? Topic.GROUP_EXPERIENCE
                        : roles.contains("leader") ? Topic.LEADING : Topic.CO_LEADING)
                .flatMap(RowThemes::topic);
    }

    private static Optional<List<String>> codes(Selector.And and, Attribute attribute) {
        return and.parts().stream()
                .filter(Selector.Is.class::isInstance)
                .map(Selector.Is.class::cast)
                .filter(is -> is.attribute() == attribute)
                .map(Selector.Is::codes)
                .findFirst();
    }

    // Sharing the turns is one thing, whether it is agreed or counted.
    private static RowTheme agreement(String code) {
        return code.equals(Agreement.FAIR_TURNS.code()) ? RowTheme.of(Topic.TURNS) : RowTheme.agreement(code);
    }

    @Override
    public Optional<RowTheme> sized(Selector.Sized sized) {
        return amount(sized.unit().dimension(), Optional.empty(), Topic.SESSIONS_PER_MEETING);
    }

    @Override
    public Optional<RowTheme> present(Selector.Present present) {
        return topic(Topic.ATTENDANCE);
    }

    @Override
    public Optional<RowTheme> timed(Selector.Timed timed) {
        boolean atTheStart = timed.relation() == Selector.Relation.COVERING
                && timed.window()
                        .from()
                        .filter(Moment.StartOf.class::isInstance)
                        .isPresent()
                && timed.window().from().equals(timed.window().until());
        return atTheStart ? topic(Topic.START) : Optional.empty();
    }

    @Override
    public Optional<RowTheme> with(Selector.With with) {
        return topic(Topic.STANDING);
    }

    @Override
    public Optional<RowTheme> position(Selector.Position position) {
        return position.of().fold(this);
    }

    // Each part narrows those before it, so the last that tells anything tells what it is about; that facts are
    // sessions
    // tells least.
    @Override
    public Optional<RowTheme> and(Selector.And and) {
        List<RowTheme> parts =
                and.parts().stream().flatMap(part -> part.fold(this).stream()).toList();
        return ofPerson(and)
                .or(() -> parts.stream().filter(RowTheme::isOfPerson).findFirst())
                .or(() -> parts.stream().reduce((one, next) -> next.topic() == Topic.DATES ? one : next));
    }

    @Override
    public Optional<RowTheme> or(Selector.Or or) {
        return first(or.parts().stream().map(part -> part.fold(this)));
    }

    @Override
    public Optional<RowTheme> not(Selector.Not not) {
        return not.part().fold(this);
    }
}
