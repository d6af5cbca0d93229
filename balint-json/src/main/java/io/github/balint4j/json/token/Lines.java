package io.github.balint4j.json.token;

/** Lines and columns of a text. Counts the text once, so that many problems in one long line cost no more than few. */
public final class Lines {
    private static final int STEP = 1024;

    private final String text;
    private final int[] lines;
    private final int[] columns;

    /**
     * Counts a text.
     *
     * @param text the text
     */
    public Lines(String text) {
        this.text = text;
        this.lines = new int[text.length() / STEP + 1];
        this.columns = new int[lines.length];
        long at = 1L << Integer.SIZE | 1;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (int) (at >>> Integer.SIZE);
            columns[i] = (int) at;
            at = count(at, i * STEP, Math.min(text.length(), (i + 1) * STEP));
        }
    }

    /**
     * {@return the place of an offset; CR, LF and CRLF each end a line, a column is a Unicode character}
     *
     * @param offset how many {@code char} of the text lie before it, 0 or more
     */
    public Place place(long offset) {
        int end = (int) Math.max(0, Math.min(offset, text.length()));
        int step = end / STEP;
        long at = count((long) lines[step] << Integer.SIZE | columns[step], step * STEP, end);
        return new Place((int) (at >>> Integer.SIZE), (int) at);
    }

    /** Line and column after {@code from} to {@code to}, in one number. */
    private long count(long start, int from, int to) {
        int line = (int) (start >>> Integer.SIZE);
        int column = (int) start;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                line++;
                column = 1;
            } else if (!(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)))) {
                column++;
            }
        }
        return (long) line << Integer.SIZE | column;
    }
}
