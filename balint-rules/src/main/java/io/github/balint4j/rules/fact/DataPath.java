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
        String one = toString();
        String another = other.toString();
        int byLength = Integer.compare(one.length(), another.length());
        return byLength != 0 ? byLength : one.compareTo(another);
    }

    @Override
    public String toString() {
        return index < 0 ? list : list + "/" + index;
    }
}
