package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A selector as people name it, "sessions attended as a member", and what narrows that. For what the doors of a portfolio
 * make; what speaks of a group is strung together from its parts.
 *
 * @param kind the kind of fact
 * @param forms its name after the number one, after another number, and standing alone
 * @param rest what narrows it, in written order
 */
record Whole(FactKind kind, List<String> forms, List<Selector> rest) {
    /** What the selector is, where a door makes it. */
    static Optional<Whole> of(Words words, Selector selector) {
        if (selector instanceof Selector.Or or) {
            return ofAlternatives(words, or);
        }
        List<Selector> parts = selector instanceof Selector.And and ? and.parts() : List.of(selector);
        if (parts.size() > 1 && parts.get(0) instanceof Selector.Or or) {
            return ofAlternatives(words, or).map(whole -> whole.narrowed(parts.subList(1, parts.size())));
        }
        return ofDoor(words, parts);
    }

    /** The name after the number one or another. */
    String counted(boolean one) {
        return forms.get(one ? 0 : 1);
    }

    /** The name standing alone; of what can be done more often, that of several. */
    String alone() {
        return forms.get(2);
    }

    /** Whether a number of this unit is a number of these: 20 sessions are 20 sessions attended. */
    boolean isCountedIn(Unit unit) {
        return unit.equals(Units.ENTRIES)
                || unit.equals(Units.SESSIONS) && kind == FactKind.SESSION
                || unit.equals(Units.EVENTS) && kind == FactKind.TRAINING
                || unit.equals(Units.MEETINGS) && kind == FactKind.INTERVISION;
    }

    /** Whether these are counted in a unit of their own, of which an entry may hold several. */
    boolean hasOwnUnit() {
        return kind == FactKind.SESSION || kind == FactKind.TRAINING || kind == FactKind.INTERVISION;
    }

    /** Whether it has one day only, as a milestone or a report. */
    boolean isPoint() {
        return !kind.isActivity() && !kind.isStanding();
    }

    private Whole narrowed(List<Selector> further) {
        return new Whole(
                kind, forms, Stream.concat(rest.stream(), further.stream()).toList());
    }

    // What the alternatives share is said once: "sessions attended as a member, either (before ...) or (after ...)".
    private static Optional<Whole> ofAlternatives(Words words, Selector.Or or) {
        List<Whole> wholes =
                or.parts().stream().flatMap(part -> of(words, part).stream()).toList();
        if (wholes.size() < or.parts().size()
                || wholes.stream().map(Whole::forms).distinct().count() > 1) {
            return Optional.empty();
        }
        Whole first = wholes.get(0);
        int shortest =
                wholes.stream().mapToInt(whole -> whole.rest.size()).min().orElseThrow();
        int shared = (int) IntStream.range(0, shortest)
                .takeWhile(
                        i -> wholes.stream().allMatch(whole -> whole.rest.get(i).equals(first.rest.get(i))))
                .count();
        if (shared == shortest) {
            return Optional.empty();
        }
        List<Selector> apart = wholes.stream()
                .map(whole -> whole.rest.subList(shared, whole.rest.size()))
                .map(rest -> rest.size() == 1 ? rest.get(0) : new Selector.And(rest))
                .toList();
        return Optional.of(new Whole(first.kind, first.forms, first.rest.subList(0, shared))
                .narrowed(List.of(new Selector.Or(apart))));
    }

    private static Optional<Whole> ofDoor(Words words, List<Selector> parts) {
        List<Selector> rest = new ArrayList<>(parts);
        List<String> kinds = take(rest, Attribute.KIND);
        return Stream.of(FactKind.values())
                .filter(kind -> kinds.equals(List.of(kind.code())))
                .findFirst()
                .filter(kind -> !kind.isActivity() || tookPlace(rest))
                .flatMap(kind -> forms(words, kind, rest).map(forms -> new Whole(kind, forms, List.copyOf(rest))));
    }

    private static boolean tookPlace(List<Selector> rest) {
        return take(rest, Attribute.STATE).equals(List.of("held"))
                && take(rest, Attribute.ATTENDANCE).equals(List.of("present"));
    }

    /** The codes of the first part on the attribute, which is taken out; none when there is no such part. */
    private static List<String> take(List<Selector> parts, Attribute attribute) {
        Optional<Selector.Is> found = parts.stream()
                .filter(Selector.Is.class::isInstance)
                .map(Selector.Is.class::cast)
                .filter(is -> is.attribute() == attribute)
                .findFirst();
        found.ifPresent(parts::remove);
        return found.map(Selector.Is::codes).orElse(List.of());
    }

    private static Optional<List<String>> forms(Words words, FactKind kind, List<Selector> rest) {
        return switch (kind) {
            case SESSION ->
                Optional.of("whole.session." + String.join("-or-", take(rest, Attribute.ROLE)))
                        .filter(words::has)
                        .map(key -> forms(words, key));
            case SUPERVISION, INTERVISION -> Optional.of(forms(words, "whole." + kind.code()));
            case TRAINING, PRACTICE, TEACHING, QUALIFICATION, PROFESSION, COVER, MILESTONE, DOCUMENT, DECISION ->
                Optional.of(coded(words, kind, take(rest, Attribute.CODE)));
            case MEMBERSHIP -> Optional.of(coded(words, kind, take(rest, Attribute.AUTHORITY)));
            case REGION -> Optional.of(coded(words, kind, take(rest, Attribute.REGION)));
            case REPORT -> Optional.of(coded(words, kind, take(rest, Attribute.ROLE)));
            case PLACE, AUTHORISATION, AGREEMENT, ATTESTATION, FRAME -> Optional.empty();
        };
    }

    private static List<String> coded(Words words, FactKind kind, List<String> codes) {
        String key = "whole." + kind.code();
        if (codes.isEmpty()) {
            return forms(words, key);
        }
        List<String> names = codes.stream()
                .map(code -> "code." + kind.code() + "." + code)
                .filter(words::has)
                .toList();
        if (names.size() == codes.size()) {
            return IntStream.range(0, 3)
                    .mapToObj(form -> names.stream()
                            .map(name -> forms(words, name).get(form))
                            .collect(Collectors.joining(words.say("join.or.codes"))))
                    .toList();
        }
        // Societies, roles and decisions go by their codes; other codes are set apart as such.
        boolean bare = switch (kind) {
            case MEMBERSHIP, REGION, REPORT, DECISION -> true;
            default -> false;
        };
        String said = codes.stream()
                .map(code -> bare ? words.value(kind.code(), code) : words.say("select.code", "codes", code))
                .collect(Collectors.joining(words.say("join.or.codes")));
        return forms(words, key + ".code", "codes", said);
    }

    private static List<String> forms(Words words, String key, Object... arguments) {
        String[] forms = words.say(key, arguments).split("\\|");
        String many = forms[Math.min(1, forms.length - 1)];
        return List.of(forms[0], many, forms[forms.length - 1]);
    }
}
