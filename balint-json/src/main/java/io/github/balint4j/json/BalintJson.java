package io.github.balint4j.json;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.assessment.AssessmentCodecs;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.WholeText;
import io.github.balint4j.json.document.Announcements;
import io.github.balint4j.json.document.AssessmentWriter;
import io.github.balint4j.json.document.ComparisonWriter;
import io.github.balint4j.json.document.OverviewWriter;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.rulebook.CreditForms;
import io.github.balint4j.json.rulebook.StatementForms;
import io.github.balint4j.json.token.Streams;
import io.github.balint4j.json.token.TextSink;
import io.github.balint4j.json.token.Utf8;
import io.github.balint4j.rules.credit.CreditScheme;
import io.github.balint4j.rules.credit.CreditStatement;
import io.github.balint4j.rules.life.GroupStatus;
import io.github.balint4j.rules.life.Transition;
import io.github.balint4j.rules.mediation.Mediation;
import io.github.balint4j.rules.overview.Overview;
import io.github.balint4j.rules.participation.ParticipationStatement;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.programme.ProgrammeReview;
import io.github.balint4j.rules.programme.StartingList;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Comparison;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.github.balint4j.rules.rulebook.Summary;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes documents.
 *
 * <p>Reading gives the type, or all problems up to the first place that is not JSON, in the order of the document; it
 * never throws because of what a document says. Bytes are UTF-8, with or without a byte order mark. Streams are read to
 * their end and not closed; when they fail, that is an {@link UncheckedIOException}.
 *
 * <p>{@code parseGroup} and its like give the value or throw an {@link InvalidDocument}, which has all problems as a list of the
 * JDK. {@code readGroup} and its like give a {@link Validation} of Vavr; its {@code get()} throws the same exception where there is
 * no value. (It is no {@code Validation.Invalid}: ask {@code isInvalid()}.)
 *
 * <p>Writing is canonical: properties in a fixed order, the shortest form without loss, nothing that is absent or
 * a default. What was written reads back equal.
 *
 * <pre>{@code
 * BalintGroup group = BalintJson.parseGroup(Path.of("group.json"));
 * String canonical = BalintJson.write(group);
 * }</pre>
 */
public final class BalintJson {
    private BalintJson() {}

