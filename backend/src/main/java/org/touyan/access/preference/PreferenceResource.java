package org.touyan.access.preference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Masking;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** How each person likes his screens: columns, large type, language. The server keeps it and looks inside
 * for one thing only: a saved search by somebody's number stays out. */
@Path("/preferences/{key}")
@Tag(name = "个人设置")
public class PreferenceResource {
    private static final String KEY = "[a-z.-]{1,60}";
    private static final String BAD_KEY = "设置名只能用小写字母、点和短横，最多 60 个字";
    private static final int MAX_BYTES = 8 * 1024;
    private static final int MAX_KEYS = 100;

    private final PreferenceRepository preferences;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    PreferenceResource(PreferenceRepository preferences, CurrentActor actor, ObjectMapper json, Clock clock) {
        this.preferences = preferences;
        this.actor = actor;
        this.json = json;
        this.clock = clock;
    }

    @Schema(description = "个人设置")
    public record Preference(
            @Schema(implementation = Object.class, description = "任意 JSON，最大 8 KB；没有设置过时为 null", nullable = true)
            JsonNode value) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "getPreference", summary = "读取个人设置")
    public Preference get(@Pattern(regexp = KEY, message = BAD_KEY) String key) throws JsonProcessingException {
        String stored = preferences.find(account(), key).orElse("null");
        return new Preference(json.readTree(stored));
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(operationId = "putPreference", summary = "保存个人设置")
    @APIResponse(responseCode = "204", description = "已保存")
    public void put(
            @Pattern(regexp = KEY, message = BAD_KEY) String key,
            @NotNull(message = "请提供设置") @Valid Preference preference) {
        String text = String.valueOf(preference.value());
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw ProblemException.of(Code.TOO_LARGE, "一项设置最大 8 KB");
        }
        if (Masking.hasNumber(text)) {
            throw ProblemException.rule("value", "设置里不能保存身份证号或手机号，请去掉后再保存");
        }
        if (preferences.others(account(), key) >= MAX_KEYS) {
            throw ProblemException.rule("key", "最多保存 " + MAX_KEYS + " 项设置");
        }
        preferences.put(account(), key, text, clock.instant());
    }

    @DELETE
    @Authenticated
    @Transactional
    @Operation(operationId = "deletePreference", summary = "恢复默认设置")
    @APIResponse(responseCode = "204", description = "已恢复默认")
    public void delete(@Pattern(regexp = KEY, message = BAD_KEY) String key) {
        preferences.delete(account(), key);
    }

    private UUID account() {
        return actor.get().accountId();
    }
}
