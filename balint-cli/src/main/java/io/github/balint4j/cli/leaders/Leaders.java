package io.github.balint4j.cli.leaders;

import io.github.balint4j.cli.console.Advice;
import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Names;
import io.github.balint4j.cli.document.AsOf;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.mediation.Mediation;
import io.github.balint4j.rules.mediation.Wish;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks through a list of leaders. */
final class Leaders {
    private final Environment around;
    private final Wish wish;
    private final Optional<LocalDate> day;
    private final Format format;
    private final boolean all;
    private final Names names;

    /**
     * A look through lists.
     *
     * @param all whether those are shown, too, who surely do not match
     * @param names which text and pages show in place of pseudonyms
     */
    Leaders(Environment around, Wish wish, Optional<LocalDate> day, Format format, boolean all, Names names) {
        this.around = around;
        this.wish = wish;
        this.day = day;
        this.format = format;
        this.all = all;
        this.names = names;
    }

    /** Says who of the list in the file matches. */
    ExitStatus file(String file) {
        return new DocumentReader(around, format).open(file, Leaders::list).fold(status -> status, this::sought);
    }

    private static Either<String, LeaderList> list(BalintDocument document) {
        return document instanceof BalintDocument.OfLeaders of
                ? Either.right(of.leaders())
                : Either.left(Messages.open(
                        "document.no-leaders", "kind", document.kind(), "advice", Advice.on(document.kind())));
    }

    private ExitStatus sought(LeaderList list) {
        AsOf asOf = AsOf.of(day, list.statedOn(), around.today(), around.messages());
        Mediation mediation = Mediation.of(list, asOf.day(), wish);
        List<String> notes = asOf.ground().stream().toList();
        around.out()
                .print(
                        switch (format) {
                            case TEXT -> names.in(new LeadersReport(mediation, all, around.messages()).text(notes));
                            case MARKDOWN ->
                                names.in(new LeadersReport(mediation, all, around.messages()).markdown(notes));
                            case JSON ->
                                BalintJson.write(all ? mediation : mediation.possible(), Layout.COMPACT) + "\n";
                        });
        around.out().flush();
        if (!mediation.matches().isEmpty()) {
            return ExitStatus.SATISFIED;
        }
        return mediation.unclear().isEmpty() ? ExitStatus.NOT_SATISFIED : ExitStatus.UNDETERMINED;
    }
}
