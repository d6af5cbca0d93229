package io.github.balint4j.json.document;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.Known;
import io.github.balint4j.json.codec.KnownCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.ShortCodec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed, and what is not, as one property.
 *
 * @param list what is agreed
 * @param not what surely is not; only beside a list that is not complete
 */
record Agreed(Known<Agreement> list, List<Agreement> not) {
    private static final class Parts {
        private @Nullable List<Agreement> items;
        private List<Agreement> not = List.of();

        Agreed build() {
            return new Agreed(Known.incomplete(items == null ? List.of() : items), not);
        }
    }

    private static final ListCodec<Agreement> EACH_ONCE =
            new ListCodec<>(Scalars.code("agreement", "code", "voluntary", Agreement::of, Agreement::code), null, true);

    static final ShortCodec<Agreed, List<Agreement>> CODEC = new ShortCodec<>(
            EACH_ONCE,
            ObjectCodec.<Agreed, Parts>of("agreements", Parts::new, Parts::build)
                    .required(
                            "incomplete",
                            KnownCodec.TRUE,
                            agreed -> true,
                            (parts, v) -> {},
                            "there may be more than these")
                    .required(
                            "items",
                            EACH_ONCE,
                            agreed -> agreed.list().items(),
                            (parts, v) -> parts.items = v,
                            "those that are known to be agreed")
                    .optional(
                            "not",
                            EACH_ONCE,
                            agreed -> Optional.of(agreed.not()).filter(not -> !not.isEmpty()),
                            (parts, v) -> parts.not = v,
                            "those that surely are not agreed")
                    .absent("nothing is said of others")
                    .example("[\"voluntary\"]"),
            all -> new Agreed(Known.complete(all), List.of()),
            agreed -> agreed.list().isComplete() ? Optional.of(agreed.list().items()) : Optional.empty());

    boolean isStated() {
        return !list.isAbsent();
    }
}
