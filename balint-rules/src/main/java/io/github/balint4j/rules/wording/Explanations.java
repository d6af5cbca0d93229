package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evidence, reasons and steps in words. */
final class Explanations {
    // So many near misses of one and the same reason are one piece of news.
    private static final int MANY = 12;

    // Their values say too little without the name of the attribute.
    private static final Set<String> NAMED = Set.of(
            "code",
            "event",
            "group",
            "group-kind",
            "setting",
            "method",
            "purpose",
            "organiser",
            "approved-by",
            "approved-beforehand-by",
            "proof",
            "supervisor");

    private final Words words;

    Explanations(Words words) {
        this.words = words;
    }

    /** The entries, grouped by what they are. */
    List<String> entries(List<EvidenceItem> entries, boolean withAmounts) {
        Map<String, List<EvidenceItem>> groups = new LinkedHashMap<>();
        entries.forEach(
                entry -> groups.computeIfAbsent(entry.kind().code() + "/" + entry.role(), key -> new ArrayList<>())
                        .add(entry));
        return groups.values().stream().map(group -> group(group, withAmounts)).toList();
    }

    private String group(List<EvidenceItem> entries, boolean withAmounts) {
        EvidenceItem first = entries.get(0);
        if (first.kind() == FactKind.FRAME) {
            return entries.stream().map(this::ofFrame).collect(Collectors.joining(", "));
        }
        List<String> shown = new ArrayList<>();
        BigDecimal count = BigDecimal.ZERO;
        boolean amounts = withAmounts && differ(entries);
        boolean alike = entries.size() > MANY
                && first.because().isPresent()
                && first.kind().isActivity();
        alike &= entries.stream().map(EvidenceItem::because).distinct().count() == 1;
        if (alike) {
            shown.add(because(range(entries), first));
        }
        if (!alike) {
            shown.addAll(each(entries, amounts));
        }
        for (EvidenceItem entry : entries) {
            boolean stated = first.kind() == FactKind.PLACE && entry.name().isEmpty();
            count = count.add(
                    stated ? entry.amount().map(amount -> amount.lowInUnits()).orElse(BigDecimal.ONE) : BigDecimal.ONE);
        }
        String key = first.kind() == FactKind.PLACE
                ? "count." + first.role()
                : "kind."
                        + (amounts && first.kind().isActivity()
                                ? "entry"
                                : first.kind().code()) + ".count";
        return words.say(
                "entries.count",
                "count",
                count,
                "kind",
                words.plural(key, count.compareTo(BigDecimal.ONE) == 0),
                "entries",
                String.join(", ", shown));
    }

    private String range(List<EvidenceItem> entries) {
        List<LocalDate> days =
                entries.stream().flatMap(entry -> entry.day().stream()).sorted().toList();
        return days.size() < entries.size()
                ? words.say("entries.undated", "count", entries.size())
                : words.say("entry.days", "day", days.get(0), "until", days.get(days.size() - 1));
    }

    // Where every entry counts alike, saying so once more at each is noise.
    private boolean differ(List<EvidenceItem> entries) {
        return entries.stream().map(EvidenceItem::amount).distinct().count() > 1;
    }

    private String ofFrame(EvidenceItem entry) {
        if (entry.amount().isPresent()) {
            String term = words.say("term." + entry.name());
            return words.say(
                    "entry.term",
                    "term",
                    term,
                    "amount",
                    words.amounts().say(entry.amount().get()),
                    "path",
                    entry.path());
        }
        String path = entry.path().isEmpty() ? "" : " (" + entry.path() + ")";
        String what = entry.name().isEmpty()
                ? words.say("entry.frame.unnamed", "path", path)
                : words.say("entry.frame", "name", entry.name(), "path", path);
        return because(what, entry);
    }

    // What several in a row have in common is said once.
    private List<String> each(List<EvidenceItem> entries, boolean withAmounts) {
        List<String> shown = new ArrayList<>();
        for (int from = 0; from < entries.size(); ) {
            EvidenceItem first = entries.get(from);
            int to = from + 1;
            while (first.because().isPresent()
                    && to < entries.size()
                    && entries.get(to).because().equals(first.because())
                    && entries.get(to).day().isPresent() == first.day().isPresent()) {
                to++;
            }
            String names = entries.subList(from, to).stream()
                    .map(entry -> named(entry, withAmounts))
                    .collect(Collectors.joining(", "));
            shown.add(
                    to == from + 1
                            ? because(names, first)
                            : words.say(
                                    "entry.because.each",
                                    "entries",
                                    names,
                                    "because",
                                    because(first.because().orElseThrow(), first)));
            from = to;
        }
        return shown;
    }

    private String named(EvidenceItem entry, boolean withAmount) {
        String what = what(entry);
        if (withAmount
                && entry.amount().isPresent()
                && (!entry.name().isEmpty() || entry.kind().isActivity())) {
            what = words.say(
                    "entry.amount",
                    "entry",
                    what,
                    "amount",
                    words.amounts().say(entry.amount().get()));
        }
        return what;
    }

