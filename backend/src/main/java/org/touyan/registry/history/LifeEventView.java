package org.touyan.registry.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event as screens show it. */
@Schema(name = "LifeEvent", description = "一条变更记录")
public record LifeEventView(
        UUID id,
        LifeEventKind kind,
        @Schema(examples = "分户") String kindName,
        @Schema(description = "发生日期") LocalDate eventDate,
        @Schema(description = "登记时间") Instant recordedAt,
        @Schema(description = "登记人") String recordedByName,
        String reason,

        @Schema(examples = "黄大明携 2 人另立新户 330726104217030045")
        String summary,

        List<FieldChange> changes,
        UUID householdId,
        @Schema(description = "当时的户号") String householdNumber,
        @Schema(description = "只涉及一人时") UUID residentId,
        String residentName,
        @Schema(description = "分户、并户、婚嫁所涉的另一户") UUID relatedHouseholdId) {}
