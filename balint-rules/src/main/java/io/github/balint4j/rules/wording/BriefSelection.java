package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sets selected facts apart from others of their kind, in a few words; empty when nothing does. */
final class BriefSelection implements Selector.Fold<String> {
    private static final BriefSelection ANY = new BriefSelection("brief.or");
    private static final BriefSelection ALL = new BriefSelection("brief.and");

    private final String join;

    private BriefSelection(String join) {
        this.join = join;
    }

    static String say(Selector selector) {
        return selector.fold(ANY);
    }

    /** The same where each of them is spoken of: "first and last". */
    static String sayAll(Selector selector) {
        return selector.fold(ALL);
    }

    /** In which roles people are selected. */
    static Optional<Selector.Is> role(Selector selector) {
        Stream<Selector> parts = selector instanceof Selector.And and ? and.parts().stream() : Stream.of(selector);
        return parts.filter(Selector.Is.class::isInstance)
                .map(Selector.Is.class::cast)
                .filter(is -> is.attribute() == Attribute.ROLE)
                .findFirst();
    }

    /** The roles, after the number one or another. */
    static String who(Selector.Is role, boolean one) {
        return role.codes().stream()
                .map(code -> Words.has("role." + code) ? Words.plural("role." + code, one) : code)
                .collect(Collectors.joining(Words.say("brief.or")));
    }

    @Override
    public String is(Selector.Is is) {
        return switch (is.attribute()) {
            // The aspect, the number or the column says it.
            case KIND, STATE, RECORDED, ATTENDANCE, ROLE, AUTHORITY, REQUIREMENT -> "";
            case STATUS ->
                Brief.join(
                        "brief.or",
                        is.codes().stream()
                                .map(code ->
                                        Words.has("brief.status." + code) ? Words.say("brief.status." + code) : code));
            default -> Brief.join("brief.or", is.codes().stream());
        };
    }

    @Override
    public String sized(Selector.Sized sized) {
        return Amounts.say(sized.min(), sized.max());
    }

    @Override
    public String present(Selector.Present present) {
        return Words.say(
                "brief.qualified",
                "what",
                Amounts.say(present.min(), present.max()),
                "qualifier",
                present.who().fold(ANY));
    }

    // When it is to be so stands in the report.
    @Override
    public String timed(Selector.Timed timed) {
        return "";
    }

    @Override
    public String with(Selector.With with) {
        return with.standing().fold(ANY);
    }

    @Override
    public String position(Selector.Position position) {
        return switch (position.n()) {
            case 1 -> Words.say("brief.first");
            case -1 -> Words.say("brief.last");
            default -> SelectorWords.say(position);
        };
    }

    @Override
    public String and(Selector.And and) {
        Optional<Whole> whole = Whole.of(and);
        return said(and.parts().stream()
                        .map(part -> part instanceof Selector.Is is && whole.isPresent()
                                ? of(whole.get(), is)
                                : part.fold(this)))
                .collect(Collectors.joining(whole.isPresent() || !saysKind(and) ? Words.say("brief.join") : " "));
    }

    private static boolean saysKind(Selector.And and) {
        return and.parts().stream()
                .anyMatch(part -> part instanceof Selector.Is is && is.attribute() == Attribute.KIND);
    }

    // Which society's member somebody is, who reports, and which body decided, the column does not say; some codes have
    // names.
    private String of(Whole whole, Selector.Is is) {
        String key = "brief.of." + whole.kind().code();
        if (is.attribute() == Attribute.AUTHORITY && Words.has(key)) {
            return Words.say(key, "codes", String.join(Words.say("brief.or"), is.codes()));
        } else if (is.attribute() == Attribute.CODE
                || whole.kind() == FactKind.REPORT && is.attribute() == Attribute.ROLE) {
            return is.codes().stream()
                    .map(code -> name("code." + whole.kind().code() + "." + code, code))
                    .collect(Collectors.joining(Words.say("brief.or")));
        }
        return is.fold(this);
    }

    private static String name(String key, String code) {
        return Words.has(key) ? Words.plural(key, true) : code;
    }

    @Override
    public String or(Selector.Or or) {
        Optional<Whole> whole = Whole.of(or);
        if (whole.isPresent()) {
            return new Selector.And(whole.get().rest()).fold(this);
        }
        List<String> parts = or.parts().stream().map(part -> part.fold(this)).toList();
        // An alternative of which nothing is said leaves nothing to be said of the others.
        return parts.contains("") ? "" : Brief.join(join, parts.stream());
    }

    private static Stream<String> said(Stream<String> parts) {
        return parts.filter(text -> !text.isEmpty());
    }

    @Override
    public String not(Selector.Not not) {
        String part = not.part().fold(this);
        return part.isEmpty() ? "" : Words.say("select.not", "part", part);
    }
}
