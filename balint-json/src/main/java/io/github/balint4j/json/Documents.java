package io.github.balint4j.json;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.codec.Field;
import io.github.balint4j.json.codec.Header;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.WholeText;
import io.github.balint4j.json.document.Announcements;
import io.github.balint4j.json.document.FrameCodecs;
import io.github.balint4j.json.document.GroupCodecs;
import io.github.balint4j.json.document.LeaderListCodecs;
import io.github.balint4j.json.document.PortfolioCodecs;
import io.github.balint4j.json.document.ProgrammeCodecs;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.rulebook.CreditForms;
import io.github.balint4j.json.rulebook.Declared;
import io.github.balint4j.json.rulebook.RulebookForms;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Nearest;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import java.util.Set;

/** The kinds of document, and reading a whole one. */
final class Documents {
    static final ObjectCodec<BalintGroup, BalintGroup.Builder> GROUP =
            GroupCodecs.GROUP.document(Header.GROUP_KIND, true);
    static final ObjectCodec<GroupFrame, GroupFrame.Builder> FRAME =
            FrameCodecs.ALONE.document(Header.FRAME_KIND, true);
    static final ObjectCodec<Portfolio, Portfolio.Builder> PORTFOLIO =
            PortfolioCodecs.PORTFOLIO.document(Header.PORTFOLIO_KIND, true);
    static final ObjectCodec<LeaderList, LeaderList.Builder> LEADERS =
            LeaderListCodecs.LEADERS.document(Header.LEADERS_KIND, true);

    static final ObjectCodec<java.util.List<BalintGroup>, PropertyMap> GROUPS =
            Announcements.GROUPS.document(Header.GROUPS_KIND, true);

    /** A class of its own loads it: whoever reads a group needs nothing of it. */
    private static final class Rules {
        private static final ObjectCodec<Rulebook, PropertyMap> RULEBOOK =
                RulebookForms.RULEBOOK.document(Header.RULEBOOK_KIND, true);
        private static final ObjectCodec<Rulebook, PropertyMap> INNER_RULEBOOK =
                RulebookForms.RULEBOOK.document(Header.RULEBOOK_KIND, false);
    }

    /** The same. */
    private static final class Offers {
        private static final ObjectCodec<Programme, PropertyMap> PROGRAMME =
                ProgrammeCodecs.PROGRAMME.document(Header.PROGRAMME_KIND, true);
        private static final ObjectCodec<Programme, PropertyMap> INNER_PROGRAMME =
                ProgrammeCodecs.PROGRAMME.document(Header.PROGRAMME_KIND, false);
    }

    /** Inside foreign JSON it is known what stands there. */
    static final ObjectCodec<BalintGroup, BalintGroup.Builder> INNER_GROUP =
            GroupCodecs.GROUP.document(Header.GROUP_KIND, false);

    static final ObjectCodec<GroupFrame, GroupFrame.Builder> INNER_FRAME =
            FrameCodecs.ALONE.document(Header.FRAME_KIND, false);

    static final ObjectCodec<Portfolio, Portfolio.Builder> INNER_PORTFOLIO =
            PortfolioCodecs.PORTFOLIO.document(Header.PORTFOLIO_KIND, false);

    static final ObjectCodec<LeaderList, LeaderList.Builder> INNER_LEADERS =
            LeaderListCodecs.LEADERS.document(Header.LEADERS_KIND, false);

    static final ObjectCodec<java.util.List<BalintGroup>, PropertyMap> INNER_GROUPS =
            Announcements.GROUPS.document(Header.GROUPS_KIND, false);

    private Documents() {}

    static ObjectCodec<Rulebook, PropertyMap> rulebook() {
        return Rules.RULEBOOK;
    }

    static ObjectCodec<Rulebook, PropertyMap> innerRulebook() {
        return Rules.INNER_RULEBOOK;
    }

    static ObjectCodec<Programme, PropertyMap> programme() {
        return Offers.PROGRAMME;
    }

    static ObjectCodec<Programme, PropertyMap> innerProgramme() {
        return Offers.INNER_PROGRAMME;
    }

    /** Reads a document of kind {@code rulebook}. */
    static Validation<Seq<Problem>, Rulebook> readRulebook(String text) {
        if (text.isBlank()) {
            return WholeText.read(text, rulebook());
        }
        Declared declared = Declared.in(text);
        Validation<Seq<Problem>, Rulebook> read = WholeText.read(
                text,
                rulebook(),
                source -> declared.knownTo(ReadContext.lightly(source)),
                source -> declared.knownTo(new ReadContext(source)));
        java.util.List<Problem> cases = CaseReader.problemsIn(text);
        return cases.isEmpty()
                ? read
                : Validation.invalid(List.ofAll(ReadContext.together(
                        read.fold(Seq::asJava, valid -> List.<Problem>of().asJava()), cases)));
    }

