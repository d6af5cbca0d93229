package io.github.balint4j.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of the documentation, one for each object of a document. */
final class Tables {
    private Tables() {}

    /** All objects that documents can hold, each once, those of one document together and outer ones first. */
    static String of(ObjectCodec<?, ?>... documents) {
        Map<String, ObjectCodec<?, ?>> all = new LinkedHashMap<>();
        Deque<ObjectCodec<?, ?>> open = new ArrayDeque<>();
        for (ObjectCodec<?, ?> document : documents) {
            open.add(document);
            while (!open.isEmpty()) {
                ObjectCodec<?, ?> next = open.remove();
                if (all.putIfAbsent(next.name(), next) == null) {
                    next.fields().forEach(field -> open.addAll(field.codec().objects()));
                }
            }
        }
        return all.values().stream().map(Tables::table).collect(Collectors.joining("\n"));
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
