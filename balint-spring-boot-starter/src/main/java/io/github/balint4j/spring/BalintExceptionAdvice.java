package io.github.balint4j.spring;

import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.InvalidDocument;
import io.github.balint4j.json.InvalidValueException;
import io.github.balint4j.json.JsonForm;
import io.github.balint4j.json.ProblemDetails;
import io.github.balint4j.rules.rulebook.NoEditionInForceException;
import io.github.balint4j.rules.rulebook.UnmetRequirementsException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers what the library finds wrong with a request, as problem details of RFC 9457 with all that {@link ProblemDetails} says. It
 * goes before Spring Boot's own advice, which would leave the problems out. Other exceptions are not touched.
 */
@RestControllerAdvice
@Order(-1)
public class BalintExceptionAdvice {
    /** The advice; it has no options. */
    public BalintExceptionAdvice() {}

    /**
     * {@return the answer to what the library throws when a document cannot be read, is not as a rulebook asks, or no edition is in
     * force}
     *
     * @param exception one of these three
     */
    @ExceptionHandler({InvalidDocument.class, UnmetRequirementsException.class, NoEditionInForceException.class})
    public ResponseEntity<ProblemDetail> ours(RuntimeException exception) {
        return answer(ProblemDetails.of(exception).orElseThrow());
    }

    /**
     * {@return the answer to a body that Spring could not read: one of ours, or none where one of ours is expected}
     *
     * @param exception what Spring threw
     * @param method the method that asked for the body
     * @throws HttpMessageNotReadableException when it is somebody else's, who then answers it
     */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    public ResponseEntity<ProblemDetail> body(HttpMessageNotReadableException exception, HandlerMethod method) {
        return answer(problems(exception, method).orElseThrow(() -> exception));
    }

    /**
     * {@return the answer to an id, a day or the name of a rulebook, in the path or a parameter, that is none: which one, and what would be
     * right}
     *
     * @param exception what Spring threw
     * @throws MethodArgumentTypeMismatchException when it is of a type that is none of ours, which somebody else answers
     */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    public ResponseEntity<ProblemDetail> argument(MethodArgumentTypeMismatchException exception) {
        Class<?> type = exception.getRequiredType();
        if (type == null || !BalintAutoConfiguration.CONVERTED.contains(type)) {
            throw exception;
        }
        // What our types say of a text that they refuse never repeats it.
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                exception.getName() + ": " + exception.getMostSpecificCause().getMessage());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Optional<ProblemDetails> problems(HttpMessageNotReadableException exception, HandlerMethod method) {
        for (Throwable cause = exception.getCause(); cause != null; cause = next(cause)) {
            if (cause instanceof InvalidValueException invalid) {
                return Optional.of(ProblemDetails.ofProblems(invalid.problems()));
            }
        }
        boolean expected = Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)
                        && JsonForm.of(parameter.getParameterType()).isPresent());
        return expected && exception.getCause() == null
                ? Optional.of(ProblemDetails.ofProblems(BalintJson.readGroup("").getError()))
                : Optional.empty();
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetails details) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(details.status()), details.detail());
        problem.setType(URI.create(details.type()));
        problem.setTitle(details.title());
        details.extensions().forEach(problem::setProperty);
        return ResponseEntity.status(details.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
