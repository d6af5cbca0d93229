package io.github.balint4j.rules.outcome;

import io.github.balint4j.rules.criterion.FactKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact as evidence.
 *
 * @param path where it stands in the document, as a JSON Pointer
 * @param kind what kind of fact
 * @param role for a place: whose, {@code member}, {@code waiting} or {@code leader}; else an empty text
 * @param name the pseudonym, code or topic it is known by; empty when it has none, as a stated total has not
 * @param day its first day, when known
 * @param until its last day, of what holds or lasts longer than a day, when it is known and there is one
 * @param roughly whether only this is known of its first day: that it lies from {@code day} to {@code until}
 * @param amount how much of it counts, or may count
 * @param because why it did not or may not count; empty for what counted
 */
public record EvidenceItem(
        String path,
        FactKind kind,
        String role,
        String name,
        Optional<LocalDate> day,
        Optional<LocalDate> until,
        boolean roughly,
        Optional<Measure> amount,
        Optional<Reason> because) {}
