package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Known;

/**
 * An address in a document, a JSON Pointer once it is written out: most never are. In order, {@code /sessions/9} comes
 * before {@code /sessions/10}.
 *
 * @param list where the list stands
 * @param index which item of it; negative: the list itself
 */
record DataPath(String list, int index) implements Comparable<DataPath> {
    static DataPath of(String list) {
        return new DataPath(list, -1);
    }

    /** Where the items of the list stand: an incomplete one is written as an object that holds them. */
    static String items(String list, Known<?> known) {
        return known.state() == Known.State.INCOMPLETE ? list + "/items" : list;
    }

    @Override
    public int compareTo(DataPath other) {
        if (list.equals(other.list)) {
            return Integer.compare(index, other.index);
        }
        int byLength = Integer.compare(length(), other.length());
        return byLength != 0
                ? byLength
                : list.length() == other.list.length()
                        ? list.compareTo(other.list)
                        : toString().compareTo(other.toString());
    }

    // Of the pointer as it is written out.
    private int length() {
        int length = list.length();
        if (index >= 0) {
            length += 2;
            for (int rest = index; rest > 9; rest /= 10) {
                length++;
            }
        }
        return length;
    }

    @Override
    public String toString() {
        return index < 0 ? list : list + "/" + index;
    }
}
