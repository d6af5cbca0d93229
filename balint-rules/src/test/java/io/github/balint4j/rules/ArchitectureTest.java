package io.github.balint4j.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "io.github.balint4j.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule each_storey_uses_only_those_below_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("door")
            .definedBy("io.github.balint4j.rules")
            .layer("society")
            .definedBy("..rules.society..")
            .layer("rulebook")
            .definedBy("..rules.rulebook..")
            .layer("wording")
            .definedBy("..rules.wording..")
            .layer("evaluation")
            .definedBy("..rules.evaluation..")
            .layer("fact")
            .definedBy("..rules.fact..")
            .layer("outcome")
            .definedBy("..rules.outcome..")
            .layer("criterion")
            .definedBy("..rules.criterion..")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("society")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("rulebook")
            .mayOnlyBeAccessedByLayers("society", "door")
            .whereLayer("wording")
            .mayOnlyBeAccessedByLayers("rulebook")
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("rulebook")
            .whereLayer("fact")
            .mayOnlyBeAccessedByLayers("evaluation", "rulebook")
            .whereLayer("outcome")
            .mayOnlyBeAccessedByLayers("fact", "evaluation", "wording", "rulebook");

    @ArchTest
    static final ArchRule societies_write_rules_and_evaluate_nothing = noClasses()
            .that()
            .resideInAPackage("..rules.society..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..rules.outcome..", "..rules.fact..", "..rules.evaluation.."));

    @ArchTest
    static final ArchRule no_package_is_in_a_cycle =
            slices().matching("io.github.balint4j.rules.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_asks_the_clock_or_the_zone = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Instant.class, ZoneId.class, TimeZone.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule nobody_asks_the_locale_of_the_machine = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule nobody_prints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nobody_reads_or_writes = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.sql..")
                    // what the compiler itself asks of serialisable types
                    .and(describe("read or write", type -> !type.getFullName().equals("java.io.Serializable"))));

    @ArchTest
    static final ArchRule nothing_static_is_reassigned =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nothing_static_is_an_array_or_made_to_change = noFields()
            .that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .haveRawType(describe(
                    "an array, a builder or a mutable collection",
                    (JavaClass type) -> type.isArray()
                            || type.isAssignableTo(AbstractCollection.class)
                            || type.isAssignableTo(AbstractMap.class)
                            || type.isAssignableTo(StringBuilder.class)));

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    @ArchTest
    static final ArchRule rules_rest_on_the_core_and_vavr = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "io.vavr..",
                    "io.github.balint4j.core",
                    "io.github.balint4j.rules..",
                    "org.jspecify.annotations"));
}
