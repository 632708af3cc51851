package org.touyan.access.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "可按其查询审计记录的账号")
public record AuditAccount(
        UUID id,
        @Schema(examples = "zhangsan") String username,
        @Schema(examples = "张三") String displayName) {}
