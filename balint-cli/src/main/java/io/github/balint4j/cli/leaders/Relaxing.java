package io.github.balint4j.cli.leaders;

import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.Tier;
import io.github.balint4j.rules.mediation.Mediation;
import io.github.balint4j.rules.mediation.Status;
import io.github.balint4j.rules.mediation.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who would match, if one wish were given up. */
final class Relaxing {
    private final Mediation mediation;
    private final Messages messages;
    private final Wish wish;
    private final List<String> lines = new ArrayList<>();

    Relaxing(Mediation mediation, Messages messages) {
        this.messages = messages;
        this.mediation = mediation;
        this.wish = mediation.wish();
    }

    /** A line for each wish that helps, if it is given up; empty when none does alone. */
    List<String> lines() {
        wish.society()
                .ifPresent(code -> suggest(
                        messages.say("leaders.without", "option", "--society", "code", code)
                                + listed(
                                        code.value(),
                                        credentials(one -> one.issuer().value())),
                        wish(Optional.empty(), wish.tier())));
        wish.tier()
                .ifPresent(code -> suggest(
                        messages.say("leaders.without", "option", "--tier", "code", code)
                                + listed(
                                        code.value(),
                                        credentials(one ->
                                                one.tier().map(Tier::value).orElse(""))),
                        wish(wish.society(), Optional.empty())));
        wish.language()
                .ifPresent(code -> suggest(
                        messages.say("leaders.without", "option", "--language", "code", code)
                                + listed(code, leaders(one -> one.languages().items())),
                        wish(Optional.empty(), wish.region(), wish.willing())));
        wish.region()
                .ifPresent(code -> suggest(
                        messages.say("leaders.without", "option", "--region", "code", code)
                                + listed(code, leaders(one -> one.regions().items())),
                        wish(wish.language(), Optional.empty(), wish.willing())));
        OptionValues.STATUSES.stream()
                .filter(status -> status != Status.NONE && !wish.statuses().contains(status))
                .forEach(status -> suggest(
                        messages.say("leaders.with", "option", "--status", "code", status.code()), wish(status)));
        suggest(messages.say("leaders.anyWilling"), wish.willingOrNot());
        return lines;
    }

    private Stream<String> leaders(Function<ListedLeader, List<String>> codes) {
        return mediation.list().leaders().stream().flatMap(one -> codes.apply(one).stream());
    }

    private Stream<String> credentials(Function<Credential, String> code) {
        return leaders(one -> one.credentials().items().stream().map(code).toList());
    }

    /** Which codes the list has, where it does not have the wished one. */
    private String listed(String wished, Stream<String> codes) {
        List<String> known =
                codes.filter(code -> !code.isEmpty()).distinct().sorted().toList();
        return known.isEmpty() || known.contains(wished)
                ? ""
                : messages.say("leaders.listed", "codes", String.join(", ", known));
    }

    private void suggest(String how, Wish wider) {
        String who = Mediation.of(mediation.list(), mediation.asOf(), wider).matches().stream()
                .map(one -> one.leader().person().value())
                .collect(Collectors.joining(", "));
        if (!who.isEmpty()) {
            lines.add(how + ": " + who);
        }
    }

    private Wish wish(Optional<IssuerId> society, Optional<Tier> tier) {
        return new Wish(wish.statuses(), society, tier, wish.language(), wish.region(), wish.willing());
    }

    private Wish wish(Optional<String> language, Optional<String> region, boolean willing) {
        return new Wish(wish.statuses(), wish.society(), wish.tier(), language, region, willing);
    }

    private Wish wish(Status status) {
        return new Wish(Set.of(status), wish.society(), wish.tier(), wish.language(), wish.region(), wish.willing());
    }
}
