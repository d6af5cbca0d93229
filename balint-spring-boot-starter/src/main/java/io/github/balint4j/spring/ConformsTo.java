package io.github.balint4j.spring;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A group, frame or portfolio satisfies every required row of a rulebook today, by the clock of the validator. An undetermined row is
 * no pass. Null is valid.
 *
 * <pre>{@code
 * void save(@RequestBody @ConformsTo("dk-aarhus/group") BalintGroup group) {
 *     BalintJson.write(group); // it satisfies the rulebook as of today
 * }
 * }</pre>
 */
@Documented
@Constraint(validatedBy = ConformsToValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConformsTo.List.class)
public @interface ConformsTo {
    /** {@return the name of the rulebook, with or without an edition, for instance {@code dk-aarhus/group@2021}} */
    String value();

    /** {@return what is said where it does not: how it stands, and the unmet rows, if nothing else is given} */
    String message() default "";

    /** {@return the groups of Bean Validation in which it is checked, see {@link Constraint}} */
    Class<?>[] groups() default {};

    /** {@return what Bean Validation hands on with a violation, see {@link Constraint}} */
    Class<? extends Payload>[] payload() default {};

    /** Several of them, each of which must be so. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.RECORD_COMPONENT
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** {@return all of them} */
        ConformsTo[] value();
    }
}
