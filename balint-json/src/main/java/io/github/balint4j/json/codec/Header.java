package io.github.balint4j.json.codec;

import io.github.balint4j.json.codec.ScalarCodec.Refused;
import io.github.balint4j.json.problem.Problem.Code;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.wording.Nearest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What every document says first: its kind and the version of the format. */
public final class Header {
    public static final String GROUP_KIND = "group";
    public static final String FRAME_KIND = "frame";
    public static final String PORTFOLIO_KIND = "portfolio";
    public static final String LEADERS_KIND = "leaders";
    public static final String RULEBOOK_KIND = "rulebook";
    public static final String GROUPS_KIND = "groups";
    public static final String PROGRAMME_KIND = "programme";
    public static final String CASES_KIND = "cases";
    public static final String ASSESSMENT_KIND = "assessment";
    public static final String DECISION_RECORD_KIND = "decision-record";
    public static final String CREDIT_SCHEME_KIND = "credit-scheme";
    public static final String CREDIT_STATEMENT_KIND = "credit-statement";
    public static final String PARTICIPATION_STATEMENT_KIND = "participation-statement";

    /** The kinds of document that are read by the kind that they name. */
    public static final List<String> KINDS = List.of(
            GROUP_KIND,
            FRAME_KIND,
            PORTFOLIO_KIND,
            LEADERS_KIND,
            RULEBOOK_KIND,
            GROUPS_KIND,
            PROGRAMME_KIND,
            CREDIT_SCHEME_KIND);

    /** The version that is written, and the latest that is read. */
    public static final Integer LATEST = 1;

    static final ScalarCodec<Integer> VERSION = new ScalarCodec<>(
                    LATEST.toString(),
                    "`1`",
                    LATEST.toString(),
                    false,
                    Token.NUMBER::equals,
                    (text, token) -> version(text),
                    (value, out) -> out.number(value))
            .form(Form.only(LATEST));

    private Header() {}

    /** One of these kinds. Another kind of ours stands alone as a problem; one that is only misspelt does not. */
    static ScalarCodec<String> kind(String... kinds) {
        List<String> all = List.of(kinds);
        return new ScalarCodec<>(
                        Scalars.anyOf(all),
                        "`\"" + all.get(0) + "\"`",
                        '"' + all.get(0) + '"',
                        false,
                        Token.TEXT::equals,
                        (text, token) -> {
                            if (all.contains(text)) {
                                return text;
                            }
                            Optional<String> near = KINDS.contains(text) ? Optional.empty() : Nearest.kind(text, all);
                            throw near.isPresent()
                                    ? new Refused(Code.UNKNOWN_WORD, Scalars.probably(Scalars.anyOf(all), near.get()))
                                    : new Refused(Code.WRONG_KIND);
                        },
                        (value, out) -> out.text(value))
                .form(Form.words(all));
    }

    private static Integer version(String text) throws Refused {
        if (text.equals(LATEST.toString())) {
            return LATEST;
        }
        boolean newer = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? new BigDecimal(text).compareTo(BigDecimal.valueOf(LATEST)) > 0
                : text.chars().allMatch(c -> c >= '0' && c <= '9');
        throw new Refused(newer ? Code.NEWER_VERSION : Code.OUT_OF_RANGE);
    }
}
