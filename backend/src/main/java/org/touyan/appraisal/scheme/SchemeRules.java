package org.touyan.appraisal.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;

/**
 * All that a county decides about a scheme; nothing of it is code. What single inputs cannot say is checked by
 * {@link RulesCheck}.
 *
 * @param pool the "+1": a signed pool beside the dimensions; null for none
 * @param period how often it is scored; quarters and years above it are made from the published results
 * @param rollUp how a longer period follows from its parts
 * @param splits what a household that splits gives along; null as {@link SplitRule#COPY}
 * @param shop null for no points shop
 * @param objections null for the limits of {@link ObjectionRule} that say nothing
 * @param ratings how self and mutual ratings count; null where none are asked for
 */
@Schema(description = "评价办法的全部规则")
public record SchemeRules(
        @NotNull(message = "请选择评分周期") Period.Kind period,
        @NotNull(message = "请选择汇总方式") RollUp rollUp,
        SplitRule splits,

        @NotEmpty(message = "至少设一个维度") @Size(max = 20, message = "最多 20 个维度")
        List<@NotNull @Valid ScoreDimension> dimensions,

        @Valid ScorePool pool,

        @NotEmpty(message = "至少设一个评分项") @Size(max = 300, message = "最多 300 个评分项")
        List<@NotNull @Valid ScoreItem> items,

        @NotEmpty(message = "至少设一个等次") @Size(max = 10, message = "最多 10 个等次")
        List<@NotNull @Valid ScoreGrade> grades,

        @NotEmpty(message = "至少设评分和公布") @Size(max = 6, message = "最多 6 个环节")
        List<@NotNull @Valid StageRule> stages,

        @Valid BoardRule boards,

        @Size(max = 10, message = "最多 10 级荣誉") List<@NotNull @Valid HonourLevel> honours,

        @Size(max = 50, message = "最多 50 条奖惩") List<@NotNull @Valid SchemeEffect> effects,

        @Valid ShopRule shop,

        @Valid ObjectionRule objections,

        @Valid RatingRule ratings) {

    /** What a village's boards hang for: a quarter; where months are not scored, the scheme's own period. */
    public Period.Kind boardPeriod() {
        return period == Period.Kind.MONTH ? Period.Kind.QUARTER : period;
    }

    /** Codes name things in stored results: short, and without the marks that separate them there. */
    static final String CODE = "[A-Z0-9_+-]{1,20}";

    public enum RollUp {
        MEAN,
        SUM
    }

    /**
     * The period's entries when a household splits: both have them whole, each its part by the number of people, or the
     * new one starts afresh.
     */
    public enum SplitRule {
        COPY,
        SHARE,
        FRESH
    }

    public SplitRule splitRule() {
        return splits == null ? SplitRule.COPY : splits;
    }

    /** @param full most that it counts; null for no limit. @param start what a subject has before any entry */
    public record ScoreDimension(
            @NotNull(message = "请填写代码") @Pattern(regexp = CODE, message = "代码只用大写字母、数字和 _ + -")
            String code,

            @NotBlank(message = "请填写名称") @CleanText @Size(max = 20, message = "名称最多 20 个字")
            String name,

            @NotNull(message = "请填写起始分") @Digits(integer = 5, fraction = 2, message = "最多两位小数")
            BigDecimal start,

            @Digits(integer = 5, fraction = 2, message = "最多两位小数")
            BigDecimal full,

            @NotNull(message = "请填写最低分") @Digits(integer = 5, fraction = 2, message = "最多两位小数")
            BigDecimal floor,

            @NotNull(message = "请填写权重")
            @DecimalMin(value = "0.01", message = "权重应在 0.01 至 10 之间")
            @DecimalMax(value = "10", message = "权重应在 0.01 至 10 之间")
            BigDecimal weight) {}

    /** @param least and most signed: −20 to 20 */
    public record ScorePool(
            @NotNull(message = "请填写代码") @Pattern(regexp = CODE, message = "代码只用大写字母、数字和 _ + -")
            String code,

            @NotBlank(message = "请填写名称") @CleanText @Size(max = 20, message = "名称最多 20 个字")
            String name,

            @NotNull(message = "请填写下限") @Digits(integer = 5, fraction = 2, message = "最多两位小数")
            BigDecimal least,

            @NotNull(message = "请填写上限") @Digits(integer = 5, fraction = 2, message = "最多两位小数")
            BigDecimal most) {}

    public record ScoreGrade(
            @NotNull(message = "请填写代码") @Pattern(regexp = CODE, message = "代码只用大写字母、数字和 _ + -")
            String code,

            @NotBlank(message = "请填写名称") @CleanText @Size(max = 20, message = "名称最多 20 个字")
            String name,

            @NotNull(message = "请填写分数线") @Digits(integer = 5, fraction = 2, message = "最多两位小数")
            BigDecimal atLeast) {}

    /**
     * @param days how long the stage has; at PUBLICITY how long it lasts
     * @param quorum fewest present; 0 for none
     * @param roles codes of those who act in it, beside the permission; empty for everybody who has that
     */
    public record StageRule(
            @NotNull(message = "请选择环节") Stage stage,

            @NotBlank(message = "请填写名称") @CleanText @Size(max = 30, message = "名称最多 30 个字")
            String name,

            @Min(value = 0, message = "天数应在 0 至 90 之间") @Max(value = 90, message = "天数应在 0 至 90 之间")
            int days,

            @Min(value = 0, message = "人数应在 0 至 100 之间") @Max(value = 100, message = "人数应在 0 至 100 之间")
            int quorum,

            @Size(max = 20, message = "最多 20 种角色") List<@NotNull String> roles) {

        public boolean kept() {
            return roles != null && !roles.isEmpty();
        }
    }

    /** @param days to answer in; null for {@link #DAYS}. @param filingDays after the publicity; null for no limit */
    public record ObjectionRule(
            @Min(value = 1, message = "天数应在 1 至 60 之间") @Max(value = 60, message = "天数应在 1 至 60 之间")
            Integer days,

            @Min(value = 0, message = "天数应在 0 至 366 之间") @Max(value = 366, message = "天数应在 0 至 366 之间")
            Integer filingDays) {
        /** About a week, as Zhejiang's public credit rules give (DOMAIN §1.4). */
        public static final int DAYS = 7;
    }

    /** In the order of the scheme; none where no ratings are asked for. */
    public List<ScoreItem> ratedItems() {
        return ratings == null
                ? List.of()
                : items.stream().filter(ScoreItem::isRated).toList();
    }

    /** @param level VILLAGE, TOWN or COUNTY */
    public Optional<HonourLevel> honour(String level) {
        return honours == null
                ? Optional.empty()
                : honours.stream().filter(one -> one.level().equals(level)).findFirst();
    }

    public boolean hasHonours() {
        return honours != null && !honours.isEmpty();
    }

    /** Whether any reward or restriction is worked out; others are told in words alone. */
    public boolean hasEffects() {
        return effects != null && effects.stream().anyMatch(SchemeEffect::applies);
    }

    public Optional<ScoreItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    public SchemeRules withShop(ShopRule other) {
        return with(honours, other);
    }

    /** @param level VILLAGE, TOWN or COUNTY */
    public SchemeRules withQuotas(String level, List<AreaQuota> quotas) {
        return with(
                honours.stream()
                        .map(one -> one.level().equals(level)
                                ? new HonourLevel(
                                        one.level(),
                                        one.name(),
                                        one.quota(),
                                        one.days(),
                                        one.tie(),
                                        one.atLeast(),
                                        quotas)
                                : one)
                        .toList(),
                shop);
    }

    private SchemeRules with(List<HonourLevel> otherHonours, ShopRule otherShop) {
        return new SchemeRules(
                period,
                rollUp,
                splits,
                dimensions,
                pool,
                items,
                grades,
                stages,
                boards,
                otherHonours,
                effects,
                otherShop,
                objections,
                ratings);
    }

    /** Days to answer an objection in, from the day it was raised. */
    public int objectionDays() {
        return objections == null || objections.days == null ? ObjectionRule.DAYS : objections.days;
    }

    /** Days after the publicity in which one may object; empty for no limit. */
    public Optional<Integer> filingDays() {
        return Optional.ofNullable(objections).map(ObjectionRule::filingDays);
    }

    /** The points shop of a village; empty where there is none. */
    public Optional<ShopRule> shopOf(String village) {
        return Optional.ofNullable(shop).filter(rule -> rule.serves(village));
    }

    public Optional<StageRule> stage(Stage stage) {
        return stages.stream().filter(rule -> rule.stage == stage).findFirst();
    }

    /** The stage that follows in this scheme. */
    public Stage after(Stage stage) {
        return stages.stream()
                .map(StageRule::stage)
                .filter(next -> next.compareTo(stage) > 0)
                .min(Comparator.naturalOrder())
                .orElse(Stage.PUBLISHED);
    }

    /** A veto makes it the lowest. */
    public ScoreGrade grade(BigDecimal index, boolean vetoed) {
        List<ScoreGrade> best = gradesFromBest();
        return best.stream()
                .filter(grade -> !vetoed && index.compareTo(grade.atLeast) >= 0)
                .findFirst()
                .orElse(best.get(best.size() - 1));
    }

    public List<ScoreGrade> gradesFromBest() {
        return grades.stream()
                .sorted(Comparator.comparing(ScoreGrade::atLeast).reversed())
                .toList();
    }

    public String gradeName(String code) {
        return grades.stream()
                .filter(grade -> grade.code.equals(code))
                .map(ScoreGrade::name)
                .findFirst()
                .orElse(code);
    }

    /** Codes of the dimensions and of the pool, in the order of the scheme. */
    public List<String> partCodes() {
        return Stream.concat(
                        dimensions.stream().map(ScoreDimension::code),
                        pool == null ? Stream.empty() : Stream.of(pool.code))
                .toList();
    }

    public String partName(String code) {
        return dimensions.stream()
                .filter(dimension -> dimension.code.equals(code))
                .map(ScoreDimension::name)
                .findFirst()
                .orElseGet(() -> pool != null && pool.code.equals(code) ? pool.name : code);
    }
}
