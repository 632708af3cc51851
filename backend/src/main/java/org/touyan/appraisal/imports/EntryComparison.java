package org.touyan.appraisal.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.touyan.appraisal.entry.Entry;
import org.touyan.appraisal.entry.EntryBatch;
import org.touyan.appraisal.entry.EntryBatch.Examined;
import org.touyan.appraisal.entry.EntryReader;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.imports.EntryImportRows.House;
import org.touyan.appraisal.imports.ItemSearch.Found;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.imports.CellFault;
import org.touyan.registry.imports.ListImport.Comparison;
import org.touyan.registry.imports.ListRow;
import org.touyan.registry.imports.RowOutcome;
import org.touyan.registry.imports.VillageSearch.Villages;

/** Looks at the rows of one sheet of entries as if they were recorded one after the other. */
final class EntryComparison implements Comparison<EntryColumn> {
    /** Group and sequence, the end of a household's number. */
    private static final int TAIL = 6;

    private static final Map<String, EntryColumn> FIELDS = Map.of(
            "subjectId", EntryColumn.HOUSEHOLD,
            "itemCode", EntryColumn.ITEM,
            "points", EntryColumn.POINTS,
            "happenedOn", EntryColumn.HAPPENED_ON,
            "evidence", EntryColumn.EVIDENCE);

    private final EntryBatch entries;
    private final EntryImportRows rows;
    private final Villages villages;
    private final List<String> areas;
    private final Function<String, ItemSearch> items;
    /** By village: each has the schemes of its own place. */
    private final Map<String, ItemSearch> searched = new HashMap<>();
    /** What earlier rows will record, by household. */
    private final Map<UUID, List<Entry>> coming = new HashMap<>();
    /** Line by what it says: a file says each deed only once. */
    private final Map<Object, Integer> seen = new HashMap<>();

    /** @param items of a village */
    EntryComparison(
            EntryBatch entries,
            EntryImportRows rows,
            Villages villages,
            List<String> areas,
            Function<String, ItemSearch> items) {
        this.entries = entries;
        this.rows = rows;
        this.villages = villages;
        this.areas = areas;
        this.items = items;
    }

    private record Told(UUID household, String item, LocalDate day, BigDecimal points, String text) {}

    @Override
    public void decide(ListRow<EntryColumn> row) {
        row.label = row.text(EntryColumn.HOUSEHOLD);
        row.name = row.text(EntryColumn.HEAD);
        EntryColumn at = EntryColumn.HOUSEHOLD;
        try {
            if (!row.isSound()) {
                return;
            }
            House house = house(row);
            row.target = house.id();
            row.area = house.area();
            row.label = house.number();
            at = EntryColumn.HEAD;
            requireHead(row, house);
            at = EntryColumn.ITEM;
            Found meant = item(row, house);
            ScoreItem item = meant.item();
            at = EntryColumn.POINTS;
            BigDecimal points = points(row.text(EntryColumn.POINTS), item);
            LocalDate day = (LocalDate) row.values.get(EntryColumn.HAPPENED_ON);
            NewEntry body = new NewEntry(
                    ScopedEntity.newId(),
                    meant.scheme(),
                    null,
                    house.id(),
                    item.code(),
                    points,
                    day,
                    row.text(EntryColumn.TEXT),
                    row.text(EntryColumn.EVIDENCE),
                    null,
                    null,
                    null);
            refuseTwice(row, new Told(house.id(), item.code(), day, points, Texts.clean(body.text())));
            settle(row, body, item);
        } catch (CellFault e) {
            row.fault(at, e.getMessage());
        }
    }

    private House house(ListRow<EntryColumn> row) throws CellFault {
        String said = row.text(EntryColumn.HOUSEHOLD);
        if (said == null || !said.matches("\\d{18}|\\d{" + TAIL + "}")) {
            throw new CellFault("请写 18 位户编号，或后 6 位");
        }
        String number = said.length() == TAIL ? villages.find(null, row.text(EntryColumn.VILLAGE)) + said : said;
        return rows.house(areas, number).orElseThrow(() -> new CellFault("没有 " + said + " 户，或不在您的管辖范围内"));
    }

    private static void requireHead(ListRow<EntryColumn> row, House house) throws CellFault {
        if (row.name != null && !Objects.equals(Texts.code(row.name), Texts.code(house.headName()))) {
            throw new CellFault("这一户的户主是“" + house.headName() + "”，请核对户编号");
        }
        row.name = house.headName();
    }

    private Found item(ListRow<EntryColumn> row, House house) throws CellFault {
        String said = row.text(EntryColumn.ITEM);
        if (said == null) {
            throw new CellFault("请选择评分项");
        }
        return searched.computeIfAbsent(Area.village(house.area()), items).find(said);
    }

    /** Without sign; one that was written has to fit the item. */
    private static BigDecimal points(String said, ScoreItem item) throws CellFault {
        if (said == null) {
            return null;
        }
        String plain = said.replaceAll("^[−－—–]", "-")
                .replaceAll("^[＋]", "+")
                .replaceAll("分$", "")
                .strip();
        if (!plain.matches("[+-]?\\d{1,4}(\\.\\d+)?")) {
            throw new CellFault("“" + said + "”不是分值");
        }
        BigDecimal points = new BigDecimal(plain);
        if (points.stripTrailingZeros().scale() > 2) {
            throw new CellFault("最多两位小数");
        }
        boolean plus = plain.startsWith("+");
        if (item.kind() == ItemKind.ADD ? points.signum() < 0 : plus) {
            throw new CellFault("“" + item.text() + "”是" + (item.kind() == ItemKind.ADD ? "加分项" : "扣分项"));
        }
        return points.abs();
    }

    private void refuseTwice(ListRow<EntryColumn> row, Told said) throws CellFault {
        Integer before = said.day() == null ? null : seen.putIfAbsent(said, row.line());
        if (before != null) {
            row.refuse("与第 " + before + " 行相同");
        }
    }

    private void settle(ListRow<EntryColumn> row, NewEntry body, ScoreItem item) {
        if (body.happenedOn() == null) {
            row.fault(EntryColumn.HAPPENED_ON, "请填写发生日期");
            return;
        }
        if (!row.isSound()) {
            return;
        }
        List<Entry> before = coming.computeIfAbsent(body.subjectId(), id -> new ArrayList<>());
        try {
            Examined examined = entries.examine(body, before);
            row.outcome = examined.known() ? RowOutcome.LEAVE : RowOutcome.ADD;
            if (!examined.known()) {
                before.add(examined.entry());
                row.plan = body;
                row.change(EntryColumn.ITEM, null, told(examined.entry(), item));
            }
        } catch (ProblemException e) {
            EntryColumn column =
                    e.errors.isEmpty() ? null : FIELDS.get(e.errors.get(0).field());
            if (column == null) {
                row.refuse(e.getMessage());
            } else {
                row.fault(column, e.getMessage());
            }
        }
    }

    private static String told(Entry entry, ScoreItem item) {
        String warning = EntryReader.warning(item, entry);
        String points = entry.points().abs().stripTrailingZeros().toPlainString() + " 分";
        String what = warning != null
                ? warning
                : item.kind() == ItemKind.VETO ? "一票否决" : (item.kind() == ItemKind.ADD ? "加 " : "扣 ") + points;
        return item.text() + "，" + what;
    }
}
