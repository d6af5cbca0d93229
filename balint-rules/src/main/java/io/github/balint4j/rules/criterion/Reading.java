package io.github.balint4j.rules.criterion;

/**
 * Our reading of a source that gives a word where software needs a number, or leaves something open.
 *
 * @param word the source's word, in English or as the source has it
 * @param reason how we read it and why, one sentence
 */
public record Reading(String word, String reason) {
    /**
     * @param word the source's word, in English or as the source has it
     * @param reason how we read it and why, one sentence
     * @throws IllegalArgumentException when a part is blank
     */
    public Reading {
        if (word.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a reading names the source's word and gives a reason");
        }
    }
}
