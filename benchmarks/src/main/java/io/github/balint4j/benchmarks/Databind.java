package io.github.balint4j.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Reads a group with Jackson 2 databind to records: the tree of the document, with no check of what it says. */
final class Databind {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** A group. */
    record Group(
            String kind,
            int version,
            String id,
            LocalDate statedOn,
            Frame frame,
            List<Leader> leaders,
            List<Member> members,
            List<Meeting> sessions) {}

    /** What is declared. */
    record Frame(
            List<String> follows,
            String format,
            Count members,
            Count leaders,
            Duration length,
            List<String> agreements) {}

    /** A number or two bounds. */
    record Count(int min, Integer max) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Count of(int exactly) {
            return new Count(exactly, exactly);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Count of(@JsonProperty("min") int min, @JsonProperty("max") Integer max) {
            return new Count(min, max);
        }
    }

    /** Who leads. */
    record Leader(String person, String role, LocalDate since) {}

    /** Who has a place. */
    record Member(String person, String profession, LocalDate joined) {}

    /** A session. */
    record Meeting(LocalDate date, List<Attendee> attended, List<String> presented) {}

    /** Who came or did not. */
    record Attendee(String person, String presence) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Attendee of(String person) {
            return new Attendee(person, "present");
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Attendee of(@JsonProperty("person") String person, @JsonProperty("presence") String presence) {
            return new Attendee(person, presence);
        }
    }

    private Databind() {}

    static Group read(byte[] document) throws IOException {
        return MAPPER.readValue(document, Group.class);
    }
}
