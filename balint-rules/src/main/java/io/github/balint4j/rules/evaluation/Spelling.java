package io.github.balint4j.rules.evaluation;

/** Whether one code is likely to be meant for another. */
final class Spelling {
    private static final int MOST_SLIPS = 2;

    private Spelling() {}

    /** Whether they differ, by one or two letters that are missing, added or other ones. */
    static boolean isNear(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > MOST_SLIPS) {
            return false;
        }
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()] <= MOST_SLIPS;
    }
}
