package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.Waiting;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is asked for is what is missing: nobody is asked for a thing that is given, or that a document has no place for. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class QuestionsLawTest {
    @Property(tries = 1500, seed = Seed.FIXED)
    void no_question_is_answered_already_or_has_no_place_for_its_answer(
            @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        Map<String, Boolean> places = places(group);
        for (Criterion criterion : criteria()) {
            new Evaluator(Facts.of(group, asOf))
                    .evaluate(criterion)
                    .remaining()
                    .steps()
                    .filter(Remedy.Supply.class::isInstance)
                    .map(Remedy.Supply.class::cast)
                    .forEach(supply -> isOpen(supply, places, criterion));
        }
    }

    private static void isOpen(Remedy.Supply supply, Map<String, Boolean> places, Criterion criterion) {
        assertThat(supply.at()).isNotEmpty();
        for (String at : supply.at()) {
            String place = switch (supply.datum().kind()) {
                case LIST, STATED, TERM, MAXIMUM, EXACT, MONTHS, MILESTONE -> at;
                case DATE, FACET, AMOUNT, PEOPLE -> at + "/" + supply.datum().name();
                case PARTS -> at + "/parts";
            };
            assertThat(places).as("%s, %s", supply, criterion).containsEntry(place, false);
        }
    }

    private static List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>(List.of(
                Criteria.every(
                        Selectors.scheduled(),
                        new Selector.With(Attribute.LEADER, Selectors.authorised("se-sfmp"), Optional.empty())),
                Criteria.every(Selectors.first(Selectors.sessions()), Selectors.is(Attribute.MODE, "online")),
                Criteria.atMost(1, Quantities.distinct(Attribute.LEADER, Selectors.sessions())),
                Criteria.atLeast(
                        5,
                        Units.PEOPLE,
                        Selectors.places("member", "waiting").on(Moment.start(Selectors.scheduled())))));
        for (Rulebook rulebook : Rulebooks.aboutGroups()) {
            rulebook.editions().get(0).requirements().stream()
                    .map(Requirement::criterion)
                    .forEach(criteria::add);
        }
        return criteria;
    }

    private static void credentials(Map<String, Boolean> places, String at, Known<Credential> credentials) {
        list(places, at + "/credentials", credentials);
        for (int k = 0; k < credentials.items().size(); k++) {
            Credential one = credentials.items().get(k);
            String credential = item(at + "/credentials", credentials, k);
            places.put(credential + "/from", isKnown(one.from()));
            places.put(credential + "/until", ends(one.until()));
        }
    }

    /** All places of the document that may be asked for, and whether what stands there is all there is to say. */
    private static Map<String, Boolean> places(BalintGroup group) {
        Map<String, Boolean> places = new TreeMap<>();
        places.put("/statedOn", group.statedOn().isPresent());
        places.put("/stated/enrolled", group.stated().enrolled().isPresent());
        places.put("/stated/waiting", group.stated().waiting().isPresent());
        for (String term : List.of(
                "members",
                "leaders",
                "cadence",
                "length",
                "period",
                "trial",
                "commitment",
                "format",
                "mode",
                "agreements",
                "meetings",
                "sessions",
                "sessionsPerYear",
                "meetingsPerYear",
                "amount",
                "runsFor",
                "span",
                "startThreshold")) {
            places.put("/frame/" + term, false);
        }
        list(places, "/leaders", group.leaders());
        list(places, "/members", group.members());
        list(places, "/waiting", group.waiting());
        list(places, "/sessions", group.sessions());
        list(places, "/attestations", group.attestations());
        places.put("/stated/leaders", false);
        group.stated().leaders().ifPresent(all -> {
            places.put("/stated/leaders/profession", all.profession().isPresent());
            credentials(places, "/stated/leaders", all.credentials());
        });
        List<Leadership> leaders = group.leaders().items();
        for (int i = 0; i < leaders.size(); i++) {
            String at = item("/leaders", group.leaders(), i);
            places.put(at + "/since", isKnown(leaders.get(i).since()));
            places.put(at + "/until", ends(leaders.get(i).until()));
            credentials(places, at, leaders.get(i).credentials());
        }
        List<Membership> members = group.members().items();
        for (int i = 0; i < members.size(); i++) {
            String at = item("/members", group.members(), i);
            places.put(at + "/joined", isKnown(members.get(i).joined()));
            places.put(at + "/left", ends(members.get(i).left()));
            places.put(at + "/profession", members.get(i).profession().isPresent());
            places.put(at + "/commitment", members.get(i).commitment().value().isPresent());
        }
        list(places, "/pauses", group.pauses());
        for (int i = 0; i < group.pauses().items().size(); i++) {
            String at = item("/pauses", group.pauses(), i);
            places.put(at + "/since", isKnown(group.pauses().items().get(i).since()));
            // How long a pause goes on is asked until somebody says its last day.
            places.put(at + "/until", isKnown(group.pauses().items().get(i).until()));
        }
        List<Waiting> waiting = group.waiting().items();
        for (int i = 0; i < waiting.size(); i++) {
            String at = item("/waiting", group.waiting(), i);
            places.put(at + "/since", isKnown(waiting.get(i).since()));
            places.put(at + "/until", ends(waiting.get(i).until()));
            // Nobody who waits has committed themselves yet: what they commit to is what the frame agrees.
        }
        List<Session> sessions = group.sessions().items();
        for (int i = 0; i < sessions.size(); i++) {
            String at = item("/sessions", group.sessions(), i);
            places.put(at + "/date", sessions.get(i).date().isPresent());
            places.put(at + "/length", sessions.get(i).length().value().isPresent());
            places.put(at + "/sessions", sessions.get(i).sessions().value().isPresent());
            places.put(at + "/mode", sessions.get(i).mode().value().isPresent());
            // Only what took several days can be split into these.
            places.put(at + "/parts", !sessions.get(i).isBlock());
            // What was planned for a day gone by is asked after, though its state is given.
            places.put(at + "/state", false);
            Known<Attendance> attended = sessions.get(i).attendance();
            list(places, at + "/attended", attended);
            for (int k = 0; k < attended.items().size(); k++) {
                places.put(
                        item(at + "/attended", attended, k) + "/presence",
                        !attended.items().get(k).presence().isUnknown());
                places.put(
                        item(at + "/attended", attended, k) + "/role",
                        !attended.items().get(k).role().isUnknown());
            }
            list(places, at + "/presented", sessions.get(i).presenters());
        }
        return places;
    }

    private static boolean isKnown(Given<PartialDate> day) {
        return day.value().flatMap(PartialDate::date).isPresent();
    }

    private static boolean ends(Given<PartialDate> day) {
        return day.isUsual() || isKnown(day);
    }

    private static void list(Map<String, Boolean> places, String at, Known<?> list) {
        places.put(at, list.isComplete());
    }

    private static String item(String list, Known<?> known, int index) {
        return list + (known.state() == Known.State.INCOMPLETE ? "/items/" : "/") + index;
    }
}
