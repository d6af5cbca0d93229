package io.github.balint4j.json;

import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.Field;
import io.github.balint4j.json.codec.ObjectCodec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the documentation, one for each object of a document. */
final class Tables {
    private Tables() {}

    /** All objects that documents can hold, each once, those of one document together and outer ones first. */
    static String of(ObjectCodec<?, ?>... documents) {
        Map<String, String> all = new LinkedHashMap<>();
        Map<String, ChoiceCodec<?>> choices = new LinkedHashMap<>();
        Deque<ObjectCodec<?, ?>> open = new ArrayDeque<>();
        for (ObjectCodec<?, ?> document : documents) {
            open.add(document);
            while (!open.isEmpty()) {
                ObjectCodec<?, ?> next = open.remove();
                if (all.putIfAbsent(next.name(), table(next)) == null) {
                    next.fields().forEach(field -> {
                        open.addAll(field.codec().objects());
                        field.codec().choices().forEach(choice -> add(choice, choices, open));
                    });
                }
            }
        }
        choices.forEach((name, choice) -> all.put(name, table(choice, choices.values())));
        return String.join("\n", all.values());
    }

    private static void add(ChoiceCodec<?> choice, Map<String, ChoiceCodec<?>> choices, Deque<ObjectCodec<?, ?>> open) {
        if (choices.putIfAbsent(choice.name(), choice) == null) {
            choice.forms()
                    .forEach(form -> form.codec().fields().forEach(field -> {
                        open.addAll(field.codec().objects());
                        field.codec().choices().forEach(inner -> add(inner, choices, open));
                    }));
        }
    }

    /** All forms of a choice, the properties of each together; what tells a form is in bold. */
    private static String table(ChoiceCodec<?> choice, Collection<ChoiceCodec<?>> all) {
        StringBuilder table = new StringBuilder("### " + choice.name() + "\n\n")
                .append("| property | value | meaning | when it is not there |\n")
                .append("|---|---|---|---|\n");
        List<String> lines = new ArrayList<>();
        for (ChoiceCodec.Form<?> form : choice.forms()) {
            Optional<ChoiceCodec<?>> other = all.stream()
                    .filter(one -> one != choice && one.forms().stream().anyMatch(inner -> holds(form, inner)))
                    .findFirst();
            form.codec().fields().stream()
                    .filter(field -> other.isEmpty() || !isOf(field, other.get()))
                    .map(field -> line(form, field, other))
                    // The bounds of all quantities are the same.
                    .filter(line -> other.isEmpty() || !lines.contains(line))
                    .forEach(lines::add);
        }
        lines.forEach(table::append);
        return table.toString();
    }

    private static boolean holds(ChoiceCodec.Form<?> whole, ChoiceCodec.Form<?> part) {
        List<? extends Codec<?>> codecs =
                whole.codec().fields().stream().map(Field::codec).toList();
        return whole.tags().equals(part.tags())
                && whole.codec().fields().size() > part.codec().fields().size()
                && part.codec().fields().stream().allMatch(field -> codecs.contains(field.codec()));
    }

    private static boolean isOf(Field<?, ?, ?> field, ChoiceCodec<?> choice) {
        return choice.forms().stream()
                .flatMap(form -> form.codec().fields().stream())
                .anyMatch(one -> one.name().equals(field.name()) && one.codec() == field.codec());
    }

    private static String line(ChoiceCodec.Form<?> form, Field<?, ?, ?> field, Optional<ChoiceCodec<?>> other) {
        boolean tag = form.tags().contains(field.name());
        String name = "`" + field.name() + "`";
        return "| " + (tag ? "**" + name + "**" : name) + " | "
                + field.codec().shape() + " | "
                + field.description()
                + other.map(choice -> ", beside the properties of a [" + choice.name() + "](#" + choice.name() + ")")
                        .orElse("")
                + " | "
                + (tag ? "another form" : field.isRequired() ? "**required**" : field.absent()) + " |\n";
    }

    private static String table(ObjectCodec<?, ?> object) {
        StringBuilder table = new StringBuilder("### " + object.name() + "\n\n")
                .append("| property | value | meaning | when it is not there | example |\n")
                .append("|---|---|---|---|---|\n");
        for (Field<?, ?, ?> field : object.fields()) {
            table.append("| `")
                    .append(field.name())
                    .append("` | ")
                    .append(field.codec().shape())
                    .append(" | ")
                    .append(field.description())
                    .append(field.unit().isEmpty() ? "" : ", in " + field.unit())
                    .append(" | ")
                    .append(field.isRequired() ? "**required**" : field.absent())
                    .append(" | `")
                    .append(field.example())
                    .append("` |\n");
        }
        return table.toString();
    }
}
