package io.github.balint4j.sheets;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Workbook;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways for the tests to read tables of invented people. */
final class Sheets {
    static final GroupId MONDAY = GroupId.of("monday");

    private Sheets() {}

    static Workbook csv(String... lines) {
        return Workbook.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Imported<BalintGroup> group(String... lines) {
        return group(ImportSettings.none(), lines);
    }

    static Imported<BalintGroup> group(ImportSettings settings, String... lines) {
        return new SheetImport(settings, NameBook.empty()).group(csv(lines), MONDAY);
    }

    static Imported<Portfolio> portfolio(String... lines) {
        return portfolio(ImportSettings.none(), lines);
    }

    static Imported<Portfolio> portfolio(ImportSettings settings, String... lines) {
        return new SheetImport(settings, NameBook.empty()).portfolio(csv(lines), PersonId.of("gp-07"));
    }

    static Imported<LeaderList> leaders(String... lines) {
        return new SheetImport(ImportSettings.none(), NameBook.empty()).leaders(csv(lines), IssuerId.of("se-sfmp"));
    }

    static List<String> texts(List<Remark> remarks) {
        return remarks.stream().map(Remark::toString).toList();
    }
}