    /**
     * Reads a document of kind {@code group}.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, BalintGroup> readGroup(String document) {
        return Unread.keeping(WholeText.read(Utf8.withoutMark(document), Documents.GROUP));
    }

    /**
     * Reads a document of kind {@code group}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, BalintGroup> readGroup(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readGroup));
    }

    /**
     * Reads a document of kind {@code group}.
     *
     * @param document the document in UTF-8; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the stream fails
     */
    public static Validation<Seq<Problem>, BalintGroup> readGroup(InputStream document) {
        return readGroup(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code group}.
     *
     * @param document the text of the document; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the reader fails
     */
    public static Validation<Seq<Problem>, BalintGroup> readGroup(Reader document) {
        return readGroup(Streams.text(document));
    }

    /**
     * Reads a document of kind {@code group}.
     *
     * @param document the file, in UTF-8
     * @return what it says, or all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Validation<Seq<Problem>, BalintGroup> readGroup(Path document) {
        return readGroup(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code groups}: several that one announcement speaks of, each with what it says of all of them.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, List<BalintGroup>> readGroups(String document) {
        return Unread.keeping(WholeText.read(Utf8.withoutMark(document), Documents.GROUPS));
    }

    /**
     * Reads a document of kind {@code groups}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, List<BalintGroup>> readGroups(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readGroups));
    }

    /**
     * Reads a document of kind {@code groups}.
     *
     * @param document the file, in UTF-8
     * @return what it says, or all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Validation<Seq<Problem>, List<BalintGroup>> readGroups(Path document) {
        return readGroups(Streams.bytes(document));
    }

    /**
     * {@return several groups as one document, in which what all of them share stands once}
     *
     * @param groups the groups, at least one, each with an id of its own
     * @param layout indented for people, or compact on one line
     * @throws IllegalArgumentException when there is none, or two have the same id
     */
    public static String writeGroups(List<BalintGroup> groups, Layout layout) {
        return written(Announcements.distinct(Objects.requireNonNull(groups, "groups")), Documents.GROUPS, layout);
    }

    /**
     * Reads a document of kind {@code frame}.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, GroupFrame> readFrame(String document) {
        return Unread.keeping(WholeText.read(Utf8.withoutMark(document), Documents.FRAME));
    }

    /**
     * Reads a document of kind {@code frame}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, GroupFrame> readFrame(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readFrame));
    }

    /**
     * Reads a document of kind {@code frame}.
     *
     * @param document the document in UTF-8; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the stream fails
     */
    public static Validation<Seq<Problem>, GroupFrame> readFrame(InputStream document) {
        return readFrame(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code frame}.
     *
     * @param document the text of the document; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the reader fails
     */
    public static Validation<Seq<Problem>, GroupFrame> readFrame(Reader document) {
        return readFrame(Streams.text(document));
    }

    /**
     * Reads a document of kind {@code frame}.
     *
     * @param document the file, in UTF-8
     * @return what it says, or all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Validation<Seq<Problem>, GroupFrame> readFrame(Path document) {
        return readFrame(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code portfolio}.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, Portfolio> readPortfolio(String document) {
        return Unread.keeping(WholeText.read(Utf8.withoutMark(document), Documents.PORTFOLIO));
    }

    /**
     * Reads a document of kind {@code portfolio}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, Portfolio> readPortfolio(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readPortfolio));
    }

    /**
     * Reads a document of kind {@code portfolio}.
     *
     * @param document the document in UTF-8; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the stream fails
     */
    public static Validation<Seq<Problem>, Portfolio> readPortfolio(InputStream document) {
        return readPortfolio(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code portfolio}.
     *
     * @param document the text of the document; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the reader fails
     */
    public static Validation<Seq<Problem>, Portfolio> readPortfolio(Reader document) {
        return readPortfolio(Streams.text(document));
    }

    /**
     * Reads a document of kind {@code portfolio}.
     *
     * @param document the file, in UTF-8
     * @return what it says, or all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Validation<Seq<Problem>, Portfolio> readPortfolio(Path document) {
        return readPortfolio(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code leaders}.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, LeaderList> readLeaders(String document) {
        return Unread.keeping(WholeText.read(Utf8.withoutMark(document), Documents.LEADERS));
    }

    /**
     * Reads a document of kind {@code leaders}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, LeaderList> readLeaders(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readLeaders));
    }

    /**
     * Reads a document of kind {@code leaders}.
     *
     * @param document the document in UTF-8; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the stream fails
     */
    public static Validation<Seq<Problem>, LeaderList> readLeaders(InputStream document) {
        return readLeaders(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code leaders}.
     *
     * @param document the text of the document; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the reader fails
     */
    public static Validation<Seq<Problem>, LeaderList> readLeaders(Reader document) {
        return readLeaders(Streams.text(document));
    }

    /**
     * Reads a document of kind {@code leaders}.
     *
     * @param document the file, in UTF-8
     * @return what it says, or all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Validation<Seq<Problem>, LeaderList> readLeaders(Path document) {
        return readLeaders(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code programme}.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, Programme> readProgramme(String document) {
        return Unread.keeping(WholeText.read(Utf8.withoutMark(document), Documents.programme()));
    }

    /**
     * Reads a document of kind {@code programme}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, Programme> readProgramme(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readProgramme));
    }

    /**
     * Reads a document of kind {@code programme}.
     *
     * @param document the document in UTF-8; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the stream fails
     */
    public static Validation<Seq<Problem>, Programme> readProgramme(InputStream document) {
        return readProgramme(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code programme}.
     *
     * @param document the text of the document; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the reader fails
     */
    public static Validation<Seq<Problem>, Programme> readProgramme(Reader document) {
        return readProgramme(Streams.text(document));
    }

    /**
     * Reads a document of kind {@code programme}.
     *
     * @param document the file, in UTF-8
     * @return what it says, or all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Validation<Seq<Problem>, Programme> readProgramme(Path document) {
        return readProgramme(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code rulebook}.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, Rulebook> readRulebook(String document) {
        return Unread.keeping(Documents.readRulebook(Utf8.withoutMark(document)));
    }

    /**
     * Reads a document of kind {@code rulebook}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, Rulebook> readRulebook(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readRulebook));
    }

    /**
     * Reads a document of kind {@code rulebook}.
     *
     * @param document the document in UTF-8; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the stream fails
     */
    public static Validation<Seq<Problem>, Rulebook> readRulebook(InputStream document) {
        return readRulebook(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code rulebook}.
     *
     * @param document the text of the document; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the reader fails
     */
    public static Validation<Seq<Problem>, Rulebook> readRulebook(Reader document) {
        return readRulebook(Streams.text(document));
    }

    /**
     * Reads a document of kind {@code rulebook}.
     *
     * @param document the file, in UTF-8
     * @return what it says, or all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Validation<Seq<Problem>, Rulebook> readRulebook(Path document) {
        return readRulebook(Streams.bytes(document));
    }

    /**
     * Reads good and bad cases: a file of cases, or those of a document of kind {@code rulebook}.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, Cases> readCases(String document) {
        return Unread.keeping(CaseReader.read(Utf8.withoutMark(document)));
    }

    /**
     * Reads good and bad cases: a file of cases, or those of a document of kind {@code rulebook}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, Cases> readCases(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readCases));
    }

    /**
     * Reads good and bad cases: a file of cases, or those of a document of kind {@code rulebook}.
     *
     * @param document the file, in UTF-8
     * @return what it says, or all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Validation<Seq<Problem>, Cases> readCases(Path document) {
        return readCases(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code credit-scheme}.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, CreditScheme> readCreditScheme(String document) {
        return Unread.keeping(WholeText.read(Utf8.withoutMark(document), CreditForms.SCHEME));
    }

    /**
     * Reads a document of kind {@code credit-scheme}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, CreditScheme> readCreditScheme(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readCreditScheme));
    }

    /**
     * Reads a document of kind {@code credit-scheme}.
     *
     * @param document the file, in UTF-8
     * @return what it says, or all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Validation<Seq<Problem>, CreditScheme> readCreditScheme(Path document) {
        return readCreditScheme(Streams.bytes(document));
    }

    /**
     * Reads a statement of credit as it was written; nothing is reckoned again.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, CreditStatement> readCreditStatement(String document) {
        return Unread.keeping(WholeText.read(Utf8.withoutMark(document), CreditForms.STATEMENT));
    }

    /**
     * Reads a statement of credit as it was written; nothing is reckoned or assessed again.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, CreditStatement> readCreditStatement(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readCreditStatement));
    }

    /**
     * Reads a statement of participation as it was written; nothing is assessed again.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, ParticipationStatement> readParticipationStatement(String document) {
        return Unread.keeping(WholeText.read(Utf8.withoutMark(document), StatementForms.STATEMENT));
    }

    /**
     * Reads a statement of participation as it was written; nothing is reckoned or assessed again.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, ParticipationStatement> readParticipationStatement(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readParticipationStatement));
    }

    /**
     * Reads an assessment as it was written, equal to the one that was made; nothing is assessed again.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, Assessment> readAssessment(String document) {
        return Unread.keeping(WholeText.read(Utf8.withoutMark(document), AssessmentCodecs.ASSESSMENTS));
    }

    /**
     * Reads an assessment as it was written, equal to the one that was made; nothing is assessed again.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, Assessment> readAssessment(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readAssessment));
    }

    /**
     * Reads the record of a decision as it was written, equal to the one that was made; nothing is assessed again.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, DecisionRecord> readDecisionRecord(String document) {
        return Unread.keeping(WholeText.read(Utf8.withoutMark(document), AssessmentCodecs.DECISIONS));
    }

    /**
     * Reads the record of a decision as it was written, equal to the one that was made; nothing is assessed again.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, DecisionRecord> readDecisionRecord(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::readDecisionRecord));
    }

    /**
     * Reads a document of the kind that it names.
     *
     * @param document the text of the document
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, BalintDocument> read(String document) {
        return Unread.keeping(Documents.read(Utf8.withoutMark(document)));
    }

    /**
     * Reads a document of the kind that it names.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says, or all problems
     */
    public static Validation<Seq<Problem>, BalintDocument> read(byte[] document) {
        return Unread.keeping(WholeText.utf8(document).flatMap(BalintJson::read));
    }

    /**
     * Reads a document of the kind that it names.
     *
     * @param document the document in UTF-8; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the stream fails
     */
    public static Validation<Seq<Problem>, BalintDocument> read(InputStream document) {
        return read(Streams.bytes(document));
    }

    /**
     * Reads a document of the kind that it names.
     *
     * @param document the text of the document; read to its end and not closed
     * @return what it says, or all problems
     * @throws UncheckedIOException when the reader fails
     */
    public static Validation<Seq<Problem>, BalintDocument> read(Reader document) {
        return read(Streams.text(document));
    }

    /**
     * Reads a document of the kind that it names.
     *
     * @param document the file, in UTF-8
     * @return what it says, or all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Validation<Seq<Problem>, BalintDocument> read(Path document) {
        return read(Streams.bytes(document));
    }

    /**
     * Reads a document of kind {@code group}.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static BalintGroup parseGroup(String document) {
        return parsed(readGroup(document));
    }

    /**
     * Reads a document of kind {@code group}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static BalintGroup parseGroup(byte[] document) {
        return parsed(readGroup(document));
    }

    /**
     * Reads a document of kind {@code group}.
     *
     * @param document the file, in UTF-8
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static BalintGroup parseGroup(Path document) {
        return parsed(document, readGroup(document));
    }

    /**
     * Reads a document of kind {@code groups}.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static List<BalintGroup> parseGroups(String document) {
        return parsed(readGroups(document));
    }

    /**
     * Reads a document of kind {@code groups}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static List<BalintGroup> parseGroups(byte[] document) {
        return parsed(readGroups(document));
    }

    /**
     * Reads a document of kind {@code groups}.
     *
     * @param document the file, in UTF-8
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static List<BalintGroup> parseGroups(Path document) {
        return parsed(document, readGroups(document));
    }

    /**
     * Reads a document of kind {@code frame}.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static GroupFrame parseFrame(String document) {
        return parsed(readFrame(document));
    }

    /**
     * Reads a document of kind {@code frame}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static GroupFrame parseFrame(byte[] document) {
        return parsed(readFrame(document));
    }

    /**
     * Reads a document of kind {@code frame}.
     *
     * @param document the file, in UTF-8
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static GroupFrame parseFrame(Path document) {
        return parsed(document, readFrame(document));
    }

    /**
     * Reads a document of kind {@code portfolio}.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static Portfolio parsePortfolio(String document) {
        return parsed(readPortfolio(document));
    }

    /**
     * Reads a document of kind {@code portfolio}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static Portfolio parsePortfolio(byte[] document) {
        return parsed(readPortfolio(document));
    }

    /**
     * Reads a document of kind {@code portfolio}.
     *
     * @param document the file, in UTF-8
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Portfolio parsePortfolio(Path document) {
        return parsed(document, readPortfolio(document));
    }

    /**
     * Reads a document of kind {@code leaders}.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static LeaderList parseLeaders(String document) {
        return parsed(readLeaders(document));
    }

    /**
     * Reads a document of kind {@code leaders}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static LeaderList parseLeaders(byte[] document) {
        return parsed(readLeaders(document));
    }

    /**
     * Reads a document of kind {@code leaders}.
     *
     * @param document the file, in UTF-8
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static LeaderList parseLeaders(Path document) {
        return parsed(document, readLeaders(document));
    }

    /**
     * Reads a document of kind {@code rulebook}.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static Rulebook parseRulebook(String document) {
        return parsed(readRulebook(document));
    }

    /**
     * Reads a document of kind {@code rulebook}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static Rulebook parseRulebook(byte[] document) {
        return parsed(readRulebook(document));
    }

    /**
     * Reads a document of kind {@code rulebook}.
     *
     * @param document the file, in UTF-8
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Rulebook parseRulebook(Path document) {
        return parsed(document, readRulebook(document));
    }

    /**
     * Reads good and bad cases.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static Cases parseCases(String document) {
        return parsed(readCases(document));
    }

    /**
     * Reads good and bad cases.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static Cases parseCases(byte[] document) {
        return parsed(readCases(document));
    }

    /**
     * Reads good and bad cases.
     *
     * @param document the file, in UTF-8
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Cases parseCases(Path document) {
        return parsed(document, readCases(document));
    }

    /**
     * Reads a document of kind {@code credit-scheme}.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static CreditScheme parseCreditScheme(String document) {
        return parsed(readCreditScheme(document));
    }

    /**
     * Reads a document of kind {@code credit-scheme}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static CreditScheme parseCreditScheme(byte[] document) {
        return parsed(readCreditScheme(document));
    }

    /**
     * Reads a document of kind {@code credit-scheme}.
     *
     * @param document the file, in UTF-8
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static CreditScheme parseCreditScheme(Path document) {
        return parsed(document, readCreditScheme(document));
    }

    /**
     * Reads a statement of credit.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static CreditStatement parseCreditStatement(String document) {
        return parsed(readCreditStatement(document));
    }

    /**
     * Reads a statement of credit.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static CreditStatement parseCreditStatement(byte[] document) {
        return parsed(readCreditStatement(document));
    }

    /**
     * Reads a statement of participation.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static ParticipationStatement parseParticipationStatement(String document) {
        return parsed(readParticipationStatement(document));
    }

    /**
     * Reads a statement of participation.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static ParticipationStatement parseParticipationStatement(byte[] document) {
        return parsed(readParticipationStatement(document));
    }

    /**
     * Reads an assessment.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static Assessment parseAssessment(String document) {
        return parsed(readAssessment(document));
    }

    /**
     * Reads an assessment.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static Assessment parseAssessment(byte[] document) {
        return parsed(readAssessment(document));
    }

    /**
     * Reads the record of a decision.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static DecisionRecord parseDecisionRecord(String document) {
        return parsed(readDecisionRecord(document));
    }

    /**
     * Reads the record of a decision.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static DecisionRecord parseDecisionRecord(byte[] document) {
        return parsed(readDecisionRecord(document));
    }

    /**
     * Reads a document of the kind that it names.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static BalintDocument parse(String document) {
        return parsed(read(document));
    }

    /**
     * Reads a document of the kind that it names.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static BalintDocument parse(byte[] document) {
        return parsed(read(document));
    }

    /**
     * Reads a document of the kind that it names.
     *
     * @param document the file, in UTF-8
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static BalintDocument parse(Path document) {
        return parsed(document, read(document));
    }

    /**
     * Reads a document of kind {@code programme}.
     *
     * @param document the text of the document
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static Programme parseProgramme(String document) {
        return parsed(readProgramme(document));
    }

    /**
     * Reads a document of kind {@code programme}.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     */
    public static Programme parseProgramme(byte[] document) {
        return parsed(readProgramme(document));
    }

    /**
     * Reads a document of kind {@code programme}.
     *
     * @param document the file, in UTF-8
     * @return what it says
     * @throws InvalidDocument when something is wrong with it, with all problems
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Programme parseProgramme(Path document) {
        return parsed(document, readProgramme(document));
    }

    private static <T> T parsed(Validation<Seq<Problem>, T> read) {
        return read.toEither().getOrElseThrow(InvalidDocument::new);
    }

    private static <T> T parsed(Path file, Validation<Seq<Problem>, T> read) {
        return read.toEither().getOrElseThrow(problems -> new InvalidDocument(file, problems));
    }

    /**
     * {@return a group as JSON for people to read, indented}
     *
     * @param group the group
     */
    public static String write(BalintGroup group) {
        return write(group, Layout.INDENTED);
    }

    /**
     * {@return a group as JSON}
     *
     * @param group the group
     * @param layout indented for people, or compact on one line
     */
    public static String write(BalintGroup group, Layout layout) {
        return written(Objects.requireNonNull(group, "group"), Documents.GROUP, layout);
    }

    /**
     * Writes a group to {@code target}, which is not closed.
     *
     * @param group the group
     * @param layout indented for people, or compact on one line
     * @param target where to; it is not closed
     */
    public static void write(BalintGroup group, Layout layout, Appendable target) {
        Streams.append(write(group, layout), target);
    }

    /**
     * Writes a group to {@code target} in UTF-8; it is not closed.
     *
     * @param group the group
     * @param layout indented for people, or compact on one line
     * @param target where to; it is not closed
     */
    public static void write(BalintGroup group, Layout layout, OutputStream target) {
        Streams.send(write(group, layout), target);
    }

    /**
     * {@return a frame as JSON for people to read, indented}
     *
     * @param frame the frame
     */
    public static String write(GroupFrame frame) {
        return write(frame, Layout.INDENTED);
    }

    /**
     * {@return a scheme of credit as JSON}
     *
     * @param scheme the scheme
     * @param layout indented for people, or compact on one line
     */
    public static String write(CreditScheme scheme, Layout layout) {
        return written(Objects.requireNonNull(scheme, "scheme"), CreditForms.SCHEME, layout);
    }

    /**
     * {@return a statement of participation as JSON}
     *
     * @param statement the statement
     * @param layout indented for people, or compact on one line
     */
    public static String write(ParticipationStatement statement, Layout layout) {
        return written(Objects.requireNonNull(statement, "statement"), StatementForms.STATEMENT, layout);
    }

    /**
     * {@return a statement of credit as JSON}
     *
     * @param statement the statement
     * @param layout indented for people, or compact on one line
     */
    public static String write(CreditStatement statement, Layout layout) {
        return written(Objects.requireNonNull(statement, "statement"), CreditForms.STATEMENT, layout);
    }

    /**
     * {@return a frame as JSON}
     *
     * @param frame the frame
     * @param layout indented for people, or compact on one line
     */
    public static String write(GroupFrame frame, Layout layout) {
        return written(Objects.requireNonNull(frame, "frame"), Documents.FRAME, layout);
    }

    /**
     * Writes a frame to {@code target}, which is not closed.
     *
     * @param frame the frame
     * @param layout indented for people, or compact on one line
     * @param target where to; it is not closed
     */
    public static void write(GroupFrame frame, Layout layout, Appendable target) {
        Streams.append(write(frame, layout), target);
    }

    /**
     * Writes a frame to {@code target} in UTF-8; it is not closed.
     *
     * @param frame the frame
     * @param layout indented for people, or compact on one line
     * @param target where to; it is not closed
     */
    public static void write(GroupFrame frame, Layout layout, OutputStream target) {
        Streams.send(write(frame, layout), target);
    }

    /**
     * {@return a portfolio as JSON for people to read, indented}
     *
     * @param portfolio the portfolio
     */
    public static String write(Portfolio portfolio) {
        return write(portfolio, Layout.INDENTED);
    }

    /**
     * {@return a portfolio as JSON}
     *
     * @param portfolio the portfolio
     * @param layout indented for people, or compact on one line
     */
    public static String write(Portfolio portfolio, Layout layout) {
        return written(Objects.requireNonNull(portfolio, "portfolio"), Documents.PORTFOLIO, layout);
    }

    /**
     * Writes a portfolio to {@code target}, which is not closed.
     *
     * @param portfolio the portfolio
     * @param layout indented for people, or compact on one line
     * @param target where to; it is not closed
     */
    public static void write(Portfolio portfolio, Layout layout, Appendable target) {
        Streams.append(write(portfolio, layout), target);
    }

    /**
     * Writes a portfolio to {@code target} in UTF-8; it is not closed.
     *
     * @param portfolio the portfolio
     * @param layout indented for people, or compact on one line
     * @param target where to; it is not closed
     */
    public static void write(Portfolio portfolio, Layout layout, OutputStream target) {
        Streams.send(write(portfolio, layout), target);
    }

    /**
     * {@return a list of leaders as JSON for people to read, indented}
     *
     * @param leaders the list
     */
    public static String write(LeaderList leaders) {
        return write(leaders, Layout.INDENTED);
    }

    /**
     * {@return a list of leaders as JSON}
     *
     * @param leaders the list
     * @param layout indented for people, or compact on one line
     */
    public static String write(LeaderList leaders, Layout layout) {
        return written(Objects.requireNonNull(leaders, "leaders"), Documents.LEADERS, layout);
    }

    /**
     * Writes a list of leaders to {@code target}, which is not closed.
     *
     * @param leaders the list
     * @param layout indented for people, or compact on one line
     * @param target where to; it is not closed
     */
    public static void write(LeaderList leaders, Layout layout, Appendable target) {
        Streams.append(write(leaders, layout), target);
    }

    /**
     * Writes a list of leaders to {@code target} in UTF-8; it is not closed.
     *
     * @param leaders the list
     * @param layout indented for people, or compact on one line
     * @param target where to; it is not closed
     */
    public static void write(LeaderList leaders, Layout layout, OutputStream target) {
        Streams.send(write(leaders, layout), target);
    }

    /**
     * {@return a programme as JSON for people to read, indented}
     *
     * @param programme the programme
     */
    public static String write(Programme programme) {
        return write(programme, Layout.INDENTED);
    }

    /**
     * {@return a programme as JSON}
     *
     * @param programme the programme
     * @param layout indented for people, or compact on one line
     */
    public static String write(Programme programme, Layout layout) {
        return written(Objects.requireNonNull(programme, "programme"), Documents.programme(), layout);
    }

    /**
     * {@return what came of a look at a programme, as JSON: each finding with its code and its sentence in English}
     *
     * @param review what came of it
     * @param layout indented for people, or compact on one line
     */
    public static String write(ProgrammeReview review, Layout layout) {
        TextSink sink = sink(layout);
        new ProgrammeWriter(sink).write(Objects.requireNonNull(review, "review"));
        return sink.written();
    }

    /**
     * {@return what is open before a group starts, as JSON: each step with its code and its sentence in English}
     *
     * @param list what is open
     * @param layout indented for people, or compact on one line
     */
    public static String write(StartingList list, Layout layout) {
        TextSink sink = sink(layout);
        new ProgrammeWriter(sink).write(Objects.requireNonNull(list, "list"));
        return sink.written();
    }

    /**
     * {@return a rulebook as JSON for people to read, indented}
     *
     * @param rulebook the rulebook, with all its editions
     */
    public static String write(Rulebook rulebook) {
        return write(rulebook, Layout.INDENTED);
    }

    /**
     * {@return a rulebook as JSON, every edition with all its rows}
     *
     * @param rulebook the rulebook, with all its editions
     * @param layout indented for people, or compact on one line
     */
    public static String write(Rulebook rulebook, Layout layout) {
        return written(Objects.requireNonNull(rulebook, "rulebook"), Documents.rulebook(), layout);
    }

    /**
     * Writes a rulebook to {@code target}, which is not closed.
     *
     * @param rulebook the rulebook, with all its editions
     * @param layout indented for people, or compact on one line
     * @param target where to; it is not closed
     */
    public static void write(Rulebook rulebook, Layout layout, Appendable target) {
        Streams.append(write(rulebook, layout), target);
    }

    /**
     * Writes a rulebook to {@code target} in UTF-8; it is not closed.
     *
     * @param rulebook the rulebook, with all its editions
     * @param layout indented for people, or compact on one line
     * @param target where to; it is not closed
     */
    public static void write(Rulebook rulebook, Layout layout, OutputStream target) {
        Streams.send(write(rulebook, layout), target);
    }

    /**
     * {@return cases with their documents as JSON for people to read, indented}
     *
     * @param cases the cases
     */
    public static String write(Cases cases) {
        return write(cases, Layout.INDENTED);
    }

    /**
     * {@return cases with their documents as JSON}
     *
     * @param cases the cases
     * @param layout indented for people, or compact on one line
     */
    public static String write(Cases cases, Layout layout) {
        TextSink sink = sink(layout);
        CaseWriter.write(Objects.requireNonNull(cases, "cases"), sink);
        return sink.written();
    }

    /**
     * {@return an assessment as JSON for people to read, indented}
     *
     * @param assessment the assessment
     */
    public static String write(Assessment assessment) {
        return write(assessment, Layout.INDENTED);
    }

    /**
     * {@return an assessment as JSON, with the record from which it is read back; compact, it is one line}
     *
     * @param assessment the assessment
     * @param layout indented for people, or compact on one line
     */
    public static String write(Assessment assessment, Layout layout) {
        return written(Objects.requireNonNull(assessment, "assessment"), AssessmentCodecs.ASSESSMENTS, layout);
    }

    /**
     * {@return the report of an assessment as JSON, which says from which document the facts came} It holds no record, so that it is not
     * read back.
     *
     * @param assessment the assessment
     * @param document what the document is called, for instance the name of a file; becomes the key {@code document}
     * @param layout indented for people, or compact on one line
     */
    public static String write(Assessment assessment, String document, Layout layout) {
        TextSink sink = sink(layout);
        new AssessmentWriter(sink)
                .write(
                        Objects.requireNonNull(assessment, "assessment"),
                        Optional.of(Objects.requireNonNull(document, "document")));
        return sink.written();
    }

    /**
     * {@return the summary of an assessment as JSON for people to read, indented: its verdict, what is missing, and what to ask whom}
     *
     * @param summary the summary
     */
    public static String write(Summary summary) {
        return write(summary, Optional.empty(), Layout.INDENTED);
    }

    /**
     * {@return the summary of an assessment as JSON; compact, it is one line}
     *
     * @param summary the summary
     * @param layout indented for people, or compact on one line
     */
    public static String write(Summary summary, Layout layout) {
        return write(summary, Optional.empty(), layout);
    }

    /**
     * {@return the summary of an assessment as JSON, which says from which document the facts came}
     *
     * @param summary the summary
     * @param document what the document is called, for instance the name of a file; becomes the key {@code document}
     * @param layout indented for people, or compact on one line
     */
    public static String write(Summary summary, String document, Layout layout) {
        return write(summary, Optional.of(Objects.requireNonNull(document, "document")), layout);
    }

    private static String write(Summary summary, Optional<String> document, Layout layout) {
        TextSink sink = sink(layout);
        new AssessmentWriter(sink).write(Objects.requireNonNull(summary, "summary"), document);
        return sink.written();
    }

    /**
     * {@return a comparison of what one person took part in as JSON, at a glance: what counts under all rulebooks, and what is lacking under each}
     * English, like all JSON. Nothing reads it back.
     *
     * @param comparison a comparison of a portfolio under two rulebooks or more
     * @param layout indented for people, or compact on one line
     * @throws IllegalArgumentException when the comparison has no {@linkplain Comparison#glance() glance}
     */
    public static String write(Comparison comparison, Layout layout) {
        return write(comparison, Optional.empty(), layout);
    }

    /**
     * {@return the same, which says from which document the facts came}
     *
     * @param comparison a comparison of a portfolio under two rulebooks or more
     * @param document what the document is called, for instance the name of a file; becomes the key {@code document}
     * @param layout indented for people, or compact on one line
     * @throws IllegalArgumentException when the comparison has no {@linkplain Comparison#glance() glance}
     */
    public static String write(Comparison comparison, String document, Layout layout) {
        return write(comparison, Optional.of(Objects.requireNonNull(document, "document")), layout);
    }

    private static String write(Comparison comparison, Optional<String> document, Layout layout) {
        TextSink sink = sink(layout);
        new ComparisonWriter(sink).write(Objects.requireNonNull(comparison, "comparison"), document);
        return sink.written();
    }

    /**
     * {@return what a document came to in an overview as JSON, in English like all JSON where the overview is}
     *
     * @param entry the entry
     * @param asOf the day of the overview
     * @param document what the document is called, for instance the name of a file; becomes the key {@code document}
     * @param layout indented for people, or compact on one line
     */
    public static String write(Overview.Entry entry, LocalDate asOf, String document, Layout layout) {
        TextSink sink = sink(layout);
        new OverviewWriter(sink)
                .write(
                        Objects.requireNonNull(entry, "entry"),
                        Objects.requireNonNull(asOf, "asOf"),
                        Objects.requireNonNull(document, "document"));
        return sink.written();
    }

    /**
     * {@return the record of a decision as JSON for people to read, indented, with the assessment that it rests on}
     *
     * @param decided the record
     */
    public static String write(DecisionRecord decided) {
        return write(decided, Layout.INDENTED);
    }

    /**
     * {@return the record of a decision as JSON; compact, it is one line}
     *
     * @param decided the record
     * @param layout indented for people, or compact on one line
     */
    public static String write(DecisionRecord decided, Layout layout) {
        return written(Objects.requireNonNull(decided, "decided"), AssessmentCodecs.DECISIONS, layout);
    }

    /**
     * Writes what came of a step in the life of a group: what happened, with the document of the new group; or what stands in the way, with
     * what would help. Compact, it is one line.
     *
     * @param step what came of it
     * @param layout indented for people, or compact on one line
     * @return the JSON
     */
    public static String write(Transition step, Layout layout) {
        TextSink sink = sink(layout);
        new LifeWriter(sink).write(Objects.requireNonNull(step, "step"));
        return sink.written();
    }

    /**
     * {@return how a group stands on a day, as JSON; compact, it is one line}
     *
     * @param status how it stands
     * @param layout indented for people, or compact on one line
     */
    public static String write(GroupStatus status, Layout layout) {
        TextSink sink = sink(layout);
        new LifeWriter(sink).write(Objects.requireNonNull(status, "status"));
        return sink.written();
    }

    /**
     * {@return what came of a step in the life of a group, as indented JSON}
     *
     * @param step what came of it
     */
    public static String write(Transition step) {
        return write(step, Layout.INDENTED);
    }

    /**
     * {@return how a group stands on a day, as indented JSON}
     *
     * @param status how it stands
     */
    public static String write(GroupStatus status) {
        return write(status, Layout.INDENTED);
    }

    /**
     * {@return who of a list of leaders matches a wish, as indented JSON}
     *
     * @param mediation the leaders beside the wish
     */
    public static String write(Mediation mediation) {
        return write(mediation, Layout.INDENTED);
    }

    /**
     * {@return who of a list of leaders matches a wish, as JSON; compact, it is one line} Nothing reads it back.
     *
     * @param mediation the leaders beside the wish
     * @param layout indented for people, or compact on one line
     */
    public static String write(Mediation mediation, Layout layout) {
        TextSink sink = sink(layout);
        new MediationWriter(sink).write(Objects.requireNonNull(mediation, "mediation"));
        return sink.written();
    }

    private static TextSink sink(Layout layout) {
        return Objects.requireNonNull(layout, "layout").sink();
    }

    private static <T> String written(T value, Codec<T> codec, Layout layout) {
        TextSink sink = sink(layout);
        codec.write(value, sink);
        return sink.written();
    }
}
