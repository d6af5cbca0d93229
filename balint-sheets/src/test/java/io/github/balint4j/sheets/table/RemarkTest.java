package io.github.balint4j.sheets.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class RemarkTest {
    @Test
    void everyCodeHasItsSentenceAndEverySentenceItsCode() {
        // Those with a full stop name places and days.
        assertThat(ResourceBundle.getBundle("io.github.balint4j.sheets.remarks", Locale.ROOT)
                        .keySet())
                .filteredOn(key -> key.indexOf('.') < 0)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Remark.Code.values())
                        .map(code -> code.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void placesAreWrittenAsSpreadsheetsWriteThem() {
        assertThat(new Place(1, 5, 2)).hasToString("B5");
        assertThat(new Place(1, 5, 28)).hasToString("AB5");
        assertThat(new Place(2, 5, 702)).hasToString("sheet 2, ZZ5");
        assertThat(new Place(1, 5, 703).wholeColumn()).hasToString("column AAA");
        assertThat(new Place(3, 5, 1).wholeRow()).hasToString("sheet 3, row 5");
        assertThat(Place.of(3)).hasToString("sheet 3");
    }
}
