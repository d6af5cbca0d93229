package io.github.balint4j.json.assessment;

import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.rulebook.UnitForms;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Measure.AsRead;
import io.github.balint4j.rules.outcome.Measure.Within;
import io.github.balint4j.rules.outcome.Stretch;
import java.util.List;
import java.util.Optional;

/** Amounts as they were found, in base units, so that none is rounded. */
final class MeasureForms {
    private static final ChoiceCodec<Stretch> STRETCHES = ChoiceCodec.<Stretch>of("stretch", "{\"agreed\": \"P1Y\"}")
            .or(
                    Stretch.Days.class,
                    ObjectCodec.<Stretch.Days, PropertyMap>of(
                                    "from", PropertyMap::new, p -> new Stretch.Days(p.get("from"), p.get("until")))
                            .required("from", Plain.DAYS, Stretch.Days::from, PropertyMap.to("from"), "its first day")
                            .required(
                                    "until", Plain.DAYS, Stretch.Days::until, PropertyMap.to("until"), "its last day"),
                    "from")
            .or(
                    Stretch.Agreed.class,
                    ObjectCodec.<Stretch.Agreed, PropertyMap>of(
                                    "agreed", PropertyMap::new, p -> new Stretch.Agreed(p.get("agreed")))
                            .required(
                                    "agreed",
                                    Plain.PERIODS,
                                    Stretch.Agreed::period,
                                    PropertyMap.to("agreed"),
                                    "a period, wherever it starts"),
                    "agreed")
            .or(
                    Stretch.Covered.class,
                    ObjectCodec.<Stretch.Covered, PropertyMap>of(
                                    "covered",
                                    PropertyMap::new,
                                    p -> new Stretch.Covered(p.find("first"), p.get("covered"), p.get("running")))
                            .required(
                                    "covered",
                                    Plain.AMOUNTS,
                                    Stretch.Covered::days,
                                    PropertyMap.to("covered"),
                                    "how many days are covered")
                            .optional(
                                    "first",
                                    Plain.DAYS,
                                    Stretch.Covered::first,
                                    PropertyMap.to("first"),
                                    "the first of them")
                            .required(
                                    "running",
                                    Scalars.TRUTHS,
                                    Stretch.Covered::running,
                                    PropertyMap.to("running"),
                                    "whether one more is added with every day"),
                    "covered");

    private static final ObjectCodec<AsRead, PropertyMap> READ = ObjectCodec.<AsRead, PropertyMap>of(
                    "by-reading",
                    PropertyMap::new,
                    p -> new AsRead(p.get("by"), p.get("low"), high(p), p.find("shortest"), p.find("longest")))
            .required(
                    "by",
                    Scalars.named(List.of(Measure.By.values()), Measure.By::code),
                    AsRead::by,
                    PropertyMap.to("by"),
                    "how it is read")
            .required("low", Plain.AMOUNTS, AsRead::low, PropertyMap.to("low"), "the least, in base units")
            .optional("high", Plain.AMOUNTS, read -> bounded(read.high()), PropertyMap.to("high"), "the most")
            .optional("shortest", STRETCHES, AsRead::shortest, PropertyMap.to("shortest"), "the least as a stretch")
            .optional("longest", STRETCHES, AsRead::longest, PropertyMap.to("longest"), "the most as a stretch");

    private static final ObjectCodec<Within, PropertyMap> WITHIN = ObjectCodec.<Within, PropertyMap>of(
                    "within", PropertyMap::new, p -> new Within(p.get("least"), p.find("most"), p.find("of")))
            .required("least", Plain.DECIMALS, Within::least, PropertyMap.to("least"), "how many surely lie within")
            .optional("most", Plain.DECIMALS, Within::most, PropertyMap.to("most"), "how many at the most")
            .optional("of", Plain.DECIMALS, Within::of, PropertyMap.to("of"), "of how many");

    static final ObjectCodec<Measure, PropertyMap> MEASURES = ObjectCodec.<Measure, PropertyMap>of(
                    "measure", PropertyMap::new, MeasureForms::measure)
            .required("unit", UnitForms.UNITS, Measure::unit, PropertyMap.to("unit"), "in which unit it is shown")
            .required("low", Plain.AMOUNTS, Measure::low, PropertyMap.to("low"), "the least, in base units")
            .optional("high", Plain.AMOUNTS, found -> bounded(found.high()), PropertyMap.to("high"), "the most")
            .absent("nothing bounds it")
            .orElse("none", Scalars.TRUTHS, Measure::none, PropertyMap.to("none"), any -> false, "there is no value")
            .optional("shortest", STRETCHES, Measure::shortest, PropertyMap.to("shortest"), "the least as a stretch")
            .optional("longest", STRETCHES, Measure::longest, PropertyMap.to("longest"), "the most as a stretch")
            .orElse(
                    "limited",
                    Scalars.TRUTHS,
                    Measure::limited,
                    PropertyMap.to("limited"),
                    any -> false,
                    "the upper end is no news")
            .orElse(
                    "among",
                    ListCodec.of(Plain.AMOUNTS),
                    Measure::among,
                    PropertyMap.to("among"),
                    any -> List.of(),
                    "for a gap: all gaps, in order of time")
            .optional("byReading", READ, Measure::asRead, PropertyMap.to("byReading"), "where it lies by our reading")
            .optional("within", WITHIN, Measure::within, PropertyMap.to("within"), "how many lie within the bounds");

    private MeasureForms() {}

    private static Measure measure(PropertyMap parts) {
        return new Measure(
                parts.get("unit"),
                parts.get("low"),
                high(parts),
                parts.<Boolean>find("none").orElse(false),
                parts.find("shortest"),
                parts.find("longest"),
                parts.<Boolean>find("limited").orElse(false),
                parts.<List<Long>>find("among").orElse(List.of()),
                parts.find("byReading"),
                parts.find("within"));
    }

    private static long high(PropertyMap parts) {
        return parts.<Long>find("high").orElse(Measure.NO_BOUND);
    }

    private static Optional<Long> bounded(long high) {
        return high == Measure.NO_BOUND ? Optional.empty() : Optional.of(high);
    }
}
