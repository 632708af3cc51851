package org.touyan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.touyan.demo.TableLoader.Batch;
import org.touyan.demo.county.CountyGenerator;
import org.touyan.demo.county.CountyParty;
import org.touyan.demo.county.CountyPlan;
import org.touyan.demo.county.Village;
import org.touyan.demo.county.VillagePlan;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.region.RegionPresets;

/**
 * Fills the database with the demo county: this thread makes villages and encrypts their numbers, two more write. What
 * a killed load left behind is wiped first, so a load can always begin again; the caller says when it may.
 */
@ApplicationScoped
public class DemoLoader {
    public static final String ROOT_AREA = "330726";
    private static final Logger LOG = Logger.getLogger(DemoLoader.class);
    private static final List<DemoTable> LARGE = List.of(
            DemoTable.RESIDENT,
            DemoTable.HOUSEHOLD,
            DemoTable.HOUSEHOLD_LABEL,
            DemoTable.APPRAISAL_RESULT,
            DemoTable.APPRAISAL_ENTRY);

    private final DataSource database;
    private final FieldCipher cipher;
    private final RegionPresets presets;
    private final SchemeRows schemes;
    private final Clock clock;

    DemoLoader(DataSource database, FieldCipher cipher, RegionPresets presets, SchemeRows schemes, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.presets = presets;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** Removes every division, grid and household: only for a county that is still loading. */
    public void wipe() throws SQLException {
        try (LoadConnection connection = new LoadConnection(database)) {
            for (DemoTable table : DemoTable.values()) {
                connection.run("truncate table " + table.table());
            }
            for (DemoTable table : LARGE) {
                new LateIndexes(connection, table).putBack();
            }
        }
    }

    /** @param households from {@link CountyPlan#SMALLEST} to {@link CountyPlan#LARGEST} */
    public void load(int households, LoadProgress progress) throws SQLException {
        long start = System.nanoTime();
        progress.at(1, "准备区划");
        wipe();
        CurrentActor.asSystem(() -> presets.load("pujiang"));
        try (LoadConnection connection = new LoadConnection(database)) {
            for (DemoTable table : LARGE) {
                new LateIndexes(connection, table).takeOff();
            }
        }
        long rows = fill(CountyPlan.of(households), progress);
        double filled = seconds(start);
        progress.at(80, "建立索引");
        index();
        progress.at(97, "汇总");
        finish(CountyPlan.of(households));
        LOG.infof(
                "Demo county: %d rows in %.1f s, indexes and sums in %.1f s, %.0f rows/s over all",
                rows, filled, seconds(start) - filled, rows / seconds(start));
    }

    private long fill(List<VillagePlan> villages, LoadProgress progress) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        CountyGenerator generator = new CountyGenerator(today.withDayOfMonth(1));
        GridRows grids =
                new GridRows(cipher, today.withDayOfYear(1), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        ResidentRows residents = new ResidentRows(cipher);
        PartyRows party = new PartyRows(cipher);
        SchemeRows.Made appraisal = schemes.make(today, villages);
        long all = villages.stream().mapToLong(VillagePlan::households).sum();
        long done = 0;
        try (TableLoader residentLoader = new TableLoader(database, "touyan-demo-residents");
                TableLoader otherLoader = new TableLoader(database, "touyan-demo-households")) {
            otherLoader.add(party.of(CountyParty.of(today.withDayOfMonth(1)), generator.countyUnits()));
            otherLoader.add(appraisal.batches());
            for (VillagePlan plan : villages) {
                Village village = generator.make(plan);
                residentLoader.add(residents.of(village));
                List<Batch> others = new ArrayList<>(HouseholdRows.of(village));
                others.addAll(grids.of(village));
                others.addAll(LifeEventRows.of(village, cipher));
                others.addAll(party.of(village.party(), village.units()));
                others.addAll(appraisal.villages().of(village));
                otherLoader.add(others);
                done += plan.households();
                progress.at((int) (2 + 78 * done / all), "录入农户 " + done + " / " + all);
            }
            otherLoader.add(appraisal.villages().last());
            return residentLoader.finish() + otherLoader.finish();
        }
    }

    /** The residents' indexes on one connection, the households' on another. */
    private void index() throws SQLException {
        List<Exception> failures = new ArrayList<>();
        Thread other = new Thread(
                () -> {
                    try {
                        putBack(
                                DemoTable.HOUSEHOLD,
                                DemoTable.HOUSEHOLD_LABEL,
                                DemoTable.APPRAISAL_RESULT,
                                DemoTable.APPRAISAL_ENTRY);
                    } catch (SQLException | RuntimeException e) {
                        failures.add(e);
                    }
                },
                "touyan-demo-indexes");
        other.start();
        try {
            putBack(DemoTable.RESIDENT);
        } finally {
            join(other);
        }
        if (!failures.isEmpty()) {
            throw new SQLException("cannot build indexes", failures.get(0));
        }
    }

    private void putBack(DemoTable... tables) throws SQLException {
        try (LoadConnection connection = new LoadConnection(database)) {
            for (DemoTable table : tables) {
                new LateIndexes(connection, table).putBack();
            }
        }
    }

    private static void join(Thread thread) throws SQLException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        }
    }

    /** Positions of the real villages, child counts, and statistics for the optimiser, which knows nothing yet. */
    private void finish(List<VillagePlan> villages) throws SQLException {
        try (LoadConnection connection = new LoadConnection(database)) {
            connection.jdbc().setAutoCommit(false);
            try (var statement = connection
                    .jdbc()
                    .prepareStatement("update region set longitude = ?, latitude = ?, valid_from = ? where code = ?")) {
                for (VillagePlan village : villages) {
                    if (village.real()) {
                        statement.setBigDecimal(1, HouseholdRows.degrees(village.longitude()));
                        statement.setBigDecimal(2, HouseholdRows.degrees(village.latitude()));
                        statement.setObject(3, LocalDate.now(clock).withDayOfYear(1));
                        statement.setString(4, village.code());
                        statement.addBatch();
                    }
                }
                statement.executeBatch();
            }
            connection.run("""
                    update region p join (select parent_code, count(*) as children from region group by parent_code) c
                      on c.parent_code = p.code set p.child_count = c.children""");
            connection.jdbc().commit();
            connection.jdbc().setAutoCommit(true);
            for (DemoTable table : DemoTable.values()) {
                connection.run("analyze table " + table.table());
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
