package io.github.balint4j.json;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of document, and reading a whole one. */
final class Documents {
    static final String GROUP_KIND = "group";
    static final String FRAME_KIND = "frame";
    static final String PORTFOLIO_KIND = "portfolio";
    static final String LEADERS_KIND = "leaders";
    static final String RULEBOOK_KIND = "rulebook";
    static final String GROUPS_KIND = "groups";
    static final java.util.List<String> KINDS =
            java.util.List.of(GROUP_KIND, FRAME_KIND, PORTFOLIO_KIND, LEADERS_KIND, RULEBOOK_KIND, GROUPS_KIND);

    static final ObjectCodec<BalintGroup, BalintGroup.Builder> GROUP = Groups.GROUP.document(GROUP_KIND, true);
    static final ObjectCodec<GroupFrame, GroupFrame.Builder> FRAME = Frames.ALONE.document(FRAME_KIND, true);
    static final ObjectCodec<Portfolio, Portfolio.Builder> PORTFOLIO =
            Portfolios.PORTFOLIO.document(PORTFOLIO_KIND, true);
    static final ObjectCodec<LeaderList, LeaderList.Builder> LEADERS = LeaderLists.LEADERS.document(LEADERS_KIND, true);

    static final ObjectCodec<java.util.List<BalintGroup>, Parts> GROUPS =
            Announcements.GROUPS.document(GROUPS_KIND, true);

    /** A class of its own loads it: whoever reads a group needs nothing of it. */
    private static final class Rules {
        private static final ObjectCodec<Rulebook, Parts> RULEBOOK =
                RulebookForms.RULEBOOK.document(RULEBOOK_KIND, true);
        private static final ObjectCodec<Rulebook, Parts> INNER_RULEBOOK =
                RulebookForms.RULEBOOK.document(RULEBOOK_KIND, false);
    }

    /** Inside foreign JSON it is known what stands there. */
    static final ObjectCodec<BalintGroup, BalintGroup.Builder> INNER_GROUP = Groups.GROUP.document(GROUP_KIND, false);

    static final ObjectCodec<GroupFrame, GroupFrame.Builder> INNER_FRAME = Frames.ALONE.document(FRAME_KIND, false);

    static final ObjectCodec<Portfolio, Portfolio.Builder> INNER_PORTFOLIO =
            Portfolios.PORTFOLIO.document(PORTFOLIO_KIND, false);

    static final ObjectCodec<LeaderList, LeaderList.Builder> INNER_LEADERS =
            LeaderLists.LEADERS.document(LEADERS_KIND, false);

    static final ObjectCodec<java.util.List<BalintGroup>, Parts> INNER_GROUPS =
            Announcements.GROUPS.document(GROUPS_KIND, false);

    private Documents() {}

    static ObjectCodec<Rulebook, Parts> rulebook() {
        return Rules.RULEBOOK;
    }

    static ObjectCodec<Rulebook, Parts> innerRulebook() {
        return Rules.INNER_RULEBOOK;
    }

    /** Reads a document of kind {@code rulebook}. */
    static Validation<Seq<Problem>, Rulebook> readRulebook(String text) {
        if (text.isBlank()) {
            return read(text, rulebook());
        }
        Declared declared = Declared.in(text);
        Validation<Seq<Problem>, Rulebook> read = read(
                text,
                rulebook(),
                source -> declaring(declared, Reading.lightly(source)),
                source -> declaring(declared, new Reading(source)));
        java.util.List<Problem> cases = CaseReader.problemsIn(text);
        return cases.isEmpty()
                ? read
                : Validation.invalid(List.ofAll(Reading.together(
                        read.fold(Seq::asJava, valid -> List.<Problem>of().asJava()), cases)));
    }

    private static Reading declaring(Declared declared, Reading in) {
        in.declare(declared);
        return in;
    }

    /** Reads a whole text by one codec. */
    static <T> Validation<Seq<Problem>, T> read(String text, Codec<T> codec) {
        if (text.isBlank()) {
            return invalid(new Problem(Problem.Code.EMPTY_INPUT, "", 1, 1, "", codec.example()));
        }
        return read(text, codec, Reading::lightly, Reading::new);
    }

