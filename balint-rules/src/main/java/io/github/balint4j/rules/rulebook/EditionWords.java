package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.Language;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.core.Texts;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Reading;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What an edition says, in one language: the names of its own codes, and the texts of the editions that are shipped. What has no
 * text in that language is said as the edition says it.
 */
final class EditionWords {
    private static final String UNSEEN = "rest-not-seen";
    private static final String TEXTS = "io.github.balint4j.rules.rulebook.editions";

    private final Wording wording;
    private final CodeNames names;
    private final List<RulebookRef> editions;
    private final Optional<Edition> edition;
    private final Optional<Texts> texts;

    private EditionWords(Wording wording, CodeNames names, List<RulebookRef> editions, Optional<Edition> edition) {
        this.wording = wording;
        this.names = names;
        this.editions = editions;
        this.edition = edition;
        this.texts = texts(wording.language());
    }

    private static Optional<Texts> texts(Language language) {
        return language == Language.ENGLISH
                ? Optional.empty()
                : Optional.of(Texts.in(language, locale -> ResourceBundle.getBundle(TEXTS, locale)));
    }

    static EditionWords of(Edition edition, Wording wording) {
        List<RulebookRef> editions = new ArrayList<>();
        for (Optional<Edition> one = Optional.of(edition);
                one.isPresent();
                one = one.get().base()) {
            editions.add(one.get().id());
        }
        return new EditionWords(wording, edition.names(), editions, Optional.of(edition));
    }

    /** Of an edition of which only the name is at hand. */
    static EditionWords of(RulebookRef edition, Wording wording) {
        return new EditionWords(wording, CodeNames.none(), List.of(edition), Optional.empty());
    }

    /** The title of a rulebook. */
    static String title(RulebookRef series, String title, Wording wording) {
        return texts(wording.language())
                .filter(all -> all.has(series + ".title"))
                .map(all -> all.say(series + ".title"))
                .orElse(title);
    }

    Outcome in(Outcome outcome) {
        return isPlain() ? outcome : new Named(this::name, this::word).outcome(outcome);
    }

    Remedy in(Remedy remaining) {
        return isPlain() ? remaining : new Named(this::name, this::word).remaining(remaining);
    }

    Selector in(Selector selector) {
        return isPlain() ? selector : selector.fold(new Named(this::name, this::word));
    }

    Criterion in(Criterion criterion) {
        return isPlain() ? criterion : criterion.fold(new Named(this::name, this::word));
    }

    private boolean isPlain() {
        return names.equals(CodeNames.none()) && texts.isEmpty();
    }

    private String name(String code) {
        return names.name(code, wording.language());
    }

    // What people judge, by its topic; of several under one topic, by their number.
    private String word(String topic, String word) {
        if (topic.equals(UNSEEN)) {
            return unseen(word);
        }
        String key = "judged." + topic;
        if (edition.isEmpty()) {
            boolean several = text(editions.get(0) + "." + key + ".2").isPresent();
            return several ? word : translated(word, key, one -> Optional.of(word));
        }
        return said(edition.get(), topic, word)
                .map(number -> translated(
                        word,
                        number == 1 ? key : key + "." + number,
                        one -> said(one, topic, word).filter(number::equals).map(same -> word)))
                .orElse(word);
    }

    // Where the rows of the edition break off.
    private String unseen(String word) {
        String said = word;
        List<String> gaps = edition.map(Edition::gaps).orElse(List.of());
        List<String> translated = numbered("gap.", gaps, Coverage::gaps);
        for (int i = 0; i < gaps.size(); i++) {
            said = said.replace(gaps.get(i), translated.get(i));
        }
        return said;
    }

    private static Optional<Integer> said(Edition edition, String topic, String word) {
        Set<String> said = new LinkedHashSet<>();
        Named all = new Named(code -> code, (at, one) -> {
            if (at.equals(topic)) {
                said.add(one);
            }
            return one;
        });
        edition.requirements().forEach(row -> row.criterion().fold(all));
        int index = List.copyOf(said).indexOf(word);
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    String title(Requirement row) {
        return row.id().equals(UNSEEN) ? wording.text("unseen.title") : of(row, "title", Requirement::title);
    }

    Optional<Reading> reading(Requirement row) {
        return row.reading()
                .map(reading -> new Reading(
                        of(row, "word", one -> one.reading().map(Reading::word).orElse("")),
                        of(
                                row,
                                "reading",
                                one -> one.reading().map(Reading::reason).orElse(""))));
    }

    List<String> remarks(Requirement row) {
        return IntStream.range(0, row.remarks().size())
                .mapToObj(i -> of(row, "remark." + (i + 1), one -> at(one.remarks(), i)))
                .toList();
    }

    Coverage coverage(Coverage whole) {
        return new Coverage(
                numbered("gap.", whole.gaps(), Coverage::gaps),
                IntStream.range(0, whole.leftOut().size())
                        .mapToObj(i -> leftOut(whole.leftOut().get(i), i))
                        .toList(),
                numbered("remark.", whole.remarks(), Coverage::remarks));
    }

    private List<String> numbered(String key, List<String> all, Function<Coverage, List<String>> of) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> whole(key + (i + 1), all.get(i), one -> at(of.apply(one), i)))
                .toList();
    }

    private Coverage.LeftOut leftOut(Coverage.LeftOut line, int i) {
        String key = "leftOut." + (i + 1);
        return new Coverage.LeftOut(
                whole(
                        key + ".what",
                        line.what(),
                        one -> at(
                                one.leftOut().stream()
                                        .map(Coverage.LeftOut::what)
                                        .toList(),
                                i)),
                whole(
                        key + ".why",
                        line.why(),
                        one -> at(
                                one.leftOut().stream()
                                        .map(Coverage.LeftOut::why)
                                        .toList(),
                                i)));
    }

    private static String at(List<String> all, int i) {
        return i < all.size() ? all.get(i) : "";
    }

    // A text of the whole edition, as long as those before it say the same.
    private String whole(String key, String said, Function<Coverage, String> of) {
        return translated(said, key, one -> Optional.of(of.apply(one.coverage())));
    }

    private String of(Requirement row, String key, Function<Requirement, String> of) {
        return translated(
                of.apply(row),
                row.id() + "." + key,
                one -> one.has(row.id()) ? Optional.of(of.apply(one.requirement(row.id()))) : Optional.empty());
    }

    // The text of the edition, or of that which it started from and whose sentence it kept.
    private String translated(String said, String key, Function<Edition, Optional<String>> saidBy) {
        Optional<Edition> at = edition;
        for (RulebookRef id : editions) {
            if (at.isPresent() && !at.flatMap(saidBy).equals(Optional.of(said))) {
                break;
            }
            Optional<String> text = text(id + "." + key);
            if (text.isPresent()) {
                return text.get();
            }
            at = at.flatMap(Edition::base);
        }
        return said;
    }

    private Optional<String> text(String key) {
        return texts.filter(all -> all.has(key)).map(all -> all.say(key));
    }
}
