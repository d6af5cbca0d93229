package io.github.balint4j.rules.evaluation;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** What a criterion comes to on a small group, on one day. */
final class Evaluated {
    static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

    private Evaluated() {}

    static Outcome on(Criterion criterion, UnaryOperator<BalintGroup.Builder> group) {
        BalintGroup built =
                group.apply(BalintGroup.builder().id(GroupId.of("g"))).build();
        return new Evaluator(Facts.of(built, TODAY)).evaluate(criterion);
    }

    static Outcome onPerson(Criterion criterion, UnaryOperator<Portfolio.Builder> portfolio) {
        Portfolio built =
                portfolio.apply(Portfolio.builder().person(PersonId.of("p1"))).build();
        return new Evaluator(Facts.of(built, TODAY)).evaluate(criterion);
    }

    static Outcome onFrame(Criterion criterion, UnaryOperator<GroupFrame.Builder> frame) {
        GroupFrame built = frame.apply(GroupFrame.builder()).build();
        return new Evaluator(Facts.of(built, TODAY)).evaluate(criterion);
    }
}
