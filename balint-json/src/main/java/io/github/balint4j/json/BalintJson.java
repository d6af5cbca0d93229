package io.github.balint4j.json;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.WholeText;
import io.github.balint4j.json.document.Announcements;
import io.github.balint4j.json.document.AssessmentWriter;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Streams;
import io.github.balint4j.json.token.TextSink;
import io.github.balint4j.json.token.Utf8;
import io.github.balint4j.rules.rulebook.Assessment;
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
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes documents.
 *
 * <p>Reading gives the type, or all problems up to the first place that is not JSON, in the order of the document; it
 * never throws because of what a document says. Bytes are UTF-8, with or without a byte order mark. Streams are read to
 * their end and not closed; when they fail, that is an {@link UncheckedIOException}.
 *
 * <p>Writing is canonical: properties in a fixed order, the shortest form without loss, nothing that is absent or
 * a default. What was written reads back equal.
 *
 * <pre>{@code
 * BalintJson.readGroup(Path.of("group.json")).fold(
 *         problems -> problems.map(Problem::message).mkString("\n"),
 *         group -> BalintJson.write(group));
 * }</pre>
 */
public final class BalintJson {
    private BalintJson() {}

    /** Reads a document of kind {@code group}. */
    public static Validation<Seq<Problem>, BalintGroup> readGroup(String document) {
        return WholeText.read(Utf8.withoutMark(document), Documents.GROUP);
    }

    /** Reads a document of kind {@code group}. */
    public static Validation<Seq<Problem>, BalintGroup> readGroup(byte[] document) {
        return WholeText.utf8(document).flatMap(BalintJson::readGroup);
    }

    /** Reads a document of kind {@code group}. */
    public static Validation<Seq<Problem>, BalintGroup> readGroup(InputStream document) {
        return readGroup(Streams.bytes(document));
    }

    /** Reads a document of kind {@code group}. */
    public static Validation<Seq<Problem>, BalintGroup> readGroup(Reader document) {
        return readGroup(Streams.text(document));
    }

    /** Reads a document of kind {@code group}. */
    public static Validation<Seq<Problem>, BalintGroup> readGroup(Path document) {
        return readGroup(Streams.bytes(document));
    }

    /** Reads a document of kind {@code groups}: several that one announcement speaks of, each with what it says of all of them. */
    public static Validation<Seq<Problem>, List<BalintGroup>> readGroups(String document) {
        return WholeText.read(Utf8.withoutMark(document), Documents.GROUPS);
    }

    /** Reads a document of kind {@code groups}. */
    public static Validation<Seq<Problem>, List<BalintGroup>> readGroups(byte[] document) {
        return WholeText.utf8(document).flatMap(BalintJson::readGroups);
    }

    /** Reads a document of kind {@code groups}. */
    public static Validation<Seq<Problem>, List<BalintGroup>> readGroups(Path document) {
        return readGroups(Streams.bytes(document));
    }

    /**
     * Writes several groups as one document, in which what all of them share stands once.
     *
     * @throws IllegalArgumentException when there is none, or two have the same id
     */
    public static String writeGroups(List<BalintGroup> groups, Layout layout) {
        return written(Announcements.distinct(groups), Documents.GROUPS, layout);
    }

    /** Reads a document of kind {@code frame}. */
    public static Validation<Seq<Problem>, GroupFrame> readFrame(String document) {
        return WholeText.read(Utf8.withoutMark(document), Documents.FRAME);
    }

    /** Reads a document of kind {@code frame}. */
    public static Validation<Seq<Problem>, GroupFrame> readFrame(byte[] document) {
        return WholeText.utf8(document).flatMap(BalintJson::readFrame);
    }

    /** Reads a document of kind {@code frame}. */
    public static Validation<Seq<Problem>, GroupFrame> readFrame(InputStream document) {
        return readFrame(Streams.bytes(document));
    }

    /** Reads a document of kind {@code frame}. */
    public static Validation<Seq<Problem>, GroupFrame> readFrame(Reader document) {
        return readFrame(Streams.text(document));
    }

    /** Reads a document of kind {@code frame}. */
    public static Validation<Seq<Problem>, GroupFrame> readFrame(Path document) {
        return readFrame(Streams.bytes(document));
    }

    /** Reads a document of kind {@code portfolio}. */
    public static Validation<Seq<Problem>, Portfolio> readPortfolio(String document) {
        return WholeText.read(Utf8.withoutMark(document), Documents.PORTFOLIO);
    }

    /** Reads a document of kind {@code portfolio}. */
    public static Validation<Seq<Problem>, Portfolio> readPortfolio(byte[] document) {
        return WholeText.utf8(document).flatMap(BalintJson::readPortfolio);
    }

    /** Reads a document of kind {@code portfolio}. */
    public static Validation<Seq<Problem>, Portfolio> readPortfolio(InputStream document) {
        return readPortfolio(Streams.bytes(document));
    }

