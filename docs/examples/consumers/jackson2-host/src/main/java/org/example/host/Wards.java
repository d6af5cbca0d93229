package org.example.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.jackson2.BalintJackson2Module;

/** A host that has a mapper of Jackson 2, and types of its own around a group. */
public final class Wards {
    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new BalintJackson2Module()).build();

    /** A ward and its group. */
    public record Ward(String name, BalintGroup group) {}

    public Ward read(String text) throws JsonProcessingException {
        return mapper.readValue(text, Ward.class);
    }

    public String write(Object value) throws JsonProcessingException {
        return mapper.writeValueAsString(value);
    }
}
