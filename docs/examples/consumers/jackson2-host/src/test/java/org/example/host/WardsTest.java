package org.example.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.balint4j.jackson2.BalintJackson2Module.InvalidValueException;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Assessment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WardsTest {
    private final Wards wards = new Wards();

    @Test
    void a_group_inside_the_hosts_own_type_is_written_and_read_back() throws Exception {
        Wards.Ward ward = wards.read("{\"name\": \"north\", \"group\": {\"id\": \"tuesday\", \"members\": [\"p1\"]}}");
        assertEquals(ward, wards.read(wards.write(ward)));
        Assessment assessment = Rulebooks.seSfmpGroup().assess(ward.group(), LocalDate.of(2026, 1, 15));
        assertEquals(assessment, BalintJson.parseAssessment(wards.write(assessment)));
    }

    @Test
    void all_problems_are_told_with_line_and_column() {
        InvalidValueException invalid = assertThrows(
                InvalidValueException.class,
                () -> wards.read("{\"name\": \"north\",\n \"group\": {\"id\": \"t\", \"id\": \"u\", \"membres\": []}}"));
        assertEquals(2, invalid.problems().size());
        assertTrue(invalid.problems().stream().allMatch(problem -> problem.line() == 2 && problem.column() > 1));
    }
}
