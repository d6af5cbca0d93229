package io.github.balint4j.cli;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.Document;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A document, as far as checking it goes.
 *
 * @param follows the rulebooks that it names
 * @param statedOn the day that it states
 * @param assess how it is assessed
 */
record Checked(
        List<RulebookRef> follows, Optional<LocalDate> statedOn, BiFunction<Edition, LocalDate, Assessment> assess) {
    static Checked of(Document document) {
        if (document instanceof Document.OfGroup of) {
            BalintGroup group = of.group();
            return new Checked(group.frame().follows(), group.statedOn(), (edition, day) -> edition.assess(group, day));
        }
        if (document instanceof Document.OfFrame of) {
            GroupFrame frame = of.frame();
            return new Checked(frame.follows(), Optional.empty(), (edition, day) -> edition.assess(frame, day));
        }
        throw new IllegalStateException("no way to check a document of kind " + document.kind());
    }
}
