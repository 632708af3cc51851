package org.touyan.region;

import java.util.List;

/** What goes in and out of the region resources. */
public final class RegionViews {
    private RegionViews() {}

    public record ImportItem(String code, String name) {}

    public record ImportChange(String code, String name, String before) {}

    public record ImportRejection(int row, String code, String message) {}

    public record ImportAnswer(
            List<ImportItem> added,
            List<ImportChange> changed,
            int unchanged,
            List<ImportRejection> rejected,
            int addedCount,
            int changedCount,
            int rejectedCount,
            boolean committed) {}
}
