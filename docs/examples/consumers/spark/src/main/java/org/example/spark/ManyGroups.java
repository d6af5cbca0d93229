package org.example.spark;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * {@code ManyGroups DOCUMENTS RULEBOOK DAY TARGET}: documents of kind group, one a line, become assessments, one a line, in as many
 * parts as there are partitions. Nothing of the library is sent from machine to machine but text.
 */
public final class ManyGroups {
    private ManyGroups() {}

    public static void main(String[] arguments) throws IOException {
        String name = arguments[1];
        String day = arguments[2];
        try (SparkSession spark = SparkSession.builder()
                .appName("many groups")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            MapPartitionsFunction<String, String> assess = lines -> assessed(lines, name, LocalDate.parse(day));
            spark.read()
                    .textFile(arguments[0])
                    .repartition(3)
                    .mapPartitions(assess, Encoders.STRING())
                    .write()
                    .text(arguments[3]);
        }
    }

    // The rulebook is made once for each partition.
    private static Iterator<String> assessed(Iterator<String> lines, String name, LocalDate day) {
        Rulebook rulebook = Rulebooks.find(name).orElseThrow();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false)
                .map(line -> {
                    BalintGroup group = BalintJson.parseGroup(line);
                    return BalintJson.write(rulebook.assess(group, day), group.id() + ".json", Layout.COMPACT);
                })
                .iterator();
    }
}
