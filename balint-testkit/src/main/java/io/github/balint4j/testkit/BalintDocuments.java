package io.github.balint4j.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Makes each JSON document in a folder of the test resources one invocation of a JUnit {@code @ParameterizedTest},
 * named by its file.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @BalintDocuments("groups")
 * void conforms(BalintGroup group) {
 *     assertThat(group).conformsTo(Rulebooks.seSfmpGroup(), LocalDate.of(2026, 1, 15));
 * }
 * }</pre>
 *
 * <p>The first parameter is a {@link io.github.balint4j.core.BalintGroup}, a {@link io.github.balint4j.core.GroupFrame}, a
 * {@link io.github.balint4j.core.Portfolio}, a {@link io.github.balint4j.core.LeaderList}, or a
 * {@link io.github.balint4j.json.BalintDocument} where several kinds lie in the folder. A document that cannot be read, or is of
 * another kind, fails its own invocation, and says why; the others run. A folder that is missing, or that holds no
 * {@code .json} file, is an error: a test of nothing would be green for ever.
 *
 * <p>On a {@code @ParameterizedClass} it gives the class a document in the same way; there a document that cannot be read
 * fails what first asks it for something.
 *
 * <p>Files are taken in the order of their names; other files and folders within are left alone. The folder may lie in a
 * directory or in a jar, on the class path or in the module of the test.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ArgumentsSource(DocumentsProvider.class)
@ExtendWith(DocumentsExtension.class)
public @interface BalintDocuments {
    /** {@return the folders, from the root of the test resources, for instance {@code groups} or {@code config/balint}} */
    String[] value();
}
