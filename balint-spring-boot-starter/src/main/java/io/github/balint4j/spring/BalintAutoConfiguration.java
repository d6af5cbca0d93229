package io.github.balint4j.spring;

import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintModule;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What an application gets that has the starter: a {@link RulebookShelf}, with the rulebooks of the folder that {@code
 * balint.rulebooks} names; a {@link BalintModule} where there is Jackson 3; problem details and converters where there is Spring MVC.
 * Whoever defines a bean of one of these types has that instead.
 */
@AutoConfiguration
public class BalintAutoConfiguration {
    /** Spring makes it. */
    public BalintAutoConfiguration() {}

    /**
     * {@return the rulebooks of the application}
     *
     * @param folder a folder of rulebooks in JSON, from {@code balint.rulebooks}; empty for the shipped ones alone
     */
    @Bean
    @ConditionalOnMissingBean
    public RulebookShelf rulebookShelf(@Value("${balint.rulebooks:}") String folder) {
        return folder.isBlank() ? RulebookShelf.shipped() : RulebookShelf.withFolder(Path.of(folder));
    }

    /** Where there is Jackson 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "tools.jackson.databind.json.JsonMapper")
    static class Json {
        @Bean
        @ConditionalOnMissingBean
        BalintModule balintModule() {
            return new BalintModule();
        }
    }

    /** Where there is Spring MVC. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(WebMvcConfigurer.class)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Web {
        @Bean
        @ConditionalOnMissingBean
        BalintExceptionAdvice balintExceptionAdvice() {
            return new BalintExceptionAdvice();
        }

        @Bean
        WebMvcConfigurer balintConverters(RulebookShelf shelf) {
            return new WebMvcConfigurer() {
                @Override
                public void addFormatters(FormatterRegistry registry) {
                    add(registry, GroupId.class, GroupId::of);
                    add(registry, PersonId.class, PersonId::of);
                    add(registry, IssuerId.class, IssuerId::of);
                    add(registry, RulebookRef.class, RulebookRef::of);
                    add(registry, PartialDate.class, PartialDate::parse);
                    add(
                            registry,
                            Rulebook.class,
                            name -> shelf.find(name)
                                    .orElseThrow(() -> new IllegalArgumentException(
                                            "there is no such rulebook or edition; there are " + shelf)));
                }
            };
        }

        private static <T> void add(FormatterRegistry registry, Class<T> type, Converter<String, T> converter) {
            registry.addConverter(String.class, type, text -> {
                try {
                    return converter.convert(text);
                } catch (IllegalArgumentException refused) {
                    throw new RefusedArgument(String.valueOf(refused.getMessage()));
                }
            });
        }
    }
}
