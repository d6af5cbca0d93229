package io.github.balint4j.sheets.words;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Remark.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads words: marks, roles, kinds, codes; with those that the user has explained. */
public final class WordReader {
    private static final int LONGEST_MARK = 3;

    private final Map<String, String> explained;

    /**
     * A reader.
     *
     * @param explained what words mean by the user's own saying
     */
    public WordReader(Map<String, String> explained) {
        Map<String, String> plain = new LinkedHashMap<>();
        explained.forEach((word, meaning) -> plain.put(Vocabulary.plain(word), meaning));
        this.explained = Map.copyOf(plain);
    }

    /**
     * {@return what the word means in a family such as {@code mark}}
     *
     * @param cell a cell that is to hold a word
     * @param family the name of the family
     */
    public Reading<String> read(Cell cell, String family) {
        return read(cell, cell.text(), family);
    }

    private Reading<String> read(Cell cell, String text, String family) {
        Optional<String> own = explained(text).filter(Vocabulary.known(family)::contains);
        if (own.isPresent()) {
            return Reading.of(own.get());
        }
        Set<String> meanings = Vocabulary.meanings(family, text);
        if (meanings.size() == 1 && !meanings.contains("two-faced")) {
            return Reading.of(meanings.iterator().next());
        }
        return Reading.wrong(
                meanings.isEmpty() ? Code.UNKNOWN_WORD : Code.TWO_FACED_WORD,
                cell,
                "value",
                shown(text),
                "known",
                String.join(
                        ", ",
                        Vocabulary.known(family).stream()
                                .filter(meaning -> !meaning.equals("two-faced"))
                                .toList()));
    }

    /**
     * {@return a code of ours, as it stands or as the user or a family explains it}
     *
     * @param cell where the text stands
     * @param text the text, or a part of it, that is to be a code
     * @param family the name of the family
     */
    public Reading<String> code(Cell cell, String text, String family) {
        Optional<String> known = explained(text)
                .or(() -> Vocabulary.meanings(family, text).stream().findFirst())
                .or(() -> Optional.of(Vocabulary.plain(text)))
                .filter(Grammar::accepts);
        return known.map(Reading::of).orElseGet(() -> Reading.wrong(Code.NO_CODE, cell, "value", shown(text)));
    }

    private Optional<String> explained(String text) {
        return Optional.ofNullable(explained.get(Vocabulary.plain(text)));
    }

    // What is longer than a mark may be a name.
    private static String shown(String text) {
        return text.length() <= LONGEST_MARK ? ForeignText.open(text) : ForeignText.openHidden(text);
    }
}