    private static <T> Validation<Seq<Problem>, T> read(
            String text, Codec<T> codec, Function<TokenSource, Reading> start, Function<TokenSource, Reading> again) {
        TextSource source = new TextSource(text);
        Reading in = null;
        T value = null;
        try {
            source.next();
            in = start.apply(source);
            value = codec.read(in);
            if (source.next() != Token.END) {
                in.trailing();
            }
        } catch (Broken broken) {
            in = in == null ? start.apply(source) : in;
            in.broken(broken);
        }
        if (in.lacksSpots()) {
            return read(text, codec, again, again);
        }
        return value == null || in.count() > 0
                ? Validation.invalid(List.ofAll(in.problems()))
                : Validation.valid(value);
    }

    /** Reads a whole text by the codec of the kind that it names, or that it most probably is. */
    static Validation<Seq<Problem>, Document> read(String text) {
        if (text.isBlank()) {
            return read(text, GROUP_KIND);
        }
        String named = kind(text);
        if (named != null && KINDS.contains(named)) {
            return read(text, named);
        }
        Optional<String> near = named != null ? Nearest.kind(named, KINDS) : told(properties(text));
        return read(text, near.orElse(GROUP_KIND)).mapError(all -> all.map(one -> ofKind(one, near)));
    }

    /** The problem with the kind names all of them, as nobody has asked for one. */
    private static Problem ofKind(Problem problem, Optional<String> near) {
        if (!problem.pointer().equals("/kind") || problem.code() == Problem.Code.DUPLICATE_PROPERTY) {
            return problem;
        }
        String all = Scalars.anyOf(KINDS);
        return new Problem(
                problem.code(),
                problem.pointer(),
                problem.line(),
                problem.column(),
                problem.value(),
                near.map(one -> Scalars.probably(all, one)).orElse(all));
    }

    private static Validation<Seq<Problem>, Document> read(String text, String kind) {
        return switch (kind) {
            case FRAME_KIND -> read(text, FRAME).map(Document.OfFrame::new);
            case PORTFOLIO_KIND -> read(text, PORTFOLIO).map(Document.OfPortfolio::new);
            case LEADERS_KIND -> read(text, LEADERS).map(Document.OfLeaders::new);
            case GROUPS_KIND -> read(text, GROUPS).map(Document.OfGroups::new);
            case RULEBOOK_KIND -> readRulebook(text).map(Document.OfRulebook::new);
            default -> read(text, GROUP).map(Document.OfGroup::new);
        };
    }

    /** The kind that its properties tell; empty when they tell none. */
    static Optional<String> told(Set<String> properties) {
        if (properties.contains("person")) {
            return Optional.of(PORTFOLIO_KIND);
        }
        if (properties.contains("editions")) {
            return Optional.of(RULEBOOK_KIND);
        }
        if (properties.contains("groups")) {
            return Optional.of(GROUPS_KIND);
        }
        if (properties.contains("id")) {
            return Optional.of(GROUP_KIND);
        }
        if (properties.contains("issuer")) {
            return Optional.of(LEADERS_KIND);
        }
        return Frames.FRAME.fields().stream().map(Field::name).anyMatch(properties::contains)
                ? Optional.of(FRAME_KIND)
                : Optional.empty();
    }

    /** The names of the properties at the top level of a text, as far as it can be read. */
    static Set<String> properties(String text) {
        Set<String> names = new HashSet<>();
        TextSource source = new TextSource(text);
        try {
            if (source.next() == Token.OBJECT) {
                Reading in = new Reading(source);
                while (source.next() == Token.NAME) {
                    names.add(source.text());
                    source.next();
                    in.skip();
                }
            }
        } catch (Broken broken) {
            // reading it again will say so
        }
        return names;
    }

    static Validation<Seq<Problem>, String> utf8(byte[] bytes) {
        return Utf8.decode(bytes).mapError(List::of);
    }

    private static <T> Validation<Seq<Problem>, T> invalid(Problem problem) {
        return Validation.invalid(List.of(problem));
    }

    /** The kind that the text names, at its top level, as far as it can be read. */
    static @Nullable String kind(String text) {
        return text(text, "kind");
    }

    /** The text under this name, at the top level, as far as it can be read. */
    static @Nullable String text(String text, String name) {
        TextSource source = new TextSource(text);
        try {
            if (source.next() != Token.OBJECT) {
                return null;
            }
            Reading in = new Reading(source);
            while (source.next() == Token.NAME) {
                boolean found = source.text().equals(name);
                source.next();
                if (found) {
                    return source.token() == Token.TEXT ? source.text() : null;
                }
                in.skip();
            }
        } catch (Broken broken) {
            // reading it again will say so
        }
        return null;
    }
}
