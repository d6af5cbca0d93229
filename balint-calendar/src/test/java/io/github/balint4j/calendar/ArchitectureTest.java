package io.github.balint4j.calendar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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

@AnalyzeClasses(packages = "io.github.balint4j.calendar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static void nothing_static_changes(JavaClasses classes) {
        assertThat(StaticValues.thatChange(classes, MethodHandles.lookup())).isEmpty();
    }

    @ArchTest
    static final ArchRule calendars_come_of_the_core_and_nothing_else = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "io.github.balint4j.core",
                    "io.github.balint4j.calendar",
                    "biweekly..",
                    "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule only_the_text_knows_the_library = noClasses()
            .that()
            .doNotHaveSimpleName("CalendarText")
            .should()
            .dependOnClassesThat(resideInAnyPackage("biweekly.."));

    @ArchTest
    static final ArchRule nobody_opens_a_file_or_a_connection = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "open files or connections",
                    type -> type.getPackageName().startsWith("java.nio.file")
                            || type.getPackageName().startsWith("java.net")
                            || type.getFullName().startsWith("java.io.File")));
}
