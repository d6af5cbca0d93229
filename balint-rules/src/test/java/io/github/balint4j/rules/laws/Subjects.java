package io.github.balint4j.rules.laws;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.rulebook.Edition;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What the laws are tried on: any group or frame, criterion, day, and shipped edition. */
public final class Subjects extends DomainContextBase {
    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }

    @Provide
    Arbitrary<GroupFrame> frames() {
        return Groups.frames();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return AnyCriterion.inFixedWindows();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, 760).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Arbitraries.of(Rulebooks.aboutGroups()).flatMap(rulebook -> Arbitraries.of(rulebook.editions()));
    }
}
