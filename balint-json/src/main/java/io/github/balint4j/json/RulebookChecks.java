package io.github.balint4j.json;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.EditionDraft.Row;
import io.github.balint4j.json.Problem.Code;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Refusal;
import io.github.balint4j.rules.rulebook.Requirement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold in a file of rules beyond its single properties, told at the place that is wrong. */
final class RulebookChecks {
    private RulebookChecks() {}

    /** What no edition would take of a row. */
    static void row(Reading in, Values values, List<String> names) {
        RulebookForms.requirement(name -> Optional.ofNullable(values.value(name)))
                .ifPresent(row -> refusals(row, in.declared().aboutPersons()).stream()
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
    static void edition(Reading in, Values values, List<String> names) {
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
                    cited("expected.citing"));
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
                            '"' + row.id().get() + '"',
                            Messages.render("expected.otherId", Map.of("place", "requirements/" + before)));
                }
            }
            if (uncited == 1 && row.isUncited()) {
                in.problemAt(at, Code.UNCITED, Messages.get("shown.row"), cited("expected.citations"));
            }
        }
    }

    private static String cited(String key) {
        return Messages.render(key, Map.of("example", RulebookForms.CITATIONS.example()));
    }

    /** What must hold between the editions of a file. */
    @SuppressWarnings("unchecked") // the field's codec has read them
    static void rulebook(Reading in, Values values, List<String> names) {
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
                        Messages.render("expected.noRegistration", Map.of("name", choice)));
            }
        }
        if (drafts.isEmpty()) {
            in.problemAt("/editions", Code.REFUSED, Messages.get("expected.anEdition"));
        }
        Derivation derivation = new Derivation(Optional.ofNullable((RulebookRef) values.value("id")), drafts);
        boolean byName = drafts.stream().filter(EditionDraft::isUndated).count() > 1;
        for (int i = 0; i < drafts.size(); i++) {
            EditionDraft draft = drafts.get(i);
            String at = "/editions/" + i;
            for (EditionDraft earlier : drafts.subList(0, i)) {
                if (draft.code().isPresent() && draft.code().equals(earlier.code())) {
                    in.problemAt(
                            at + "/edition",
                            Code.ID_TWICE,
                            name(draft),
                            Messages.render(
                                    "expected.otherId", Map.of("place", "editions/" + drafts.indexOf(earlier))));
                } else if (!draft.isDoubtful()
                        && !earlier.isDoubtful()
                        && !(byName && (draft.isUndated() || earlier.isUndated()))
                        && draft.overlaps(earlier)) {
                    in.problemAt(
                            at + (draft.from().isPresent() ? "/from" : ""),
                            Code.EDITIONS_OVERLAP,
                            name(earlier),
                            Messages.get("expected.apart"));
                }
            }
            base(in, at, draft, derivation, values.value("about") == null ? Optional.empty() : Optional.of(persons));
        }
        if (drafts.stream().noneMatch(EditionDraft::isDoubtful)) {
            gaps(in, drafts);
            if (values.value("cases") instanceof List<?> cases) {
                new CaseChecks(in, drafts, derivation).of((List<CaseForms.Draft>) cases);
            }
        }
    }

    /** Days between two editions on which none is in force: rarely meant, and then one says what was known of them. */
    private static void gaps(Reading in, List<EditionDraft> drafts) {
        for (EditionDraft earlier : drafts) {
            Optional<LocalDate> next = drafts.stream()
                    .filter(draft -> draft != earlier)
                    .flatMap(draft -> draft.from().stream())
                    .filter(from -> earlier.until().filter(from::isAfter).isPresent())
                    .min(Comparator.naturalOrder());
            if (next.isPresent()
                    && next.get().isAfter(earlier.until().orElseThrow().plusDays(1))) {
                LocalDate last = next.get().minusDays(1);
                in.problemAt(
                        "/editions/" + drafts.indexOf(earlier) + "/until",
                        Code.EDITIONS_APART,
                        earlier.until().orElseThrow().plusDays(1) + " to " + last,
                        Messages.render("expected.together", Map.of("last", last.toString())));
            }
        }
    }

    /** A unit's code is a word for one unit only. */
    private static void units(Reading in, Values values) {
        List<?> units = values.value("units") instanceof List<?> list ? list : List.of();
        Set<String> known = new HashSet<>(UnitForms.WORDS.keySet());
        for (int i = 0; i < units.size(); i++) {
            String code = ((Unit) units.get(i)).code();
            if (!known.add(code)) {
                in.problemAt(
                        "/units/" + i + "/unit", Code.ID_TWICE, '"' + code + '"', Messages.get("expected.otherUnit"));
            }
        }
    }

    private static void base(
            Reading in, String at, EditionDraft draft, Derivation derivation, Optional<Boolean> persons) {
        if (draft.base().isPresent()) {
            String base = draft.base().get().toString();
            if (derivation.isCircle(draft)) {
                in.problemAt(at + "/derivedFrom", Code.NO_BASE, '"' + base + '"', Messages.get("expected.noCircle"));
                return;
            }
            Optional<Derivation.Base> found = derivation.baseOf(draft);
            if (found.isEmpty() && derivation.mayLack(draft.base().get())) {
                return;
            }
            if (found.isEmpty()) {
                in.problemAt(at + "/derivedFrom", Code.NO_BASE, '"' + base + '"', derivation.insteadOf(draft));
                return;
            }
            if (persons.isPresent()
                    && found.get().aboutPersons().isPresent()
                    && !found.get().aboutPersons().equals(persons)) {
                in.problemAt(
                        at + "/derivedFrom",
                        Code.NOT_BESIDE,
                        "\"about\": \"" + (persons.get() ? "persons" : "groups") + '"',
                        Messages.get("expected.oneOfBoth"));
            }
            List<String> ids = found.get().ids();
            for (int i = 0; i < draft.without().size(); i++) {
                String id = draft.without().get(i);
                if (found.get().isWhole() && !ids.contains(id)) {
                    in.problemAt(at + "/without/" + i, Code.NO_REQUIREMENT, '"' + id + '"', Scalars.nearest(id, ids));
                }
            }
        } else if (!draft.without().isEmpty() && !draft.isDoubtful()) {
            in.problemAt(
                    at + "/without",
                    Code.NOT_BESIDE,
                    "an edition that is derived from no other",
                    Messages.get("expected.derivedFrom"));
        }
        boolean none = derivation
                .whole(draft)
                .filter(whole ->
                        whole.isWhole() && whole.rows().stream().noneMatch(row -> row.level() == Level.REQUIRED))
                .isPresent();
        if (none) {
            in.problemAt(at + "/requirements", Code.REFUSED, Messages.get("expected.aRequired"));
        }
    }

    private static String name(EditionDraft draft) {
        return '"' + draft.code().orElse("") + '"';
    }
}
