package io.github.balint4j.rules.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places in the document for people: "sessions 1 to 9", counted from one, as they stand there. */
final class Places {
    private final Words words;

    Places(Words words) {
        this.words = words;
    }

    String say(List<String> pointers) {
        Map<String, List<Integer>> lists = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        for (String pointer : pointers) {
            List<String> steps = List.of(pointer.split("/"));
            int number = lastNumber(steps);
            if (number < 0) {
                said.add(words.property(steps.get(steps.size() - 1)));
            } else {
                String list = steps.get(number - 1).equals("items") ? steps.get(number - 2) : steps.get(number - 1);
                lists.computeIfAbsent(list, key -> new ArrayList<>()).add(Integer.parseInt(steps.get(number)) + 1);
            }
        }
        lists.forEach((list, numbers) ->
                said.add(said(list, numbers.stream().distinct().sorted().toList())));
        return joined(said.stream().distinct().toList());
    }

    private int lastNumber(List<String> steps) {
        for (int i = steps.size() - 1; i > 0; i--) {
            if (steps.get(i).length() < 9
                    && !steps.get(i).isEmpty()
                    && steps.get(i).chars().allMatch(Character::isDigit)) {
                return i;
            }
        }
        return -1;
    }

    private String said(String list, List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < numbers.size(); ) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            // Two are no run.
            to = to == from + 1 ? from : to;
            runs.add(
                    from == to
                            ? numbers.get(from).toString()
                            : words.say("places.run", "first", numbers.get(from), "last", numbers.get(to)));
            from = to + 1;
        }
        return words.say("places.of", "list", words.entryOf(list, numbers.size() == 1), "numbers", joined(runs));
    }

    // "1 and 2", "1, 4 to 6 and 9"
    private String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : words.say("places.and", "first", String.join(", ", parts.subList(0, last)), "last", parts.get(last));
    }
}
