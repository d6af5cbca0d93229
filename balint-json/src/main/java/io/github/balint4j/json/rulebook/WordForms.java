package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.Grammar;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.Form;
import io.github.balint4j.json.codec.MapCodec;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.ScalarCodec.Refused;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.rules.rulebook.CodeNames;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of what codes are called. */
public final class WordForms {
    private static final ScalarCodec<String> NAMES = ScalarCodec.text(
                    "name",
                    "name",
                    "Leader Trainer",
                    (text, token) -> {
                        if (!CodeNames.isName(Texts.written(text))) {
                            throw new Refused(Problem.Code.OUT_OF_RANGE);
                        }
                        return text;
                    },
                    text -> text)
            .form(Form.WRITTEN);

    public static final MapCodec<Map<String, String>> BY_CODE = new MapCodec<>(
            "code",
            Scalars.code("leader-trainer"),
            Grammar::accepts,
            new MapCodec<>("language", Scalars.code("en"), CodeNames::isLanguage, NAMES));

    public static final Codec<CodeNames> WORDS = new NamesCodec();

    private WordForms() {}

    /** Names by code. */
    static final class NamesCodec implements Codec<CodeNames> {
        @Override
        public @Nullable CodeNames read(ReadContext in) throws Broken {
            int before = in.count();
            Map<String, Map<String, String>> words = BY_CODE.read(in);
            return words == null || in.count() > before ? null : CodeNames.of(words);
        }

        @Override
        public void write(CodeNames value, TokenSink out) {
            BY_CODE.write(value.words(), out);
        }

        @Override
        public String expected() {
            return BY_CODE.expected();
        }

        @Override
        public String shape() {
            return "object: for each code an object with its name in each language";
        }

        @Override
        public String example() {
            return BY_CODE.example();
        }
    }
}
