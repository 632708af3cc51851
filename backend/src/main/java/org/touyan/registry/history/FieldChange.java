package org.touyan.registry.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field before and after, as people read it: names instead of codes, numbers masked.
 *
 * @param field name of the field in the API
 * @param before null for none
 * @param after null for none
 */
@Schema(description = "一项改动")
public record FieldChange(
        @Schema(examples = "doorNumber") String field,
        @Schema(examples = "门牌号") String label,
        String before,
        String after) {}
