package org.touyan.demo.setup;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.demo.DemoAccounts;
import org.touyan.demo.setup.SetupState.Phase;
import org.touyan.demo.setup.SetupState.Progress;
import org.touyan.demo.setup.SetupViews.DemoAccount;
import org.touyan.demo.setup.SetupViews.NewCounty;
import org.touyan.demo.setup.SetupViews.PresetView;
import org.touyan.demo.setup.SetupViews.SetupTable;
import org.touyan.demo.setup.SetupViews.SetupTableCheck;
import org.touyan.demo.setup.SetupViews.SetupView;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;
import org.touyan.region.RegionPresets;

@Path("/setup")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "建县")
public class SetupResource {
    private final SetupState state;
    private final SetupService service;
    private final SetupCode code;
    private final RegionPresets presets;
    private final DemoAccounts accounts;
    private final Settings settings;
    private volatile List<DemoAccount> shown;

    SetupResource(
            SetupState state,
            SetupService service,
            SetupCode code,
            RegionPresets presets,
            DemoAccounts accounts,
            Settings settings) {
        this.state = state;
        this.service = service;
        this.code = code;
        this.presets = presets;
        this.accounts = accounts;
        this.settings = settings;
    }

    @GET
    @Transactional
    @Operation(operationId = "getSetup", summary = "查看建县状态、装入进度和演示账号")
    public SetupView get() {
        Progress progress = state.progress();
        boolean ready = progress.phase() == Phase.READY;
        boolean demo = settings.find(Settings.DEMO).map(Boolean::parseBoolean).orElse(false);
        return new SetupView(
                progress.phase(),
                progress.percent(),
                progress.step(),
                ready ? settings.find(Settings.COUNTY_NAME).orElse(null) : null,
                demo,
                progress.phase() == Phase.EMPTY && code.needed(),
                ready && demo ? demoAccounts() : List.of());
    }

    /** Remembered: anybody may ask, as often as he likes, and it takes a query an account. */
    private List<DemoAccount> demoAccounts() {
        if (shown == null) {
            shown = accounts.shown().stream()
                    .map(a -> new DemoAccount(
                            a.username(), DemoAccounts.PASSWORD, a.displayName(), a.roleName(), a.areaName()))
                    .toList();
        }
        return shown;
    }

    @GET
    @Path("/presets")
    @Operation(operationId = "listSetupPresets", summary = "列出预置区划，仅建县前可用")
    public List<PresetView> presets() {
        service.requireEmpty();
        return presets.list().stream()
                .map(p -> new PresetView(p.code(), p.countyName(), p.areaCode(), p.towns(), p.villages()))
                .toList();
    }

    @POST
    @Path("/check")
    @Operation(operationId = "checkSetupTable", summary = "检查本县的区划表，不写入；仅建县前可用")
    public SetupTableCheck check(@Valid @NotNull(message = "请选择文件") SetupTable table) {
        service.requireEmpty();
        return SetupTableCheck.of(CurrentActor.asSystem(() -> presets.check(table.csv())));
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = SetupView.class, responseCode = "201", responseDescription = "已建县")
    @Operation(operationId = "createCounty", summary = "建县：装入区划，设置县名和三名管理员；只能成功一次")
    public SetupView create(@Valid @NotNull(message = "请提交内容") NewCounty county) {
        service.requireEmpty();
        code.require(county.code());
        service.create(county, service.hashes(county));
        state.ready("就绪");
        return get();
    }
}
