package io.github.balint4j.json.codec;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Place;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSource;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.json.wording.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pass over a source: where it stands, and what was wrong so far. */
public final class ReadContext {
    private static final Map<Problem.Code, Integer> LAST =
            Map.of(Problem.Code.NOT_JSON, 1, Problem.Code.TOO_DEEP, 1, Problem.Code.TRAILING, 1);

    private static final Comparator<Problem> ORDER = Comparator.<Problem>comparingInt(
                    one -> LAST.getOrDefault(one.code(), 0))
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column);

    /** Nobody mends more than this at a time, and a list of millions would fill the memory. */
    public static final int MOST = 1000;

    private final TokenSource source;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Codec<?>, Map<String, ?>> recurring = new IdentityHashMap<>(1);
    private final Map<Object, Spot> located = new IdentityHashMap<>(0);
    private final boolean keepsSpots;
    private Map<Class<?>, Object> known = Map.of();
    private Spot spot;
    private boolean lacksSpots;
    private int more;
    private int untold;

    /** Starts at the source's current token. */
    public ReadContext(TokenSource source) {
        this(source, true);
    }

    private ReadContext(TokenSource source, boolean keepsSpots) {
        this.source = source;
        this.keepsSpots = keepsSpots;
        this.spot = Spot.root(source.mark());
    }

    /**
     * Starts at the source's current token, and forgets where a value stood once it was read: of values that are right
     * only contradictions need to know. When there are some, it {@linkplain #lacksSpots() says so}, and the source has to
     * be read again.
     */
    public static ReadContext lightly(TokenSource source) {
        return new ReadContext(source, false);
    }

    /** Whether problems are missing, because nobody knows any more where they are. */
    boolean lacksSpots() {
        return lacksSpots;
    }

    public Token token() {
        return source.token();
    }

    Token next() throws Broken {
        return source.next();
    }

    public String text() {
        return source.text();
    }

    /** What this codec has made of the texts that it has met, for it to go on filling. */
    @SuppressWarnings("unchecked") // only this codec fills it
    <T> Map<String, T> recurring(Codec<T> codec) {
        return (Map<String, T>) recurring.computeIfAbsent(codec, key -> new HashMap<>());
    }

    /** Where the current token starts, in the source's own terms. */
    public long mark() {
        return source.mark();
    }

    /** The value that is being read. */
    public Spot spot() {
        return spot;
    }

    /** Goes down to the value at which the source stands now, and which has this name or index. */
    void enter(Object segment) {
        spot = keepsSpots ? spot.keptChild(segment, source.mark()) : spot.passingChild(segment, source.mark());
    }

    /** Goes back up. */
    void leave() {
        Spot parent = spot.parent();
        if (parent != null) {
            spot = parent;
        }
    }

    /** Passes over the value at which the source stands, to its last token. */
    public void skip() throws Broken {
        int depth = 0;
        do {
            switch (source.token()) {
                case OBJECT, ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case END -> depth = 0;
                default -> {}
            }
        } while (depth > 0 && source.next() != null);
    }

    /** How many problems there are. */
    public int count() {
        return problems.size() + more + untold;
    }

    /** Something is wrong only because of what is told elsewhere. */
    public void follows() {
        untold++;
    }

    /** Something is wrong with the value that is being read. */
    public void problem(Problem.Code code, String value, String expected) {
        problem(code, spot, value, expected);
    }

    /** Something is wrong with this value. */
    public void problem(Problem.Code code, Spot at, String value, String expected) {
        problem(code, at.mark(), at.pointer(), value, expected);
    }

    /** The same; what is said of it is worked out only while problems are still listed. */
    public void problem(Problem.Code code, Spot at, Supplier<String> value, Supplier<String> expected) {
        if (isFull() && !isHeader(code)) {
            more++;
        } else {
            problem(code, at, value.get(), expected.get());
        }
    }

    /** Whether no further problem is listed: nobody mends more at a time. */
    public boolean isFull() {
        return problems.size() >= MOST;
    }

    /** Something is wrong with the value at this pointer below the one that is being read. */
    public void problemAt(String pointer, Problem.Code code, String expected) {
        problemAt(pointer, code, "", () -> expected);
    }

    /** Remembers where this value stands: the one that is being read. */
    public <T> T located(T value) {
        if (keepsSpots) {
            located.put(value, spot);
        }
        return value;
    }

    /** Something is wrong with this very value, or else with the one that is being read. */
    public void problemWith(Object value, Problem.Code code, String expected) {
        lacksSpots |= !keepsSpots;
        problem(code, located.getOrDefault(value, spot), "", expected);
    }

    /** Remembers where a part of a value stands that has no place of its own: at the one that is being read. */
    public void locatedHere(Object part) {
        if (keepsSpots) {
            located.putIfAbsent(part, spot);
        }
    }

    /** What is known of the document before the place is read where it stands, as the order of properties means nothing. */
    public <T> Optional<T> known(Class<T> what) {
        return Optional.ofNullable(what.cast(known.get(what)));
    }

    public <T> void know(Class<T> what, T before) {
        known = new HashMap<>(known);
        known.put(what, before);
    }

    /** The same, with what was found there. */
    public void problemAt(String pointer, Problem.Code code, String value, Supplier<String> expected) {
        lacksSpots |= !keepsSpots;
        if (isFull()) {
            more++;
        } else {
            problem(code, spot.find(pointer), value, expected.get());
        }
    }

    /** The line of this value. */
    int line(Spot at) {
        return source.place(at.mark()).line();
    }

    /** Something is wrong with the property whose name is the current token. */
    void problemWithName(Problem.Code code, Supplier<String> expected) {
        if (isFull()) {
            more++;
            return;
        }
        String name = source.text();
        problem(
                code,
                source.mark(),
                spot.pointer() + Spot.pointerTo(Shown.segment(name)),
                Shown.name(name),
                expected.get());
    }

    /** This property is not there. */
    public void missing(String name, Supplier<String> expected) {
        if (isFull()) {
            more++;
            return;
        }
        problem(Problem.Code.MISSING_PROPERTY, spot.mark(), spot.pointer() + Spot.pointerTo(name), "", expected.get());
    }

    /** The document has ended, but the source stands at something more. */
    void trailing() {
        problem(Problem.Code.TRAILING, source.mark(), "", shown(true), Messages.get("syntax.end"));
    }

    private void problem(Problem.Code code, long mark, String pointer, String value, String expected) {
        if (isFull() && !isHeader(code)) {
            more++;
            return;
        }
        Place place = source.place(mark);
        problems.add(new Problem(code, pointer, place.line(), place.column(), value, expected));
    }

    /** The text is not JSON from here on. */
    public void broken(Broken broken) {
        problems.add(broken.problem(spot.pointer()));
    }

    /** The value at which the source stands is of the wrong type; passes over it. */
    public <T> @Nullable T wrongType(Codec<?> codec) throws Broken {
        boolean nothing = source.token() == Token.NULL;
        problem(
                nothing ? Problem.Code.NULL_VALUE : Problem.Code.WRONG_TYPE,
                spot,
                () -> shown(codec.isPersonal()),
                codec::expected);
        skip();
        return null;
    }

    /** The value at which the source stands, as a problem may show it. */
    public String shown(boolean personal) {
        return switch (source.token()) {
            case TEXT, NAME -> personal ? ForeignText.openHidden(source.text()) : ForeignText.open(source.text());
            case NUMBER -> personal ? Messages.get("shown.number") : Shown.number(source.text());
            case OBJECT -> Messages.get("shown.object");
            case ARRAY -> Messages.get("shown.array");
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            default -> Messages.get("shown.other");
        };
    }

    /**
     * All problems, in the order of the document; what is not JSON comes last. When the document is of another kind or
     * of a newer version, that alone: the rest would only be its consequence.
     */
    public List<Problem> problems() {
        List<Problem> header =
                problems.stream().filter(one -> isHeader(one.code())).limit(1).toList();
        if (!header.isEmpty()) {
            return header;
        }
        return listed(problems, more);
    }

    /** What was found in one document in two readings, as one list. */
    public static List<Problem> together(List<Problem> some, List<Problem> others) {
        if (some.stream().anyMatch(one -> isHeader(one.code()))) {
            return some;
        }
        List<Problem> all = new ArrayList<>();
        int more = 0;
        for (Problem one : Stream.concat(some.stream(), others.stream()).toList()) {
            if (one.code() == Problem.Code.TOO_MANY) {
                more += Integer.parseInt(one.value());
            } else {
                all.add(one);
            }
        }
        return listed(all, more);
    }

    /** So many as are listed of these, in the order of the document; the last one says how many more there are. */
    public static List<Problem> listed(List<Problem> problems, int more) {
        List<Problem> all = new ArrayList<>(problems);
        all.sort(ORDER);
        int left = more;
        while (all.size() > MOST) {
            // What is not JSON ends the list.
            boolean ended = isLast(all.get(all.size() - 1));
            all.remove(all.size() - (ended ? 2 : 1));
            left++;
        }
        if (left > 0) {
            Problem last = all.get(all.size() - 1);
            all.add(new Problem(
                    Problem.Code.TOO_MANY,
                    "",
                    last.line(),
                    last.column(),
                    Integer.toString(left),
                    Messages.get("expected.mend")));
        }
        return List.copyOf(all);
    }

    private static boolean isHeader(Problem.Code code) {
        return code == Problem.Code.WRONG_KIND || code == Problem.Code.NEWER_VERSION;
    }

    private static boolean isLast(Problem problem) {
        return LAST.containsKey(problem.code());
    }
}
