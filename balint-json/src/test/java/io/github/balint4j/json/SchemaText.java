package io.github.balint4j.json;

import io.github.balint4j.core.Grammar;
import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.Field;
import io.github.balint4j.json.codec.Form;
import io.github.balint4j.json.codec.GivenCodec;
import io.github.balint4j.json.codec.KnownCodec;
import io.github.balint4j.json.codec.LazyCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.MapCodec;
import io.github.balint4j.json.codec.NarrowCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.OneOrMoreCodec;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.ShortCodec;
import io.github.balint4j.json.rulebook.CaseForms;
import io.github.balint4j.json.rulebook.NamedSelectors;
import io.github.balint4j.json.rulebook.SelectorCodec;
import io.github.balint4j.json.rulebook.Texts;
import io.github.balint4j.json.rulebook.UnitForms;
import io.github.balint4j.json.rulebook.WordForms;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TextSink;
import io.github.balint4j.json.token.TextSource;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JSON Schema of a kind of document, from its codec: what has a table of its own, or a name as a form, is a definition
 * that is referred to.
 */
final class SchemaText {
    private static final Pattern DEFAULT = Pattern.compile("`([a-z-]+)`|(\\d+)");

    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final Map<Object, String> names = new HashMap<>();

    private SchemaText() {}

    static String of(String kind, String title, ObjectCodec<?, ?> document) {
        SchemaText text = new SchemaText();
        Map<String, Object> schema = new LinkedHashMap<>(Form.ordered(
                "$schema", "https://json-schema.org/draft/2020-12/schema", "$id", Schemas.id(kind), "title", title));
        schema.putAll(text.object(document));
        schema.put("$defs", text.definitions);
        TextSink sink = TextSink.indented();
        write(schema, sink);
        return sink.written();
    }

    private Map<String, Object> codec(Codec<?> codec) {
        if (codec == UnitForms.UNITS) {
            return defined(
                    codec,
                    "any unit",
                    () -> Form.ordered(
                            "$comment",
                            "looser than the reader: a code that is no word is declared under `units`",
                            "anyOf",
                            List.of(
                                    Form.words(List.copyOf(UnitForms.WORDS.keySet()))
                                            .keywords(),
                                    codec(Scalars.code("block")),
                                    codec(UnitForms.DECLARED))));
        }
        if (codec == UnitForms.EDGES) {
            return defined(
                    codec,
                    "bound",
                    () -> Map.of(
                            "anyOf", List.of(codec(Texts.AMOUNTS), codec(Scalars.PERIODS), object(UnitForms.IN_UNIT))));
        }
        if (codec == WordForms.WORDS) {
            return codec(WordForms.BY_CODE);
        }
        if (codec instanceof MapCodec<?> map) {
            return Form.ordered(
                    "type",
                    "object",
                    "propertyNames",
                    codec(map.keys()),
                    "additionalProperties",
                    codec(map.values()),
                    "minProperties",
                    1);
        }
        if (codec == CaseForms.DOCUMENTS) {
            // Of which kind it is, only its properties tell.
            return Form.ordered(
                    "type", "object", "$comment", "looser than the reader: the schemas of these kinds say the rest");
        }
        if (codec instanceof NarrowCodec<?> narrow) {
            return codec(narrow.whole());
        }
        if (codec instanceof LazyCodec<?> lazy) {
            return codec(lazy.codec().get());
        }
        if (codec instanceof OneOrMoreCodec<?> oneOrMore) {
            return Map.of("anyOf", List.of(codec(oneOrMore.one()), some(oneOrMore.list())));
        }
        if (codec instanceof SelectorCodec selector) {
            return choice(
                    selector.object(),
                    () -> List.of(Form.words(NamedSelectors.WORDS).keywords(), some(selector.list())));
        }
        if (codec instanceof ChoiceCodec<?> choice) {
            return choice(choice, List::of);
        }
        if (codec instanceof ShortCodec<?, ?> either && either.longForm() instanceof ChoiceCodec<?> choice) {
            return choice(choice, () -> List.of(codec(either.shortForm())));
        }
        if (codec instanceof GivenCodec<?> given) {
            return Map.of(
                    "anyOf",
                    List.of(
                            codec(given.scalar()),
                            Form.words(List.of(Grammar.UNKNOWN)).keywords()));
        }
        if (codec instanceof ScalarCodec<?> scalar) {
            Form form = scalar.form();
            return form.name().isEmpty() ? form.keywords() : defined(form, form.name(), form::keywords);
        }
        if (codec instanceof ShortCodec<?, ?> either) {
            if (!(either.longForm() instanceof ObjectCodec<?, ?> object)) {
                return Map.of("anyOf", List.of(codec(either.shortForm()), codec(either.longForm())));
            }
            return defined(
                    object, object.name(), () -> Map.of("anyOf", List.of(codec(either.shortForm()), object(object))));
        }
        if (codec instanceof KnownCodec<?> known) {
            Map<String, Object> item = codec(known.items().item());
            String name = "facts-of-" + String.valueOf(item.get("$ref")).replaceAll(".*/", "");
            return defined(
                    List.of(item, "facts"),
                    name,
                    () -> Map.of("anyOf", List.of(codec(known.items()), object(known.incomplete()))));
        }
        if (codec instanceof ListCodec<?> list) {
            // What is made of others of its kind is made of at least one.
            if (list.item() instanceof LazyCodec<?>) {
                return some(list);
            }
            Map<String, Object> item = codec(list.item());
            return list.distinct()
                    ? Form.ordered("type", "array", "items", item, "uniqueItems", true)
                    : Form.ordered("type", "array", "items", item);
        }
        if (codec instanceof ObjectCodec<?, ?> object) {
            return defined(object, object.name(), () -> object(object));
        }
        throw new IllegalArgumentException("no schema is known for " + codec.shape());
    }

