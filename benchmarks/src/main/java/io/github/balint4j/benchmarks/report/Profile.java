package io.github.balint4j.benchmarks.report;

import io.github.balint4j.benchmarks.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the time of a workload goes and what it allocates, by Flight Recorder, as Markdown. */
public final class Profile {
    private static final String OURS = "io.github.balint4j.";
    private static final int ROWS = 12;

    private Profile() {}

    /**
     * Prints the profile.
     *
     * @param args the workload's name and for how many seconds it runs, once to warm up and once recorded
     */
    public static void main(String... args) throws IOException {
        Workload workload = Workload.named(args[0]);
        Duration length = Duration.ofSeconds(Long.parseLong(args[1]));
        workload.run(length);
        Path file = Files.createTempFile("profile", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.enable("jdk.ObjectAllocationSample").with("throttle", "2000/s");
            recording.start();
            workload.run(length);
            recording.dump(file);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        // The first sample of a thread weighs all that it allocated before, also while it warmed up.
        events.stream()
                .filter(Profile::isAllocation)
                .min(Comparator.comparing(RecordedEvent::getStartTime))
                .ifPresent(events::remove);
        Files.delete(file);
        System.out.println("### " + workload.title() + "\n");
        Predicate<RecordedEvent> isTime =
                event -> event.getEventType().getName().equals("jdk.ExecutionSample");
        print("time in our method, with the JDK's and others' below it", events, isTime, Profile::own, event -> 1);
        ToDoubleFunction<RecordedEvent> weight = event -> event.getLong("weight");
        print("allocated by our method", events, Profile::isAllocation, Profile::own, weight);
        print("allocated, by class", events, Profile::isAllocation, Profile::allocated, weight);
    }

    private static boolean isAllocation(RecordedEvent event) {
        return event.getEventType().getName().equals("jdk.ObjectAllocationSample");
    }

    private static String allocated(RecordedEvent event) {
        return event.getClass("objectClass").getName().replaceAll("\\$\\$Lambda.*", "\\$\\$Lambda");
    }

    private interface Key {
        String of(RecordedEvent event);
    }

    private static void print(
            String title,
            List<RecordedEvent> events,
            Predicate<RecordedEvent> which,
            Key key,
            ToDoubleFunction<RecordedEvent> weight) {
        Map<String, Double> sums = new HashMap<>();
        events.stream()
                .filter(which)
                .filter(event -> event.getStackTrace() != null)
                .filter(event -> event.getStackTrace().getFrames().stream().anyMatch(Profile::isOurs))
                .forEach(event -> sums.merge(key.of(event), weight.applyAsDouble(event), Double::sum));
        double all = sums.values().stream().mapToDouble(one -> one).sum();
        System.out.println("| " + title + " | share |\n|---|---|");
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(ROWS)
                .forEach(one -> System.out.printf(
                        Locale.ROOT, "| `%s` | %.1f %% |%n", one.getKey(), 100 * one.getValue() / all));
        System.out.println();
    }

    /** The innermost frame of ours. */
    private static String own(RecordedEvent event) {
        return event.getStackTrace().getFrames().stream()
                .filter(Profile::isOurs)
                .findFirst()
                .map(Profile::name)
                .orElse("other");
    }

    private static boolean isOurs(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.startsWith(OURS) && !type.startsWith(OURS + "benchmarks.") && !type.contains("$$Lambda");
    }

    private static String name(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "."
                + frame.getMethod().getName().replaceAll("^lambda\\$(.*)\\$\\d+$", "$1");
    }
}
