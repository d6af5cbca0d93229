package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Output;
import io.github.balint4j.cli.console.RulebookRegistry;
import io.github.balint4j.core.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said when we fail, or when nobody takes what we write. */
class CrashTest {
    private static InputStream failing(Throwable failure) {
        return new InputStream() {
            @Override
            public int read() {
                return sneaky(failure);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> int sneaky(Throwable failure) throws E {
        throw (E) failure;
    }

    private static OutputStream refusing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private static Run writingTo(OutputStream out) {
        return Run.to(
                out,
                new ByteArrayInputStream(Clinic.NOT_SATISFIED.getBytes(StandardCharsets.UTF_8)),
                Clinic.RULEBOOKS,
                "check",
                "-");
    }

    @Test
    void anExceptionIsTwoSentencesWithoutData() {
        Run run = Run.with(failing(new IllegalStateException("Anna Andersson")), Clinic.RULEBOOKS, "check", "-");
        assertThat(run.status()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .matches(
                        "balint: stopped by java\\.lang\\.IllegalStateException in io\\.github\\.balint4j\\.cli\\.CrashTest"
                                + "\\.anExceptionIsTwoSentencesWithoutData, line \\d+\\.\n"
                                + "This is a defect of balint, not of your document; please report it with the line above at "
                                + "https://github\\.com/balint4j/balint4j/issues\\.\n");
    }

    @Test
    void anErrorToo() {
        Run run = Run.with(failing(new StackOverflowError()), Clinic.RULEBOOKS, "check", "-");
        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err()).startsWith("balint: stopped by java.lang.StackOverflowError in ");
    }

    @Test
    void tooLittleMemoryIsNoDefectAndSaysHowLargeADocumentTheHeapTakes() {
        Run run = Run.with(failing(new OutOfMemoryError()), Clinic.RULEBOOKS, "check", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .matches(
                        "balint: there is too little memory\\. A heap of [\\d.]+ MiB takes documents of about [\\d.]+ MiB; give it"
                                + " more, for instance [\\d.]+ MiB: java -Xmx\\d+m -jar balint\\.jar\\.\n");
    }

    @Test
    void aDefectMetInAnArgumentIsNoMistakeInTheArgument() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment around = new Environment(
                InputStream.nullInputStream(),
                new Output(OutputStream.nullOutputStream()),
                new Output(err),
                () -> Run.TODAY,
                false,
                new RulebookRegistry(List::of, name -> {
                    throw new ArithmeticException("Anna Andersson");
                }),
                Language.ENGLISH);
        assertThat(Balint.run(around, "check", "x.json", "--rulebook", "no/such"))
                .isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("balint: stopped by java.lang.ArithmeticException in ")
                .doesNotContain("Anna", "Invalid value");
    }

    @Test
    void aReaderWhoHasHadEnoughIsNoFailure() {
        assertThat(writingTo(refusing("Broken pipe"))).isEqualTo(new Run(1, "", ""));
    }

    @Test
    void outputThatIsLostIsSaid() {
        assertThat(writingTo(refusing("No space left on device")))
                .isEqualTo(new Run(2, "", "balint: the output could not be written (No space left on device)\n"));
    }
}
