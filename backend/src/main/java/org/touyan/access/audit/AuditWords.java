package org.touyan.access.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What actions and kinds of objects are called in a sheet: the screens' own words, copied from the front end by
 * {@code npm run gen:api}. A code without a word stands as it is.
 */
@ApplicationScoped
class AuditWords {
    private final Map<String, Map<String, String>> words;

    AuditWords(ObjectMapper json) {
        try (InputStream file = AuditWords.class.getResourceAsStream("/audit-words.json")) {
            words = json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String action(String code) {
        return words.get("actions").getOrDefault(code.replace('.', '-'), code);
    }

    String object(String code) {
        return words.get("object").getOrDefault(code, code);
    }
}
