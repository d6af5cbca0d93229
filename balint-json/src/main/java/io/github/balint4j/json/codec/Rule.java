package io.github.balint4j.json.codec;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.json.wording.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold between the properties of one object. */
public interface Rule {
    /** Reports what does not hold. */
    void check(ReadContext in, ReadValues values, List<String> names);

    /** What a JSON Schema says of it, as its keywords; none where it can say nothing. */
    default Map<String, Object> keywords() {
        return Map.of();
    }

    /** The same rule, of which a JSON Schema says this. */
    static Rule stated(Map<String, Object> keywords, Rule rule) {
        return new Rule() {
            @Override
            public void check(ReadContext in, ReadValues values, List<String> names) {
                rule.check(in, values, names);
            }

            @Override
            public Map<String, Object> keywords() {
                return keywords;
            }
        };
    }

    /** The first of two is not after the second, where both are there. */
    static <V> Rule ordered(String first, String second, Problem.Code code, Comparator<V> order) {
        return (in, values, names) -> {
            @Nullable V low = cast(values.value(first));
            @Nullable V high = cast(values.value(second));
            if (low != null && high != null && order.compare(low, high) > 0) {
                in.problem(
                        code,
                        values.spot(names.indexOf(second), in.spot()),
                        high instanceof Number ? Shown.number(high.toString()) : '"' + high.toString() + '"',
                        Messages.render(
                                "expected." + code,
                                Map.of("first", '"' + first + '"', "bound", Shown.number(low.toString()))));
            }
        };
    }

    /** At least one of these is there, in an object that may itself be left out. */
    static Rule someOrNone(String... some) {
        return some("expected.someOrNone", some);
    }

    /** At least one of these is there. */
    static Rule some(String... some) {
        return some("expected.some", some);
    }

    private static Rule some(String expected, String[] some) {
        List<Object> any = new ArrayList<>();
        for (String name : some) {
            any.add(Map.of("required", List.of(name)));
        }
        return stated(Map.of("anyOf", any), (in, values, names) -> {
            boolean none = true;
            for (String name : some) {
                none &= !values.isSeen(names.indexOf(name));
            }
            if (none && !values.hasStrangers()) {
                in.problem(
                        Problem.Code.SAYS_NOTHING,
                        "{}",
                        Messages.render(
                                expected,
                                Map.of(
                                        "some",
                                        "\"" + String.join("\", \"", some) + "\"",
                                        "name",
                                        in.spot().name())));
            }
        });
    }

    /** One of these is not there when one of the others is: they say the same in two ways. */
    static Rule instead(String one, String... others) {
        Map<String, Object> absent = new LinkedHashMap<>();
        for (String other : others) {
            absent.put(other, false);
        }
        return stated(Map.of("dependentSchemas", Map.of(one, Map.of("properties", absent))), (in, values, names) -> {
            for (String other : others) {
                if (values.isSeen(names.indexOf(one)) && values.isSeen(names.indexOf(other))) {
                    in.problem(
                            Problem.Code.NOT_BESIDE,
                            values.spot(names.indexOf(other), in.spot()),
                            '"' + one + '"',
                            Messages.get("expected.oneOfBoth"));
                }
            }
        });
    }

    @SuppressWarnings("unchecked") // the field's codec has read it
    private static <V> @Nullable V cast(@Nullable Object value) {
        return (V) value;
    }
}
