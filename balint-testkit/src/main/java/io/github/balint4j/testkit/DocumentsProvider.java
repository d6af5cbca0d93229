package io.github.balint4j.testkit;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Document;
import io.github.balint4j.json.Problem;
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
    private List<String> folders = List.of();

    DocumentsProvider() {}

    @Override
    public void accept(BalintDocuments annotation) {
        folders = List.of(annotation.value());
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Function<Source, Object> reader = readerFor(parameters);
        if (folders.isEmpty()) {
            throw new IllegalArgumentException("@BalintDocuments names no folder");
        }
        List<Arguments> all = new ArrayList<>();
        for (String folder : folders) {
            Class<?> test = context.getRequiredTestClass();
            Map<String, byte[]> documents =
                    new ResourceFolder(folder).documents(test.getModule(), test.getClassLoader());
            documents.forEach((name, bytes) ->
                    all.add(Arguments.argumentSet(name, reader.apply(new Source(folder + "/" + name, bytes)))));
        }
        return all.stream();
    }

    /** One file. */
    private record Source(String path, byte[] bytes) {
        <T> Object read(
                Function<byte[], Validation<Seq<Problem>, T>> reader, Function<UnreadableDocument, T> placeholder) {
            return reader.apply(bytes)
                    .fold(problems -> placeholder.apply(new UnreadableDocument(path, problems.toJavaList())), it -> it);
        }
    }

    private static Function<Source, Object> readerFor(ParameterDeclarations parameters) {
        Class<?> type = parameters
                .getFirst()
                .<Class<?>>map(ParameterDeclaration::getParameterType)
                .orElse(void.class);
        if (type == BalintGroup.class) {
            return source -> source.read(BalintJson::readGroup, unreadable -> unreadable.as(BalintGroup.class));
        }
        if (type == GroupFrame.class) {
            return source -> source.read(BalintJson::readFrame, unreadable -> unreadable.as(GroupFrame.class));
        }
        if (type == Document.class) {
            return source -> source.<Document>read(
                    BalintJson::read, unreadable -> new Document.OfGroup(unreadable.as(BalintGroup.class)));
        }
        throw new IllegalArgumentException("@BalintDocuments gives a BalintGroup, a GroupFrame or a Document, but "
                + parameters.getSourceElementDescription() + " takes "
                + (type == void.class ? "nothing" : "first a " + type.getName()));
    }
}
