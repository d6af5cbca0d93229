package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.github.balint4j.fixtures.house.HouseRules;
import io.github.balint4j.fixtures.house.StaticValues;
import java.lang.invoke.MethodHandles;

@AnalyzeClasses(packages = "io.github.balint4j.json", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static void nothing_static_changes(JavaClasses classes) {
        assertThat(StaticValues.thatChange(classes, MethodHandles.lookup())).isEmpty();
    }
}