    /** Reads a whole text by the codec of the kind that it names, or that it most probably is. */
    static Validation<Seq<Problem>, BalintDocument> read(String text) {
        if (text.isBlank()) {
            return read(text, Header.GROUP_KIND);
        }
        String named = WholeText.kind(text);
        if (named != null && Header.KINDS.contains(named)) {
            return read(text, named);
        }
        Optional<String> near = named != null ? Nearest.kind(named, Header.KINDS) : told(WholeText.properties(text));
        return read(text, near.orElse(Header.GROUP_KIND)).mapError(all -> all.map(one -> ofKind(one, near)));
    }

    /** Writes a document of any kind. */
    static void write(BalintDocument document, TokenSink out) {
        if (document instanceof BalintDocument.OfGroup of) {
            GROUP.write(of.group(), out);
        } else if (document instanceof BalintDocument.OfGroups of) {
            GROUPS.write(Announcements.distinct(of.groups()), out);
        } else if (document instanceof BalintDocument.OfFrame of) {
            FRAME.write(of.frame(), out);
        } else if (document instanceof BalintDocument.OfPortfolio of) {
            PORTFOLIO.write(of.portfolio(), out);
        } else if (document instanceof BalintDocument.OfLeaders of) {
            LEADERS.write(of.leaders(), out);
        } else if (document instanceof BalintDocument.OfCreditScheme of) {
            CreditForms.SCHEME.write(of.scheme(), out);
        } else if (document instanceof BalintDocument.OfProgramme of) {
            programme().write(of.programme(), out);
        } else {
            rulebook().write(((BalintDocument.OfRulebook) document).rulebook(), out);
        }
    }

    /** The problem with the kind names all of them, as nobody has asked for one. */
    private static Problem ofKind(Problem problem, Optional<String> near) {
        if (!problem.pointer().equals("/kind") || problem.code() == Problem.Code.DUPLICATE_PROPERTY) {
            return problem;
        }
        String all = Scalars.anyOf(Header.KINDS);
        return problem.expecting(near.map(one -> Scalars.probably(all, one)).orElse(all));
    }

    private static Validation<Seq<Problem>, BalintDocument> read(String text, String kind) {
        return switch (kind) {
            case Header.FRAME_KIND -> WholeText.read(text, FRAME).map(BalintDocument.OfFrame::new);
            case Header.PORTFOLIO_KIND -> WholeText.read(text, PORTFOLIO).map(BalintDocument.OfPortfolio::new);
            case Header.LEADERS_KIND -> WholeText.read(text, LEADERS).map(BalintDocument.OfLeaders::new);
            case Header.GROUPS_KIND -> WholeText.read(text, GROUPS).map(BalintDocument.OfGroups::new);
            case Header.CREDIT_SCHEME_KIND ->
                WholeText.read(text, CreditForms.SCHEME).map(BalintDocument.OfCreditScheme::new);
            case Header.RULEBOOK_KIND -> readRulebook(text).map(BalintDocument.OfRulebook::new);
            case Header.PROGRAMME_KIND -> WholeText.read(text, programme()).map(BalintDocument.OfProgramme::new);
            default -> WholeText.read(text, GROUP).map(BalintDocument.OfGroup::new);
        };
    }

    /** The kind that its properties tell; empty when they tell none. */
    static Optional<String> told(Set<String> properties) {
        if (properties.contains("person")) {
            return Optional.of(Header.PORTFOLIO_KIND);
        }
        if (properties.contains("editions")) {
            return Optional.of(Header.RULEBOOK_KIND);
        }
        if (properties.contains("groups")) {
            return Optional.of(Header.GROUPS_KIND);
        }
        if (properties.contains("rate")) {
            return Optional.of(Header.CREDIT_SCHEME_KIND);
        }
        if (properties.contains("activities")) {
            return Optional.of(Header.PROGRAMME_KIND);
        }
        if (properties.contains("id")) {
            return Optional.of(Header.GROUP_KIND);
        }
        if (properties.contains("issuer")) {
            return Optional.of(Header.LEADERS_KIND);
        }
        return FrameCodecs.FRAME.fields().stream().map(Field::name).anyMatch(properties::contains)
                ? Optional.of(Header.FRAME_KIND)
                : Optional.empty();
    }
}
