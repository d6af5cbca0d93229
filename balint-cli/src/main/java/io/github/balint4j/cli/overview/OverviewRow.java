package io.github.balint4j.cli.overview;

import io.github.balint4j.rules.overview.Overview;

/**
 * A document of the table.
 *
 * @param file where it was read, below its folder
 * @param entry what it came to
 */
record OverviewRow(String file, Overview.Entry entry) {
    String id() {
        return entry.id().orElse(file);
    }
}
