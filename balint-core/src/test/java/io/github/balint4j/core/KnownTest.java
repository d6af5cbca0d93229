package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KnownTest {
    @Test
    void absent_incomplete_and_complete_are_three_different_things_even_when_nothing_is_listed() {
        Known<String> nobodySaid = Known.absent();
        Known<String> thereMayBe = Known.incomplete(List.of());
        Known<String> thereAreNone = Known.of();

        assertThat(List.of(nobodySaid, thereMayBe, thereAreNone)).doesNotHaveDuplicates();
        assertThat(nobodySaid).hasToString("absent");
        assertThat(thereMayBe).hasToString("at least []");
        assertThat(thereAreNone).hasToString("[]");
    }

    @Test
    void each_state_says_so() {
        assertThat(Known.absent().state()).isEqualTo(Known.State.ABSENT);
        assertThat(Known.absent().isAbsent()).isTrue();
        assertThat(Known.incomplete(List.of("a")).isAbsent()).isFalse();
        assertThat(Known.incomplete(List.of("a")).isComplete()).isFalse();
        assertThat(Known.of("a").isComplete()).isTrue();
    }

    @Property(seed = "20260101")
    void an_absent_list_equals_no_list_that_somebody_gave(@ForAll List<Integer> items) {
        assertThat(Known.<Integer>absent())
                .isNotEqualTo(Known.complete(items))
                .isNotEqualTo(Known.incomplete(items))
                .isEqualTo(Known.absent());
    }

    @Property(seed = "20260101")
    void lists_are_equal_when_items_order_and_state_are(@ForAll List<Integer> items) {
        assertThat(Known.complete(items))
                .isEqualTo(Known.complete(new ArrayList<>(items)))
                .hasSameHashCodeAs(Known.complete(new ArrayList<>(items)))
                .isNotEqualTo(Known.incomplete(items));
    }

    @Test
    void what_is_listed_cannot_be_changed_from_outside() {
        List<String> mine = new ArrayList<>(List.of("a"));
        Known<String> known = Known.complete(mine);
        mine.add("b");

        assertThat(known.items()).containsExactly("a").isUnmodifiable();
    }

    @Test
    void mapping_keeps_the_state() {
        assertThat(Known.incomplete(List.of(1)).map(one -> one + 1)).isEqualTo(Known.incomplete(List.of(2)));
        assertThat(Known.of(1, 2).map(String::valueOf)).isEqualTo(Known.of("1", "2"));
        assertThat(Known.<Integer>absent().map(one -> one + 1).isAbsent()).isTrue();
    }

    @Property(seed = "20260101")
    void one_more_leaves_a_list_as_known_as_it_was_and_an_absent_one_incomplete(
            @ForAll List<Integer> items, @ForAll Integer item) {
        List<Integer> more = new ArrayList<>(items);
        more.add(item);

        assertThat(Known.complete(items).plus(item)).isEqualTo(Known.complete(more));
        assertThat(Known.incomplete(items).plus(item)).isEqualTo(Known.incomplete(more));
        assertThat(Known.<Integer>absent().plus(item)).isEqualTo(Known.incomplete(List.of(item)));
    }

    @Property(seed = "20260101")
    void one_less_leaves_a_list_as_known_as_it_was(@ForAll List<Integer> items, @ForAll Integer item) {
        List<Integer> less = new ArrayList<>(items);
        less.removeAll(List.of(item));

        assertThat(Known.complete(items).without(item)).isEqualTo(Known.complete(less));
        assertThat(Known.incomplete(items).without(item)).isEqualTo(Known.incomplete(less));
        assertThat(Known.<Integer>absent().without(item)).isEqualTo(Known.absent());
        assertThat(Known.incomplete(items).plus(item).withoutAny(one -> true)).isEqualTo(Known.incomplete(List.of()));
    }

    @Test
    void what_is_listed_is_streamed_in_its_order() {
        assertThat(Known.of(3, 1, 2).stream()).containsExactly(3, 1, 2);
        assertThat(Known.absent().stream()).isEmpty();
    }

    @Test
    void nothing_inside_may_be_null() {
        assertThatNullPointerException().isThrownBy(() -> Known.of(1).plus(null));
        assertThatNullPointerException().isThrownBy(() -> Known.complete(Arrays.asList("a", null)));
        assertThatNullPointerException().isThrownBy(() -> Known.of(1).map(one -> null));
    }
}
