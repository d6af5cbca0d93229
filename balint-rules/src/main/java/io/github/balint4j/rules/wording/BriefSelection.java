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
    private final Words words;
    private final String join;

    BriefSelection(Words words, String join) {
        this.words = words;
        this.join = join;
    }

    String say(Selector selector) {
        return selector.fold(words.briefSelection());
    }

    /** The same where each of them is spoken of: "first and last". */
    String sayAll(Selector selector) {
        return selector.fold(words.briefSelectionOfAll());
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
    String who(Selector.Is role, boolean one) {
        return role.codes().stream()
                .map(code -> words.has("role." + code) ? words.plural("role." + code, one) : code)
                .collect(Collectors.joining(words.say("brief.or")));
    }

    @Override
    public String is(Selector.Is is) {
        return switch (is.attribute()) {
            // The aspect, the number or the column says it.
            case KIND, STATE, RECORDED, ATTENDANCE, ROLE, AUTHORITY, REQUIREMENT -> "";
            case STATUS ->
                words.brief()
                        .join(
                                "brief.or",
                                is.codes().stream()
                                        .map(code -> words.has("brief.status." + code)
                                                ? words.say("brief.status." + code)
                                                : code));
            default -> words.brief().join("brief.or", is.codes().stream());
        };
    }

    @Override
    public String sized(Selector.Sized sized) {
        return words.amounts().say(sized.min(), sized.max());
    }

    @Override
    public String present(Selector.Present present) {
        return words.say(
                "brief.qualified",
                "what",
                words.amounts().say(present.min(), present.max()),
                "qualifier",
                present.who().fold(words.briefSelection()));
    }

    // When it is to be so stands in the report.
    @Override
    public String timed(Selector.Timed timed) {
        return "";
    }

    @Override
    public String with(Selector.With with) {
        return with.standing().fold(words.briefSelection());
    }

    @Override
    public String position(Selector.Position position) {
        return switch (position.n()) {
            case 1 -> words.say("brief.first");
            case -1 -> words.say("brief.last");
            default -> words.selectors().say(position);
        };
    }

    @Override
    public String and(Selector.And and) {
        Optional<Whole> whole = Whole.of(words, and);
        return said(and.parts().stream()
                        .map(part -> part instanceof Selector.Is is && whole.isPresent()
                                ? of(whole.get(), is)
                                : part.fold(this)))
                .collect(Collectors.joining(whole.isPresent() || !saysKind(and) ? words.say("brief.join") : " "));
    }

    private boolean saysKind(Selector.And and) {
        return and.parts().stream()
                .anyMatch(part -> part instanceof Selector.Is is && is.attribute() == Attribute.KIND);
    }

    // Which society's member somebody is, who reports, and which body decided, the column does not say; some codes have
    // names.
    private String of(Whole whole, Selector.Is is) {
        String key = "brief.of." + whole.kind().code();
        if (is.attribute() == Attribute.AUTHORITY && words.has(key)) {
            return words.say(key, "codes", String.join(words.say("brief.or"), is.codes()));
        } else if (is.attribute() == Attribute.CODE
                || whole.kind() == FactKind.REPORT && is.attribute() == Attribute.ROLE) {
            return is.codes().stream()
                    .map(code -> name("code." + whole.kind().code() + "." + code, code))
                    .collect(Collectors.joining(words.say("brief.or")));
        }
        return is.fold(this);
    }

    private String name(String key, String code) {
        return words.has(key) ? words.plural(key, true) : code;
    }

    @Override
    public String or(Selector.Or or) {
        Optional<Whole> whole = Whole.of(words, or);
        if (whole.isPresent()) {
            return new Selector.And(whole.get().rest()).fold(this);
        }
        List<String> parts = or.parts().stream().map(part -> part.fold(this)).toList();
        // An alternative of which nothing is said leaves nothing to be said of the others.
        return parts.contains("") ? "" : words.brief().join(join, parts.stream());
    }

    private Stream<String> said(Stream<String> parts) {
        return parts.filter(text -> !text.isEmpty());
    }

    @Override
    public String not(Selector.Not not) {
        String part = not.part().fold(this);
        return part.isEmpty() ? "" : words.say("select.not", "part", part);
    }
}
