package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Approval;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which portfolios and lists of leaders can be written, and the one in which they are. */
class PortfolioFormTest {
    private static final String HEAD = "{\"kind\":\"portfolio\",\"version\":1,\"person\":\"p1\"";

    private static Portfolio read(String rest) {
        return BalintJson.readPortfolio(HEAD + rest + "}").toEither().getOrElseThrow(InvalidDocument::new);
    }

    private static String written(Portfolio portfolio) {
        String text = BalintJson.write(portfolio, Layout.COMPACT);
        return text.substring(HEAD.length(), text.length() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sessions; \"2019-03\"; {\"date\":\"2019-03\"}",
                "training; \"2019\"; {\"date\":\"2019\"}",
                "sessions; {}; {\"state\":\"held\",\"presence\":\"present\",\"groupKind\":\"ordinary\"}",
                "qualifications; \"training\"; {\"code\":\"training\"}",
                "professions; \"physician\"; {\"code\":\"physician\"}",
                "cover; \"indemnity\"; {\"code\":\"indemnity\"}",
                "regions; \"de-by\"; {\"code\":\"de-by\"}",
                "agreements; \"ethics-code\"; {\"code\":\"ethics-code\"}",
                "memberships; \"se-sfmp\"; {\"society\":\"se-sfmp\"}",
                "milestones; \"application\"; {\"code\":\"application\"}",
                "reports; \"supervisor\"; {\"role\":\"supervisor\"}",
                "documents; \"logbook\"; {\"code\":\"logbook\"}",
                "directory; \"l1\"; {\"id\":\"l1\"}",
                "sessions; {\"approvals\":[\"se-sfmp\"]}; {\"approvals\":[{\"by\":\"se-sfmp\"}]}",
                "sessions; {\"sessions\":12}; {\"sessions\":12.00}",
                "sessions; {\"members\":8}; {\"members\":{\"min\":8,\"max\":8}}",
                "sessions; {\"duration\":\"PT1H30M\"}; {\"duration\":\"PT90M\"}"
            })
    void the_short_form_is_written_and_the_long_one_read_alike(String property, String brief, String full) {
        String form = ",\"" + property + "\":[" + brief + "]";
        Portfolio portfolio = read(",\"" + property + "\":[" + full + "]");
        assertThat(portfolio).isEqualTo(read(form));
        assertThat(written(portfolio)).isEqualTo(form);
    }

    @Test
    void a_lone_code_is_that_of_which_nothing_else_is_known() {
        assertThat(read(",\"qualifications\":[\"training\"]").qualifications())
                .isEqualTo(Known.of(Standing.of("training")));
        assertThat(read(",\"memberships\":[\"se-sfmp\"]").memberships())
                .isEqualTo(Known.of(SocietyMembership.of(IssuerId.of("se-sfmp"))));
        assertThat(read(",\"sessions\":[{\"approvals\":[\"se-sfmp\"]}]")
                        .sessions()
                        .items())
                .containsExactly(Experience.builder()
                        .approvals(new Approval(IssuerId.of("se-sfmp"), Optional.empty()))
                        .build());
    }

    @Test
    void the_first_of_several_days_is_called_from() {
        assertThat(read(",\"practice\":[{\"from\":\"2019\",\"until\":\"2020-06\"}]")
                        .practice()
                        .items())
                .containsExactly(Experience.builder()
                        .since(PartialDate.parse("2019"))
                        .until(PartialDate.parse("2020-06"))
                        .build());
    }

    @Test
    void a_list_is_absent_incomplete_or_complete_and_then_perhaps_empty() {
        assertThat(read("").cover()).isEqualTo(Known.absent());
        assertThat(read(",\"cover\":[]").cover()).isEqualTo(Known.of());
        assertThat(read(",\"cover\":{\"incomplete\":true,\"items\":[]}").cover())
                .isEqualTo(Known.incomplete(List.of()));
        assertThat(written(read(",\"follows\":[],\"directory\":[]"))).isEmpty();
    }

    @Test
    void a_lone_id_is_a_leader_of_whom_nothing_else_is_known() {
        String text = "{\"kind\":\"leaders\",\"version\":1,\"issuer\":\"se-sfmp\",\"leaders\":"
                + "[\"l1\",{\"person\":\"l2\",\"languages\":[\"sv\"],\"mediated\":false}]}";
        LeaderList leaders = BalintJson.readLeaders(text).toEither().getOrElseThrow(InvalidDocument::new);
        assertThat(leaders.leaders())
                .containsExactly(
                        ListedLeader.builder().person(PersonId.of("l1")).build(),
                        ListedLeader.builder()
                                .person(PersonId.of("l2"))
                                .languages("sv")
                                .mediated(false)
                                .build());
        assertThat(BalintJson.write(leaders, Layout.COMPACT)).isEqualTo(text);
    }

    @Test
    void the_written_form_is_stable() {
        String byHand = Golden.read(Golden.FILES.resolve("portfolio-by-hand.json"));
        Portfolio portfolio = BalintJson.readPortfolio(byHand).toEither().getOrElseThrow(InvalidDocument::new);
        Golden.check(Golden.FILES.resolve("portfolio-canonical.json"), BalintJson.write(portfolio));
    }
}
