package org.example.groups;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The groups. What cannot be read is answered by the starter, with all problems. */
@RestController
@RequestMapping("/groups/{id}")
class Groups {
    private final Documents documents;

    Groups(Documents documents) {
        this.documents = documents;
    }

    @GetMapping
    ResponseEntity<BalintGroup> read(@PathVariable GroupId id) {
        Documents.Stored stored = stored(id);
        return ResponseEntity.ok().eTag(Long.toString(stored.version())).body(stored.group());
    }

    /** Stores a group; {@code If-Match} says which version it was made from, and is left out for a new one. */
    @PutMapping
    ResponseEntity<Void> write(
            @PathVariable GroupId id,
            @RequestBody BalintGroup group,
            @RequestHeader(name = "If-Match", defaultValue = "0") String version) {
        if (!group.id().equals(id)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the group has another id");
        }
        boolean stored = documents.store(group, Long.parseLong(version.replace("\"", "")));
        return ResponseEntity.status(stored ? HttpStatus.NO_CONTENT : HttpStatus.PRECONDITION_FAILED)
                .build();
    }

    @GetMapping("/assessment")
    Assessment assess(@PathVariable GroupId id, @RequestParam Rulebook under, @RequestParam LocalDate asOf) {
        return under.assess(stored(id).group(), asOf);
    }

    /** Whether it may start: else what the rulebook asks and is not so, as problem details. */
    @GetMapping("/check")
    BalintGroup check(@PathVariable GroupId id, @RequestParam Rulebook under, @RequestParam LocalDate asOf) {
        return under.check(stored(id).group(), asOf);
    }

    private Documents.Stored stored(GroupId id) {
        return documents
                .group(id.value())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
