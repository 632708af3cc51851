package org.touyan.appraisal.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.touyan.appraisal.scheme.SchemeEffect.EffectTarget;
import org.touyan.appraisal.scheme.SchemeRules.ScoreDimension;
import org.touyan.appraisal.scheme.SchemeRules.ScoreGrade;
import org.touyan.appraisal.scheme.SchemeRules.StageRule;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Problem.FieldError;

/** What makes rules agree with themselves; every fault is named at its input. */
final class RulesCheck {
    private final SchemeRules rules;
    private final Function<String, Set<String>> holders;
    private final List<FieldError> errors = new ArrayList<>();

    private RulesCheck(SchemeRules rules, Function<String, Set<String>> holders) {
        this.rules = rules;
        this.holders = holders;
    }

    /** @param holders of a permission: the codes of the roles that have it */
    static List<FieldError> faults(SchemeRules rules, Function<String, Set<String>> holders) {
        RulesCheck check = new RulesCheck(rules, holders);
        check.unique("dimensions", rules.dimensions(), ScoreDimension::code, "维度代码重复");
        check.unique("items", rules.items(), ScoreItem::code, "评分项代码重复");
        check.unique("grades", rules.grades(), ScoreGrade::code, "等次代码重复");
        check.unique("grades", rules.grades(), grade -> grade.atLeast().stripTrailingZeros(), "分数线重复");
        check.unique("stages", rules.stages(), StageRule::stage, "环节重复");
        if (rules.honours() != null) {
            check.unique("honours", rules.honours(), HonourLevel::level, "级别重复");
            check.honours();
        }
        boolean rates = rules.items().stream().anyMatch(ScoreItem::isRated);
        check.require(rules.ratings() == null || rates, "ratings", "请在评分项里选定哪些由自评、互评得出");
        check.dimensions();
        check.items();
        check.stages();
        check.boards();
        check.effects();
        check.shop();
        return check.errors;
    }

    private void dimensions() {
        for (int i = 0; i < rules.dimensions().size(); i++) {
            ScoreDimension d = rules.dimensions().get(i);
            String at = "dimensions[" + i + "].";
            require(d.floor().compareTo(d.start()) <= 0, at + "floor", "最低分不能高于起始分");
            require(d.full() == null || d.full().compareTo(d.start()) >= 0, at + "full", "满分不能低于起始分");
            require(
                    rules.pool() == null || !rules.pool().code().equals(d.code()),
                    at + "code",
                    "代码已用于“" + (rules.pool() == null ? "" : rules.pool().name()) + "”");
        }
        if (rules.pool() != null) {
            require(rules.pool().least().signum() <= 0, "pool.least", "下限不能大于 0");
            require(rules.pool().most().signum() >= 0, "pool.most", "上限不能小于 0");
        }
    }

    private void items() {
        Set<String> parts = new HashSet<>(rules.partCodes());
        Set<String> recorders = holders.apply(Permission.APPRAISAL_SCORE);
        Set<String> fed = new HashSet<>();
        for (int i = 0; i < rules.items().size(); i++) {
            ScoreItem item = rules.items().get(i);
            String at = "items[" + i + "].";
            require(parts.contains(item.dimension()), at + "dimension", "没有这个维度");
            require(item.least().compareTo(item.most()) <= 0, at + "most", "最高分不能低于最低分");
            boolean veto = item.kind() == ItemKind.VETO;
            require(veto || item.most().signum() > 0, at + "most", "加分、扣分项的分值应大于 0");
            require(!veto || item.most().signum() == 0, at + "most", "否决项不计分，分值填 0");
            require(item.cap() == null || item.cap().compareTo(item.least()) >= 0, at + "cap", "封顶分不能低于单次分值");
            require(
                    item.recorders() == null || recorders.containsAll(item.recorders()),
                    at + "recorders",
                    "有的岗位没有记分权限，请重新选择");
            require(item.warnings() == 0 || item.kind() == ItemKind.DEDUCT, at + "warnings", "只有扣分项可以先提醒后扣分");
            if (item.fedBy() != null && !item.fedBy().isEmpty()) {
                item.fedBy().forEach(kind -> require(fed.add(kind), at + "fedBy", "“" + kind + "”已由一个评分项接收，只能由一项接收"));
                require(veto || item.least().signum() > 0, at + "least", "接收报送的项按最低分乘以数量记分，最低分应大于 0");
                require(!item.isRated(), at + "fedBy", "由自评、互评得出的项不接收报送");
                boolean open = item.recorders() == null || item.recorders().isEmpty();
                require(open, at + "fedBy", "接收报送的项不限岗位：请去掉岗位，或不接收报送");
            }
            if (item.isRated()) {
                boolean plain = !veto && item.warnings() == 0 && item.cap() == null && !item.evidence();
                require(plain, at + "rated", "由自评、互评得出的项不能是否决项，也不设提醒、封顶和佐证");
                require(rules.ratings() != null, at + "rated", "请先设自评、互评怎样计");
            }
        }
    }