    /** The forms of a choice, after what else may stand in its place. */
    private Map<String, Object> choice(ChoiceCodec<?> choice, Supplier<List<Map<String, Object>>> others) {
        return defined(choice, choice.name(), () -> {
            List<Map<String, Object>> forms = new ArrayList<>(others.get());
            for (ChoiceCodec.Form<?> form : choice.forms()) {
                Map<String, Object> object = object(form.codec());
                if (form.tags().size() > 1) {
                    object.put(
                            "anyOf",
                            form.tags().stream()
                                    .map(tag -> Map.of("required", List.of(tag)))
                                    .toList());
                }
                forms.add(object);
            }
            return Map.of("anyOf", forms);
        });
    }

    private Map<String, Object> some(ListCodec<?> list) {
        return Form.ordered("type", "array", "items", codec(list.item()), "minItems", 1);
    }

    private Map<String, Object> object(ObjectCodec<?, ?> object) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field<?, ?, ?> field : object.fields()) {
            properties.put(field.name(), property(field));
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>(Form.ordered("type", "object", "properties", properties));
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        List<Map<String, Object>> rules = object.rules().stream()
                .map(Rule::keywords)
                .filter(keywords -> !keywords.isEmpty())
                .toList();
        if (!rules.isEmpty()) {
            schema.put("allOf", rules);
        }
        return schema;
    }

    private Map<String, Object> property(Field<?, ?, ?> field) {
        String description = field.description()
                + (field.unit().isEmpty() ? "" : ", in " + field.unit())
                + (field.isRequired() ? "" : "; when it is not there: " + field.absent());
        Map<String, Object> schema = new LinkedHashMap<>(Form.ordered("description", description));
        schema.putAll(codec(field.codec()));
        Matcher standard = DEFAULT.matcher(field.absent());
        if (!field.isRequired() && standard.matches()) {
            schema.put("default", standard.group(1) == null ? Integer.valueOf(standard.group(2)) : standard.group(1));
        }
        schema.put("examples", List.of(new Raw(field.example())));
        return schema;
    }

    /** A reference to the definition of {@code key}, which is made when it is met for the first time. */
    private Map<String, Object> defined(Object key, String name, Supplier<Map<String, Object>> schema) {
        if (!names.containsKey(key)) {
            String plain = name.replace(' ', '-');
            String own = plain;
            for (int i = 2; definitions.containsKey(own); i++) {
                own = plain + "-" + i;
            }
            names.put(key, own);
            definitions.put(own, Map.of());
            definitions.put(own, schema.get());
        }
        return Map.of("$ref", "#/$defs/" + names.get(key));
    }

    /** A value that is JSON already. */
    private record Raw(String json) {}

    private static void write(Object value, TokenSink out) {
        if (value instanceof Map<?, ?> map) {
            out.object(() -> map.forEach((name, one) -> write(one, out.name((String) name))));
        } else if (value instanceof List<?> list) {
            out.list(list, one -> write(one, out));
        } else if (value instanceof Integer number) {
            out.number(number);
        } else if (value instanceof Boolean truth) {
            out.bool(truth);
        } else if (value instanceof Raw raw) {
            copy(new TextSource(raw.json()), out);
        } else {
            out.text((String) value);
        }
    }

    private static void copy(TextSource from, TokenSink out) {
        try {
            for (Token token = from.next(); token != Token.END; token = from.next()) {
                switch (token) {
                    case OBJECT -> out.startObject();
                    case END_OBJECT -> out.endObject();
                    case ARRAY -> out.startArray();
                    case END_ARRAY -> out.endArray();
                    case NAME -> out.name(from.text());
                    case TEXT -> out.text(from.text());
                    case NUMBER -> out.number(new BigDecimal(from.text()));
                    case TRUE, FALSE -> out.bool(token == Token.TRUE);
                    default -> out.nothing();
                }
            }
        } catch (Broken broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
