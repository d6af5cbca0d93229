package io.github.balint4j.spring;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.ProblemDetails;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.AssessmentSubject;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds what is annotated with {@link ConformsTo} against the rulebook of that name on the application's shelf. */
public class ConformsToValidator implements ConstraintValidator<ConformsTo, Object> {
    private final RulebookShelf shelf;
    private String name = "";
    private String message = "";

    /** With the shipped rulebooks, for validators that Spring does not make. */
    public ConformsToValidator() {
        this(RulebookShelf.shipped());
    }

    /**
     * With the rulebooks of the application.
     *
     * @param shelf the rulebooks of the application
     */
    @Autowired
    public ConformsToValidator(RulebookShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void initialize(ConformsTo conforms) {
        this.name = conforms.value();
        this.message = conforms.message();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Clock clock = context.getClockProvider().getClock();
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        Optional<ProblemDetails> unmet = ProblemDetails.ofUnmet(assess(subject(value), today));
        if (unmet.isPresent() && message.isEmpty()) {
            context.disableDefaultConstraintViolation();
            // Braces and dollars would be read as expressions.
            String said = unmet.get().detail().replaceAll("([\\\\{}$])", "\\\\$1");
            context.buildConstraintViolationWithTemplate(said).addConstraintViolation();
        }
        return unmet.isEmpty();
    }

    private Assessment assess(AssessmentSubject subject, LocalDate today) {
        return shelf.find(name)
                .orElseThrow(() -> new ConstraintDeclarationException(
                        "@ConformsTo: there is no rulebook or edition " + name + "; there are " + shelf))
                .assess(subject, today);
    }

    private static AssessmentSubject subject(Object value) {
        if (value instanceof BalintGroup group) {
            return AssessmentSubject.of(group);
        }
        if (value instanceof GroupFrame frame) {
            return AssessmentSubject.of(frame);
        }
        if (value instanceof Portfolio portfolio) {
            return AssessmentSubject.of(portfolio);
        }
        throw new ConstraintDeclarationException("@ConformsTo stands at a BalintGroup, a GroupFrame or a Portfolio");
    }
}
