package io.github.balint4j.json.assessment;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.Header;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.document.AssessmentWriter;
import io.github.balint4j.json.document.DecisionCodecs;
import io.github.balint4j.json.document.SessionCodecs;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The codecs of whole assessments and decision records: the report, which is only written, with the record, which is read. */
public final class AssessmentCodecs {
    private static final List<String> REPORT = List.of(
            "document",
            "subject",
            "rulebook",
            "edition",
            "asOf",
            "verdict",
            "verdictWithoutReadings",
            "doubts",
            "findings");

    public static final Codec<Assessment> ASSESSMENTS = new Written<>(
            report(
                            ObjectCodec.<Assessment, PropertyMap>of(
                                    "assessment", PropertyMap::new, p -> p.get("record")),
                            REPORT)
                    .required(
                            "record",
                            AssessmentForms.RECORD,
                            assessment -> assessment,
                            PropertyMap.to("record"),
                            "what is read back")
                    .document(Header.ASSESSMENT_KIND, false),
            (assessment, out) -> writer(out).write(assessment));

    public static final Codec<DecisionRecord> DECISIONS = new Written<>(
            report(
                            ObjectCodec.<DecisionRecord, PropertyMap>of(
                                    "decision-record",
                                    PropertyMap::new,
                                    p -> new DecisionRecord(
                                            p.get("decision"),
                                            p.<List<Attestation>>get("judgements"),
                                            p.<Assessment>get("assessment"),
                                            p.<LocalDate>find("expires"))),
                            List.of("missing"))
                    .required(
                            "decision",
                            DecisionCodecs.DECISIONS,
                            DecisionRecord::decision,
                            PropertyMap.to("decision"),
                            "what was decided")
                    .required(
                            "judgements",
                            ListCodec.of(SessionCodecs.ATTESTATIONS),
                            DecisionRecord::judgements,
                            PropertyMap.to("judgements"),
                            "what was judged for it")
                    .optional(
                            "expires",
                            Scalars.DATES,
                            DecisionRecord::expires,
                            PropertyMap.to("expires"),
                            "the last day of a recognition")
                    .required(
                            "assessment",
                            ASSESSMENTS,
                            DecisionRecord::assessment,
                            PropertyMap.to("assessment"),
                            "what it rests on")
                    .document(Header.DECISION_RECORD_KIND, false),
            (decided, out) -> writer(out).write(decided));

    private AssessmentCodecs() {}

    private static AssessmentWriter writer(TokenSink out) {
        return new AssessmentWriter(out, assessment -> AssessmentForms.RECORD.write(assessment, out.name("record")));
    }

    private static <T> ObjectCodec<T, PropertyMap> report(ObjectCodec<T, PropertyMap> codec, List<String> names) {
        ObjectCodec<T, PropertyMap> with = codec;
        for (String name : names) {
            with = with.optional(name, new PassedOver(), any -> Optional.empty(), (parts, value) -> {}, "for readers");
        }
        return with;
    }

    /** Read by one codec, and written with more for readers. */
    private record Written<T>(ObjectCodec<T, ?> reader, BiConsumer<T, TokenSink> writer) implements Codec<T> {
        @Override
        public @Nullable T read(ReadContext in) throws Broken {
            return reader.read(in);
        }

        @Override
        public void write(T value, TokenSink out) {
            writer.accept(value, out);
        }

        @Override
        public String expected() {
            return reader.expected();
        }

        @Override
        public String shape() {
            return reader.shape();
        }

        @Override
        public String example() {
            return reader.example();
        }
    }

    /** Anything: what is made again of the rest is not looked at. */
    private record PassedOver() implements Codec<Boolean> {
        @Override
        public Boolean read(ReadContext in) throws Broken {
            in.skip();
            return true;
        }

        @Override
        public void write(Boolean value, TokenSink out) {
            throw new IllegalStateException("only passed over");
        }

        @Override
        public String expected() {
            return shape();
        }

        @Override
        public String shape() {
            return "any value";
        }

        @Override
        public String example() {
            return "{}";
        }
    }
}
