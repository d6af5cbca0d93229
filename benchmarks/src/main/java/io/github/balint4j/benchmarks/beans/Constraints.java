package io.github.balint4j.benchmarks.beans;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The constraints of se-sfmp/group that no shipped annotation says. */
public final class Constraints {
    private Constraints() {}

    /** Marks what informs and does not refuse. */
    public interface Remark extends Payload {}

    /** How many hold a place now. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Validators.Places.class)
    public @interface CurrentPlaces {
        /** Parameter. */
        int min();

        /** Parameter. */
        int max();

        /** What is said. */
        String message();

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};
    }

    /** Whoever holds a place now is recognised by this society. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Validators.Standing.class)
    public @interface RecognisedBy {
        /** Parameter. */
        String value();

        /** What is said. */
        String message();

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};
    }

    /** The code is among the agreements. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(Agreed.All.class)
    @Constraint(validatedBy = Validators.AgreedCode.class)
    public @interface Agreed {
        /** Parameter. */
        String value();

        /** What is said. */
        String message();

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};

        /** Several. */
        @Target(ElementType.FIELD)
        @Retention(RetentionPolicy.RUNTIME)
        @interface All {
            /** Each. */
            Agreed[] value();
        }
    }

    /** So many months. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Validators.Months.class)
    public @interface Trial {
        /** Parameter. */
        int min();

        /** Parameter. */
        int max();

        /** What is said. */
        String message();

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};
    }

    /** The number of days from one session to the next, more than half of them; where it is given, around the median. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(TypicalGap.All.class)
    @Constraint(validatedBy = Validators.Gap.class)
    public @interface TypicalGap {
        /** Parameter. */
        int min() default 0;

        /** Parameter. */
        int max() default 0;

        /** Parameter. */
        int aroundTheMedian() default -1;

        /** Parameter. */
        String topic() default "";

        /** What is said. */
        String message();

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};

        /** Several. */
        @Target(ElementType.TYPE)
        @Retention(RetentionPolicy.RUNTIME)
        @interface All {
            /** Each. */
            TypicalGap[] value();
        }
    }

    /** The median length. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Validators.Length.class)
    public @interface TypicalLength {
        /** Parameter. */
        int minutes();

        /** What is said. */
        String message();

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};
    }

    /** Agreed or scheduled for so long. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(GoesOn.All.class)
    @Constraint(validatedBy = Validators.Continuity.class)
    public @interface GoesOn {
        /** Parameter. */
        int months();

        /** Parameter. */
        String topic();

        /** What is said. */
        String message();

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};

        /** Several. */
        @Target(ElementType.TYPE)
        @Retention(RetentionPolicy.RUNTIME)
        @interface All {
            /** Each. */
            GoesOn[] value();
        }
    }

    /** Nobody is further from the fair share of turns. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Validators.Turns.class)
    public @interface FairTurns {
        /** Parameter. */
        int max();

        /** Parameter. */
        String topic();

        /** What is said. */
        String message();

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};
    }
}
