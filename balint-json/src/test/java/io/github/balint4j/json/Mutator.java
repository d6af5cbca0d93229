package io.github.balint4j.json;

import io.github.balint4j.json.JsonSpans.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Documents that are nearly right: those of the docs with values, members and bytes changed. A text holds one byte of UTF-8 in each of its
 * characters, so that what is no character can be made, too.
 */
final class Mutator {
    /** What a property may meet: of each type the least, the most, what is just not allowed, and what has hurt somebody. */
    private static final List<String> VALUES = Stream.of(
                    "null,true,false,0,-0,1,-1,2,99,100,101,0.5,-0.5,1.25,1.005,1e2,1E+2,1e400,-1e400,1e-400,1e999999999,4294967296",
                    "2147483647,2147483648,9223372036854775807,9223372036854775808,99999999999999999999999999,01,1.,.5,+1,NaN,-Infinity,0x10",
                    "\"\",\""
                            + " \",\"unknown\",\"as-of\",\"ever\",\"group\",\"p1\",\"l1\",\"P1\",\"a/b\",\"a/b@c\",\"a/b/c\",\"@\",\"/\",\"~0~1\",\"-\",\"..\"",
                    "\"2025-02-28\",\"2025-02-29\",\"2025-02-30\",\"2024-02-29\",\"2025-13-01\",\"2025-00\",\"2025-04\",\"2025\",\"--02-29\",\"--12\"",
                    "\"--02-30\",\"0000-01-01\",\"9999-12-31\",\"9999\",\"-0001-01-01\",\"+1000000-01-01\",\"10000-01-01\",\"2025-1-1\",\"2025-01-01Z\"",
                    "\"2025-01-01T24:00\",\"2025-01-01T23:59\",\"2025-01-01T23:60\",\"2025-01-01T00:00+01:00\",\"01.02.2025\",\"2025-W01\",\"2025-001\"",
                    "\"P0D\",\"P1D\",\"P1M\",\"P99Y\",\"P100Y\",\"P1Y2M3W4D\",\"P-1D\",\"-P1D\",\"P999999999999D\",\"PT0M\",\"PT1M\",\"PT24H\",\"PT30S\"",
                    "\"PT9999999999999H\",\"P1DT1H\",\"p1d\",\"P1.5D\",[],{},[[]],[{}],[null],{\"\":1},{\"min\":2},{\"max\":0},{\"min\":3},{\"items\":[]}",
                    "\"\\ud800\",\"\\udc00\\ud800\",\"\\u0000\",\"\\u202e\",\"\\u0130\",\"\\n"
                            + "\",\"\\x\",\"\\u00e\",\"\u00e9\",\"\ud83d\ude00\",\"\u202e\",\"\ufeff\"")
            .flatMap(line -> Stream.of(line.split(",")))
            .toList();

    /** What itself has commas in it. */
    private static final List<String> LONGER = Stream.of(
                    "{\"incomplete\":true,\"items\":[]}",
                    "{\"incomplete\":true,\"items\":[\"p1\"],\"not\":[\"p1\"]}",
                    "{\"incomplete\":false,\"items\":[]}",
                    "{\"min\":2,\"max\":1}",
                    "{\"min\":\"P1M\",\"max\":\"P31D\"}",
                    "[\"p1\",\"p1\"]",
                    "{\"allOf\":[]}",
                    "{\"anyOf\":[{\"some\":\"led\"},{\"some\":\"led\"}]}",
                    "{\"later\":\"P99Y\",\"than\":{\"later\":\"P99Y\",\"than\":\"9999-12-31\"}}",
                    "{\"earlier\":\"P99Y\",\"than\":{\"start\":\"sessions\"}}",
                    "{\"since\":\"2025-01-02\",\"until\":\"2025-01-01\"}",
                    "{\"atLeast\":1,\"periods\":\"P1D\",\"in\":{\"since\":\"0000-01-01\"},\"each\":{\"some\":\"led\"}}",
                    "{\"atLeast\":1,\"periods\":\"P1M\",\"in\":{\"since\":{\"start\":\"sessions\"}},\"each\":{\"some\":\"sessions\"}}",
                    "{\"atMost\":0,\"values\":\"day\",\"of\":\"sessions\",\"each\":{\"atLeast\":2,\"total\":\"entries\",\"of\":\"sessions\"}}",
                    "{\"first\":{\"last\":{\"nth\":-2,\"of\":\"sessions\"}}}",
                    "[\"attended\",{\"not\":\"attended\"}]",
                    "\"" + "a".repeat(64) + "\"",
                    "\"" + "a".repeat(65) + "\"",
                    "\"" + "x y ".repeat(500) + "\"",
                    "9".repeat(100),
                    "9".repeat(101),
                    "0." + "0".repeat(97) + "1",
                    "[".repeat(63) + "]".repeat(63),
                    "[".repeat(70),
                    "{\"not\":".repeat(60) + "\"led\"" + "}".repeat(60))
            .toList();

