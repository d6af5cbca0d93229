package io.github.balint4j.rules.fact;

import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How constants are written as codes: {@code SLOW_OPEN} as {@code slow-open}. */
final class Codes {
    private static final List<List<String>> KINDS =
            Arrays.stream(FactKind.values()).map(kind -> List.of(kind.code())).toList();
    private static final List<List<String>> STATES = Arrays.stream(SessionState.values())
            .map(state -> List.of(of(state)))
            .toList();
    private static final List<List<String>> MODES =
            Arrays.stream(Mode.values()).map(mode -> List.of(of(mode))).toList();
    private static final List<List<String>> FORMATS = Arrays.stream(GroupFormat.values())
            .map(format -> List.of(of(format)))
            .toList();

    private static final List<List<String>> ROLES =
            Arrays.stream(GroupRole.values()).map(role -> List.of(of(role))).toList();
    private static final List<List<String>> PRESENCES = Arrays.stream(Presence.values())
            .map(presence -> List.of(of(presence)))
            .toList();

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> list(FactKind kind) {
        return KINDS.get(kind.ordinal());
    }

    static List<String> list(SessionState state) {
        return STATES.get(state.ordinal());
    }

    static List<String> list(GroupRole role) {
        return ROLES.get(role.ordinal());
    }

    static List<String> list(Presence presence) {
        return PRESENCES.get(presence.ordinal());
    }

    static List<String> list(GroupFormat format) {
        return FORMATS.get(format.ordinal());
    }

    static List<String> list(Mode mode) {
        return MODES.get(mode.ordinal());
    }
}