    /** Reads a document of kind {@code portfolio}. */
    public static Validation<Seq<Problem>, Portfolio> readPortfolio(Reader document) {
        return readPortfolio(Streams.text(document));
    }

    /** Reads a document of kind {@code portfolio}. */
    public static Validation<Seq<Problem>, Portfolio> readPortfolio(Path document) {
        return readPortfolio(Streams.bytes(document));
    }

    /** Reads a document of kind {@code leaders}. */
    public static Validation<Seq<Problem>, LeaderList> readLeaders(String document) {
        return WholeText.read(Utf8.withoutMark(document), Documents.LEADERS);
    }

    /** Reads a document of kind {@code leaders}. */
    public static Validation<Seq<Problem>, LeaderList> readLeaders(byte[] document) {
        return WholeText.utf8(document).flatMap(BalintJson::readLeaders);
    }

    /** Reads a document of kind {@code leaders}. */
    public static Validation<Seq<Problem>, LeaderList> readLeaders(InputStream document) {
        return readLeaders(Streams.bytes(document));
    }

    /** Reads a document of kind {@code leaders}. */
    public static Validation<Seq<Problem>, LeaderList> readLeaders(Reader document) {
        return readLeaders(Streams.text(document));
    }

    /** Reads a document of kind {@code leaders}. */
    public static Validation<Seq<Problem>, LeaderList> readLeaders(Path document) {
        return readLeaders(Streams.bytes(document));
    }

    /** Reads a document of kind {@code rulebook}. */
    public static Validation<Seq<Problem>, Rulebook> readRulebook(String document) {
        return Documents.readRulebook(Utf8.withoutMark(document));
    }

    /** Reads a document of kind {@code rulebook}. */
    public static Validation<Seq<Problem>, Rulebook> readRulebook(byte[] document) {
        return WholeText.utf8(document).flatMap(BalintJson::readRulebook);
    }

    /** Reads a document of kind {@code rulebook}. */
    public static Validation<Seq<Problem>, Rulebook> readRulebook(InputStream document) {
        return readRulebook(Streams.bytes(document));
    }

    /** Reads a document of kind {@code rulebook}. */
    public static Validation<Seq<Problem>, Rulebook> readRulebook(Reader document) {
        return readRulebook(Streams.text(document));
    }

    /** Reads a document of kind {@code rulebook}. */
    public static Validation<Seq<Problem>, Rulebook> readRulebook(Path document) {
        return readRulebook(Streams.bytes(document));
    }

    /** Reads good and bad cases: a file of cases, or those of a document of kind {@code rulebook}. */
    public static Validation<Seq<Problem>, Cases> readCases(String document) {
        return CaseReader.read(Utf8.withoutMark(document));
    }

    /** Reads good and bad cases: a file of cases, or those of a document of kind {@code rulebook}. */
    public static Validation<Seq<Problem>, Cases> readCases(byte[] document) {
        return WholeText.utf8(document).flatMap(BalintJson::readCases);
    }

    /** Reads good and bad cases: a file of cases, or those of a document of kind {@code rulebook}. */
    public static Validation<Seq<Problem>, Cases> readCases(Path document) {
        return readCases(Streams.bytes(document));
    }

    /** Reads a document of the kind that it names. */
    public static Validation<Seq<Problem>, BalintDocument> read(String document) {
        return Documents.read(Utf8.withoutMark(document));
    }

    /** Reads a document of the kind that it names. */
    public static Validation<Seq<Problem>, BalintDocument> read(byte[] document) {
        return WholeText.utf8(document).flatMap(BalintJson::read);
    }

    /** Reads a document of the kind that it names. */
    public static Validation<Seq<Problem>, BalintDocument> read(InputStream document) {
        return read(Streams.bytes(document));
    }

    /** Reads a document of the kind that it names. */
    public static Validation<Seq<Problem>, BalintDocument> read(Reader document) {
        return read(Streams.text(document));
    }

    /** Reads a document of the kind that it names. */
    public static Validation<Seq<Problem>, BalintDocument> read(Path document) {
        return read(Streams.bytes(document));
    }

    /** Writes a group for people to read. */
    public static String write(BalintGroup group) {
        return write(group, Layout.INDENTED);
    }

    /** Writes a group. */
    public static String write(BalintGroup group, Layout layout) {
        return written(group, Documents.GROUP, layout);
    }

    /** Writes a group to {@code target}, which is not closed. */
    public static void write(BalintGroup group, Layout layout, Appendable target) {
        Streams.append(write(group, layout), target);
    }

    /** Writes a group to {@code target} in UTF-8; it is not closed. */
    public static void write(BalintGroup group, Layout layout, OutputStream target) {
        Streams.send(write(group, layout), target);
    }

    /** Writes a frame for people to read. */
    public static String write(GroupFrame frame) {
        return write(frame, Layout.INDENTED);
    }

