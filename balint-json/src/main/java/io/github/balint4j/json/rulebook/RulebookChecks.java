package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.ReadValues;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.problem.Problem.Code;
import io.github.balint4j.json.rulebook.EditionDraft.Row;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.json.wording.Shown;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Refusal;
import io.github.balint4j.rules.rulebook.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What must hold in a file of rules beyond its single properties, told at the place that is wrong. */
final class RulebookChecks {
    private RulebookChecks() {}

    /** What no edition would take of a row. */
    static void row(ReadContext in, ReadValues values, List<String> names) {
        RulebookForms.requirement(name -> Optional.ofNullable(values.value(name)))
                .ifPresent(row -> refusals(row, Declared.of(in).aboutPersons()).stream()
                        // An edition may cite for all its rows.
                        .filter(refusal -> !refusal.part().equals("citations"))
                        .filter(refusal -> !refusal.part().equals("reading") || !values.mayLack("reading"))
                        .forEach(refusal -> in.problemWith(refusal.at(), Code.REFUSED, refusal.what())));
    }

    /** Those that stand whatever the edition is about, when that is not known. */
    private static List<Refusal> refusals(Requirement row, Optional<Boolean> persons) {
        List<Refusal> refusals = row.refusals(persons.orElse(true));
        if (persons.isPresent()) {
            return refusals;
        }
        List<Refusal> others = row.refusals(false);
        return refusals.stream().filter(others::contains).toList();
    }

    /** What must hold between the rows of an edition. */
    @SuppressWarnings("unchecked") // the field's codec has read them
    static void edition(ReadContext in, ReadValues values, List<String> names) {
        List<Row> rows = values.value("requirements") instanceof List<?> list ? (List<Row>) list : List.of();
        Map<String, Integer> first = new HashMap<>();
        boolean cites =
                values.mayLack("citing") || (values.value("citing") instanceof List<?> citing && !citing.isEmpty());
        long uncited = cites ? 0 : rows.stream().filter(Row::isUncited).count();
        if (uncited > 1) {
            in.problemAt(
                    "/requirements",
                    Code.UNCITED,
                    Messages.render("shown.rows", Map.of("count", Long.toString(uncited))),
                    () -> cited("expected.citing"));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String at = "/requirements/" + i;
            if (row.id().isPresent()) {
                Integer before = first.putIfAbsent(row.id().get(), i);
                if (before != null) {
                    in.problemAt(
                            at + "/id",
                            Code.ID_TWICE,
                            Shown.id(row.id().get()),
                            () -> Messages.render("expected.otherId", Map.of("place", "requirements/" + before)));
                }
            }
            if (uncited == 1 && row.isUncited()) {
                in.problemAt(at, Code.UNCITED, Messages.get("shown.row"), () -> cited("expected.citations"));
            }
        }
        between(in, rows);
    }

    private static void between(ReadContext in, List<Row> rows) {
        List<Requirement> whole =
                rows.stream().flatMap(row -> row.whole().stream()).toList();
        Declared.of(in)
                .aboutPersons()
                .map(about -> Requirement.refusalsBetween(whole, about))
                .orElse(List.of())
                .forEach(refusal -> in.problemAt(
                        "/requirements/" + rows.indexOf(Row.of((Requirement) refusal.at())),
                        Code.REFUSED,
                        refusal.what()));
    }

    private static String cited(String key) {
        return Messages.render(key, Map.of("example", RulebookForms.CITATIONS.example()));
    }

