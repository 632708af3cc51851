package org.touyan.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Ids;

/** One household a village that does not agree: open while its village's result is posted, decided in the month before. */
final class ObjectionRows {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int DAYS = 7;
    private final LocalDate today;
    private final Ids ids = new Ids(15);

    ObjectionRows(LocalDate today) {
        this.today = today;
    }

    /** Whether a village has one in a round of that stage. @param village counted from 0 */
    boolean has(Stage stage, int village, boolean lastMonth) {
        return stage == Stage.PUBLICITY || lastMonth && village % 3 == 0;
    }

    Object[] row(UUID round, Family family, String period, Stage stage) {
        boolean open = stage == Stage.PUBLICITY;
        LocalDate raised = open ? today.minusDays(2) : today.minusDays(15);
        return new Object[] {
            ids.next(),
            family.number.substring(0, 12),
            round,
            period + "-01",
            "HOUSEHOLD",
            family.id,
            raised,
            family.head().name,
            "当日家人在外务工，情况与记录不符，请核实",
            raised.plusDays(DAYS),
            open ? "OPEN" : "REJECTED",
            NOBODY,
            "村文书",
            raised.atTime(2, 0),
            open ? null : "走访两户邻居并查看照片，情况属实，维持原记分；已向户主说明整改后可加分",
            open ? null : NOBODY,
            open ? null : "村党组织书记",
            open ? null : raised.plusDays(4).atTime(2, 0),
            0
        };
    }
}
