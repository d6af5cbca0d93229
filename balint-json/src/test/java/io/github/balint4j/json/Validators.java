package io.github.balint4j.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody else's validator with our schemas, which it knows by their ids and nothing else. */
final class Validators {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> {
                Map<String, String> schemas = new HashMap<>();
                Schemas.kinds().forEach(kind -> schemas.put(Schemas.id(kind), Schemas.of(kind)));
                builder.schemas(schemas);
            });

    private Validators() {}

    /** What is wrong with the document under the schema of this kind; nothing when it is valid. */
    static List<String> errors(String kind, String json) {
        return errors(SchemaLocation.of(Schemas.id(kind)), json);
    }

    /** What is wrong with a schema under the schema of all schemas. */
    static List<String> errorsOfSchema(String json) {
        return errors(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()), json);
    }

    private static List<String> errors(SchemaLocation location, String json) {
        Schema schema = REGISTRY.getSchema(location);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
