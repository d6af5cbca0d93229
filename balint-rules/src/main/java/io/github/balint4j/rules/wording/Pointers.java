package io.github.balint4j.rules.wording;

import java.util.ArrayList;
import java.util.List;

/** Addresses in the document in words; a run of neighbours as its first and last. */
final class Pointers {
    private final Words words;

    Pointers(Words words) {
        this.words = words;
    }

    String say(List<String> pointers) {
        if (pointers.equals(List.of(""))) {
            return words.say("pointers.whole");
        }
        List<String> said = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pointers.size(); i++) {
            if (i == pointers.size() || !follows(pointers.get(i - 1), pointers.get(i))) {
                int length = i - start;
                if (length > 2) {
                    said.add(words.say("pointers.run", "first", pointers.get(start), "last", pointers.get(i - 1)));
                } else {
                    said.addAll(pointers.subList(start, i));
                }
                start = i;
            }
        }
        return String.join(", ", said);
    }

    private boolean follows(String one, String next) {
        int slash = one.lastIndexOf('/');
        if (slash != next.lastIndexOf('/') || !one.substring(0, slash + 1).equals(next.substring(0, slash + 1))) {
            return false;
        }
        return index(one, slash) >= 0 && index(one, slash) + 1 == index(next, slash);
    }

    private int index(String pointer, int slash) {
        String last = pointer.substring(slash + 1);
        return !last.isEmpty() && last.length() < 9 && last.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(last)
                : -1;
    }
}
