package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
    @Property(seed = Seed.FIXED)
    void every_group_reads_back_equal(@ForAll("groups") BalintGroup group, @ForAll Layout layout) {
        assertThat(BalintJson.readGroup(BalintJson.write(group, layout)).get()).isEqualTo(group);
    }

    @Property(seed = Seed.FIXED)
    void every_frame_reads_back_equal(@ForAll("frames") GroupFrame frame, @ForAll Layout layout) {
        assertThat(BalintJson.readFrame(BalintJson.write(frame, layout)).get()).isEqualTo(frame);
    }

    @Property(seed = Seed.FIXED)
    void what_was_read_is_written_as_it_was(@ForAll("groups") BalintGroup group, @ForAll Layout layout) {
        String text = BalintJson.write(group, layout);
        assertThat(BalintJson.write(BalintJson.readGroup(text).get(), layout)).isEqualTo(text);
    }

    @Property(tries = 100, seed = Seed.FIXED)
    void a_document_is_read_by_the_kind_that_it_names(
            @ForAll("groups") BalintGroup group, @ForAll("frames") GroupFrame frame) {
        assertThat(BalintJson.read(BalintJson.write(group)).get()).isEqualTo(new BalintDocument.OfGroup(group));
        assertThat(BalintJson.read(BalintJson.write(frame)).get()).isEqualTo(new BalintDocument.OfFrame(frame));
    }

    @Test
    void every_way_in_reads_the_same(@TempDir Path folder) throws IOException {
        String text = "{\"kind\": \"frame\", \"version\": 1, \"commitment\": 4}";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("frame.json"), bytes);
        GroupFrame frame = GroupFrame.builder().commitment(4).build();

        assertThat(BalintJson.readFrame(text).get()).isEqualTo(frame);
        assertThat(BalintJson.readFrame(bytes).get()).isEqualTo(frame);
        assertThat(BalintJson.readFrame(new ByteArrayInputStream(bytes)).get()).isEqualTo(frame);
        assertThat(BalintJson.readFrame(new StringReader(text)).get()).isEqualTo(frame);
        assertThat(BalintJson.readFrame(file).get()).isEqualTo(frame);
        assertThat(BalintJson.read(file).get().kind()).isEqualTo("frame");
    }

    @Test
    void every_way_out_writes_the_same() {
        GroupFrame frame = GroupFrame.builder().commitment(4).build();
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BalintJson.write(frame, Layout.COMPACT, text);
        BalintJson.write(frame, Layout.COMPACT, bytes);

        assertThat(text).hasToString("{\"kind\":\"frame\",\"version\":1,\"commitment\":4}");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text.toString());
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        String text = "\ufeff{\"kind\": \"frame\", \"version\": 1}";
        assertThat(BalintJson.readFrame(text).get()).isEqualTo(GroupFrame.unstated());
        assertThat(BalintJson.readFrame(text.getBytes(StandardCharsets.UTF_8)).get())
                .isEqualTo(GroupFrame.unstated());
    }

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }

    @Provide
    Arbitrary<GroupFrame> frames() {
        return Groups.frames();
    }
}
