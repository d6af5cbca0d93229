package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Aspect.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a criterion speaks about, read from what it computes and selects; empty when that tells nothing. */
final class Aspects
        implements Criterion.Fold<Optional<Aspect>>, Quantity.Fold<Optional<Aspect>>, Selector.Fold<Optional<Aspect>> {
    /** The aspect of a row; every row has exactly one. */
    static Aspect of(Requirement row) {
        return row.criterion().fold(new Aspects()).orElseGet(() -> Aspect.own(row.id()));
    }

    private static Optional<Aspect> topic(Topic topic) {
        return Optional.of(Aspect.of(topic));
    }

    // A row has one place: that of the first part which others may speak of too.
    private static Optional<Aspect> first(Stream<Optional<Aspect>> parts) {
        List<Aspect> found = parts.flatMap(Optional::stream).toList();
        return found.stream()
                .filter(aspect -> !aspect.isOwn())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    @Override
    public Optional<Aspect> bounded(Criterion.Bounded bounded) {
        return bounded.quantity().fold(this);
    }

    @Override
    public Optional<Aspect> outOf(Criterion.OutOf outOf) {
        return first(outOf.parts().stream().map(part -> part.fold(this)));
    }

    // What it asks, not where.
    @Override
    public Optional<Aspect> when(Criterion.When when) {
        return first(
                Stream.concat(when.then().stream(), when.otherwise().stream()).map(branch -> branch.fold(this)));
    }

    @Override
    public Optional<Aspect> holds(Criterion.Holds holds) {
        return holds.selector().fold(this);
    }

    @Override
    public Optional<Aspect> every(Criterion.Every every) {
        Optional<Aspect> selected = every.selector().fold(this);
        return ofPerson(selected).or(() -> every.must().fold(this)).or(() -> selected);
    }

    @Override
    public Optional<Aspect> judged(Criterion.Judged judged) {
        return judged.reading()
                .flatMap(reading -> reading.fold(this))
                .or(() -> Optional.of(Aspect.own(judged.topic())));
    }

    @Override
    public Optional<Aspect> shown(Criterion.Shown shown) {
        return shown.shown().fold(this).or(() -> shown.agreed().fold(this));
    }

    @Override
    public Optional<Aspect> inStretch(Criterion.InStretch inStretch) {
        return inStretch.meets().fold(this);
    }

    @Override
    public Optional<Aspect> total(Quantity.Total total) {
        return amount(total.unit().dimension(), total.of().fold(this), Topic.SESSIONS);
    }

    @Override
    public Optional<Aspect> capped(Quantity.Capped capped) {
        return total(capped.total());
    }

    @Override
    public Optional<Aspect> distinct(Quantity.Distinct distinct) {
        Optional<Aspect> selected = distinct.of().fold(this);
        return ofPerson(selected).or(() -> facet(distinct.facet(), List.of())).or(() -> selected);
    }

    @Override
    public Optional<Aspect> ranked(Quantity.Ranked ranked) {
        return amount(ranked.unit().dimension(), ranked.of().fold(this), Topic.SESSIONS_PER_MEETING);
    }

    @Override
    public Optional<Aspect> span(Quantity.Span span) {
        return ofPerson(span.of().fold(this)).or(() -> topic(Topic.PERIOD));
    }

    @Override
    public Optional<Aspect> covered(Quantity.Covered covered) {
        return covered.of().fold(this).or(() -> topic(Topic.PERIOD));
    }

    @Override
    public Optional<Aspect> share(Quantity.Share share) {
        Optional<Aspect> whole = share.whole().of().fold(this);
        return ofPerson(whole).or(() -> share.part().fold(this)).or(() -> whole);
    }

    @Override
    public Optional<Aspect> tally(Quantity.Tally tally) {
        return tally.criterion().fold(this);
    }

    @Override
    public Optional<Aspect> spread(Quantity.Spread spread) {
        return topic(Topic.TURNS);
    }

    @Override
    public Optional<Aspect> stated(Quantity.Stated stated) {
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
    private static Optional<Aspect> amount(Dimension dimension, Optional<Aspect> selected, Topic sessions) {
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
    public Optional<Aspect> is(Selector.Is is) {
        return facet(is.facet(), is.codes());
    }

    private static Optional<Aspect> facet(Facet facet, List<String> codes) {
        return switch (facet) {
            case KIND -> kind(codes);
            case ROLE ->
                codes.contains("waiting")
                        ? topic(Topic.START)
                        : codes.contains("leader") || codes.contains("co-leader")
                                ? topic(Topic.LEADERS)
                                : topic(Topic.MEMBERS);
            case CODE -> codes.stream().findFirst().map(Aspects::agreement);
            case TOPIC -> codes.stream().findFirst().map(Aspect::own);
            case FORMAT -> topic(Topic.FORMAT);
            case MODE -> topic(Topic.MODE);
            case PROFESSION -> topic(Topic.PROFESSIONS);
            case LEADER -> topic(Topic.LEADERS);
            case AUTHORITY, STATUS, TIER -> topic(Topic.STANDING);
            case DAY, WEEK, MONTH, YEAR -> topic(Topic.PERIOD);
            default -> Optional.empty();
        };
    }

    private static Optional<Aspect> kind(List<String> codes) {
        return Stream.of(FactKind.values())
                .filter(kind -> codes.contains(kind.code()))
                .findFirst()
                .flatMap(Aspects::topic);
    }

    private static Optional<Aspect> topic(FactKind kind) {
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

    private static Optional<Aspect> ofPerson(Optional<Aspect> aspect) {
        return aspect.filter(Aspect::isOfPerson);
    }

    // In a portfolio sessions are told apart by what the person did there; groups for leaders are a training.
    private static Optional<Aspect> ofPerson(Selector.And and) {
        Optional<Aspect> kind = codes(and, Facet.KIND).flatMap(Aspects::kind);
        if (!kind.equals(topic(Topic.DATES))) {
            return ofPerson(kind);
        }
        if (codes(and, Facet.GROUP_KIND).filter(List.of("leadership")::equals).isPresent()) {
            return topic(Topic.TRAINING);
        }
        return codes(and, Facet.ROLE)
                .map(roles -> roles.contains("member")
                        ? Topic.GROUP_EXPERIENCE
                        : roles.contains("leader") ? Topic.LEADING : Topic.CO_LEADING)
                .flatMap(Aspects::topic);
    }

    private static Optional<List<String>> codes(Selector.And and, Facet facet) {
        return and.parts().stream()
                .filter(Selector.Is.class::isInstance)
                .map(Selector.Is.class::cast)
                .filter(is -> is.facet() == facet)
                .map(Selector.Is::codes)
                .findFirst();
    }

    // Sharing the turns is one thing, whether it is agreed or counted.
    private static Aspect agreement(String code) {
        return code.equals(Agreement.FAIR_TURNS.code()) ? Aspect.of(Topic.TURNS) : Aspect.agreement(code);
    }

    @Override
    public Optional<Aspect> sized(Selector.Sized sized) {
        return amount(sized.unit().dimension(), Optional.empty(), Topic.SESSIONS_PER_MEETING);
    }

    @Override
    public Optional<Aspect> present(Selector.Present present) {
        return topic(Topic.ATTENDANCE);
    }

    @Override
    public Optional<Aspect> timed(Selector.Timed timed) {
        boolean atTheStart = timed.relation() == Selector.Relation.COVERING
                && timed.window()
                        .from()
                        .filter(Moment.StartOf.class::isInstance)
                        .isPresent()
                && timed.window().from().equals(timed.window().until());
        return atTheStart ? topic(Topic.START) : Optional.empty();
    }

    @Override
    public Optional<Aspect> with(Selector.With with) {
        return topic(Topic.STANDING);
    }

    @Override
    public Optional<Aspect> position(Selector.Position position) {
        return position.of().fold(this);
    }

    // Each part narrows those before it, so the last that tells anything tells what it is about; that facts are
    // sessions
    // tells least.
    @Override
    public Optional<Aspect> and(Selector.And and) {
        List<Aspect> parts =
                and.parts().stream().flatMap(part -> part.fold(this).stream()).toList();
        return ofPerson(and)
                .or(() -> parts.stream().filter(Aspect::isOfPerson).findFirst())
                .or(() -> parts.stream().reduce((one, next) -> next.topic() == Topic.DATES ? one : next));
    }

    @Override
    public Optional<Aspect> or(Selector.Or or) {
        return first(or.parts().stream().map(part -> part.fold(this)));
    }

    @Override
    public Optional<Aspect> not(Selector.Not not) {
        return not.part().fold(this);
    }
}
