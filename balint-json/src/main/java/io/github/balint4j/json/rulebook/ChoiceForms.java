package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.rules.rulebook.EditionChoice;
import java.util.Arrays;

/** The forms of what chooses the edition that a person keeps. */
final class ChoiceForms {
    static final ChoiceCodec<EditionChoice> EDITION_CHOICES = ChoiceCodec.<EditionChoice>of(
                    "edition-choice", "{\"milestone\": \"pathway-joined\"}")
            .or(
                    EditionChoice.ByMilestone.class,
                    ObjectCodec.<EditionChoice.ByMilestone, PropertyMap>of(
                                    "milestone",
                                    PropertyMap::new,
                                    parts -> new EditionChoice.ByMilestone(parts.get("milestone")))
                            .required(
                                    "milestone",
                                    Scalars.code("pathway-joined"),
                                    EditionChoice.ByMilestone::code,
                                    PropertyMap.to("milestone"),
                                    "the day of this milestone; it runs until the body withdraws what it gave"),
                    "milestone")
            .or(
                    EditionChoice.ByDecision.class,
                    ObjectCodec.<EditionChoice.ByDecision, PropertyMap>of(
                                    "decision",
                                    PropertyMap::new,
                                    parts -> new EditionChoice.ByDecision(parts.get("decision")))
                            .required(
                                    "decision",
                                    Scalars.named(
                                            Arrays.stream(DecisionKind.values())
                                                    .filter(DecisionKind::isGiving)
                                                    .toList(),
                                            Scalars::word),
                                    EditionChoice.ByDecision::kind,
                                    PropertyMap.to("decision"),
                                    "the day of this decision; it runs to its own end, else as long as `validFor` of its edition says, or until it is withdrawn")
                            .example("\"recognise\""),
                    "decision");

    private ChoiceForms() {}
}
