package io.github.balint4j.rules.life;

import io.github.balint4j.core.BalintGroup;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of a step in the life of a group: the new group and what happened, or every reason why not.
 *
 * <pre>{@code
 * Transition step = GroupLife.of(group).enrol(PersonId.of("p3"), LocalDate.of(2021, 3, 15));
 * step.group();      // the new group; empty when it was refused
 * step.obstacles();  // all that stands in the way, each with what would help
 * }</pre>
 */
public sealed interface Transition {
    /**
     * It took place.
     *
     * @param after the new group
     * @param events what happened, in order; never empty
     */
    record Done(BalintGroup after, List<LifeEvent> events) implements Transition {
        /**
         * Copies the list.
         *
         * @param after the new group
         * @param events what happened, in order
         */
        public Done {
            events = List.copyOf(events);
        }

        @Override
        public String toString() {
            return events.stream().map(LifeEvent::message).collect(Collectors.joining("\n"));
        }
    }

    /**
     * It did not take place, and the group is as it was.
     *
     * @param obstacles all that stands in the way; never empty
     */
    record Refused(List<Obstacle> obstacles) implements Transition {
        /**
         * Copies the list.
         *
         * @param obstacles all that stands in the way
         */
        public Refused {
            obstacles = List.copyOf(obstacles);
        }

        @Override
        public List<LifeEvent> events() {
            return List.of();
        }

        @Override
        public String toString() {
            return obstacles.stream().map(Obstacle::message).collect(Collectors.joining("\n"));
        }
    }

    /** {@return whether it took place} */
    default boolean isDone() {
        return this instanceof Done;
    }

    /** {@return the new group; empty when the step was refused} */
    default Optional<BalintGroup> group() {
        return this instanceof Done done ? Optional.of(done.after()) : Optional.empty();
    }

    /** {@return what happened, in order; empty when the step was refused} */
    List<LifeEvent> events();

    /** {@return all that stands in the way; empty when the step took place} */
    default List<Obstacle> obstacles() {
        return this instanceof Refused refused ? refused.obstacles() : List.of();
    }

    /**
     * Goes on with the next step.
     *
     * @param next what to do with the new group
     * @return what came of both steps, with the events of both; where this one was refused, it stays so
     */
    default Transition then(Function<GroupLife, Transition> next) {
        Objects.requireNonNull(next, "next");
        if (!(this instanceof Done first)) {
            return this;
        }
        Transition step = next.apply(GroupLife.of(first.after()));
        if (step instanceof Done second) {
            List<LifeEvent> both = new ArrayList<>(first.events());
            both.addAll(second.events());
            return new Done(second.after(), both);
        }
        return step;
    }

    /** {@return for code that uses Vavr: the new group, or all that stands in the way} */
    default Validation<Seq<Obstacle>, BalintGroup> toValidation() {
        return this instanceof Done done
                ? Validation.valid(done.after())
                : Validation.invalid(Vector.ofAll(obstacles()));
    }
}