    private void stages() {
        List<Stage> order = rules.stages().stream().map(StageRule::stage).toList();
        require(order.contains(Stage.SCORING), "stages", "缺少评分环节");
        require(order.contains(Stage.PUBLISHED), "stages", "缺少公布环节");
        require(order.equals(order.stream().sorted().toList()), "stages", "环节的先后次序不对");
        for (int i = 0; i < rules.stages().size(); i++) {
            StageRule rule = rules.stages().get(i);
            boolean may = !rule.kept()
                    || (rule.stage().permission != null
                            && holders.apply(rule.stage().permission).containsAll(rule.roles()));
            require(may, "stages[" + i + "].roles", "有的岗位没有办理这一环节的权限，请重新选择");
        }
    }

    private void boards() {
        if (rules.boards() == null) {
            return;
        }
        Set<String> grades = new HashSet<>();
        rules.grades().forEach(grade -> grades.add(grade.code()));
        require(known(grades, rules.boards().redGrades()), "boards.redGrades", "没有这个等次");
        require(known(grades, rules.boards().yellowGrades()), "boards.yellowGrades", "没有这个等次");
        Set<String> deeds = new HashSet<>();
        rules.items().stream().filter(item -> item.kind() == ItemKind.ADD).forEach(item -> deeds.add(item.code()));
        require(known(deeds, rules.boards().redItems()), "boards.redItems", "上红榜的事迹须是本办法的加分项");
    }

    /** A place has one quota of a level, and so lies no deeper than what awards it. */
    private void honours() {
        for (int i = 0; i < rules.honours().size(); i++) {
            HonourLevel level = rules.honours().get(i);
            String at = "honours[" + i + "].quotas";
            int deepest = switch (level.level()) {
                case "VILLAGE" -> Area.VILLAGE;
                case "TOWN" -> Area.TOWN;
                default -> Area.COUNTY;
            };
            List<AreaQuota> own = level.quotas() == null ? List.of() : level.quotas();
            unique(at, own, AreaQuota::area, "这个区域已另定过名额");
            for (int k = 0; k < own.size(); k++) {
                boolean fits = own.get(k).area().length() <= deepest;
                require(fits, at + "[" + k + "].area", "“" + level.name() + "”不由这样小的区域评定，不能给它另定名额");
            }
        }
    }

    private void effects() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; rules.effects() != null && i < rules.effects().size(); i++) {
            SchemeEffect effect = rules.effects().get(i);
            String at = "effects[" + i + "].";
            require((effect.code() == null) == (effect.target() == null), at + "code", "代码和对象应同时填写，或都不填");
            require(effect.code() == null || codes.add(effect.code()), at + "code", "奖惩代码重复");
            if (effect.target() == EffectTarget.HONOUR) {
                boolean set =
                        effect.value() != null && rules.honour(effect.value()).isPresent();
                require(set, at + "value", "没有这一级荣誉");
            } else if (effect.target() == EffectTarget.GRADE) {
                boolean set = rules.grades().stream().anyMatch(g -> g.code().equals(effect.value()));
                require(set, at + "value", "没有这个等次");
            } else if (effect.target() == EffectTarget.TOP_SHARE) {
                boolean set = effect.value() != null && effect.value().matches("[1-9]\\d?|100");
                require(set, at + "value", "比例应在 1 至 100 之间");
            }
        }
    }

    private void shop() {
        boolean earns = rules.shop() != null && rules.shop().earnOn() != null;
        require(!earns || rules.shop().earnOn().compareTo(rules.period()) >= 0, "shop.earnOn", "得分的周期不能短于评分周期");
    }

    private static boolean known(Set<String> grades, List<String> asked) {
        return asked == null || grades.containsAll(asked);
    }

    private <T> void unique(String field, Collection<T> all, Function<T, Object> key, String message) {
        Set<Object> seen = new HashSet<>();
        int i = 0;
        for (T one : all) {
            require(seen.add(key.apply(one)), field + "[" + i + "]", message);
            i++;
        }
    }

    private void require(boolean holds, String field, String message) {
        if (!holds) {
            errors.add(new FieldError(field, message));
        }
    }
}
