package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.mediation.Mediation;
import io.github.balint4j.rules.mediation.Wish;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every document of the docs, changed at random: reading gives what it holds or problems, each with its place, and what was read is
 * assessed, reported and written. So many as {@code balint.mutations} says, from the seed {@code balint.mutations.seed}.
 */
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("balint.mutations", 100_000);
    private static final long SEED = Long.getLong("balint.mutations.seed", 20260101L);
    /** Of what was read, one of so many is assessed, too. */
    private static final int ASSESSED = 10;
    /** Far more than any of them takes, so that what never ends is told, and where it was. */
    private static final long MOST_MILLIS = 120_000;

    private static final List<LocalDate> DAYS = Stream.of(
                    "0000-01-01", "2021-05-17", "2024-02-29", "2026-01-15", "9999-12-31")
            .map(LocalDate::parse)
            .toList();

    private final Mutator mutator = Mutator.of(Golden.DOCS);
    private final AtomicInteger next = new AtomicInteger();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    /** One that works, at which input it is, and since when. */
    private static final class Worker extends Thread {
        private final AtomicLong since = new AtomicLong();
        private volatile byte[] input = new byte[0];

        private Worker(Runnable work) {
            super(work);
            setDaemon(true);
        }

        void starts(byte[] with) {
            input = with;
            since.set(System.nanoTime() / 1_000_000);
        }

        boolean isStuck() {
            return isAlive() && System.nanoTime() / 1_000_000 - since.get() > MOST_MILLIS;
        }
    }

    @Test
    void whatever_is_changed_in_a_document_gives_what_it_holds_or_problems() throws InterruptedException {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Worker worker = new Worker(this::work);
            worker.starts(worker.input);
            worker.start();
            workers.add(worker);
        }
        while (workers.stream().anyMatch(Thread::isAlive)) {
            for (Worker worker : workers) {
                worker.join(100);
                if (worker.isStuck()) {
                    fail("it does not end, at " + List.of(worker.getStackTrace()) + ", with " + text(worker.input));
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(next).hasValueGreaterThanOrEqualTo(MUTATIONS);
    }

    private void work() {
        Worker worker = (Worker) Thread.currentThread();
        for (int i = next.getAndIncrement(); i < MUTATIONS && failures.isEmpty(); i = next.getAndIncrement()) {
            Random random = new Random(SEED * 31 + i);
            byte[] input = mutator.changed(random);
            worker.starts(input);
            try {
                tried(input, random);
            } catch (Throwable e) { // whatever it is
                failures.add(new AssertionError("input " + i + ": " + text(input), e));
            }
        }
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    private static void tried(byte[] input, Random random) {
        boolean hasCases = text(input).contains("\"cases\"");
        if (hasCases) {
            FuzzTest.placed(BalintJson.readCases(input));
        }
        Validation<Seq<Problem>, BalintDocument> read = BalintJson.read(input);
        FuzzTest.placed(read);
        boolean isAssessed = random.nextInt(ASSESSED) == 0;
        if (read.isValid() && isAssessed) {
            LocalDate day = any(DAYS, random);
            reported(read.get(), day, random);
        }
    }

    private static void reported(BalintDocument document, LocalDate day, Random random) {
        if (document instanceof BalintDocument.OfGroup one) {
            BalintGroup group = one.group();
            assertThat(BalintJson.readGroup(BalintJson.write(group)).get()).isEqualTo(group);
            reported(anyEdition(Rulebooks.aboutGroups(), random).assess(group, day));
        } else if (document instanceof BalintDocument.OfFrame one) {
            GroupFrame frame = one.frame();
            assertThat(BalintJson.readFrame(BalintJson.write(frame)).get()).isEqualTo(frame);
            reported(anyEdition(Rulebooks.aboutGroups(), random).assess(frame, day));
        } else if (document instanceof BalintDocument.OfPortfolio one) {
            Portfolio portfolio = one.portfolio();
            assertThat(BalintJson.readPortfolio(BalintJson.write(portfolio)).get())
                    .isEqualTo(portfolio);
            reported(anyEdition(Rulebooks.aboutPersons(), random).assess(portfolio, day));
        } else if (document instanceof BalintDocument.OfLeaders one) {
            Mediation.of(one.leaders(), day, Wish.any()).candidates();
        } else if (document instanceof BalintDocument.OfRulebook one) {
            reported(one.rulebook(), day, random);
        }
    }

    private static void reported(Rulebook rulebook, LocalDate day, Random random) {
        Edition edition = any(rulebook.editions(), random);
        printed(rulebook.toMarkdown(edition));
        printed(rulebook.toText(edition));
        BalintJson.readRulebook(BalintJson.write(rulebook));
        if (rulebook.isAboutPersons()) {
            reported(edition.assess(any(Subjects.PORTFOLIOS, random), day));
        } else {
            reported(edition.assess(any(Subjects.GROUPS, random), day));
        }
    }

    private static void reported(Assessment assessment) {
        printed(assessment.toString());
        printed(assessment.toMarkdown());
        printed(BalintJson.write(assessment));
    }

    private static void printed(String text) {
        assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n'))
                .isEmpty();
    }

    private static Edition anyEdition(List<Rulebook> rulebooks, Random random) {
        return any(any(rulebooks, random).editions(), random);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** What rulebooks are held against. */
    private static final class Subjects {
        static final List<BalintGroup> GROUPS = Examples.all().values().stream()
                .filter(BalintDocument.OfGroup.class::isInstance)
                .map(one -> ((BalintDocument.OfGroup) one).group())
                .toList();
        static final List<Portfolio> PORTFOLIOS =
                LeaderExamples.all().values().stream().toList();
    }
}
