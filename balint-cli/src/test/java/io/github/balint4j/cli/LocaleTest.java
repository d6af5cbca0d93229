package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Output depends on neither locale nor zone. */
class LocaleTest {
    private static Run in(String locale, String zone, Supplier<Run> run) {
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return run.get();
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void everyLocaleAndZoneGivesTheSame() {
        Stream.<Supplier<Run>>of(
                        () -> Run.reading(Clinic.UNDETERMINED, "check", "-", "--rulebook", "se-sfmp/group"),
                        () -> Run.reading(Clinic.UNDETERMINED, "check", "-", "--format", "json"),
                        () -> Run.reading(Clinic.BROKEN, "check", "-", "--format", "json"),
                        () -> Run.reading(Clinic.SATISFIED, "check", "-", "--format", "MARKDOWN"),
                        () -> Run.reading(Clinic.UNDETERMINED, "compare", "-"),
                        () -> Run.reading(Clinic.UNDETERMINED, "compare", "-", "--format", "markdown"),
                        () -> Run.of("rulebooks"),
                        () -> Run.of("check", "--help"),
                        () -> Run.of("check", "-", "--as-of", "1"))
                .forEach(run -> {
                    Run here = in("en-GB", "UTC", run);
                    assertThat(in("tr-TR", "Pacific/Kiritimati", run)).isEqualTo(here);
                    assertThat(in("ar-EG-u-nu-arab", "Pacific/Pago_Pago", run)).isEqualTo(here);
                    assertThat(in("th-TH-u-ca-buddhist-nu-thai", "UTC", run)).isEqualTo(here);
                });
    }
}