    // Sessions go by their days; what has a code, by that and its day.
    private String what(EvidenceItem entry) {
        boolean byDay = switch (entry.kind()) {
            case SESSION, SUPERVISION, INTERVISION -> true;
            default -> entry.name().isEmpty() && entry.kind() != FactKind.PLACE;
        };
        boolean byName = entry.kind() == FactKind.PLACE || entry.kind() == FactKind.AGREEMENT;
        if (byDay || entry.day().isEmpty() && entry.kind().isActivity()) {
            return days(entry)
                    .map(days -> words.say("entry.session", "day", days))
                    .orElseGet(() -> words.say("entry.undated", "path", entry.path()));
        } else if (entry.name().isEmpty()) {
            String key = entry.path().endsWith("/allPlacesTaken") ? "datum.allPlacesTaken" : "datum.stated";
            return words.say(key, "path", entry.path());
        }
        boolean several = entry.until().isPresent() && !entry.roughly();
        boolean holds = entry.kind().isStanding() || entry.kind() == FactKind.PRACTICE;
        String key =
                entry.roughly() ? "entry.rough" : several ? "entry.lasting" : holds ? "entry.standing" : "entry.judged";
        return days(entry)
                .filter(days -> !byName)
                .map(days -> words.say(key, "name", entry.name(), "day", days))
                .orElse(entry.name());
    }

    private Optional<String> days(EvidenceItem entry) {
        return entry.day()
                .map(day -> entry.until()
                        .map(until -> entry.roughly()
                                ? rough(day, until)
                                : words.say("entry.days", "day", day, "until", until))
                        .orElseGet(() -> words.value(day)));
    }

    // A whole year or month is what somebody wrote.
    private String rough(LocalDate day, LocalDate until) {
        YearMonth first = YearMonth.from(day);
        YearMonth last = YearMonth.from(until);
        boolean whole = day.equals(first.atDay(1)) && until.equals(last.atEndOfMonth());
        boolean year = first.getMonthValue() == 1 && last.equals(first.plusMonths(11));
        if (whole && (year || first.equals(last))) {
            return words.say("entry.in", "when", year ? first.getYear() : first);
        }
        return words.say("entry.between", "day", day, "until", until);
    }

    private String because(String what, EvidenceItem entry) {
        return entry.because()
                .map(reason -> words.say("entry.because", "entry", what, "because", because(reason, entry)))
                .orElse(what);
    }

    private String because(Reason because, EvidenceItem entry) {
        List<String> all = because.values().stream()
                .map(value -> words.value(because.datum(), value))
                .toList();
        String values = String.join(", ", all);
        return switch (because.type()) {
            case OTHER_VALUE ->
                values.isEmpty()
                        ? words.say("because.otherValue.none", "facet", datum(because.datum()))
                        : speaksForItself(because.datum(), entry.kind())
                                ? words.say("because.excludedValue", "values", values)
                                : words.say("because.otherValue", "facet", datum(because.datum()), "values", values);
            case MISSPELT ->
                words.say(
                        "because.misspelt", "facet", datum(because.datum()), "value", all.get(0), "meant", all.get(1));
            case DENIED -> words.say("because.denied");
            case EXCLUDED_VALUE -> words.say("because.excludedValue", "values", values);
            case OTHER_SIZE -> words.say("because.otherSize", "values", values, "unit", unit(because));
            case AVERAGE -> words.say("because.average", "values", values, "unit", unit(because));
            case OTHER_TIME ->
                List.of("before", "after", "not-come").contains(because.datum())
                        ? words.say("because.otherTime." + because.datum(), "values", values)
                        : values.isEmpty()
                                ? words.say("because.otherTime.none")
                                : words.say("because.otherTime", "values", values);
            case NO_STANDING ->
                values.isEmpty()
                        ? words.say("because.noStanding")
                        : words.say("because.noStanding.until", "values", values);
            case ENDED ->
                all.size() == 1
                        ? words.say("because.ended", "day", values)
                        : words.say("because.ended.between", "day", all.get(0), "until", all.get(1));
            // Beside a date, that the date is not known would not be so.
            case MISSING ->
                words.say(
                        "because.missing",
                        "datum",
                        datum(because.datum().equals("date") && entry.day().isPresent() ? "exact" : because.datum()));
            case MOMENT -> moment(because, values);
            case STRADDLES -> words.say("because.straddles");
            case NOT_SO -> words.say("because.notSo", "values", in(values));
            case OPEN -> words.say("because.open", "values", in(values));
            case TOO_FEW -> words.say("because.tooFew", "values", in(values));
            case CAPPED -> words.say("because.capped", "values", values);
        };
    }

    private String moment(Reason because, String codes) {
        boolean edge = Stream.of(FactKind.values())
                .anyMatch(kind -> kind.isActivity() && kind.code().equals(because.datum()));
        String key = edge ? "because.moment.edge" : codes.isEmpty() ? "because.moment" : "because.moment.named";
        String own = "kind." + because.datum() + ".count";
        String kind = words.plural(words.has(own) ? own : "kind.entry.count", !edge);
        return words.say(key, "kind", kind, "codes", codes);
    }

    private String in(String cell) {
        return cell.replace("/", words.say("because.interval"));
    }

    // "planned", "online", "absent" need no name of the attribute beside them; "l1" as a supervisor does.
    private boolean speaksForItself(String attribute, FactKind kind) {
        return (kind.isActivity() || kind == FactKind.PLACE) && !NAMED.contains(attribute);
    }

    private String unit(Reason size) {
        String key = "unit." + size.datum();
        return words.has(key) ? words.plural(key, size.values().equals(List.of("1"))) : datum(size.datum());
    }

    private String datum(String code) {
        for (String key : List.of("facet." + code, "datum." + code)) {
            if (words.has(key)) {
                return words.say(key);
            }
        }
        return words.has("unit." + code) ? words.plural("unit." + code, false) : code;
    }
}
