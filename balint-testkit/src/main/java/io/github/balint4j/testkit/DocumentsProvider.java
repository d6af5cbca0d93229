package io.github.balint4j.testkit;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclaration;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives the documents of {@link BalintDocuments}. */
final class DocumentsProvider implements ArgumentsProvider, AnnotationConsumer<BalintDocuments> {
    private static final List<Kind<?>> KINDS = List.of(
            Kind.of(BalintGroup.class, BalintJson::readGroup),
            Kind.of(GroupFrame.class, BalintJson::readFrame),
            Kind.of(Portfolio.class, BalintJson::readPortfolio),
            Kind.of(LeaderList.class, BalintJson::readLeaders),
            new Kind<>(
                    BalintDocument.class,
                    BalintJson::read,
                    unreadable -> new BalintDocument.OfGroup(unreadable.as(BalintGroup.class))));

    private List<String> folders = List.of();

    DocumentsProvider() {}

    @Override
    public void accept(BalintDocuments annotation) {
        folders = List.of(annotation.value());
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Kind<?> kind = kindOf(parameters);
        if (folders.isEmpty()) {
            throw new IllegalArgumentException("@BalintDocuments names no folder");
        }
        List<Arguments> all = new ArrayList<>();
        for (String folder : folders) {
            Class<?> test = context.getRequiredTestClass();
            Map<String, byte[]> documents =
                    new ResourceFolder(folder).documents(test.getModule(), test.getClassLoader());
            documents.forEach(
                    (name, bytes) -> all.add(Arguments.argumentSet(name, kind.read(folder + "/" + name, bytes))));
        }
        return all.stream();
    }

    private static Kind<?> kindOf(ParameterDeclarations parameters) {
        Class<?> type = parameters
                .getFirst()
                .<Class<?>>map(ParameterDeclaration::getParameterType)
                .orElse(void.class);
        return KINDS.stream()
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("@BalintDocuments gives a BalintGroup, a GroupFrame,"
                        + " a Portfolio, a LeaderList or a Document, but "
                        + parameters.getSourceElementDescription() + " takes "
                        + (type == void.class ? "nothing" : "first a " + type.getName())));
    }

    /**
     * What a test can take.
     *
     * @param type the type of its parameter
     * @param reader reads the bytes of a file
     * @param placeholder stands for a file that cannot be read
     */
    private record Kind<T>(
            Class<T> type,
            Function<byte[], Validation<Seq<Problem>, T>> reader,
            Function<UnreadableDocument, T> placeholder) {
        static <T> Kind<T> of(Class<T> type, Function<byte[], Validation<Seq<Problem>, T>> reader) {
            return new Kind<>(type, reader, unreadable -> unreadable.as(type));
        }

        Object read(String path, byte[] bytes) {
            return reader.apply(bytes)
                    .fold(problems -> placeholder.apply(UnreadableDocument.of(path, bytes, problems)), it -> it);
        }
    }
}
