package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.rulebook.CodeNames;
import io.github.balint4j.rules.rulebook.Edition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Builds the editions of a file that is right, each after the one that it is derived from. */
final class Editions {
    private final RulebookRef series;
    private final Optional<CodeNames> names;
    private final boolean persons;
    private final List<EditionDraft> drafts;
    private final Derivation derivation;
    private final @Nullable Edition[] built;

    Editions(RulebookRef series, boolean persons, List<EditionDraft> drafts, Optional<CodeNames> names) {
        this.names = names;
        this.series = series;
        this.persons = persons;
        this.drafts = drafts;
        this.derivation = new Derivation(Optional.of(series), drafts);
        this.built = new Edition[drafts.size()];
    }

    /** All of them, in the order of the file. */
    Edition[] all() {
        Edition[] all = new Edition[built.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = edition(i);
        }
        return all;
    }

    private Edition edition(int index) {
        Deque<Integer> missing = new ArrayDeque<>();
        OptionalInt next = OptionalInt.of(index);
        while (next.isPresent() && built[next.getAsInt()] == null) {
            missing.push(next.getAsInt());
            next = derivation.own(next.getAsInt());
        }
        for (int one : missing) {
            built[one] = build(one);
        }
        return known(index);
    }

    private Edition known(int index) {
        Edition edition = built[index];
        if (edition == null) {
            throw new IllegalStateException("edition " + index + " is not built yet");
        }
        return edition;
    }

    private Edition build(int index) {
        EditionDraft draft = drafts.get(index);
        Derivation.Base whole = derivation.whole(index).orElseThrow();
        OptionalInt own = derivation.own(index);
        Optional<Edition> base = own.isPresent()
                ? Optional.of(known(own.getAsInt()))
                : draft.base().flatMap(Derivation::shipped);
        Edition.Builder edition =
                Edition.builder(series.edition(draft.code().orElseThrow()).toString());
        draft.from().ifPresent(edition::from);
        draft.until().ifPresent(edition::until);
        whole.validFor().ifPresent(edition::validFor);
        if (persons) {
            edition.aboutPersons();
        }
        whole.byId().values().forEach(edition::row);
        edition.covering(whole.coverage());
        if (whole.withoutReadings()) {
            edition.withoutReadings();
        }
        names.ifPresent(edition::naming);
        base.ifPresent(edition::derivedFrom);
        return edition.build();
    }
}
