package org.touyan.appraisal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.entry.EntryBatch;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.imports.ImportColumn;
import org.touyan.registry.imports.ImportForm;
import org.touyan.registry.imports.ImportKind;
import org.touyan.registry.imports.ListImport;
import org.touyan.registry.imports.VillageSearch;

/** 记分表: entries that were written down on paper, recorded by the rules of those at the door; undone by reversing them. */
@ApplicationScoped
class EntryImport implements ListImport<EntryColumn, NewEntry, EntryImport.Recorded> {
    private static final ImportForm FORM = new ImportForm(
            List.of(EntryColumn.values()),
            List.of(EntryColumn.HOUSEHOLD, EntryColumn.ITEM, EntryColumn.HAPPENED_ON),
            List.of(Map.of()),
            List.of(
                    "一行记一笔分。表中“示例”一行可以不删，导入时自动跳过。",
                    "与在页面上记分的规定相同：分值在范围内、不超过每期上限、本期评分没有提交、须佐证的有佐证；自己家和近亲属家的不能记。",
                    "同一户、同一天、同一项、说明也相同的，已经记过就不再记：同一个文件导入两次不会记两次。",
                    "导入后在本期提交评分以前可以整次撤销：每笔各记一笔冲销，两笔都保留。"));

    private final EntryBatch entries;
    private final Schemes schemes;
    private final EntryImportRows rows;
    private final VillageSearch places;
    private final CurrentActor actor;

    EntryImport(EntryBatch entries, Schemes schemes, EntryImportRows rows, VillageSearch places, CurrentActor actor) {
        this.entries = entries;
        this.schemes = schemes;
        this.rows = rows;
        this.places = places;
        this.actor = actor;
    }

    /** What a row did. */
    record Recorded(UUID id) {}

    @Override
    public ImportKind kind() {
        return ImportKind.SCORE_ENTRIES;
    }

    @Override
    public EntryColumn[] columns() {
        return EntryColumn.values();
    }

    @Override
    public ImportForm form() {
        return FORM;
    }

    /** The items of all schemes in force where the caller records: of two with one code and another text both. */
    @Override
    public Map<ImportColumn, List<String>> choices() {
        List<Scheme> here = schemes.inForceAmong(actor.get().areas(), SubjectKind.HOUSEHOLD);
        return Map.of(EntryColumn.ITEM, search(here).options());
    }

    private ItemSearch search(List<Scheme> near) {
        List<ItemSearch.Found> all = new ArrayList<>();
        for (Scheme scheme : near) {
            schemes.current(scheme)
                    .flatMap(period -> schemes.inForce(scheme, period))
                    .ifPresent(version -> schemes.rules(version.id()).items().stream()
                            .filter(item -> !item.isRated())
                            .forEach(item -> all.add(new ItemSearch.Found(scheme.id, scheme.name, item))));
        }
        return new ItemSearch(all);
    }

    @Override
    public Class<NewEntry> planType() {
        return NewEntry.class;
    }

    @Override
    public Class<Recorded> doneType() {
        return Recorded.class;
    }

    @Override
    public Comparison<EntryColumn> begin(Actor who) {
        return new EntryComparison(
                entries,
                rows,
                places.of(who.areas()),
                who.areas(),
                village -> search(schemes.inForceIn(village, SubjectKind.HOUSEHOLD)));
    }

    @Override
    public Recorded write(NewEntry plan) {
        return new Recorded(entries.record(plan).id());
    }

    @Override
    public String blocker(Recorded done) {
        try {
            return entries.obstacle(done.id()).orElse(null);
        } catch (ProblemException e) {
            return "该户已不在您的管辖范围内";
        }
    }

    @Override
    public void takeBack(Recorded done) {
        entries.reverse(done.id(), "撤销导入");
    }
}
