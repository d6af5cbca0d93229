package io.github.balint4j.json.codec;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.json.wording.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What was read of one object: for each of its fields nothing, a value, or something that was wrong. */
public final class ReadValues {
    private final List<String> names;
    private final @Nullable Object[] values;

    // 0 for a property that is not there: no property starts where a document does.
    private final long[] marks;

    private boolean strangers;

    ReadValues(List<String> names) {
        this.names = names;
        this.values = new Object[names.size()];
        this.marks = new long[names.size()];
    }

    /**
     * Reads all properties of the object at which the reading stands.
     *
     * @param guesses what to write in place of a property that is not known, where that is known
     */
    static ReadValues read(
            ReadContext in,
            List<String> names,
            Function<String, Optional<String>> guesses,
            IntFunction<? extends Codec<?>> codecs)
            throws Broken {
        ReadValues values = new ReadValues(names);
        while (in.next() == Token.NAME) {
            String property = in.text();
            int field = names.indexOf(property);
            if (field < 0 || values.isSeen(field)) {
                values.stranger();
                if (field < 0) {
                    in.problemWithName(
                            Problem.Code.UNKNOWN_PROPERTY,
                            () -> guesses.apply(property)
                                    .or(() -> Nearest.to(property, names).map(near -> '"' + near + '"'))
                                    .orElseGet(() -> Scalars.anyOf(names)));
                } else {
                    Spot first = values.spot(field, in.spot());
                    in.problemWithName(
                            Problem.Code.DUPLICATE_PROPERTY,
                            () -> Messages.render("expected.once", Map.of("line", Integer.toString(in.line(first)))));
                }
                in.next();
                in.skip();
                continue;
            }
            in.next();
            in.enter(property);
            values.put(field, codecs.apply(field).read(in), in.spot().mark());
            in.leave();
        }
        return values;
    }

    void put(int field, @Nullable Object value, long mark) {
        values[field] = value;
        marks[field] = mark;
    }

    /** There was a property that is not known, or one that stands twice. */
    void stranger() {
        strangers = true;
    }

    public boolean hasStrangers() {
        return strangers;
    }

    public boolean isSeen(int field) {
        return marks[field] != 0;
    }

    /** Where the value of this field stands; the object itself when it is not there. */
    public Spot spot(int field, Spot object) {
        return isSeen(field) ? object.child(names.get(field), marks[field]) : object;
    }

    @Nullable
    public Object value(int field) {
        return values[field];
    }

    @Nullable
    public Object value(String name) {
        return values[names.indexOf(name)];
    }

    /** The same for some of the properties, or others. */
    ReadValues narrowed(List<String> some) {
        ReadValues narrow = new ReadValues(some);
        narrow.strangers = strangers;
        for (int i = 0; i < some.size(); i++) {
            int field = names.indexOf(some.get(i));
            narrow.put(i, values[field], marks[field]);
        }
        return narrow;
    }

    /** Whether the property is there but could not be read. */
    public boolean isBroken(String name) {
        int field = names.indexOf(name);
        return isSeen(field) && values[field] == null;
    }

    /** Whether what was read may lack one of these, because it is broken or perhaps misspelt. */
    public boolean mayLack(String... some) {
        return strangers || Arrays.stream(some).anyMatch(this::isBroken);
    }

    /** This value, if there is none. */
    public void otherwise(String name, Object value) {
        int field = names.indexOf(name);
        if (values[field] == null) {
            values[field] = value;
        }
    }
}
