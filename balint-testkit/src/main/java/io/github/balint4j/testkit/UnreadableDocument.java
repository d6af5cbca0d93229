package io.github.balint4j.testkit;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.Seq;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a document that could not be read until its own invocation runs, and fails that one. A provider that threw
 * would take the documents after it with it.
 */
final class UnreadableDocument implements InvocationHandler {
    private final String path;
    private final String reason;

    private UnreadableDocument(String path, String reason) {
        this.path = path;
        this.reason = reason;
    }

    /** The document at this path, with what is wrong with it: that it is of a kind for another test, or all its problems. */
    static UnreadableDocument of(String path, byte[] bytes, Seq<Problem> problems) {
        return new UnreadableDocument(
                path,
                problems.find(UnreadableDocument::isWrongKind)
                        .filter(problem -> isOfSomeKind(bytes))
                        .map(UnreadableDocument::misplaced)
                        .getOrElse(() -> listed(problems)));
    }

    private static boolean isOfSomeKind(byte[] bytes) {
        return BalintJson.read(bytes)
                .fold(problems -> !problems.exists(UnreadableDocument::isWrongKind), document -> true);
    }

    private static boolean isWrongKind(Problem problem) {
        return problem.code() == Problem.Code.WRONG_KIND;
    }

    private static String misplaced(Problem problem) {
        return " is a document of kind " + problem.value() + ", but the test takes kind " + problem.expected()
                + ": put each kind into a folder of its own, or let the test take a " + BalintDocument.class.getName()
                + "\n";
    }

    private static String listed(Seq<Problem> problems) {
        return problems.map(Problem::message)
                .mkString(
                        " cannot be read, it has " + problems.size()
                                + (problems.size() == 1 ? " problem:\n  " : " problems:\n  "),
                        "\n  ",
                        "\n");
    }

    /** A placeholder of this interface, of which nothing can be asked. */
    <T> T as(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        if (method.getDeclaringClass() != Object.class) {
            throw new AssertionError(path + reason);
        }
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> path + " (cannot be read)";
        };
    }

    private static void refuse(@Nullable Object argument) {
        if (argument instanceof BalintDocument.OfGroup document) {
            BalintGroup group = document.group();
            refuse(group);
        } else if (argument != null
                && Proxy.isProxyClass(argument.getClass())
                && Proxy.getInvocationHandler(argument) instanceof UnreadableDocument unreadable) {
            throw new AssertionError(unreadable.path + unreadable.reason);
        }
    }

    /** Fails the invocation of a document that could not be read, whatever the test does with it. */
    static void refuse(List<Object> arguments) {
        arguments.forEach(UnreadableDocument::refuse);
    }
}
