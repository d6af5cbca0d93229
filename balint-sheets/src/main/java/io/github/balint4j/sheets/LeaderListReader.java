package io.github.balint4j.sheets;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Tier;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Place;
import io.github.balint4j.sheets.table.Remark.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a society's list of leaders. */
final class LeaderListReader {
    private final RowReader rows;
    private final Layout layout;
    private final List<ListedLeader> leaders = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    LeaderListReader(Layout layout, ImportSettings settings, Naming naming) {
        this.rows = new RowReader(layout, settings, naming);
        this.layout = layout;
    }

    Imported<LeaderList> read(IssuerId issuer) {
        rows.rows().forEach(row -> row(row, issuer));
        return rows.finish(
                () -> LeaderList.builder().issuer(issuer).leaders(leaders).build(), Map.of("leaders", places));
    }

    private void row(int row, IssuerId issuer) {
        Optional<Cell> name = layout.name(row);
        if (name.isEmpty()
                || (rows.isAfterGap(row) && layout.table().filled(row).size() == 1)) {
            if (layout.table().filled(row).size() == 1) {
                rows.leaveOut(row);
            } else {
                rows.problem(Code.PERSON_MISSING, layout.expectedName(row));
            }
            return;
        }
        Optional<PersonId> person = rows.person(name.get());
        if (person.isEmpty()) {
            return;
        }
        ListedLeader.Builder leader = ListedLeader.builder().person(person.get());
        credential(row, issuer).ifPresent(leader::credentials);
        codes(row, ColumnMeaning.LANGUAGES, "language").ifPresent(leader::languages);
        codes(row, ColumnMeaning.REGIONS, "region").ifPresent(leader::regions);
        rows.word(row, ColumnMeaning.MEDIATED, "truth").ifPresent(word -> leader.mediated(word.equals("yes")));
        rows.build(name.get().place(), leader::build).ifPresent(built -> {
            leaders.add(built);
            places.add(name.get().place());
        });
    }

    private Optional<Known<String>> codes(int row, ColumnMeaning column, String family) {
        return layout.cell(row, column).map(cell -> Known.complete(rows.codes(row, column, family)));
    }

    private Optional<Known<Credential>> credential(int row, IssuerId issuer) {
        return rows.word(row, ColumnMeaning.STATUS, "status").flatMap(status -> {
            Optional<Tier> tier = rows.codes(row, ColumnMeaning.TIER, "tier").stream()
                    .findFirst()
                    .map(Tier::of);
            Given<PartialDate> from = day(row, ColumnMeaning.FROM);
            Given<PartialDate> until = day(row, ColumnMeaning.UNTIL);
            return rows.build(
                            layout.expected(row, ColumnMeaning.STATUS).place(),
                            () -> new Credential(
                                    issuer,
                                    status.equals("authorised")
                                            ? CredentialStatus.AUTHORISED
                                            : CredentialStatus.ON_THE_WAY,
                                    tier,
                                    from,
                                    until))
                    .map(Known::of);
        });
    }

    private Given<PartialDate> day(int row, ColumnMeaning column) {
        return Given.ofOptional(layout.cell(row, column)
                .flatMap(cell -> PartialDate.isWritten(cell.text())
                        ? rows.build(cell.place(), () -> PartialDate.parse(cell.text()))
                        : rows.moment(cell).map(moment -> PartialDate.of(moment.day()))));
    }
}
