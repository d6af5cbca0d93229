package org.example.hospital;

import static io.github.balint4j.testkit.BalintAssertions.assertThat;

import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.testkit.BalintDocuments;
import org.junit.jupiter.params.ParameterizedTest;

class GroupsTest {
    @ParameterizedTest
    @BalintDocuments("groups")
    void conforms(GroupFrame group) {
        assertThat(group).conformsTo(Rulebooks.seSfmpGroup());
    }
}