    /** What must hold between the editions of a file. */
    @SuppressWarnings("unchecked") // the field's codec has read them
    static void rulebook(ReadContext in, ReadValues values, List<String> names) {
        units(in, values);
        if (!(values.value("editions") instanceof List<?> list)) {
            return;
        }
        List<EditionDraft> drafts = (List<EditionDraft>) list;
        boolean persons = Boolean.TRUE.equals(values.value("about"));
        for (String choice : List.of("chosenBy", "registration")) {
            if (values.value("about") != null && !persons && values.isSeen(names.indexOf(choice))) {
                in.problemAt(
                        '/' + choice,
                        Code.NOT_BESIDE,
                        "\"about\": \"groups\"",
                        () -> Messages.render("expected.noRegistration", Map.of("name", choice)));
            }
        }
        if (drafts.isEmpty()) {
            in.problemAt("/editions", Code.REFUSED, Messages.get("expected.anEdition"));
        }
        Derivation derivation = new Derivation(Optional.ofNullable((RulebookRef) values.value("id")), drafts);
        for (int i = 0; i < drafts.size(); i++) {
            EditionDraft draft = drafts.get(i);
            OptionalInt first = draft.code().map(derivation::coded).orElse(OptionalInt.empty());
            if (first.isPresent() && first.getAsInt() < i) {
                in.problemAt(
                        "/editions/" + i + "/edition",
                        Code.ID_TWICE,
                        draft.name(),
                        () -> Messages.render("expected.otherId", Map.of("place", "editions/" + first.getAsInt())));
            }
            base(in, i, draft, derivation, values.value("about") == null ? Optional.empty() : Optional.of(persons));
            if (derivation.isTooMuch()) {
                in.problemAt(
                        "/editions/" + i,
                        Code.REFUSED,
                        Messages.render("expected.fewerRows", Map.of("most", Integer.toString(Derivation.MOST_ROWS))));
                return;
            }
        }
        Timeline timeline = new Timeline(drafts);
        boolean overlap = timeline.overlap(in);
        if (drafts.stream().noneMatch(EditionDraft::isDoubtful)) {
            timeline.gaps(in);
            if (!overlap && values.value("cases") instanceof List<?> cases) {
                new CaseChecks(in, drafts, derivation, timeline).of((List<CaseForms.Draft>) cases);
            }
        }
    }

    /** A unit's code is a word for one unit only. */
    private static void units(ReadContext in, ReadValues values) {
        List<?> units = values.value("units") instanceof List<?> list ? list : List.of();
        Set<String> known = new HashSet<>(UnitForms.WORDS.keySet());
        for (int i = 0; i < units.size(); i++) {
            String code = ((Unit) units.get(i)).code();
            if (!known.add(code)) {
                in.problemAt(
                        "/units/" + i + "/unit",
                        Code.ID_TWICE,
                        Shown.id(code),
                        () -> Messages.get("expected.otherUnit"));
            }
        }
    }

    private static void base(
            ReadContext in, int index, EditionDraft draft, Derivation derivation, Optional<Boolean> persons) {
        String at = "/editions/" + index;
        if (draft.base().isPresent()) {
            String base = draft.base().get().toString();
            if (derivation.isCircle(index)) {
                in.problemAt(
                        at + "/derivedFrom", Code.NO_BASE, Shown.id(base), () -> Messages.get("expected.noCircle"));
                return;
            }
            Optional<Derivation.Base> found = derivation.baseOf(index);
            if (found.isEmpty() && (derivation.mayLack(draft.base().get()) || derivation.isTooMuch())) {
                return;
            }
            if (found.isEmpty()) {
                in.problemAt(at + "/derivedFrom", Code.NO_BASE, Shown.id(base), () -> derivation.insteadOf(draft));
                return;
            }
            if (persons.isPresent()
                    && found.get().aboutPersons().isPresent()
                    && !found.get().aboutPersons().equals(persons)) {
                in.problemAt(
                        at + "/derivedFrom",
                        Code.NOT_BESIDE,
                        "\"about\": \"" + (persons.get() ? "persons" : "groups") + '"',
                        () -> Messages.get("expected.oneOfBoth"));
            }
            without(in, at, draft, found.get());
        } else if (!draft.without().isEmpty() && !draft.isDoubtful()) {
            in.problemAt(
                    at + "/without",
                    Code.NOT_BESIDE,
                    "an edition that is derived from no other",
                    () -> Messages.get("expected.derivedFrom"));
        }
        boolean none = derivation
                .whole(index)
                .filter(whole -> whole.isWhole()
                        && whole.byId().values().stream().noneMatch(row -> row.level() == Level.REQUIRED))
                .isPresent();
        if (none) {
            in.problemAt(at + "/requirements", Code.REFUSED, Messages.get("expected.aRequired"));
        }
    }

    private static void without(ReadContext in, String at, EditionDraft draft, Derivation.Base base) {
        for (int i = 0; i < draft.without().size() && base.isWhole(); i++) {
            String id = draft.without().get(i);
            if (!base.ids().contains(id)) {
                in.problemAt(
                        at + "/without/" + i,
                        Code.NO_REQUIREMENT,
                        Shown.id(id),
                        () -> Scalars.nearest(id, new ArrayList<>(base.ids())));
            }
        }
    }
}
