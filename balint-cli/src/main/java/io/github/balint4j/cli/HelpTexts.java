package io.github.balint4j.cli;

import io.github.balint4j.rules.credit.CreditScheme;
import io.github.balint4j.rules.credit.CreditSchemes;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The help in one language, with what it lists from the library itself. */
final class HelpTexts extends ResourceBundle {
    private static final String SCHEMES = "{schemes}";

    private final ResourceBundle texts;

    HelpTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.containsKey(key) ? texts.getString(key).replace(SCHEMES, schemes()) : null;
    }

    private static String schemes() {
        return CreditSchemes.all().stream().map(CreditScheme::toString).collect(Collectors.joining(", "));
    }

    @Override
    public Enumeration<String> getKeys() {
        return texts.getKeys();
    }
}
