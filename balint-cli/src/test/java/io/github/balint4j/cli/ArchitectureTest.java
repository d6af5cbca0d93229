package io.github.balint4j.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.github.balint4j.fixtures.house.HouseRules;
import io.github.balint4j.fixtures.house.StaticValues;
import java.io.FileDescriptor;
import java.lang.invoke.MethodHandles;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import org.junit.jupiter.api.Test;

/** The command keeps to the house; and over all modules: who may touch the streams, the clock, the environment and the end of the process. */
@AnalyzeClasses(packages = "io.github.balint4j.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static void nothing_static_changes(JavaClasses classes) {
        assertThat(StaticValues.thatChange(classes, MethodHandles.lookup())).isEmpty();
    }

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "io.github.balint4j.core",
                    "io.github.balint4j.rules",
                    "io.github.balint4j.json",
                    "io.github.balint4j.sheets",
                    "io.github.balint4j.calendar",
                    "io.github.balint4j.cli");

    @Test
    void allModulesAreLookedAt() {
        for (String module : new String[] {"core", "rules", "json", "sheets", "cli"}) {
            String root = "io.github.balint4j." + module;
            assertThat(ALL.stream().filter(type -> type.getPackageName().startsWith(root)))
                    .as(root)
                    .hasSizeGreaterThan(10);
        }
    }

    @Test
    void onlyMainTouchesTheStandardStreams() {
        noClasses()
                .that()
                .areNotAssignableTo(Main.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(FileDescriptor.class)
                .check(ALL);
    }

    @Test
    void onlyMainAsksWhatDayItIs() {
        noClasses()
                .that()
                .areNotAssignableTo(Main.class)
                .should()
                .callMethodWhere(asksTheClock())
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(ALL);
        assertThat(ALL.get(Main.class).getMethodCallsFromSelf()).anyMatch(asksTheClock());
    }

    @Test
    void onlyMainEndsTheProcessAndReadsTheEnvironment() {
        noClasses()
                .that()
                .areNotAssignableTo(Main.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "console")
                .check(ALL);
    }

    @Test
    void theCommandDoesNotTouchDatabind() {
        noClasses()
                .that()
                .resideInAPackage("io.github.balint4j.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .check(ALL);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheClock() {
        return DescribedPredicate.describe(
                "asks the clock",
                call -> (call.getName().equals("now") && call.getTargetOwner().isAssignableTo(TemporalAccessor.class))
                        || (call.getTargetOwner().isEquivalentTo(System.class)
                                && call.getName().matches("currentTimeMillis|nanoTime")));
    }
}
