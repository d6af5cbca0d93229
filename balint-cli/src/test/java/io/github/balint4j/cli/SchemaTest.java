package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.Schemas;
import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void itPrintsTheSchemaOfAKind() {
        for (String kind : Schemas.kinds()) {
            assertThat(Run.of("schema", kind)).isEqualTo(new Run(0, Schemas.of(kind), ""));
        }
    }

    @Test
    void withoutAKindItListsThem() {
        assertThat(Run.of("schema"))
                .isEqualTo(new Run(
                        0,
                        "group\nframe\nportfolio\nleaders\nrulebook\ngroups\nprogramme\ncases\ncredit-scheme\nassessment\nsummary\noverview\ncomparison\nprogramme-review\nstarting-list\ndecision-record\ncredit-statement\nparticipation-statement\n",
                        ""));
    }

    @Test
    void aKindThatThereIsNotIsAnsweredWithTheNearestAndAll() {
        assertThat(Run.of("schema", "porfolio"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "balint: there is no schema of kind \"porfolio\"; portfolio is the nearest; there are: group,"
                                + " frame, portfolio, leaders, rulebook, groups, programme, cases, credit-scheme, assessment,"
                                + " summary, overview, comparison, programme-review, starting-list, decision-record, credit-statement, participation-statement\n"
                                + "Help: balint schema --help\n"));
        assertThat(Run.of("schema", "").status()).isZero();
    }
}
