package io.github.balint4j.json.rulebook;

import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words for selectors that rules use again and again: {@code attended}, {@code {"training": "leader-seminar"}}. */
public final class NamedSelectors {
    /**
     * One word.
     *
     * @param word the word
     * @param parts what it stands for, all of it together
     * @param attribute of which property codes may be added; empty when it takes none
     * @param example one such code
     * @param meaning what it picks
     */
    public record Door(
            String word, List<Selector> parts, Optional<Attribute> attribute, String example, String meaning) {
        /** What it stands for, as a value of its own. */
        public Selector plain() {
            return parts.size() == 1 && parts.get(0) instanceof Selector.Is is
                    ? new Selector.Is(is.attribute(), is.codes())
                    : new Selector.And(parts);
        }

        private Selector with(List<String> codes) {
            List<Selector> all = new ArrayList<>(parts);
            all.add(new Selector.Is(attribute.orElseThrow(), codes));
            return new Selector.And(all);
        }

        /** The codes that were added; empty when the selector is not this word with codes. */
        private Optional<List<String>> codes(Selector selector) {
            return selector instanceof Selector.And and
                            && and.parts().size() == parts.size() + 1
                            && and.parts().subList(0, parts.size()).equals(parts)
                            && and.parts().get(parts.size()) instanceof Selector.Is is
                            && attribute.filter(is.attribute()::equals).isPresent()
                    ? Optional.of(is.codes())
                    : Optional.empty();
        }

        /** Whether it begins what is at this place of a list of parts. */
        private boolean beginsAt(int at, List<Selector> all) {
            return at + parts.size() <= all.size()
                    && all.subList(at, at + parts.size()).equals(parts);
        }
    }

    public static final List<Door> ALL = List.of(
            door("attended", Selectors.attended(), "sessions of a portfolio that the person attended as a member"),
            door("led", Selectors.led(), "sessions that the person led, alone or with somebody"),
            door("co-led", Selectors.coLed(), "sessions that the person led with somebody"),
            door("sessions", Selectors.sessions(), "sessions held up to the day of the assessment"),
            door("scheduled", Selectors.scheduled(), "sessions held or planned, on any date"),
            door("supervision", Selectors.supervision(), "supervision on leading that took place"),
            door("intervision", Selectors.intervision(), "meetings with peers on leading that took place"),
            door("training", Selectors.training(), Attribute.CODE, "leader-seminar", "trainings that took place"),
            door("practice", Selectors.practice(), Attribute.CODE, "psychotherapy", "professional practice"),
            door("teaching", Selectors.teaching(), Attribute.CODE, "seminar", "teaching that took place"),
            door(FactKind.QUALIFICATION, Attribute.CODE, "psychodynamic-training", "qualifications"),
            door(FactKind.PROFESSION, Attribute.CODE, "physician", "professions"),
            door(FactKind.COVER, Attribute.CODE, "liability", "insurance cover"),
            door(FactKind.REGION, Attribute.REGION, "de-by", "regions that a person works in"),
            door(FactKind.MEMBERSHIP, Attribute.AUTHORITY, "uk-balint-society", "memberships"),
            door(FactKind.MILESTONE, Attribute.CODE, "application", "milestones"),
            door(FactKind.REPORT, Attribute.ROLE, "supervisor", "reports, by who reports"),
            door(FactKind.DOCUMENT, Attribute.CODE, "portfolio", "papers"),
            door(FactKind.DECISION, Attribute.CODE, "recognise", "decisions of a body"),
            door(FactKind.ATTESTATION, Attribute.TOPIC, "se2-even", "judgements"),
            door(FactKind.AGREEMENT, Attribute.CODE, "voluntary", "what is agreed"),
            door(
                    "places",
                    Selectors.of(FactKind.PLACE),
                    Attribute.ROLE,
                    "member",
                    "places in a group, by role (a `co-leader` is a `leader` too)"),
            door("authorised", Selectors.authorised(), Attribute.AUTHORITY, "se-sfmp", "being authorised, by whom"),
            door("on-the-way", Selectors.onTheWay(), Attribute.AUTHORITY, "se-sfmp", "being on the way to it, by whom"),
            door(FactKind.FRAME, "the group's frame"));

    public static final List<String> WORDS = ALL.stream().map(Door::word).toList();

    private NamedSelectors() {}

    private static Door door(FactKind kind, Attribute attribute, String example, String meaning) {
        return door(kind.code(), Selectors.of(kind), attribute, example, meaning);
    }

    private static Door door(FactKind kind, String meaning) {
        return door(kind.code(), Selectors.of(kind), meaning);
    }

    private static Door door(String word, Selector selector, String meaning) {
        return new Door(word, partsOf(selector), Optional.empty(), "", meaning);
    }

    private static Door door(String word, Selector selector, Attribute attribute, String example, String meaning) {
        return new Door(word, partsOf(selector), Optional.of(attribute), example, meaning);
    }

    private static List<Selector> partsOf(Selector selector) {
        return selector instanceof Selector.And and ? and.parts() : List.of(selector);
    }

    /** What the word stands for; empty when it is none. */
    static Optional<Selector> find(String word) {
        return ALL.stream().filter(door -> door.word().equals(word)).findFirst().map(Door::plain);
    }

    /** The word that is exactly this selector. */
    static Optional<String> word(Selector selector) {
        return ALL.stream()
                .filter(door -> door.plain().equals(selector))
                .findFirst()
                .map(Door::word);
    }

    /** The words that take codes, as forms of a selector. */
    static ChoiceCodec<Selector> forms(ChoiceCodec<Selector> choice) {
        ChoiceCodec<Selector> with = choice;
        for (Door door : ALL) {
            if (door.attribute().isPresent()) {
                String word = door.word();
                ObjectCodec<Selector, PropertyMap> codec = ObjectCodec.<Selector, PropertyMap>of(
                                word, PropertyMap::new, parts -> door.with(parts.get(word)))
                        .required(
                                word,
                                Texts.codes(door.example()),
                                selector -> door.codes(selector).orElseThrow(),
                                PropertyMap.to(word),
                                door.meaning() + ", of one of these codes");
                with = with.or(Selector.class, selector -> door.codes(selector).isPresent(), codec, word);
            }
        }
        return with;
    }

    /** The parts of a selector, as few as there are when words are used. */
    static List<Selector> fragments(Selector selector) {
        List<Selector> parts = partsOf(selector);
        List<Selector> fragments = new ArrayList<>();
        for (int at = 0; at < parts.size(); ) {
            int from = at;
            Optional<Door> door = ALL.stream()
                    .filter(one -> one.beginsAt(from, parts))
                    .max(Comparator.comparingInt(one -> one.parts().size()));
            if (door.isEmpty()) {
                fragments.add(parts.get(at++));
                continue;
            }
            at += door.get().parts().size();
            boolean coded = at < parts.size()
                    && parts.get(at) instanceof Selector.Is is
                    && door.get().attribute().filter(is.attribute()::equals).isPresent();
            fragments.add(
                    coded
                            ? door.get().with(((Selector.Is) parts.get(at++)).codes())
                            : door.get().plain());
        }
        return fragments;
    }
}
