package io.github.balint4j.cli.console;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what was probably meant. */
public final class Nearest {
    private static final int LONGEST = 200;

    private Nearest() {}

    /** The known name with the fewest changes to {@code name}, at most a third of its letters; the first of equals. */
    public static Optional<String> to(String name, List<String> known) {
        return name.length() > LONGEST
                ? Optional.empty()
                : known.stream()
                        .min(Comparator.comparingInt(one -> changes(name, one)))
                        .filter(one -> changes(name, one) <= one.length() / 3);
    }

    /** The rulebooks that were probably meant: of the issuer that was, those whose purpose is like it, else all. */
    public static List<String> rulebooks(String name, List<String> known) {
        String issuer = issuer(name);
        List<String> issuers = known.stream().map(Nearest::issuer).distinct().toList();
        List<String> theirs = to(issuer, issuers).stream()
                .flatMap(near -> known.stream().filter(one -> issuer(one).equals(near)))
                .toList();
        String purpose = name.substring(issuer.length()).replaceAll("@.*", "");
        List<String> alike = theirs.stream()
                .filter(one -> changes(purpose, one.substring(issuer(one).length())) <= purpose.length() / 2)
                .toList();
        return alike.isEmpty() ? theirs : alike;
    }

    private static String issuer(String rulebook) {
        return rulebook.replaceAll("/.*", "");
    }

    /** Letters put in, left out or replaced. */
    private static int changes(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[to.length()];
    }
}
