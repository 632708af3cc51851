package org.touyan.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.RegionViews.RegionNode;
import org.touyan.region.RegionViews.RegionView;

/** Places as they are shown; never a whole tree, always a page of children. */
@ApplicationScoped
public class RegionReader {
    private static final Map<String, String> SORTS = Map.of("code", "code");
    private final RegionRepository regions;
    private final RegionSearch search;
    private final RegionSummaries summaries;
    private final CurrentActor actor;

    RegionReader(RegionRepository regions, RegionSearch search, RegionSummaries summaries, CurrentActor actor) {
        this.regions = regions;
        this.search = search;
        this.summaries = summaries;
        this.actor = actor;
    }

    /** The caller's own areas, without those that lie inside another of them. */
    List<RegionNode> roots() {
        List<String> own = actor.get().areas();
        List<String> outer = own.stream()
                .filter(area -> own.stream().noneMatch(o -> !o.equals(area) && Area.covers(o, area)))
                .distinct()
                .sorted()
                .toList();
        return nodes(regions.list("code in ?1 order by code", outer), Map.of());
    }

    Page<RegionNode> children(String parent, boolean includeRetired, PageQuery paging) {
        actor.requireCovers(parent);
        paging.order(SORTS, "code");
        Region above = regions.require(parent);
        List<String> after = paging.cursor(1);
        List<Region> rows = regions.children(
                parent, includeRetired, after == null ? "" : after.get(0), paging.offset(), paging.size + 1);
        long total = includeRetired ? regions.count("parentCode", parent) : above.childCount;
        Page<Region> page = paging.page(rows, total, true, row -> List.of(row.code));
        List<RegionNode> nodes = childNodes(page.items());
        return new Page<>(nodes, page.page(), page.size(), page.next(), page.total(), page.totalIsLowerBound());
    }

    Page<RegionNode> search(String q, RegionLevel level, String area, boolean includeRetired, PageQuery paging) {
        paging.order(SORTS, "code");
        Page<Region> found =
                search.list(new RegionSearch.Filter(actor.areas(area), level, Texts.clean(q), includeRetired), paging);
        return new Page<>(
                nodes(found.items(), above(found.items())),
                found.page(),
                found.size(),
                found.next(),
                found.total(),
                found.totalIsLowerBound());
    }

    /** A retired place is also shown to those who look after its successor. */
    public RegionView view(String code) {
        Region region = regions.findById(code);
        Region current = region == null ? null : regions.currentOf(code).orElse(null);
        if (region == null
                || !actor.get().covers(code) && (current == null || !actor.get().covers(current.code))) {
            throw ProblemException.notFound();
        }
        RegionSummary figures = summaries.of(List.of(code)).get(code);
        Region successor = region.isValid() ? null : current;
        return new RegionView(
                region.code,
                region.name,
                region.level,
                region.kind,
                region.parentCode,
                region.childCount,
                figures.households(),
                figures.residents(),
                region.validTo,
                region.officialCode(),
                region.shortName(),
                path(code),
                region.validFrom,
                successor == null ? region.successorCode : successor.code,
                successor == null ? null : successor.shortName(),
                region.longitude,
                region.latitude,
                region.version,
                actions(region, figures));
    }

    /** Names alone: what lies above the caller's area he may read nothing else of. */
    private List<AreaName> path(String code) {
        List<String> codes = Stream.of(RegionLevel.values())
                .filter(level -> level.length <= code.length())
                .map(level -> code.substring(0, level.length))
                .toList();
        return regions.list("code in ?1 order by length(code)", codes).stream()
                .map(r -> new AreaName(r.code, r.shortName(), r.level.name()))
                .toList();
    }

    private List<ActionView> actions(Region region, RegionSummary figures) {
        boolean write = actor.get().may(Permission.REGION_WRITE);
        boolean merge = actor.get().may(Permission.REGION_MERGE);
        boolean village = region.level == RegionLevel.VILLAGE;
        List<ActionView> actions = new ArrayList<>();
        if (!region.level.isDivision()) {
            return actions;
        }
        String gone = region.isValid() ? null : "已撤并";
        if (write) {
            actions.add(action("update", gone));
            if (region.level == RegionLevel.COUNTY || region.level == RegionLevel.TOWN) {
                actions.add(action("create-child", gone));
            }
            if (region.level == RegionLevel.TOWN || village) {
                actions.add(action("retire", gone != null ? gone : whyNotRetire(region, figures)));
            }
        }
        if (merge && village) {
            actions.add(action("move", gone));
            actions.add(action("merge", gone));
        }
        return actions;
    }

    private static String whyNotRetire(Region region, RegionSummary figures) {
        if (region.childCount > 0) {
            return "下面还有 " + region.childCount + " 个" + region.level.child().label + "，请先撤并或迁移";
        }
        return figures.households() > 0 ? "还有 " + figures.households() + " 户农户，请先撤并或迁移" : null;
    }

    private static ActionView action(String action, String reason) {
        return reason == null ? ActionView.enabled(action) : ActionView.disabled(action, reason);
    }

    private List<RegionNode> nodes(List<Region> list, Map<String, AreaName> above) {
        Map<String, RegionSummary> figures =
                summaries.of(list.stream().map(r -> r.code).toList());
        return list.stream().map(region -> node(region, figures, above)).toList();
    }

    /** What the places found lie in, from the county down: many villages have one name. */
    private Map<String, AreaName> above(List<Region> found) {
        List<String> codes = found.stream()
                .flatMap(region -> Stream.of(RegionLevel.values())
                        .filter(level -> level.compareTo(RegionLevel.COUNTY) >= 0 && level.compareTo(region.level) < 0)
                        .map(level -> region.code.substring(0, level.length)))
                .distinct()
                .toList();
        return codes.isEmpty()
                ? Map.of()
                : regions.list("code in ?1", codes).stream()
                        .collect(Collectors.toMap(
                                r -> r.code, r -> new AreaName(r.code, r.shortName(), r.level.name())));
    }

    /** Children of one place lie side by side: one range over the figures serves the whole page. */
    private List<RegionNode> childNodes(List<Region> page) {
        Map<String, RegionSummary> figures = page.isEmpty()
                ? new HashMap<>()
                : summaries.ofChildren(
                        page.get(0).code,
                        page.get(page.size() - 1).code,
                        page.get(0).code.length());
        return page.stream().map(region -> node(region, figures, Map.of())).toList();
    }

    private static RegionNode node(Region region, Map<String, RegionSummary> figures, Map<String, AreaName> above) {
        List<AreaName> path = Stream.of(RegionLevel.values())
                .filter(level -> level.length < region.code.length())
                .map(level -> above.get(region.code.substring(0, level.length)))
                .filter(Objects::nonNull)
                .toList();
        RegionSummary of = figures.getOrDefault(region.code, RegionSummary.NONE);
        return new RegionNode(
                region.code,
                region.shortName(),
                region.level,
                region.kind,
                region.parentCode,
                region.childCount,
                of.households(),
                of.residents(),
                region.validTo,
                path);
    }
}
