package io.github.balint4j.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.NullMarked;

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
    static final ArchRule core_asks_no_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Instant.class, ZoneId.class);

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule generated_implementations_stay_inside =
            classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();

    @ArchTest
    static final ArchRule the_package_is_null_marked =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);
}
