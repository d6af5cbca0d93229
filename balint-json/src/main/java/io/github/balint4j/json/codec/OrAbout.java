package io.github.balint4j.json.codec;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said exactly, or as about so much.
 *
 * @param <V> what is said
 * @param <A> what is near
 * @param said as it is said; empty where it is about so much
 * @param about about so much
 */
public record OrAbout<V, A>(Optional<V> said, Optional<A> about) {
    private static final class Near<A> {
        private @Nullable A about;
    }

    /** What is said exactly. */
    public static <V, A> OrAbout<V, A> of(V said) {
        return new OrAbout<>(Optional.of(said), Optional.empty());
    }

    private static <V, A> OrAbout<V, A> about(Near<A> near) {
        return new OrAbout<>(Optional.empty(), Optional.ofNullable(near.about));
    }

    /**
     * Its codec.
     *
     * @param name what the object is called in the tables
     */
    public static <V, A> ShortCodec<OrAbout<V, A>, V> codec(
            String name, Codec<V> said, ScalarCodec<A> about, String example) {
        ObjectCodec<OrAbout<V, A>, Near<A>> near = ObjectCodec.<OrAbout<V, A>, Near<A>>of(
                        name, Near::new, OrAbout::about)
                .required(
                        "about",
                        about,
                        one -> one.about().orElseThrow(),
                        (parts, v) -> parts.about = v,
                        "near how much it lies: surely any, by our reading within a fifth of it")
                .example(example);
        return new ShortCodec<>(said, near, OrAbout::of, OrAbout::said);
    }
}
