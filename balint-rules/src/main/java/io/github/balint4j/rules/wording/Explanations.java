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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evidence, reasons and steps in words. */
final class Explanations {
    // So many near misses of one and the same reason are one piece of news.
    private static final int MANY = 12;

    private Explanations() {}

    /** The entries, grouped by what they are. */
    static List<String> entries(List<EvidenceItem> entries, boolean withAmounts) {
        Map<String, List<EvidenceItem>> groups = new LinkedHashMap<>();
        entries.forEach(
                entry -> groups.computeIfAbsent(entry.kind().code() + "/" + entry.role(), key -> new ArrayList<>())
                        .add(entry));
        return groups.values().stream().map(group -> group(group, withAmounts)).toList();
    }

    private static String group(List<EvidenceItem> entries, boolean withAmounts) {
        EvidenceItem first = entries.get(0);
        if (first.kind() == FactKind.FRAME) {
            return entries.stream().map(Explanations::ofFrame).collect(Collectors.joining(", "));
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
        return Words.say(
                "entries.count",
                "count",
                count,
                "kind",
                Words.plural(key, count.compareTo(BigDecimal.ONE) == 0),
                "entries",
                String.join(", ", shown));
    }

    private static String range(List<EvidenceItem> entries) {
        List<LocalDate> days =
                entries.stream().flatMap(entry -> entry.day().stream()).sorted().toList();
        return days.size() < entries.size()
                ? Words.say("entries.undated", "count", entries.size())
                : Words.say("entry.days", "day", days.get(0), "until", days.get(days.size() - 1));
    }

    // Where every entry counts alike, saying so once more at each is noise.
    private static boolean differ(List<EvidenceItem> entries) {
        return entries.stream().map(EvidenceItem::amount).distinct().count() > 1;
    }

    private static String ofFrame(EvidenceItem entry) {
        if (entry.amount().isPresent()) {
            String term = Words.say("term." + entry.name());
            return Words.say(
                    "entry.term",
                    "term",
                    term,
                    "amount",
                    Amounts.say(entry.amount().get()),
                    "path",
                    entry.path());
        }
        String path = entry.path().isEmpty() ? "" : " (" + entry.path() + ")";
        String what = entry.name().isEmpty()
                ? Words.say("entry.frame.unnamed", "path", path)
                : Words.say("entry.frame", "name", entry.name(), "path", path);
        return because(what, entry);
    }

    // What several in a row have in common is said once.
    private static List<String> each(List<EvidenceItem> entries, boolean withAmounts) {
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
                            : Words.say(
                                    "entry.because.each",
                                    "entries",
                                    names,
                                    "because",
                                    because(first.because().orElseThrow(), first)));
            from = to;
        }
        return shown;
    }

    private static String named(EvidenceItem entry, boolean withAmount) {
        String what = what(entry);
        if (withAmount
                && entry.amount().isPresent()
                && (!entry.name().isEmpty() || entry.kind().isActivity())) {
            what = Words.say(
                    "entry.amount",
                    "entry",
                    what,
                    "amount",
                    Amounts.say(entry.amount().get()));
        }
        return what;
    }

    // Sessions go by their days; what has a code, by that and its day.
    private static String what(EvidenceItem entry) {
        boolean byDay = switch (entry.kind()) {
            case SESSION, SUPERVISION, INTERVISION -> true;
            default -> entry.name().isEmpty() && entry.kind() != FactKind.PLACE;
        };
        boolean byName = entry.kind() == FactKind.PLACE || entry.kind() == FactKind.AGREEMENT;
        if (byDay || entry.day().isEmpty() && entry.kind().isActivity()) {
            return days(entry)
                    .map(days -> Words.say("entry.session", "day", days))
                    .orElseGet(() -> Words.say("entry.undated", "path", entry.path()));
        } else if (entry.name().isEmpty()) {
            String key = entry.path().endsWith("/allPlacesTaken") ? "datum.allPlacesTaken" : "datum.stated";
            return Words.say(key, "path", entry.path());
        }
        boolean several = entry.until().isPresent() && !entry.roughly();
        boolean holds = entry.kind().isStanding() || entry.kind() == FactKind.PRACTICE;
        String key =
                entry.roughly() ? "entry.rough" : several ? "entry.lasting" : holds ? "entry.standing" : "entry.judged";
        return days(entry)
                .filter(days -> !byName)
                .map(days -> Words.say(key, "name", entry.name(), "day", days))
                .orElse(entry.name());
    }

    private static Optional<String> days(EvidenceItem entry) {
        return entry.day()
                .map(day -> entry.until()
                        .map(until -> entry.roughly()
                                ? rough(day, until)
                                : Words.say("entry.days", "day", day, "until", until))
                        .orElseGet(day::toString));
    }

    // A whole year or month is what somebody wrote.
    private static String rough(LocalDate day, LocalDate until) {
        YearMonth first = YearMonth.from(day);
        YearMonth last = YearMonth.from(until);
        boolean whole = day.equals(first.atDay(1)) && until.equals(last.atEndOfMonth());
        boolean year = first.getMonthValue() == 1 && last.equals(first.plusMonths(11));
        if (whole && (year || first.equals(last))) {
            return Words.say("entry.in", "when", year ? first.getYear() : first);
        }
        return Words.say("entry.between", "day", day, "until", until);
    }

    private static String because(String what, EvidenceItem entry) {
        return entry.because()
                .map(reason -> Words.say("entry.because", "entry", what, "because", because(reason, entry)))
                .orElse(what);
    }

    private static String because(Reason because, EvidenceItem entry) {
        String values = String.join(", ", because.values());
        return switch (because.type()) {
            case OTHER_VALUE ->
                values.isEmpty()
                        ? Words.say("because.otherValue.none", "facet", datum(because.datum()))
                        : speaksForItself(because.datum(), entry.kind())
                                ? Words.say("because.excludedValue", "values", values)
                                : Words.say("because.otherValue", "facet", datum(because.datum()), "values", values);
            case MISSPELT ->
                Words.say(
                        "because.misspelt",
                        "facet",
                        datum(because.datum()),
                        "value",
                        because.values().get(0),
                        "meant",
                        because.values().get(1));
            case DENIED -> Words.say("because.denied");
            case EXCLUDED_VALUE -> Words.say("because.excludedValue", "values", values);
            case OTHER_SIZE -> Words.say("because.otherSize", "values", values, "unit", datum(because.datum()));
            case AVERAGE -> Words.say("because.average", "values", values, "unit", datum(because.datum()));
            case OTHER_TIME ->
                List.of("before", "after").contains(because.datum())
                        ? Words.say("because.otherTime." + because.datum(), "values", values)
                        : values.isEmpty()
                                ? Words.say("because.otherTime.none")
                                : Words.say("because.otherTime", "values", values);
            case NO_STANDING ->
                values.isEmpty()
                        ? Words.say("because.noStanding")
                        : Words.say("because.noStanding.until", "values", values);
            case ENDED ->
                because.values().size() == 1
                        ? Words.say("because.ended", "day", values)
                        : Words.say(
                                "because.ended.between",
                                "day",
                                because.values().get(0),
                                "until",
                                because.values().get(1));
            // Beside a date, that the date is not known would not be so.
            case MISSING ->
                Words.say(
                        "because.missing",
                        "datum",
                        datum(because.datum().equals("date") && entry.day().isPresent() ? "exact" : because.datum()));
            case MOMENT -> moment(because, values);
            case STRADDLES -> Words.say("because.straddles");
            case NOT_SO -> Words.say("because.notSo", "values", in(values));
            case OPEN -> Words.say("because.open", "values", in(values));
            case TOO_FEW -> Words.say("because.tooFew", "values", in(values));
            case CAPPED -> Words.say("because.capped", "values", values);
        };
    }

    private static String moment(Reason because, String codes) {
        boolean edge = Stream.of(FactKind.values())
                .anyMatch(kind -> kind.isActivity() && kind.code().equals(because.datum()));
        String key = edge ? "because.moment.edge" : codes.isEmpty() ? "because.moment" : "because.moment.named";
        String own = "kind." + because.datum() + ".count";
        String kind = Words.plural(Words.has(own) ? own : "kind.entry.count", !edge);
        return Words.say(key, "kind", kind, "codes", codes);
    }

    private static String in(String cell) {
        return cell.replace("/", Words.say("because.interval"));
    }

    // "planned", "online", "absent" need no name of the attribute beside them; "l1" as a supervisor does.
    private static boolean speaksForItself(String attribute, FactKind kind) {
        return (kind.isActivity() || kind == FactKind.PLACE) && !Words.has("because.named." + attribute);
    }

    private static String datum(String code) {
        for (String key : List.of("facet." + code, "datum." + code)) {
            if (Words.has(key)) {
                return Words.say(key);
            }
        }
        return Words.has("unit." + code) ? Words.plural("unit." + code, false) : code;
    }
}
