package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Portfolios;
import io.github.balint4j.fixtures.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PortfolioRoundTripTest {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new BalintModule()).build();

    @Property(seed = Seed.FIXED)
    void every_portfolio_reads_back_equal(@ForAll("portfolios") Portfolio portfolio, @ForAll Layout layout) {
        assertThat(BalintJson.readPortfolio(BalintJson.write(portfolio, layout)).get())
                .isEqualTo(portfolio);
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void every_list_of_leaders_reads_back_equal(@ForAll("leaders") LeaderList leaders, @ForAll Layout layout) {
        assertThat(BalintJson.readLeaders(BalintJson.write(leaders, layout)).get())
                .isEqualTo(leaders);
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void what_was_read_is_written_as_it_was(
            @ForAll("portfolios") Portfolio portfolio, @ForAll("leaders") LeaderList leaders, @ForAll Layout layout) {
        String text = BalintJson.write(portfolio, layout);
        assertThat(BalintJson.write(BalintJson.readPortfolio(text).get(), layout))
                .isEqualTo(text);
        String list = BalintJson.write(leaders, layout);
        assertThat(BalintJson.write(BalintJson.readLeaders(list).get(), layout)).isEqualTo(list);
    }

    @Property(tries = 100, seed = Seed.FIXED)
    void a_document_is_read_by_the_kind_that_it_names(
            @ForAll("portfolios") Portfolio portfolio, @ForAll("leaders") LeaderList leaders) {
        BalintDocument ofPortfolio =
                BalintJson.read(BalintJson.write(portfolio)).get();
        assertThat(ofPortfolio).isEqualTo(new BalintDocument.OfPortfolio(portfolio));
        assertThat(ofPortfolio.kind()).isEqualTo("portfolio");
        BalintDocument ofLeaders = BalintJson.read(BalintJson.write(leaders)).get();
        assertThat(ofLeaders).isEqualTo(new BalintDocument.OfLeaders(leaders));
        assertThat(ofLeaders.kind()).isEqualTo("leaders");
    }

    @Property(tries = 100, seed = Seed.FIXED)
    void a_mapper_reads_and_writes_both(
            @ForAll("portfolios") Portfolio portfolio, @ForAll("leaders") LeaderList leaders) {
        assertThat(mapper.writeValueAsString(portfolio)).isEqualTo(BalintJson.write(portfolio, Layout.COMPACT));
        assertThat(mapper.readValue(BalintJson.write(portfolio), Portfolio.class))
                .isEqualTo(portfolio);
        JsonNode tree = mapper.valueToTree(leaders);
        assertThat(mapper.treeToValue(tree, LeaderList.class)).isEqualTo(leaders);
    }

    @Test
    void inside_foreign_json_kind_and_version_may_be_left_out() {
        assertThat(mapper.readValue("{\"person\": \"p1\"}", Portfolio.class))
                .isEqualTo(Portfolio.builder().person(PersonId.of("p1")).build());
    }

    @Test
    void every_way_in_reads_the_same(@TempDir Path folder) throws IOException {
        String text = "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\"}";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("portfolio.json"), bytes);
        Portfolio portfolio = Portfolio.builder().person(PersonId.of("p1")).build();

        assertThat(BalintJson.readPortfolio(text).get()).isEqualTo(portfolio);
        assertThat(BalintJson.readPortfolio(bytes).get()).isEqualTo(portfolio);
        assertThat(BalintJson.readPortfolio(new ByteArrayInputStream(bytes)).get())
                .isEqualTo(portfolio);
        assertThat(BalintJson.readPortfolio(new StringReader(text)).get()).isEqualTo(portfolio);
        assertThat(BalintJson.readPortfolio(file).get()).isEqualTo(portfolio);
    }

    @Test
    void every_way_in_and_out_does_the_same_for_leaders(@TempDir Path folder) throws IOException {
        String text = "{\"kind\":\"leaders\",\"version\":1,\"issuer\":\"se-sfmp\",\"leaders\":[\"l1\"]}";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("leaders.json"), bytes);
        LeaderList leaders = BalintJson.readLeaders(text).get();

        assertThat(BalintJson.readLeaders(bytes).get()).isEqualTo(leaders);
        assertThat(BalintJson.readLeaders(new ByteArrayInputStream(bytes)).get())
                .isEqualTo(leaders);
        assertThat(BalintJson.readLeaders(new StringReader(text)).get()).isEqualTo(leaders);
        assertThat(BalintJson.readLeaders(file).get()).isEqualTo(leaders);

        StringBuilder written = new StringBuilder();
        BalintJson.write(leaders, Layout.COMPACT, written);
        assertThat(written).hasToString(text);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        BalintJson.write(leaders, Layout.COMPACT, stream);
        assertThat(stream.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void every_way_out_writes_the_same() {
        Portfolio portfolio = Portfolio.builder().person(PersonId.of("p1")).build();
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BalintJson.write(portfolio, Layout.COMPACT, text);
        BalintJson.write(portfolio, Layout.COMPACT, bytes);

        assertThat(text).hasToString("{\"kind\":\"portfolio\",\"version\":1,\"person\":\"p1\"}");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text.toString());
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.portfolios();
    }

    @Provide
    Arbitrary<LeaderList> leaders() {
        return Portfolios.leaderLists();
    }
}
