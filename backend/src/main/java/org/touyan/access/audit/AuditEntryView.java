package org.touyan.access.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param before what the object looked like, personal numbers masked; null for a creation */
@Schema(description = "审计记录")
public record AuditEntryView(
        String id,
        Instant at,
        UUID accountId,
        @Schema(examples = "张三") String accountName,
        @Schema(examples = "household.update") String action,
        @Schema(examples = "household") String objectType,
        String objectId,
        @Schema(examples = "王五户") String objectName,
        @Schema(examples = "330726101") String area,
        @Schema(examples = "仙华街道") String areaName,
        String reason,

        @Schema(implementation = Object.class, description = "修改前")
        JsonNode before,

        @Schema(implementation = Object.class, description = "修改后")
        JsonNode after,

        @Schema(examples = "10.0.0.8") String ip,
        String requestId) {}
