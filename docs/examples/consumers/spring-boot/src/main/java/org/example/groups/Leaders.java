package org.example.groups;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Future leaders, and what the committee decided about them. */
@RestController
class Leaders {
    private final Documents documents;

    Leaders(Documents documents) {
        this.documents = documents;
    }

    /** What the committee sends: the evidence, what it judged, and what it decided. */
    record Decided(Portfolio portfolio, List<Attestation> judgements, Decision decision) {}

    @PostMapping("/leaders/assessment")
    Assessment assess(@RequestBody Portfolio portfolio, @RequestParam Rulebook under, @RequestParam LocalDate asOf) {
        return under.assess(portfolio, asOf);
    }

    @PostMapping("/decisions")
    ResponseEntity<DecisionRecord> decide(
            @RequestBody Decided decided, @RequestParam Rulebook under, @RequestParam LocalDate asOf) {
        DecisionRecord record = DecisionRecord.of(
                under.editionFor(decided.portfolio(), asOf),
                decided.portfolio(),
                decided.judgements(),
                decided.decision());
        long id = documents.keep(record, decided.portfolio().person().value());
        return ResponseEntity.created(URI.create("/decisions/" + id)).body(record);
    }

    @GetMapping("/decisions/{id}")
    DecisionRecord decision(@PathVariable long id) {
        return documents.decision(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
