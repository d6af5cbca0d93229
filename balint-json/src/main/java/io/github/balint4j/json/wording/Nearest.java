package io.github.balint4j.json.wording;

import io.github.balint4j.core.RulebookRef;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Finds what was probably meant. */
public final class Nearest {
    private static final int LONGEST = 64;
    // Each word is held against each: of a file with thousands of rows, nobody guesses which one was meant.
    private static final int MOST_KNOWN = 2000;
    private static final int SHORTEST_START = 3;

    private Nearest() {}

    /**
     * The known word with the fewest changes to {@code word}, at most a third of its letters; the first of equals. Where there is
     * none, the one that begins most like it.
     */
    public static Optional<String> to(String word, List<String> known) {
        return to(word, known, one -> Math.max(1, one.length() / 3));
    }

    /** The kind of document that is meant, which may be written in another language: half of its letters may differ. */
    public static Optional<String> kind(String word, List<String> known) {
        return to(word, known, one -> Math.max(one.length(), word.length()) / 2);
    }

    private static Optional<String> to(String word, List<String> known, ToIntFunction<String> most) {
        if (word.length() > LONGEST || known.size() > MOST_KNOWN) {
            return Optional.empty();
        }
        String plain = plain(word);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String one : known) {
            String other = plain(one);
            int allowed = Math.min(fewest - 1, most.applyAsInt(one));
            if (Math.abs(other.length() - plain.length()) > allowed) {
                continue;
            }
            int changes = changes(plain, other);
            if (changes <= allowed) {
                fewest = changes;
                best = one;
            }
        }
        return Optional.ofNullable(best)
                .or(() -> known.stream()
                        .filter(one -> isLikeStart(alike(plain, plain(one)), plain))
                        .max(Comparator.comparingInt(one -> alike(plain, plain(one)))));
    }

    /** The rulebook that was probably meant: one of the issuer that was. */
    public static Optional<RulebookRef> rulebook(RulebookRef name, List<RulebookRef> known) {
        List<String> issuers =
                known.stream().map(one -> one.issuer().value()).distinct().toList();
        List<RulebookRef> theirs = to(name.issuer().value(), issuers).stream()
                .flatMap(issuer ->
                        known.stream().filter(one -> one.issuer().value().equals(issuer)))
                .toList();
        return theirs.stream()
                .filter(one -> to(name.purpose(), List.of(one.purpose())).isPresent())
                .findFirst()
                .or(() -> theirs.stream().findFirst());
    }

    private static boolean isLikeStart(int letters, String word) {
        return letters >= SHORTEST_START && 2 * letters >= word.length();
    }

    /** How many letters they begin with are the same. */
    private static int alike(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c != '-' && c != '_' && c != ' ') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Letters put in, left out, replaced, or swapped with their neighbour. */
    private static int changes(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
