package io.github.balint4j.json.codec;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object of one of several forms, told by the properties that only this form has. One property means the same in all forms,
 * so that properties may stand in any order.
 *
 * @param <T> the type
 */
public final class ChoiceCodec<T> implements Codec<T> {
    /**
     * One form.
     *
     * @param type which values are written in it
     * @param fits which of these
     * @param codec its properties
     * @param tags the properties that tell it, any of which is enough
     */
    public record Form<S>(Class<S> type, Predicate<S> fits, ObjectCodec<S, ?> codec, List<String> tags) {
        private boolean writes(Object value, TokenSink out) {
            boolean mine = type.isInstance(value) && fits.test(type.cast(value));
            if (mine) {
                codec.write(type.cast(value), out);
            }
            return mine;
        }
    }

    private static final Pattern A_NEXT_WORD = Pattern.compile(" ([a-z])");

    private final String name;
    private final String example;
    private final List<Form<? extends T>> forms;
    private final List<String> tags;
    private final Map<String, Codec<?>> codecs = new LinkedHashMap<>();
    private final Map<String, String> hints;

    private ChoiceCodec(String name, String example, List<Form<? extends T>> forms, Map<String, String> hints) {
        this.hints = Map.copyOf(hints);
        this.name = name;
        this.example = example;
        this.forms = List.copyOf(forms);
        this.tags =
                forms.stream().flatMap(form -> form.tags().stream()).distinct().toList();
        forms.forEach(form -> form.codec().fields().forEach(field -> {
            Codec<?> codec = field.codec() instanceof NarrowCodec<?> narrow ? narrow.whole() : field.codec();
            Codec<?> other = codecs.putIfAbsent(field.name(), codec);
            if (other != null && other != codec) {
                throw new IllegalStateException(field.name() + " means two things in " + name);
            }
        }));
    }

    public static <T> ChoiceCodec<T> of(String name, String example) {
        return new ChoiceCodec<>(name, example, List.of(), Map.of());
    }

    /** Or this form, for all values of the type. */
    public <S extends T> ChoiceCodec<T> or(Class<S> type, ObjectCodec<S, ?> codec, String... formTags) {
        return or(type, any -> true, codec, formTags);
    }

    /** Or this form, for the values that {@code fits} accepts; earlier forms are preferred. */
    public <S extends T> ChoiceCodec<T> or(
            Class<S> type, Predicate<S> fits, ObjectCodec<S, ?> codec, String... formTags) {
        List<Form<? extends T>> more = new ArrayList<>(forms);
        more.add(new Form<>(type, fits, codec, List.of(formTags)));
        return new ChoiceCodec<>(name, example, more, hints);
    }

    /** And what is written in place of properties that belong elsewhere. */
    public ChoiceCodec<T> guesses(Map<String, String> guesses) {
        Map<String, String> more = new HashMap<>(guesses);
        more.putAll(hints);
        return new ChoiceCodec<>(name, example, forms, more);
    }

    /** And which property is called otherwise elsewhere. */
    public ChoiceCodec<T> alias(String property, String... aliases) {
        Map<String, String> more = new HashMap<>(hints);
        for (String alias : aliases) {
            more.put(alias, '"' + property + '"');
        }
        return new ChoiceCodec<>(name, example, forms, more);
    }

    public String name() {
        return name;
    }

    public List<Form<? extends T>> forms() {
        return forms;
    }

    @Override
    public @Nullable T read(ReadContext in) throws Broken {
        if (in.token() != Token.OBJECT) {
            return instead(in);
        }
        int before = in.count();
        List<String> names = List.copyOf(codecs.keySet());
        ReadValues values = ReadValues.read(in, names, this::guess, i -> codecs.get(names.get(i)));
        List<String> told =
                tags.stream().filter(tag -> values.isSeen(names.indexOf(tag))).toList();
        List<Form<? extends T>> possible = forms.stream()
                .filter(form -> form.tags().stream().anyMatch(told::contains))
                .toList();
        if (possible.isEmpty()) {
            if (!values.hasStrangers()) {
                in.problem(Problem.Code.UNKNOWN_FORM, "", alone(names, values).orElseGet(() -> Scalars.anyOf(tags)));
            }
            return null;
        }
        Form<? extends T> form = possible.get(0);
        List<String> own = form.codec().fields().stream().map(Field::name).toList();
        String tag =
                '"' + form.tags().stream().filter(told::contains).findFirst().orElseThrow() + '"';
        for (String one : names) {
            int field = names.indexOf(one);
            if (values.isSeen(field) && !own.contains(one)) {
                in.problem(Problem.Code.NOT_BESIDE, values.spot(field, in.spot()), tag, beside(tag, own, one));
            }
        }
        T value = form.codec().complete(in, values.narrowed(own), before);
        return value == null ? null : in.located(value);
    }

    private @Nullable T instead(ReadContext in) throws Broken {
        Optional<String> meant = in.token() == Token.TEXT
                ? Messages.find("guess." + name + ".text." + in.text())
                        .or(() -> Messages.find("guess." + name + ".text"))
                : in.token() == Token.NUMBER ? Messages.find("guess." + name + ".number") : Optional.empty();
        if (meant.isEmpty()) {
            return in.wrongType(this);
        }
        in.problem(Problem.Code.WRONG_TYPE, in.shown(false), meant.get());
        return null;
    }

    /** What the writer of a property that is not there was probably after, in the form that there is for it. */
    private Optional<String> guess(String property) {
        return Messages.find("guess." + name + "." + joined(property))
                .or(() -> Optional.ofNullable(hints.get(property)));
    }

    /** Several words as one name: of {@code no later than}, {@code noLaterThan}. */
    private static String joined(String property) {
        return A_NEXT_WORD.matcher(property).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /** What is missing beside the properties that there are, where none of them tells the form. */
    private Optional<String> alone(List<String> names, ReadValues values) {
        return names.stream()
                .filter(one -> values.isSeen(names.indexOf(one)))
                .flatMap(one -> Messages.find("guess." + name + ".alone." + one).stream())
                .findFirst();
    }

    private String beside(String tag, List<String> own, String strange) {
        List<String> others =
                own.stream().filter(one -> !tag.equals('"' + one + '"')).toList();
        Map<String, String> arguments =
                Map.of("tag", tag, "names", Scalars.anyOf(others), "strange", '"' + strange + '"');
        return Messages.find("guess." + name + "." + strange)
                .map(guess -> Messages.render("expected.instead", Map.of("guess", guess)))
                .orElseGet(() ->
                        Messages.render(others.isEmpty() ? "expected.alone." + name : "expected.beside", arguments));
    }

    @Override
    public void write(T value, TokenSink out) {
        if (forms.stream().noneMatch(form -> form.writes(value, out))) {
            throw new IllegalStateException("no form of " + name + " for " + value);
        }
    }

    @Override
    public String expected() {
        return Messages.render("expected.object", Map.of("example", example));
    }

    @Override
    public String shape() {
        return "[" + name + "](#" + name + ")";
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public List<ChoiceCodec<?>> choices() {
        return List.of(this);
    }
}
