package io.github.balint4j.testkit;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.Document;
import io.github.balint4j.json.Problem;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a document that could not be read until its own invocation runs, and fails that one. A provider that threw
 * would take the documents after it with it.
 */
final class UnreadableDocument implements InvocationHandler {
    private final String path;
    private final List<Problem> problems;

    UnreadableDocument(String path, List<Problem> problems) {
        this.path = path;
        this.problems = List.copyOf(problems);
    }

    /** A placeholder of this interface, of which nothing can be asked. */
    <T> T as(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        if (method.getDeclaringClass() != Object.class) {
            throw failure();
        }
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> path + " (cannot be read)";
        };
    }

    private AssertionError failure() {
        return new AssertionError(problems.stream()
                .map(Problem::message)
                .collect(Collectors.joining(
                        "\n  ",
                        path + " cannot be read, it has " + problems.size()
                                + (problems.size() == 1 ? " problem:\n  " : " problems:\n  "),
                        "\n")));
    }

    private static void refuse(@Nullable Object argument) {
        if (argument instanceof Document.OfGroup document) {
            BalintGroup group = document.group();
            refuse(group);
        } else if (argument != null
                && Proxy.isProxyClass(argument.getClass())
                && Proxy.getInvocationHandler(argument) instanceof UnreadableDocument unreadable) {
            throw unreadable.failure();
        }
    }

    /** Fails the invocation of a document that could not be read, whatever the test does with it. */
    static void refuse(List<Object> arguments) {
        arguments.forEach(UnreadableDocument::refuse);
    }
}
