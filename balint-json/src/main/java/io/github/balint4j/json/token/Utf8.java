package io.github.balint4j.json.token;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.wording.Messages;
import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Decodes bytes before they are read, so that columns count characters. */
public final class Utf8 {
    private static final char MARK = '\ufeff';
    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    /**
     * {@return the text of the bytes, with the byte order mark that it may have; or where they stop being UTF-8}
     *
     * @param bytes the bytes
     */
    public static Validation<Problem, String> decode(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        // Only what is not UTF-8 becomes a replacement character, unless one was written: then it takes a closer look.
        return lenient.indexOf(REPLACEMENT) < 0 ? Validation.valid(lenient) : decodeStrictly(bytes);
    }

    private static Validation<Problem, String> decodeStrictly(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String decoded = out.flip().toString();
        if (!result.isError()) {
            return Validation.valid(decoded);
        }
        String text = withoutMark(decoded);
        Place place = new Lines(text).place(text.length());
        String found = String.format(Locale.ROOT, "0x%02x", in.get(in.position()));
        return Validation.invalid(new Problem(
                Problem.Code.NOT_UTF8, "", place.line(), place.column(), found, Messages.get("expected.utf8")));
    }

    /**
     * {@return the text of a document, without the byte order mark that it may have}
     *
     * @param document the text of a document
     */
    public static String withoutMark(String document) {
        String text = Objects.requireNonNull(document, "document");
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
