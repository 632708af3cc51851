package org.touyan.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.touyan.platform.web.Problem.FieldError;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.RegionCsv.Row;

/** The division trees that ship with the product; a new county picks one or brings its own table. */
@ApplicationScoped
public class RegionPresets {
    private static final List<Preset> PRESETS = List.of(
            new Preset("pujiang", "浦江县", "330726", 15, 244),
            new Preset("ganquan", "甘泉县", "610627", 6, 71),
            new Preset("xinmi", "新密市", "410183", 19, 356),
            new Preset("pingyu", "平舆县", "411723", 19, 224),
            new Preset("shanwei", "汕尾市", "4415", 63, 907));

    private static final int FAULTS_SHOWN = 20;
    /** The day that the presets' tables describe; when each place was set up they do not say. */
    static final LocalDate CUT_OFF = LocalDate.of(2023, 6, 30);

    private final RegionImport imports;
    private final Clock clock;

    RegionPresets(RegionImport imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** @param areaCode the root that the installation then runs for */
    public record Preset(String code, String countyName, String areaCode, int towns, int villages) {}

    /** @param rootArea the lowest place that holds all towns of the table */
    public record Loaded(String rootArea, int regions) {}

    public List<Preset> list() {
        return PRESETS;
    }

    @Transactional
    public Loaded load(String preset) {
        if (PRESETS.stream().noneMatch(p -> p.code.equals(preset))) {
            throw ProblemException.invalid("preset", "没有这个预置区划");
        }
        return load(read(preset), CUT_OFF);
    }

    /** Loads a whole table or nothing: any faulty row refuses it, with the first faults named. */
    @Transactional
    public Loaded loadCsv(String csv) {
        return load(csv, LocalDate.now(clock));
    }

    private Loaded load(String csv, LocalDate since) {
        RegionCsv.Table table = RegionCsv.read(csv);
        RegionImport.Plan plan = imports.plan(table);
        if (!plan.rejected().isEmpty()) {
            throw ProblemException.invalid(plan.rejected().stream()
                    .limit(FAULTS_SHOWN)
                    .map(r -> new FieldError("csv", "第 " + r.row() + " 行（" + r.code() + "）：" + r.message()))
                    .toList());
        }
        String root = root(table.rows());
        imports.write(plan, since);
        return new Loaded(root, plan.added().size());
    }

    /**
     * What {@link #loadCsv} would make of the table.
     *
     * @param name of the root, null when the table does not name it
     * @param faults the first of {@code faultCount}
     */
    public record Checked(String rootArea, String name, int towns, int villages, List<Fault> faults, int faultCount) {}

    public record Fault(int row, String code, String message) {}

    public Checked check(String csv) {
        RegionCsv.Table table = RegionCsv.read(csv);
        List<RegionCsv.Rejected> rejected = imports.plan(table).rejected();
        List<Row> rows = table.rows();
        String root = rejected.isEmpty() ? root(rows) : null;
        return new Checked(
                root,
                rows.stream()
                        .filter(row -> row.code().equals(root))
                        .map(Row::name)
                        .findAny()
                        .orElse(null),
                count(rows, RegionLevel.TOWN),
                count(rows, RegionLevel.VILLAGE),
                rejected.stream()
                        .limit(FAULTS_SHOWN)
                        .map(r -> new Fault(r.row(), r.code(), r.message()))
                        .toList(),
                rejected.size());
    }

    private static int count(List<Row> rows, RegionLevel level) {
        return (int) rows.stream().filter(row -> row.level() == level).count();
    }

    private static String root(List<Row> rows) {
        for (RegionLevel level : List.of(RegionLevel.COUNTY, RegionLevel.PREFECTURE, RegionLevel.PROVINCE)) {
            Set<String> roots = rows.stream()
                    .filter(row -> row.level().compareTo(RegionLevel.COUNTY) >= 0)
                    .map(row -> row.code().substring(0, level.length))
                    .collect(Collectors.toSet());
            if (roots.size() == 1) {
                return roots.iterator().next();
            }
        }
        throw ProblemException.invalid("csv", "区划表应属于同一个省，并且至少有一个县");
    }

    private static String read(String preset) {
        try (InputStream file = RegionPresets.class.getResourceAsStream("/regions/" + preset + ".csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
