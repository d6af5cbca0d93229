package io.github.balint4j.spring;

import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.InvalidDocument;
import io.github.balint4j.json.InvalidValueException;
import io.github.balint4j.json.JsonForm;
import io.github.balint4j.json.ProblemDetails;
import io.github.balint4j.rules.rulebook.NoEditionInForceException;
import io.github.balint4j.rules.rulebook.OtherSubjectException;
import io.github.balint4j.rules.rulebook.UnmetRequirementsException;
import java.lang.reflect.Type;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Answers what the library finds wrong with a request, as problem details of RFC 9457 with all that {@link ProblemDetails} says. It
 * goes before Spring Boot's own advice, which would leave the problems out. What is not the library's is left to others.
 */
@RestControllerAdvice
@Order(-1)
public class BalintExceptionAdvice extends RequestBodyAdviceAdapter {
    /** The advice; it has no options. */
    public BalintExceptionAdvice() {}

    /**
     * {@return the answer to what the library throws when a document cannot be read, is not as a rulebook asks, or no edition is in
     * force, or the rulebook is about others}
     *
     * @param exception one of these four
     */
    @ExceptionHandler({
        InvalidDocument.class,
        UnmetRequirementsException.class,
        NoEditionInForceException.class,
        OtherSubjectException.class
    })
    public ResponseEntity<ProblemDetail> ours(RuntimeException exception) {
        return answer(ProblemDetails.of(exception).orElseThrow());
    }

    /**
     * {@return the answer to a body in which something of ours cannot be read}
     *
     * @param invalid what is wrong with it, which Spring has as the cause of its own exception
     */
    @ExceptionHandler(InvalidValueException.class)
    public ResponseEntity<ProblemDetail> body(InvalidValueException invalid) {
        return answer(ProblemDetails.ofProblems(invalid.problems()));
    }

    /**
     * {@return the answer to an id, a day or the name of a rulebook, in the path or a parameter, that is none: which one, and what would be
     * right}
     *
     * @param exception what Spring threw
     */
    @ExceptionHandler(RefusedArgument.class)
    public ResponseEntity<ProblemDetail> argument(MethodArgumentTypeMismatchException exception) {
        return answer(ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                exception.getName() + ": " + exception.getMostSpecificCause().getMessage()));
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return JsonForm.of(parameter.getParameterType()).isPresent();
    }

    /** Refuses an empty body where a document is expected. */
    @Override
    public @Nullable Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        RequestBody asked = parameter.getParameterAnnotation(RequestBody.class);
        return asked == null || asked.required() ? BalintJson.parse("") : body;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetails details) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(details.status()), details.detail());
        problem.setType(URI.create(details.type()));
        problem.setTitle(details.title());
        details.extensions().forEach(problem::setProperty);
        return answer(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
