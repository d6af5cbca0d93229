package io.github.balint4j.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.balint4j.fixtures.house.HouseRules;
import io.github.balint4j.fixtures.house.StaticValues;
import java.lang.invoke.MethodHandles;

@AnalyzeClasses(packages = "io.github.balint4j.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static void nothing_static_changes(JavaClasses classes) {
        assertThat(StaticValues.thatChange(classes, MethodHandles.lookup())).isEmpty();
    }

    @ArchTest
    static final ArchRule each_storey_uses_only_those_below_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("door")
            .definedBy("io.github.balint4j.rules")
            .layer("society")
            .definedBy("..rules.society..")
            .layer("rulebook")
            .definedBy("..rules.rulebook..")
            .layer("life")
            .definedBy("..rules.life..")
            .layer("planning")
            .definedBy("..rules.planning..")
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
            .whereLayer("life")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("planning")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("wording")
            .mayOnlyBeAccessedByLayers("rulebook", "life", "planning")
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
    static final ArchRule nobody_reads_or_writes = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.sql..")
                    // what the compiler itself asks of serialisable types
                    .and(describe("read or write", type -> !type.getFullName().equals("java.io.Serializable"))));

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
