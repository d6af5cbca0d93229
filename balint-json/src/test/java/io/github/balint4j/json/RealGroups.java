package io.github.balint4j.json;

import static io.github.balint4j.rules.Rulebooks.deBaekGroup;
import static io.github.balint4j.rules.Rulebooks.deEkibaGroup;
import static io.github.balint4j.rules.Rulebooks.dkAarhusGroup;
import static io.github.balint4j.rules.Rulebooks.nlBalintGroup;
import static io.github.balint4j.rules.Rulebooks.seSfmpGroup;
import static io.github.balint4j.rules.Rulebooks.ukBalintSocietyGroup;
import static io.github.balint4j.rules.Rulebooks.usAbfmGroup;

import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The real groups that the project knows: each with its document, a day for the assessment, and a rulebook that fits. */
final class RealGroups {
    /**
     * One group.
     *
     * @param id its id in the collection of sources
     * @param name the name of its document
     * @param asOf before its first session, on the last day of what is reported, or when it was read; for both groups of
     *     the invitation from Aarhus one day, on which one of them had met already
     * @param fitting the rulebook of its place or kind, beside {@code se-sfmp/group}; empty when none comes with the library
     */
    record Row(String id, String name, LocalDate asOf, Optional<Rulebook> fitting) {
        List<Rulebook> rulebooks() {
            return Stream.concat(Stream.of(seSfmpGroup()), fitting.stream()).toList();
        }
    }

    static final List<Row> ALL = List.of(
            row("g01", "aarhus-thursday-2021", "2021-03-01", dkAarhusGroup()),
            row("g02", "aarhus-monday-2021", "2021-03-01", dkAarhusGroup()),
            row("g03", "g03-berlin-saturdays-2025", "2025-03-01", deBaekGroup()),
            row("g05", "g05-lower-saxony-since-1991", "2026-11-01", deBaekGroup()),
            row("g06", "g06-academy-2024", "2024-02-01", deBaekGroup()),
            row("g07", "g07-academy-2025", "2025-02-01", deBaekGroup()),
            row("g12", "lower-saxony-hybrid-series", "2026-11-01", deBaekGroup()),
            row("g13", "g13-frankfurt-wednesdays", "2026-11-01", deBaekGroup()),
            row("g19", "g19-gothenburg-for-employers", "2026-11-01"),
            row("g20", "g20-sweden-2010-2013", "2013-12-31"),
            row("g21", "g21-sweden-four-groups", "2026-11-01"),
            row("g22", "us-society-online-2026", "2026-03-01", usAbfmGroup()),
            row("g23", "g23-us-second-saturdays", "2026-11-01", usAbfmGroup()),
            row("g24", "g24-us-residents-six-months", "2026-11-01"),
            row("g28", "ontario-weekly-open", "2026-11-01"),
            row("g29", "g29-canada-closed-cycles", "2026-11-01"),
            row("g31", "g31-north-london-trainees", "2026-11-01", ukBalintSocietyGroup()),
            row("g32", "g32-south-glasgow-trainees", "2026-11-01", ukBalintSocietyGroup()),
            row("g33", "g33-north-west-trainees", "2026-11-01", ukBalintSocietyGroup()),
            row("g36", "g36-london-pilot", "2026-11-01", ukBalintSocietyGroup()),
            row("g41", "g41-birmingham-2020", "2020-08-31", ukBalintSocietyGroup()),
            row("g43", "g43-shanghai-2015-2017", "2017-04-30"),
            row("g44", "g44-shanghai-trial", "2026-11-01"),
            row("g53", "g53-france-standard", "2026-11-01"),
            row("g55", "g55-australia-rural-online", "2026-11-01"),
            row("g57", "lisbon-monday-2007", "2007-03-01"),
            row("g58", "g58-lisbon-wednesday-2007", "2007-04-01"),
            row("g61", "g61-katowice", "2026-11-01"),
            row("g62", "szczecin-one-day-2023", "2023-06-01"),
            row("g69", "g69-netherlands-typical", "2026-11-01", nlBalintGroup()),
            row("g70", "g70-finland-typical", "2026-11-01"),
            row("g72", "g72-poland-typical", "2026-11-01"),
            row("g73", "g73-hannover-clergy", "2026-11-01", deEkibaGroup()));

    private RealGroups() {}

    static Optional<Row> find(String name) {
        return ALL.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    private static Row row(String id, String name, String asOf, Rulebook... fitting) {
        return new Row(id, name, LocalDate.parse(asOf), Stream.of(fitting).findFirst());
    }
}
