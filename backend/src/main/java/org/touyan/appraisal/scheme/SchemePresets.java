package org.touyan.appraisal.scheme;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.touyan.appraisal.scheme.SchemeViews.SchemePreset;

/** Ways of appraising that ship with the product, as data (DOMAIN §1.3, §1.4, §2): a county starts from one and edits it. */
@ApplicationScoped
public class SchemePresets {
    private static final List<String> CODES = List.of("pujiang", "yuyao", "yiwu", "guyuan");
    private final ObjectMapper json;

    SchemePresets(ObjectMapper json) {
        this.json = json;
    }

    public List<SchemePreset> list() {
        return CODES.stream().map(this::read).toList();
    }

    public Optional<SchemePreset> find(String code) {
        return CODES.stream().filter(code::equals).findFirst().map(this::read);
    }

    private SchemePreset read(String code) {
        try (InputStream file = SchemePresets.class.getResourceAsStream("/appraisal/" + code + ".json")) {
            return json.readValue(file, SchemePreset.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
