package io.github.balint4j.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read of one object: for each of its fields nothing, a value, or something that was wrong. */
final class Values {
    private final List<String> names;
    private final @Nullable Object[] values;
    private final @Nullable Spot[] spots;
    private boolean strangers;

    Values(List<String> names) {
        this.names = names;
        this.values = new Object[names.size()];
        this.spots = new Spot[names.size()];
    }

    void put(int field, @Nullable Object value, Spot spot) {
        values[field] = value;
        spots[field] = spot;
    }

    /** There was a property that is not known, or one that stands twice. */
    void stranger() {
        strangers = true;
    }

    boolean hasStrangers() {
        return strangers;
    }

    boolean isSeen(int field) {
        return spots[field] != null;
    }

    /** Where the value of this field stands; the object itself when it is not there. */
    Spot spot(int field, Spot object) {
        Spot spot = spots[field];
        return spot == null ? object : spot;
    }

    @Nullable
    Object value(int field) {
        return values[field];
    }

    @Nullable
    Object value(String name) {
        return values[names.indexOf(name)];
    }

    /** Whether the property is there but could not be read. */
    boolean isBroken(String name) {
        int field = names.indexOf(name);
        return isSeen(field) && values[field] == null;
    }

    /** This value, if there is none. */
    void otherwise(String name, Object value) {
        int field = names.indexOf(name);
        if (values[field] == null) {
            values[field] = value;
        }
    }
}