    /** Writes a frame. */
    public static String write(GroupFrame frame, Layout layout) {
        return written(frame, Documents.FRAME, layout);
    }

    /** Writes a frame to {@code target}, which is not closed. */
    public static void write(GroupFrame frame, Layout layout, Appendable target) {
        Streams.append(write(frame, layout), target);
    }

    /** Writes a frame to {@code target} in UTF-8; it is not closed. */
    public static void write(GroupFrame frame, Layout layout, OutputStream target) {
        Streams.send(write(frame, layout), target);
    }

    /** Writes a portfolio for people to read. */
    public static String write(Portfolio portfolio) {
        return write(portfolio, Layout.INDENTED);
    }

    /** Writes a portfolio. */
    public static String write(Portfolio portfolio, Layout layout) {
        return written(portfolio, Documents.PORTFOLIO, layout);
    }

    /** Writes a portfolio to {@code target}, which is not closed. */
    public static void write(Portfolio portfolio, Layout layout, Appendable target) {
        Streams.append(write(portfolio, layout), target);
    }

    /** Writes a portfolio to {@code target} in UTF-8; it is not closed. */
    public static void write(Portfolio portfolio, Layout layout, OutputStream target) {
        Streams.send(write(portfolio, layout), target);
    }

    /** Writes a list of leaders for people to read. */
    public static String write(LeaderList leaders) {
        return write(leaders, Layout.INDENTED);
    }

    /** Writes a list of leaders. */
    public static String write(LeaderList leaders, Layout layout) {
        return written(leaders, Documents.LEADERS, layout);
    }

    /** Writes a list of leaders to {@code target}, which is not closed. */
    public static void write(LeaderList leaders, Layout layout, Appendable target) {
        Streams.append(write(leaders, layout), target);
    }

    /** Writes a list of leaders to {@code target} in UTF-8; it is not closed. */
    public static void write(LeaderList leaders, Layout layout, OutputStream target) {
        Streams.send(write(leaders, layout), target);
    }

    /** Writes a rulebook for people to read. */
    public static String write(Rulebook rulebook) {
        return write(rulebook, Layout.INDENTED);
    }

    /** Writes a rulebook, every edition with all its rows. */
    public static String write(Rulebook rulebook, Layout layout) {
        return written(rulebook, Documents.rulebook(), layout);
    }

    /** Writes a rulebook to {@code target}, which is not closed. */
    public static void write(Rulebook rulebook, Layout layout, Appendable target) {
        Streams.append(write(rulebook, layout), target);
    }

    /** Writes a rulebook to {@code target} in UTF-8; it is not closed. */
    public static void write(Rulebook rulebook, Layout layout, OutputStream target) {
        Streams.send(write(rulebook, layout), target);
    }

    /** Writes an assessment for people to read. */
    public static String write(Assessment assessment) {
        return write(assessment, Layout.INDENTED);
    }

    /** Writes an assessment; compact, it is one line. */
    public static String write(Assessment assessment, Layout layout) {
        TextSink sink = layout.sink();
        new AssessmentWriter(sink).write(assessment);
        return sink.written();
    }

    /**
     * Writes an assessment that says from which document the facts came.
     *
     * @param document what the document is called, for instance the name of a file; becomes the key {@code document}
     */
    public static String write(Assessment assessment, String document, Layout layout) {
        TextSink sink = layout.sink();
        new AssessmentWriter(sink).write(assessment, Optional.of(document));
        return sink.written();
    }

    /** Writes the summary of an assessment for people to read: its verdict, what is missing, and what to ask whom. */
    public static String write(Summary summary) {
        return write(summary, Optional.empty(), Layout.INDENTED);
    }

    /** Writes the summary of an assessment; compact, it is one line. */
    public static String write(Summary summary, Layout layout) {
        return write(summary, Optional.empty(), layout);
    }

    /**
     * Writes the summary of an assessment that says from which document the facts came.
     *
     * @param document what the document is called, for instance the name of a file; becomes the key {@code document}
     */
    public static String write(Summary summary, String document, Layout layout) {
        return write(summary, Optional.of(document), layout);
    }

    private static String write(Summary summary, Optional<String> document, Layout layout) {
        TextSink sink = layout.sink();
        new AssessmentWriter(sink).write(summary, document);
        return sink.written();
    }

    /** Writes the record of a decision for people to read, with the assessment that it rests on. */
    public static String write(DecisionRecord decided) {
        return write(decided, Layout.INDENTED);
    }

    /** Writes the record of a decision; compact, it is one line. */
    public static String write(DecisionRecord decided, Layout layout) {
        TextSink sink = layout.sink();
        new AssessmentWriter(sink).write(decided);
        return sink.written();
    }

    private static <T> String written(T value, Codec<T> codec, Layout layout) {
        TextSink sink = layout.sink();
        codec.write(value, sink);
        return sink.written();
    }
}
