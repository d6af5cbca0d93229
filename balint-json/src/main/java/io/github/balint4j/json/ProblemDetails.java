package io.github.balint4j.json;

import io.github.balint4j.core.Language;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.TextSink;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.CodeNames;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.NoEditionInForceException;
import io.github.balint4j.rules.rulebook.OtherSubjectException;
import io.github.balint4j.rules.rulebook.UnmetRequirementsException;
import io.github.balint4j.rules.wording.Wording;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What is wrong, as a web layer answers it: the problem details of RFC 9457, as {@value #MEDIA_TYPE}. They say no more of
 * persons than {@link Problem} and the findings do: pseudonyms.
 *
 * <pre>{@code
 * BalintJson.readGroup(body).fold(
 *         problems -> answer(ProblemDetails.ofProblems(problems)),
 *         group -> ProblemDetails.ofUnmet(rulebook.assess(group, today)).map(this::answer).orElse(accepted));
 * }</pre>
 */
public final class ProblemDetails {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE_CONTENT = 422;
    private static final int MOST_ROWS = 3;

    private static final Set<Problem.Code> NO_JSON = Set.of(
            Problem.Code.EMPTY_INPUT,
            Problem.Code.NOT_UTF8,
            Problem.Code.NOT_JSON,
            Problem.Code.TOO_DEEP,
            Problem.Code.TRAILING);

    private final String kind;
    private final int status;
    private final String detail;
    private final Optional<URI> instance;
    private final Map<String, Object> extensions;

    private ProblemDetails(
            String kind, int status, String detail, Optional<URI> instance, Map<String, Object> extensions) {
        this.kind = kind;
        this.status = status;
        this.detail = detail;
        this.instance = instance;
        this.extensions = Collections.unmodifiableMap(extensions);
    }

    /**
     * {@return that a document cannot be read, of type {@code urn:balint4j:problem:unreadable}: status 400 when it is not JSON, else
     * 422}
     *
     * @param problems the problems, at least one, in the order of the document
     * @throws IllegalArgumentException when there is no problem
     */
    public static ProblemDetails ofProblems(Iterable<Problem> problems) {
        List<Problem> all = StreamSupport.stream(
                        Objects.requireNonNull(problems, "problems").spliterator(), false)
                .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is no problem");
        }
        boolean isNoJson = all.stream().map(Problem::code).anyMatch(NO_JSON::contains);
        String first = all.get(0).message();
        String detail = all.size() == 1
                ? first
                : said("details.more", Map.of("first", first, "more", Integer.toString(all.size() - 1)));
        return new ProblemDetails(
                "unreadable",
                isNoJson ? BAD_REQUEST : UNPROCESSABLE_CONTENT,
                detail,
                Optional.empty(),
                Map.of("problems", all.stream().map(ProblemDetails::members).toList()));
    }

    /**
     * {@return that required requirements are surely not satisfied, of type {@code urn:balint4j:problem:unmet}, or that it is not
     * known whether they are, of type {@code urn:balint4j:problem:undetermined}; both with status 422; empty when all are satisfied}
     *
     * @param assessment how it stands
     */
    public static Optional<ProblemDetails> ofUnmet(Assessment assessment) {
        List<Finding> unmet = Objects.requireNonNull(assessment, "assessment").unmet();
        if (unmet.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rulebook", assessment.edition().id().series().toString());
        members.put("edition", assessment.edition().id().edition().orElseThrow());
        members.put("asOf", assessment.asOf().toString());
        members.put("verdict", assessment.verdict().code());
        CodeNames names = assessment.edition().names();
        members.put(
                "findings",
                unmet.stream().map(finding -> members(finding, names)).toList());
        boolean surely = assessment.verdict() == Verdict.NOT_SATISFIED;
        return Optional.of(new ProblemDetails(
                surely ? "unmet" : "undetermined",
                UNPROCESSABLE_CONTENT,
                detail(assessment, surely ? assessment.failing() : unmet),
                Optional.empty(),
                members));
    }

    private static String said(String key, Map<String, String> arguments) {
        return Messages.in(Language.ENGLISH, Messages.render(key, arguments));
    }

    private static String detail(Assessment assessment, List<Finding> unmet) {
        String rows = unmet.stream()
                .limit(MOST_ROWS)
                .map(finding -> finding.requirement().title() + " ["
                        + finding.requirement().id() + "]")
                .collect(Collectors.joining(" "));
        int more = unmet.size() - MOST_ROWS;
        return said(
                more > 0 ? "details.rowsAndMore" : "details.rows",
                Map.of(
                        "verdict",
                        assessment.summary().sentence(),
                        "edition",
                        assessment.edition().id().toString(),
                        "day",
                        assessment.asOf().toString(),
                        "rows",
                        rows,
                        "more",
                        Integer.toString(more)));
    }

    /**
     * {@return that a rulebook has no edition for that day or subject, of type {@code urn:balint4j:problem:no-edition} and with status
     * 422}
     *
     * @param exception what was thrown
     */
    public static ProblemDetails ofNoEdition(NoEditionInForceException exception) {
        return new ProblemDetails(
                "no-edition",
                UNPROCESSABLE_CONTENT,
                String.valueOf(Objects.requireNonNull(exception, "exception").getMessage()),
                Optional.empty(),
                Map.of());
    }

    /**
     * {@return that a rulebook is about others than what it was asked about, of type {@code urn:balint4j:problem:other-subject} and with
     * status 422}
     *
     * @param exception what was thrown
     */
    public static ProblemDetails ofOtherSubject(OtherSubjectException exception) {
        return new ProblemDetails(
                "other-subject",
                UNPROCESSABLE_CONTENT,
                String.valueOf(Objects.requireNonNull(exception, "exception").getMessage()),
                Optional.empty(),
                Map.of());
    }

    /**
     * {@return what an exception of this library says to whoever sent the request; empty where it is somebody else's, or a programmer's error}
     *
     * @param exception what was thrown
     */
    public static Optional<ProblemDetails> of(Throwable exception) {
        Objects.requireNonNull(exception, "exception");
        if (exception instanceof InvalidDocument invalid) {
            return Optional.of(ofProblems(invalid.problems()));
        }
        if (exception instanceof UnmetRequirementsException unmet) {
            return ofUnmet(unmet.assessment());
        }
        if (exception instanceof NoEditionInForceException none) {
            return Optional.of(ofNoEdition(none));
        }
        if (exception instanceof OtherSubjectException other) {
            return Optional.of(ofOtherSubject(other));
        }
        return Optional.empty();
    }

    /**
     * {@return the same, with the address of what went wrong}
     *
     * @param address the address, for instance the path of the request
     */
    public ProblemDetails instance(URI address) {
        return new ProblemDetails(
                kind, status, detail, Optional.of(Objects.requireNonNull(address, "address")), extensions);
    }

    /** {@return what kind of problem it is, a URN: part of the API} */
    public String type() {
        return "urn:balint4j:problem:" + kind;
    }

    /** {@return the same in words, which are alike for all of this type} */
    public String title() {
        return said("details." + kind, Map.of());
    }

    /** {@return the HTTP status that fits} */
    public int status() {
        return status;
    }

    /** {@return what it is this time, in words} */
    public String detail() {
        return detail;
    }

    /** {@return the address of what went wrong; empty where nobody gave one} */
    public Optional<URI> instance() {
        return instance;
    }

    /**
     * {@return the members beside those of RFC 9457, in order: texts, whole numbers, and lists and maps of such, which cannot be
     * changed} A framework's own problem details take them as they are.
     */
    public Map<String, Object> extensions() {
        return extensions;
    }

    /**
     * {@return all of it as JSON}
     *
     * @param layout indented for people, or compact on one line
     */
    public String write(Layout layout) {
        TextSink sink = Objects.requireNonNull(layout, "layout").sink();
        write(sink);
        return sink.written();
    }

    /** All of it as JSON on one line. */
    @Override
    public String toString() {
        return write(Layout.COMPACT);
    }

    void write(TokenSink out) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("type", type());
        all.put("title", title());
        all.put("status", status);
        all.put("detail", detail);
        instance.ifPresent(address -> all.put("instance", address.toString()));
        all.putAll(extensions);
        write(all, out);
    }

    static void write(Problem problem, TokenSink out) {
        write(members(problem), out);
    }

    private static void write(Object value, TokenSink out) {
        if (value instanceof Map<?, ?> members) {
            out.object(() -> members.forEach((name, one) -> write(one, out.name(name.toString()))));
        } else if (value instanceof List<?> items) {
            out.list(items, item -> write(item, out));
        } else if (value instanceof Integer number) {
            out.number(number.longValue());
        } else {
            out.text(value.toString());
        }
    }

    private static Map<String, Object> members(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", problem.code().name());
        members.put("pointer", problem.pointer());
        members.put("line", problem.line());
        members.put("column", problem.column());
        members.put("message", problem.sentence());
        return Collections.unmodifiableMap(members);
    }

    private static Map<String, Object> members(Finding finding, CodeNames names) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("requirement", finding.requirement().id());
        members.put("title", finding.requirement().title());
        members.put("verdict", finding.verdict().code());
        members.put("remaining", Wording.english().remaining(names.in(finding.remaining())));
        return Collections.unmodifiableMap(members);
    }
}
