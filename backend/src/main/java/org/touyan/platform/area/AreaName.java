package org.touyan.platform.area;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.scope.Area;

/** A place as other modules show it. @param level PROVINCE … CONTACT_GRID, as the length of the code says */
@Schema(description = "区域")
public record AreaName(
        @Schema(examples = "330726101") String code,
        @Schema(examples = "仙华街道") String name,
        @Schema(examples = "TOWN") String level) {

    static AreaName of(String code, String name) {
        return new AreaName(code, name, level(code));
    }

    /** @param name in full, as the register has it; a village is shown by the name that people say */
    public static AreaName spoken(String code, String name, String kind) {
        return of(code, code.length() == Area.VILLAGE ? PlaceName.spoken(name, kind) : name);
    }

    private static String level(String code) {
        return switch (code.length()) {
            case 2 -> "PROVINCE";
            case 4 -> "PREFECTURE";
            case 6 -> "COUNTY";
            case 9 -> "TOWN";
            case 12 -> "VILLAGE";
            case 14 -> "GRID";
            default -> "CONTACT_GRID";
        };
    }
}
