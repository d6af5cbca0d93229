package io.github.balint4j.testkit;

import java.lang.reflect.Method;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Fails the invocation of a document that could not be read, and says which document failed another: build tools print the
 * number of an invocation, and not its name.
 */
final class DocumentsExtension implements InvocationInterceptor {
    private static final Pattern NUMBER = Pattern.compile("^\\[\\d+] ");

    DocumentsExtension() {}

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext extensionContext)
            throws Throwable {
        UnreadableDocument.refuse(invocationContext.getArguments());
        try {
            invocation.proceed();
        } catch (AssertionError error) {
            throw named(NUMBER.matcher(extensionContext.getDisplayName()).replaceFirst(""), error);
        }
    }

    // Other types of error carry more than a message, which a copy would lose.
    private static AssertionError named(String document, AssertionError error) {
        if (error.getClass() != AssertionError.class) {
            return error;
        }
        AssertionError named = new AssertionError(document + ": " + error.getMessage(), error.getCause());
        named.setStackTrace(error.getStackTrace());
        for (Throwable suppressed : error.getSuppressed()) {
            named.addSuppressed(suppressed);
        }
        return named;
    }
}
