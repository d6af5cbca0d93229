package io.github.balint4j.rules.laws.portfolio;

import io.github.balint4j.core.Known;
import java.util.ArrayList;
import java.util.List;

/** Lists with more in them. */
final class Added {
    private Added() {}

    // What was added to an absent list is not all of it; what stands there already is not added again.
    static <T> Known<T> to(Known<T> list, List<T> more) {
        List<T> all = new ArrayList<>(list.items());
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return list.isComplete() ? Known.complete(all) : Known.incomplete(all);
    }
}
