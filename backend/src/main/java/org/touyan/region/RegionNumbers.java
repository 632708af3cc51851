package org.touyan.region;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.touyan.platform.web.ProblemException;

/** The three digits of a new town or village: by kind, the next above the highest; a code once used never comes again. */
public final class RegionNumbers {
    private final Region parent;
    private final RegionLevel level;
    private final Set<String> used;

    /** @param siblings retired ones too */
    public RegionNumbers(Region parent, List<Region> siblings) {
        this.parent = parent;
        this.level = parent.level.child();
        this.used = siblings.stream().map(r -> r.code).collect(Collectors.toSet());
        if (parent.level != RegionLevel.COUNTY && parent.level != RegionLevel.TOWN) {
            throw ProblemException.rule("parentCode", "只能在县下建乡镇、在乡镇下建村");
        }
    }

    /** @param asked null: what the name says */
    public RegionKind kind(RegionKind asked, String name) {
        if (asked != null && asked.level != level) {
            throw ProblemException.invalid("kind", "类型与级别不符");
        }
        return asked == null ? RegionKind.byName(level, name) : asked;
    }

    public String next(RegionKind kind) {
        int highest = used.stream()
                .map(code -> Integer.parseInt(code.substring(code.length() - 3)))
                .filter(number -> kind.first <= number && number <= kind.last)
                .max(Integer::compare)
                .orElse(kind.first - 1);
        for (int number = highest + 1; number <= kind.last; number++) {
            return code(number);
        }
        for (int number = kind.first; number < highest; number++) {
            if (!used.contains(code(number))) {
                return code(number);
            }
        }
        throw ProblemException.rule("kind", kind.label + "的编码已全部用完");
    }

    /** A code that somebody chose. */
    String check(String asked, RegionKind kind) {
        String code = RegionCsv.cutZeros(asked);
        if (!code.matches("\\d+") || code.length() != level.length || !code.startsWith(parent.code)) {
            throw ProblemException.invalid("code", "编码应以 " + parent.code + " 开头，共 " + level.length + " 位（或补零到 12 位）");
        }
        int number = Integer.parseInt(code.substring(code.length() - 3));
        boolean fits = kind == null ? number > 0 : kind(kind, "").first <= number && number <= kind.last;
        if (!fits) {
            throw ProblemException.rule(
                    "code",
                    kind == null
                            ? "末三位不能为 000"
                            : "%s的末三位应在 %03d 至 %03d 之间".formatted(kind.label, kind.first, kind.last));
        }
        if (used.contains(code)) {
            throw ProblemException.duplicate("code", "这个编码已经用过，不能再用");
        }
        return code;
    }

    private String code(int number) {
        return parent.code + "%03d".formatted(number);
    }
}
