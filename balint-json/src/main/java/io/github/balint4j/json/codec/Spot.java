package io.github.balint4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of the document: its place, and the way to it from the root. */
public final class Spot {
    private final @Nullable Spot parent;
    private Object segment;
    private long mark;
    private @Nullable List<Spot> children;
    private @Nullable Spot passing;

    private Spot(@Nullable Spot parent, Object segment, long mark) {
        this.parent = parent;
        this.segment = segment;
        this.mark = mark;
    }

    static Spot root(long mark) {
        return new Spot(null, "", mark);
    }

    /** The value under this name or index. */
    Spot child(Object name, long childMark) {
        return new Spot(this, name, childMark);
    }

    /** The same, until the next one is asked for: most values are read and forgotten. */
    Spot passingChild(Object name, long childMark) {
        if (passing == null) {
            passing = child(name, childMark);
        } else {
            passing.segment = name;
            passing.mark = childMark;
        }
        return passing;
    }

    /** The value under this name or index, which from now on can be {@linkplain #find found}. */
    Spot keptChild(Object name, long childMark) {
        Spot child = child(name, childMark);
        if (children == null) {
            children = new ArrayList<>(4);
        }
        children.add(child);
        return child;
    }

    @Nullable
    Spot parent() {
        return parent;
    }

    public long mark() {
        return mark;
    }

    /** The name of the property, or the index. */
    String name() {
        return segment.toString();
    }

    /** The way here as a JSON Pointer. */
    String pointer() {
        return parent == null ? "" : parent.pointer() + pointerTo(segment.toString());
    }

    static String pointerTo(String segment) {
        return "/" + segment.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The value at {@code pointer} below this one. Items of an incomplete list are found where they would stand in a
     * complete one. What a short form leaves out is found at the short form.
     */
    Spot find(String pointer) {
        Spot at = this;
        for (String part : pointer.split("/", -1)) {
            if (!part.isEmpty()) {
                Spot list = at.childNamed("items");
                Spot next = at.childNamed(part);
                if (next == null && list != null) {
                    next = list.childNamed(part);
                }
                if (next == null) {
                    return at;
                }
                at = next;
            }
        }
        return at;
    }

    private @Nullable Spot childNamed(String name) {
        if (children == null) {
            return null;
        }
        // Items stand at their own index.
        if (Character.isDigit(name.charAt(0))) {
            int index = Integer.parseInt(name);
            return index < children.size() && children.get(index).segment.equals(index) ? children.get(index) : null;
        }
        // A list may be long, and its items have no names.
        boolean list = children.get(0).segment instanceof Integer;
        for (Spot child : list ? List.<Spot>of() : children) {
            if (child.segment.equals(name)) {
                return child;
            }
        }
        return null;
    }
}
