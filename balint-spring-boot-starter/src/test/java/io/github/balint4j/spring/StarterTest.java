package io.github.balint4j.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.BalintModule;
import io.github.balint4j.json.InvalidDocument;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

class StarterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String GROUP =
            "{\"kind\": \"group\", \"version\": 1, \"id\": \"tuesday\", \"frame\": {\"members\": 8}}";

    @RestController
    static class Controller {
        @PostMapping("/assessments")
        Assessment assess(@RequestBody BalintGroup group, @RequestParam Rulebook under) {
            return under.assess(group, DAY);
        }

        @PostMapping("/people")
        Assessment assess(@RequestBody Portfolio portfolio, @RequestParam Rulebook under) {
            return under.assess(portfolio, DAY);
        }

        @PostMapping("/groups")
        BalintGroup accept(@RequestBody byte[] body) {
            return Rulebooks.dkAarhusGroup().check(BalintJson.parseGroup(body), DAY);
        }

        @PostMapping("/others")
        String other(@RequestBody Map<String, String> body) {
            return body.toString();
        }

        @GetMapping("/pages/{number}")
        String page(@PathVariable int number) {
            return "page " + number;
        }

        @GetMapping("/groups/{id}")
        String group(@PathVariable GroupId id) {
            return id.value();
        }
    }

    /** What an application may have of its own, behind that of the starter. */
    @RestControllerAdvice
    static class Others {
        @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
        ResponseEntity<String> other() {
            return ResponseEntity.status(418).body("of the application");
        }
    }

    private final WebApplicationContextRunner runner =
            new WebApplicationContextRunner().withConfiguration(AutoConfigurations.of(BalintAutoConfiguration.class));

    private interface Requests {
        void on(MockMvc mvc) throws Exception;
    }

    private void serve(Requests requests) {
        runner.run(context -> {
            DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();
            context.getBean(WebMvcConfigurer.class).addFormatters(conversion);
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(context.getBean(BalintModule.class))
                    .build();
            requests.on(MockMvcBuilders.standaloneSetup(new Controller())
                    .setControllerAdvice(context.getBean(BalintExceptionAdvice.class), new Others())
                    .setConversionService(conversion)
                    .setMessageConverters(
                            new ByteArrayHttpMessageConverter(), new JacksonJsonHttpMessageConverter(mapper))
                    .build());
        });
    }

    private static MockHttpServletResponse post(MockMvc mvc, String path, String body) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    @Test
    void a_controller_takes_and_returns_what_the_library_has() {
        serve(mvc -> {
            MockHttpServletResponse response = post(mvc, "/assessments?under=se-sfmp/group", GROUP);
            assertThat(response.getStatus()).isEqualTo(200);
            Assessment expected = Rulebooks.seSfmpGroup().assess(BalintJson.parseGroup(GROUP), DAY);
            assertThat(response.getContentAsString()).isEqualTo(BalintJson.write(expected, Layout.COMPACT));
            assertThat(BalintJson.parseAssessment(response.getContentAsString()))
                    .isEqualTo(expected);
        });
    }

    @Test
    void what_cannot_be_read_is_answered_with_all_problems() {
        serve(mvc -> {
            for (String path : new String[] {"/assessments?under=se-sfmp/group", "/groups"}) {
                MockHttpServletResponse response =
                        post(mvc, path, "{\"kind\": \"group\", \"version\": 1, \"membres\": 8, \"id\": \"A B\"}");
                assertThat(response.getStatus()).as(path).isEqualTo(422);
                assertThat(response.getContentType()).isEqualTo("application/problem+json");
                assertThat(response.getContentAsString())
                        .contains("\"type\":\"urn:balint4j:problem:unreadable\"", "\"/membres\"", "\"BAD_ID\"");
                assertThat(post(mvc, path, "{\"id\": ").getStatus()).isEqualTo(400);
            }
        });
    }

    @Test
    void no_body_where_a_document_is_expected_is_a_problem() {
        serve(mvc -> {
            MockHttpServletResponse response = post(mvc, "/assessments?under=se-sfmp/group", "");
            assertThat(response.getStatus()).isEqualTo(400);
            assertThat(response.getContentAsString()).contains("EMPTY_INPUT");
        });
    }

    @Test
    void what_is_not_met_is_answered_with_the_rows() {
        serve(mvc -> {
            MockHttpServletResponse response = post(mvc, "/groups", GROUP);
            assertThat(response.getStatus()).isEqualTo(422);
            assertThat(response.getContentAsString())
                    .contains("\"type\":\"urn:balint4j:problem:undetermined\"", "\"requirement\":\"dk1-slow-open\"");
        });
    }

    @Test
    void ids_and_names_of_rulebooks_are_converted() {
        serve(mvc -> {
            assertThat(mvc.perform(get("/groups/tuesday"))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .contains("tuesday");
            MockHttpServletResponse id =
                    mvc.perform(get("/groups/Tuesday Group")).andReturn().getResponse();
            assertThat(id.getStatus()).isEqualTo(400);
            assertThat(id.getContentType()).isEqualTo("application/problem+json");
            assertThat(id.getContentAsString())
                    .contains("\"detail\":\"id: group id must match", "got a text of 13 characters");
            MockHttpServletResponse name = post(mvc, "/assessments?under=no/such", GROUP);
            assertThat(name.getStatus()).isEqualTo(400);
            assertThat(name.getContentAsString())
                    .contains(
                            "under: there is no such rulebook or edition; there are",
                            "se-sfmp/group",
                            "dk-aarhus/participant")
                    .doesNotContain("no/such");
        });
    }

    @Test
    void what_is_not_of_the_library_goes_on_to_the_advice_of_the_application() {
        serve(mvc -> {
            for (MockHttpServletResponse other : List.of(
                    mvc.perform(get("/pages/first")).andReturn().getResponse(),
                    post(mvc, "/others", "["),
                    post(mvc, "/others", ""))) {
                assertThat(other.getStatus()).isEqualTo(418);
                assertThat(other.getContentAsString()).contains("of the application");
            }
        });
    }

    @Test
    void an_edition_in_a_parameter_is_the_one_that_decides() {
        serve(mvc -> {
            String portfolio = "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\"}";
            assertThat(post(mvc, "/people?under=uk-balint-society/leader@2020", portfolio)
                            .getContentAsString())
                    .contains("\"edition\":\"2020\"");
            assertThat(post(mvc, "/people?under=uk-balint-society/leader", portfolio)
                            .getContentAsString())
                    .contains("\"edition\":\"2023\"");
            MockHttpServletResponse none = post(mvc, "/people?under=uk-balint-society/leader@1990", portfolio);
            assertThat(none.getStatus()).isEqualTo(400);
            assertThat(none.getContentAsString()).contains("no such rulebook or edition");
        });
    }

    @Test
    void a_rulebook_about_others_is_the_fault_of_who_asks() {
        serve(mvc -> {
            MockHttpServletResponse response = post(mvc, "/assessments?under=pt-apgb/leader-entry", GROUP);
            assertThat(response.getStatus()).isEqualTo(422);
            assertThat(response.getContentAsString())
                    .contains("urn:balint4j:problem:other-subject", "is about persons: give a portfolio");
        });
    }

    @Test
    void rulebooks_of_a_folder_stand_beside_the_shipped_ones(@TempDir Path folder) throws IOException {
        String ours = BalintJson.write(Rulebooks.dkAarhusGroup()).replace("dk-aarhus/group", "our-clinic/group");
        Files.writeString(folder.resolve("ours.json"), ours);
        runner.withPropertyValues("balint.rulebooks=" + folder).run(context -> {
            RulebookShelf shelf = context.getBean(RulebookShelf.class);
            assertThat(shelf.find("our-clinic/group@2021")).isPresent();
            assertThat(shelf.find("se-sfmp/group")).isPresent();
            assertThat(shelf.find("No Name")).isEmpty();
            assertThat(shelf.all()).hasSize(Rulebooks.all().size() + 1);
        });
        Files.writeString(folder.resolve("shipped.json"), BalintJson.write(Rulebooks.dkAarhusGroup()));
        assertThatThrownBy(() -> RulebookShelf.withFolder(folder)).hasMessageStartingWith("shipped.json: there is a");
        Files.writeString(folder.resolve("another.json"), "{}");
        assertThatThrownBy(() -> RulebookShelf.withFolder(folder))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageStartingWith("another.json, line 1");
    }

    @Test
    void without_the_web_there_is_a_shelf_and_a_module() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(BalintAutoConfiguration.class))
                .run(context -> assertThat(context)
                        .hasSingleBean(RulebookShelf.class)
                        .hasSingleBean(BalintModule.class)
                        .doesNotHaveBean(BalintExceptionAdvice.class));
    }

    record Plan(
            @ConformsTo("dk-aarhus/group") @ConformsTo("se-sfmp/group@undated")
            GroupFrame frame) {}

    record Wrong(@ConformsTo("no/such") GroupFrame frame) {}

    @Test
    void a_constraint_says_what_is_not_met_under_each_rulebook() {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .buildValidatorFactory()
                .getValidator();
        assertThat(validator.validate(
                        new Plan(GroupFrame.builder().commitment(3).build())))
                .extracting(violation -> violation.getMessage())
                .hasSize(2)
                .anySatisfy(
                        said -> assertThat(said)
                                .startsWith(
                                        "Not met: 1 of 6 required rows; 5 more open. Under dk-aarhus/group@2021, as of 2026-01-15:"))
                .anySatisfy(said -> assertThat(said).contains("Under se-sfmp/group@undated, as of 2026-01-15"));
        assertThat(validator.validate(new Plan(null))).isEmpty();
        assertThatThrownBy(() -> validator.validate(new Wrong(GroupFrame.unstated())))
                .hasMessageContaining(
                        "@ConformsTo: there is no rulebook or edition no/such; there are at-oebg/leader,");
    }
}
