package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.Header;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codec of good and bad cases, whose documents are read by themselves. */
public final class CaseForms {
    public static final Codec<Slice> DOCUMENTS = new SliceCodec();

    /** Where an inner document stands in the text. */
    public record Slice(int from, int until) {}

    /** A case whose documents were not read yet. */
    public record Draft(
            String requirement,
            Optional<String> edition,
            Optional<LocalDate> asOf,
            Optional<String> edge,
            Optional<Slice> good,
            Optional<Slice> bad) {}

    /** A file of cases whose documents were not read yet. */
    public record File(Optional<RulebookRef> rulebook, Optional<LocalDate> asOf, List<Draft> cases) {}

    private static final ObjectCodec<Draft, PropertyMap> CASE = ObjectCodec.<Draft, PropertyMap>of(
                    "case",
                    PropertyMap::new,
                    parts -> new Draft(
                            parts.get("requirement"),
                            parts.find("edition"),
                            parts.find("asOf"),
                            parts.find("edge"),
                            parts.find("good"),
                            parts.find("bad")))
            .required(
                    "requirement",
                    Scalars.row("se2-members"),
                    Draft::requirement,
                    PropertyMap.to("requirement"),
                    "the id of the requirement that is tried")
            .optional("edition", Scalars.code("2026"), Draft::edition, PropertyMap.to("edition"), "of which edition")
            .absent("the one that the file names, else the one in force on the day")
            .optional("asOf", Scalars.DATES, Draft::asOf, PropertyMap.to("asOf"), "the day of the assessment")
            .absent("that of the file")
            .optional(
                    "edge", Texts.text("12 members; 13"), Draft::edge, PropertyMap.to("edge"), "in what the two differ")
            .absent("it is not said")
            .optional(
                    "good",
                    DOCUMENTS,
                    Draft::good,
                    PropertyMap.to("good"),
                    "a group, frame or portfolio that meets it; `kind` and `version` may be left out")
            .absent("none is tried")
            .optional("bad", DOCUMENTS, Draft::bad, PropertyMap.to("bad"), "one that does not")
            .absent("none is tried")
            .example("{\"members\": 13}")
            .rule(Rule.some("good", "bad"));

    public static final ListCodec<Draft> LIST = ListCodec.of(CASE);

    public static final ObjectCodec<File, PropertyMap> FILE = ObjectCodec.<File, PropertyMap>of(
                    "cases",
                    PropertyMap::new,
                    parts -> new File(parts.find("rulebook"), parts.find("asOf"), parts.get("cases")))
            .optional("rulebook", Scalars.RULEBOOKS, File::rulebook, PropertyMap.to("rulebook"), "of which rulebook")
            .absent("of the one that stands before it on the command line")
            .optional("asOf", Scalars.DATES, File::asOf, PropertyMap.to("asOf"), "the day of the assessments")
            .absent("each case says it")
            .required("cases", LIST, File::cases, PropertyMap.to("cases"), "the cases")
            .document(Header.CASES_KIND, false);

    private CaseForms() {}

    private static final class SliceCodec implements Codec<Slice> {
        @Override
        public @Nullable Slice read(ReadContext in) throws Broken {
            if (in.token() != Token.OBJECT) {
                return in.wrongType(this);
            }
            int from = Math.toIntExact(in.spot().mark());
            in.skip();
            return new Slice(from, Math.toIntExact(in.mark()) + 1);
        }

        @Override
        public void write(Slice value, TokenSink out) {
            throw new UnsupportedOperationException("cases are only read");
        }

        @Override
        public String expected() {
            return Messages.render("expected.object", Map.of("example", example()));
        }

        @Override
        public String shape() {
            return "[group](#group), [frame](#frame) or [portfolio](#portfolio)";
        }

        @Override
        public String example() {
            return "{\"members\": 8}";
        }
    }
}
