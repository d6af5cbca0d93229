package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.criterion.Selector;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A selector: a word, an object, or a list of what a fact must be all together. */
public record SelectorCodec(ChoiceCodec<Selector> object, ListCodec<Selector> list) implements Codec<Selector> {
    @Override
    public @Nullable Selector read(ReadContext in) throws Broken {
        switch (in.token()) {
            case TEXT -> {
                Optional<Selector> word = NamedSelectors.find(in.text());
                if (word.isEmpty()) {
                    in.problem(Problem.Code.UNKNOWN_WORD, in.spot(), () -> in.shown(false), () -> meant(in.text()));
                }
                return word.map(in::located).orElse(null);
            }
            case ARRAY -> {
                List<Selector> parts = list.read(in);
                if (parts == null) {
                    return null;
                }
                if (parts.isEmpty()) {
                    in.problem(
                            Problem.Code.REFUSED,
                            "",
                            Messages.render("expected.someFacts", Map.of("example", expected())));
                    return null;
                }
                return in.located(parts.size() == 1 ? parts.get(0) : new Selector.And(parts));
            }
            default -> {
                Selector selector = object.read(in);
                if (selector instanceof Selector.And and) {
                    and.parts().forEach(in::locatedHere);
                }
                return selector;
            }
        }
    }

    private static String meant(String word) {
        String words = Scalars.nearest(word, NamedSelectors.WORDS);
        boolean isCode = word.indexOf('-') > 0 && Grammar.accepts(word) && ForeignText.mayBeShown(word);
        return Messages.find("guess.facts." + word.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .orElseGet(() -> isCode && words.equals(Scalars.anyOf(NamedSelectors.WORDS))
                        ? Messages.render("guess.code", Map.of("code", word, "words", words))
                        : words);
    }

    @Override
    public void write(Selector value, TokenSink out) {
        Optional<String> word = NamedSelectors.word(value);
        List<Selector> fragments = NamedSelectors.fragments(value);
        if (word.isPresent()) {
            out.text(word.get());
        } else if (fragments.size() > 1) {
            list.write(fragments, out);
        } else {
            object.write(value, out);
        }
    }

    @Override
    public String expected() {
        return Messages.get("expected.selector");
    }

    @Override
    public String shape() {
        return NamedSelectors.WORDS.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", ")) + ", "
                + object.shape() + ", or a list of these: all of them";
    }

    @Override
    public String example() {
        return "\"attended\"";
    }

    @Override
    public List<ChoiceCodec<?>> choices() {
        return object.choices();
    }
}
