package io.github.balint4j.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The heap that is named where there was too little memory takes any document that is read. */
class HeapTest {
    private static final long MEBIBYTE = 1 << 20;

    @ParameterizedTest
    @CsvSource({"32, 1280", "512, 1280", "1200, 1280", "1237, 2474", "1280, 2560", "4096, 8192"})
    void a_heap_that_is_named_takes_the_largest_document_and_is_larger_than_that_which_did_not(long heap, long named) {
        assertThat(Crash.enough(heap * MEBIBYTE)).isEqualTo(named * MEBIBYTE);
    }
}
