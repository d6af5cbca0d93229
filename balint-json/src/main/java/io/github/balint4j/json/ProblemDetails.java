package io.github.balint4j.json;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.TextSink;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.CodeNames;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.wording.Wording;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

    private static final Set<Problem.Code> NO_JSON = Set.of(
            Problem.Code.EMPTY_INPUT,
            Problem.Code.NOT_UTF8,
            Problem.Code.NOT_JSON,
            Problem.Code.TOO_DEEP,
            Problem.Code.TRAILING);

    private final String type;
    private final String title;
    private final int status;
    private final String detail;
    private final Optional<URI> instance;
    private final Consumer<TokenSink> members;

    private ProblemDetails(
            String kind, int status, String detail, Optional<URI> instance, Consumer<TokenSink> members) {
        this.type = "urn:balint4j:problem:" + kind;
        this.title = Messages.get("details." + kind);
        this.status = status;
        this.detail = detail;
        this.instance = instance;
        this.members = members;
    }

    /**
     * That a document cannot be read, of type {@code urn:balint4j:problem:unreadable}: status 400 when it is not JSON, else
     * 422.
     *
     * @throws IllegalArgumentException when there is no problem
     */
    public static ProblemDetails ofProblems(Iterable<Problem> problems) {
        List<Problem> all = StreamSupport.stream(problems.spliterator(), false).toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is no problem");
        }
        boolean isNoJson = all.stream().map(Problem::code).anyMatch(NO_JSON::contains);
        String first = all.get(0).message();
        String detail = all.size() == 1
                ? first
                : Messages.render("details.more", Map.of("first", first, "more", Integer.toString(all.size() - 1)));
        return new ProblemDetails(
                "unreadable",
                isNoJson ? BAD_REQUEST : UNPROCESSABLE_CONTENT,
                detail,
                Optional.empty(),
                out -> out.list("problems", all, problem -> write(problem, out)));
    }

    /**
     * That required requirements are not satisfied, or not known to be, of type {@code urn:balint4j:problem:unmet} and with
     * status 422; empty when all are.
     */
    public static Optional<ProblemDetails> ofUnmet(Assessment assessment) {
        List<Finding> unmet = assessment.unmet();
        if (unmet.isEmpty()) {
            return Optional.empty();
        }
        String rows = unmet.stream().map(finding -> finding.requirement().id()).collect(Collectors.joining(", "));
        String detail = Messages.render(
                "details.rows",
                Map.of(
                        "edition",
                        assessment.edition().id().toString(),
                        "day",
                        assessment.asOf().toString(),
                        "rows",
                        rows));
        return Optional.of(new ProblemDetails("unmet", UNPROCESSABLE_CONTENT, detail, Optional.empty(), out -> {
            out.field("rulebook", assessment.edition().id().series().toString());
            out.field("edition", assessment.edition().id().edition().orElseThrow());
            out.field("asOf", assessment.asOf().toString());
            out.field("verdict", assessment.verdict().code());
            out.list(
                    "findings",
                    unmet,
                    finding -> write(finding, assessment.edition().names(), out));
        }));
    }

    /** The same, with the address of what went wrong. */
    public ProblemDetails instance(URI address) {
        return new ProblemDetails(
                type.substring(type.lastIndexOf(':') + 1), status, detail, Optional.of(address), members);
    }

    /** What kind of problem it is, a URN: part of the API. */
    public String type() {
        return type;
    }

    /** The same in words, which are alike for all of this type. */
    public String title() {
        return title;
    }

    /** The HTTP status that fits. */
    public int status() {
        return status;
    }

    /** What it is this time, in words. */
    public String detail() {
        return detail;
    }

    /** All of it as JSON. */
    public String write(Layout layout) {
        TextSink sink = Objects.requireNonNull(layout, "layout").sink();
        sink.object(() -> {
            sink.field("type", type)
                    .field("title", title)
                    .field("status", status)
                    .field("detail", detail);
            instance.ifPresent(address -> sink.field("instance", address.toString()));
            members.accept(sink);
        });
        return sink.written();
    }

    /** All of it as JSON on one line. */
    @Override
    public String toString() {
        return write(Layout.COMPACT);
    }

    private static void write(Problem problem, TokenSink out) {
        out.object(() -> out.field("code", problem.code().name())
                .field("pointer", problem.pointer())
                .field("line", problem.line())
                .field("column", problem.column())
                .field("message", problem.sentence()));
    }

    private static void write(Finding finding, CodeNames names, TokenSink out) {
        out.object(() -> out.field("requirement", finding.requirement().id())
                .field("title", finding.requirement().title())
                .field("verdict", finding.verdict().code())
                .field("remaining", Wording.english().remaining(names.in(finding.remaining()))));
    }
}
