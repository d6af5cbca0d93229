package io.github.balint4j.json;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.codec.Header;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.WholeText;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.rulebook.CaseForms;
import io.github.balint4j.json.rulebook.CaseForms.Draft;
import io.github.balint4j.json.rulebook.CaseForms.File;
import io.github.balint4j.json.rulebook.CaseForms.Slice;
import io.github.balint4j.json.rulebook.Declared;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Lines;
import io.github.balint4j.json.token.Place;
import io.github.balint4j.json.token.TextSource;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.wording.Messages;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads cases with their documents, each of which is told apart by what it says. */
final class CaseReader {
    private final String text;
    private final Optional<Boolean> aboutPersons;
    private final Lines lines;
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    private CaseReader(String text) {
        this.text = text;
        this.lines = new Lines(text);
        this.aboutPersons = inRulebook(text) ? Declared.in(text).aboutPersons() : Optional.empty();
    }

    /** The cases of a file of cases, or of a rulebook. */
    static Validation<Seq<Problem>, Cases> read(String text) {
        return inRulebook(text)
                ? new CaseReader(text).ofRulebook()
                : WholeText.read(text, CaseForms.FILE).flatMap(file -> new CaseReader(text).of(file));
    }

    /** What is wrong with the cases of a rulebook whose other parts are read elsewhere, in the order of the document. */
    static List<Problem> problemsIn(String text) {
        return new CaseReader(text).ofRulebook().fold(Seq::asJava, cases -> List.of());
    }

    private static boolean inRulebook(String text) {
        return Header.RULEBOOK_KIND.equals(WholeText.kind(text))
                || WholeText.properties(text).contains("editions");
    }

    private Validation<Seq<Problem>, Cases> ofRulebook() {
        List<Draft> drafts = drafts();
        return of(new File(Optional.empty(), Optional.empty(), drafts == null ? List.of() : drafts));
    }

    /** The cases that the document's own reading finds no fault with. */
    private @Nullable List<Draft> drafts() {
        TextSource source = new TextSource(text);
        try {
            if (source.next() == Token.OBJECT) {
                ReadContext in = new ReadContext(source);
                while (source.next() == Token.NAME) {
                    boolean found = source.text().equals("cases");
                    source.next();
                    if (found) {
                        return CaseForms.LIST.read(in);
                    }
                    in.skip();
                }
            }
        } catch (Broken broken) {
            // reading the document says so
        }
        return null;
    }

    private Validation<Seq<Problem>, Cases> of(File file) {
        List<Cases.Case> cases = new ArrayList<>();
        List<Place> places = places();
        for (int i = 0; i < file.cases().size(); i++) {
            Draft draft = file.cases().get(i);
            String at = "/cases/" + i;
            Optional<LocalDate> asOf = draft.asOf().or(file::asOf);
            if (asOf.isEmpty()) {
                Slice first = draft.good().or(draft::bad).orElseThrow();
                problem(Problem.Code.MISSING_PROPERTY, at + "/asOf", first, "", Scalars.DATES.expected());
            }
            cases.add(new Cases.Case(
                    draft.requirement(),
                    draft.edition().or(() -> file.rulebook().flatMap(RulebookRef::edition)),
                    asOf.orElse(LocalDate.EPOCH),
                    draft.edge(),
                    draft.good().flatMap(slice -> document(slice, at + "/good")),
                    draft.bad().flatMap(slice -> document(slice, at + "/bad")),
                    places.get(i).line(),
                    places.get(i).column()));
        }
        return problems.isEmpty()
                ? Validation.valid(new Cases(file.rulebook(), cases))
                : Validation.invalid(io.vavr.collection.List.ofAll(ReadContext.listed(problems, more)));
    }

    private void problem(Problem.Code code, String pointer, Slice at, String value, String expected) {
        Place place = lines.place(at.from());
        add(new Problem(code, pointer, place.line(), place.column(), value, expected));
    }

    private void add(Problem problem) {
        if (problems.size() < ReadContext.MOST) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    /** Where the cases stand. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        TextSource source = new TextSource(text);
        try {
            source.next();
            ReadContext in = new ReadContext(source);
            while (source.next() == Token.NAME) {
                boolean found = source.text().equals("cases");
                source.next();
                if (found && source.token() == Token.ARRAY) {
                    while (source.next() != Token.END_ARRAY) {
                        places.add(lines.place(in.mark()));
                        in.skip();
                    }
                    break;
                }
                in.skip();
            }
        } catch (Broken broken) {
            // reading the document says so
        }
        return places;
    }

    private Optional<BalintDocument> document(Slice slice, String pointer) {
        String alone = text.substring(slice.from(), slice.until());
        Validation<Seq<Problem>, BalintDocument> read = read(alone, kind(alone));
        if (read.isInvalid()) {
            Place start = lines.place(slice.from());
            read.getError().forEach(one -> add(placed(one, start, pointer)));
            return Optional.empty();
        }
        boolean person = read.get() instanceof BalintDocument.OfPortfolio;
        if (aboutPersons.filter(persons -> persons != person).isPresent()) {
            problem(
                    Problem.Code.NOT_BESIDE,
                    pointer,
                    slice,
                    "\"about\": \"" + (person ? "groups" : "persons") + '"',
                    Messages.get(person ? "expected.aGroup" : "expected.aPerson"));
        }
        return Optional.of(read.get());
    }

    /** The problem of a document that was read by itself, as one of the document in which it starts at {@code start}. */
    private static Problem placed(Problem one, Place start, String pointer) {
        boolean inFirstLine = one.line() == 1;
        return one.in(
                pointer, start.line() + one.line() - 1, inFirstLine ? start.column() + one.column() - 1 : one.column());
    }

    /** The kind that the document names, else the one that its properties tell. */
    private static String kind(String document) {
        String named = WholeText.kind(document);
        if (named != null) {
            return named;
        }
        return Documents.told(WholeText.properties(document)).orElse(Header.FRAME_KIND);
    }

    private static Validation<Seq<Problem>, BalintDocument> read(String document, String kind) {
        return switch (kind) {
            case Header.PORTFOLIO_KIND ->
                WholeText.read(document, Documents.INNER_PORTFOLIO).map(BalintDocument.OfPortfolio::new);
            case Header.GROUP_KIND ->
                WholeText.read(document, Documents.INNER_GROUP).map(BalintDocument.OfGroup::new);
            default -> WholeText.read(document, Documents.INNER_FRAME).map(BalintDocument.OfFrame::new);
        };
    }
}
