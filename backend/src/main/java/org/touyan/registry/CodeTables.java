package org.touyan.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The national code tables of {@code codes/national.csv}: data, not code. */
public record CodeTables(
        List<Code> sex,
        List<Code> ethnicity,
        List<Code> relation,
        List<Code> education,
        List<Code> politicalStatus,
        List<Code> maritalStatus,
        List<Code> occupation) {

    public static final CodeTables NATIONAL = read();

    public record Code(String code, String name) {}

    /** The name of a code, the code itself when it is not in the table, null for null. */
    public static String name(List<Code> table, String code) {
        return table.stream()
                .filter(entry -> entry.code().equals(code))
                .map(Code::name)
                .findFirst()
                .orElse(code);
    }

    @JsonIgnore
    static boolean knows(List<Code> table, String code) {
        return table.stream().anyMatch(entry -> entry.code().equals(code));
    }

    private static CodeTables read() {
        Map<String, List<Code>> tables = new LinkedHashMap<>();
        try (Reader file = new InputStreamReader(
                CodeTables.class.getResourceAsStream("/codes/national.csv"), StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(file)) {
                tables.computeIfAbsent(row.get("table"), name -> new ArrayList<>())
                        .add(new Code(row.get("code"), row.get("name")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CodeTables(
                tables.get("sex"),
                tables.get("ethnicity"),
                tables.get("relation"),
                tables.get("education"),
                tables.get("politicalStatus"),
                tables.get("maritalStatus"),
                tables.get("occupation"));
    }
}
