package io.github.balint4j.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the core alone keeps to; {@code balint-fixtures}, built on it, asks what every module does. */
@AnalyzeClasses(packages = "io.github.balint4j.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule core_rests_on_the_jdk_alone = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "io.github.balint4j.core", "org.jspecify.annotations", "org.immutables.value"));

    @ArchTest
    static final ArchRule core_reads_and_writes_nothing =
            noClasses().should().dependOnClassesThat(resideInAnyPackage("java.net..", "java.nio..", "java.sql.."));

    @ArchTest
    static final ArchRule generated_implementations_stay_inside =
            classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();
}