    /** What a property may meet. */
    static final List<String> INTERESTING =
            Stream.concat(VALUES.stream(), LONGER.stream()).toList();

    private static final List<String> BYTES = Stream.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "\"",
                    "\\",
                    "\\u",
                    "-",
                    "e",
                    ".",
                    "0",
                    "null",
                    " ",
                    "\n",
                    "\r",
                    "\t",
                    "//",
                    "/*",
                    "#",
                    "'",
                    "\u00a0",
                    "\u2028",
                    "\ufeff",
                    "\u0000",
                    "\u001b[2J",
                    "\u202e",
                    "\u200b",
                    "\u00e9",
                    "\ud83d\ude00",
                    "\"a\":1,",
                    ",\"kind\":\"frame\"",
                    "NaN")
            .toList();

    private static final int LONG = 6000;

    private final List<String> documents;

    private Mutator(List<String> documents) {
        this.documents = documents;
    }

    /** Of every document in the folder and below. */
    static Mutator of(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new Mutator(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Mutator::bytes)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** One of the documents, changed: values and members first, then perhaps bytes. */
    byte[] changed(Random random) {
        String text = any(documents, random);
        // What is long takes most of the time.
        text = text.length() > LONG && random.nextBoolean() ? any(documents, random) : text;
        int tokens = random.nextInt(4);
        for (int i = 0; i < tokens; i++) {
            text = withOtherTokens(text, random);
        }
        int bytes = tokens == 0 || random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0;
        for (int i = 0; i < bytes; i++) {
            text = withOtherBytes(text, random);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String withOtherTokens(String text, Random random) {
        JsonSpans spans = new JsonSpans(text);
        if (spans.members().isEmpty()) {
            return text;
        }
        Span member = any(spans.members(), random);
        Span value = any(spans.values(), random);
        return switch (random.nextInt(9)) {
            case 0, 1 -> replaced(text, value, utf8(any(VALUES, random)));
            case 2 -> replaced(text, value, utf8(any(LONGER, random)));
            case 3 -> replaced(text, value, foreign(random));
            case 4 -> swapped(text, value, any(spans.values(), random));
            case 5 -> replaced(text, withComma(text, member), "");
            case 6 -> inserted(text, member.to(), "," + member.of(text));
            case 7 -> renamed(text, member, any(spans.members(), random));
            default -> inserted(text, value.to(), ("," + value.of(text)).repeat(1 + random.nextInt(3)));
        };
    }

    private String foreign(Random random) {
        String other = any(documents, random);
        return any(new JsonSpans(other).values(), random).of(other);
    }

    private static String swapped(String text, Span one, Span other) {
        if (one.overlaps(other)) {
            return text;
        }
        Span first = one.from() < other.from() ? one : other;
        Span second = first == one ? other : one;
        return replaced(replaced(text, second, first.of(text)), first, second.of(text));
    }

    private static Span withComma(String text, Span member) {
        int before = member.from();
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        if (before > 0 && text.charAt(before - 1) == ',') {
            return new Span(before - 1, member.to());
        }
        boolean isFollowed = member.to() < text.length() && text.charAt(member.to()) == ',';
        return new Span(member.from(), member.to() + (isFollowed ? 1 : 0));
    }

    private static String renamed(String text, Span member, Span other) {
        return replaced(text, name(text, member), name(text, other).of(text));
    }

    private static Span name(String text, Span member) {
        return new Span(member.from(), text.indexOf('"', member.from() + 1) + 1);
    }

    private String withOtherBytes(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(random.nextBoolean() ? 4 : 200));
        Span some = new Span(from, to);
        return switch (random.nextInt(8)) {
            case 0 ->
                from == text.length()
                        ? ""
                        : replaced(
                                text,
                                new Span(from, from + 1),
                                "" + (char) (text.charAt(from) ^ 1 << random.nextInt(8)));
            case 1 -> inserted(text, from, "" + (char) random.nextInt(256));
            case 2 -> replaced(text, some, "");
            case 3 -> inserted(text, from, some.of(text));
            case 4 -> text.substring(0, from);
            case 5 -> spliced(text.substring(0, from), any(documents, random), random);
            case 6 -> replaced(text, some, utf8(any(BYTES, random)));
            default -> inserted(text, from, utf8(any(BYTES, random)));
        };
    }

    private static String spliced(String head, String other, Random random) {
        return head + other.substring(random.nextInt(other.length()));
    }

    private static String inserted(String text, int at, String piece) {
        return replaced(text, new Span(at, at), piece);
    }

    private static String replaced(String text, Span span, String piece) {
        return text.substring(0, span.from()) + piece + text.substring(span.to());
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
