package org.touyan.registry.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.touyan.platform.text.Texts;
import org.touyan.registry.CodeTables;

/** The code that people mean: by its number, its official name, or what villages say ({@code codes/spoken.csv}). */
public final class SpokenCodes {
    private static final Map<String, Map<String, String>> SAID = read();

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private SpokenCodes() {}

    /** @param name of the table in the national codes */
    public static SpokenCodes of(String name, List<CodeTables.Code> table) {
        SpokenCodes spoken = new SpokenCodes();
        for (CodeTables.Code code : table) {
            spoken.add(code.code(), code.name());
            if (name.equals("ethnicity") && code.name().endsWith("族")) {
                String people = code.name().substring(0, code.name().length() - 1);
                spoken.codes.putIfAbsent(people, code.code());
            }
        }
        // 本人 has a code of its own, which a roster never means.
        spoken.codes.putAll(SAID.getOrDefault(name, Map.of()));
        return spoken;
    }

    /** The product's own choices. @param name of the table of what else is said for them */
    public static <E extends Enum<E>> SpokenCodes of(String name, E[] choices, Function<E, String> label) {
        SpokenCodes spoken = new SpokenCodes();
        for (E choice : choices) {
            spoken.add(choice.name(), label.apply(choice));
        }
        spoken.codes.putAll(SAID.getOrDefault(name, Map.of()));
        return spoken;
    }

    private void add(String code, String name) {
        codes.put(Texts.code(code), code);
        codes.put(Texts.code(name), code);
        names.put(code, name);
    }

    /** As the drop-down offers them. */
    List<String> names() {
        return List.copyOf(names.values());
    }

    String name(String code) {
        return names.get(code);
    }

    /** Null when it means nothing. */
    String find(String said) {
        String key = Texts.code(said);
        String code = codes.get(key);
        return code == null && key != null && key.matches("\\d") ? codes.get("0" + key) : code;
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> said = new HashMap<>();
        try (Reader file = new InputStreamReader(
                SpokenCodes.class.getResourceAsStream("/codes/spoken.csv"), StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(file)) {
                said.computeIfAbsent(row.get("table"), table -> new HashMap<>())
                        .put(Texts.code(row.get("said")), row.get("code"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }
}
