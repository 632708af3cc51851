package org.touyan.appraisal.recusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the kin declarations. */
public final class RecusalViews {
    private RecusalViews() {}

    /** @param id made by the client, so that sent again it is declared once */
    @Schema(description = "申报亲属：本人与这一户是近亲属，应当回避")
    public record NewKin(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @NotNull(message = "请选择农户") UUID householdId,

            @Schema(examples = "SIBLING") @NotNull(message = "请选择与该户的关系")
            Kinship kinship) {}

    @Schema(description = "撤销亲属申报")
    public record WithdrawingKin(
            @NotBlank(message = "请填写原因") @CleanText @Size(max = 300, message = "原因最多 300 个字")
            String reason) {}

    /** @param withdrawnAt null while it stands */
    @Schema(description = "亲属申报")
    public record KinView(
            UUID id,
            UUID accountId,
            String accountName,
            UUID householdId,
            @Schema(examples = "330726104217030012") String householdNumber,
            String headName,
            String villageName,
            Kinship kinship,
            String kinshipName,
            Instant declaredAt,
            Instant withdrawnAt,
            String withdrawnName,
            String withdrawnWhy,
            List<ActionView> actions) {}
}
