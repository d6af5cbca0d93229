package org.example.groups;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents as jsonb: PostgreSQL may put their keys in another order, which means nothing. */
@Repository
class Documents {
    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A group as it was stored, and how often it was written. */
    record Stored(BalintGroup group, long version) {}

    Optional<Stored> group(String id) {
        return jdbc.sql("select document::text, version from balint_group where id = ?")
                .param(id)
                .query((row, number) -> new Stored(BalintJson.parseGroup(row.getString(1)), row.getLong(2)))
                .optional();
    }

    /** Whether it was stored: not when somebody else has written it since that version. 0 stands for a new one. */
    boolean store(BalintGroup group, long version) {
        String document = BalintJson.write(group, Layout.COMPACT);
        String id = group.id().value();
        int rows = version == 0
                ? jdbc.sql("insert into balint_group (id, version, document) values (?, 1, ?::jsonb) on conflict do nothing")
                        .params(id, document)
                        .update()
                : jdbc.sql("update balint_group set document = ?::jsonb, version = version + 1 where id = ? and version = ?")
                        .params(document, id, version)
                        .update();
        return rows == 1;
    }

    long keep(DecisionRecord decided, String person) {
        return jdbc.sql("insert into decision (person, record) values (?, ?::jsonb) returning id")
                .params(person, BalintJson.write(decided, Layout.COMPACT))
                .query(Long.class)
                .single();
    }

    Optional<DecisionRecord> decision(long id) {
        return jdbc.sql("select record::text from decision where id = ?")
                .param(id)
                .query((row, number) -> BalintJson.parseDecisionRecord(row.getString(1)))
                .optional();
    }
}
