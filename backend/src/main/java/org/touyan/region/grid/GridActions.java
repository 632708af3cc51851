package org.touyan.region.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Region;
import org.touyan.region.RegionRepository;
import org.touyan.region.grid.GridViews.GridEdit;
import org.touyan.region.grid.GridViews.GridView;
import org.touyan.region.grid.GridViews.NewGrid;
import org.touyan.region.grid.GridViews.NewStaff;

/** What people do with grids, each in its transaction and inside their area. */
@ApplicationScoped
public class GridActions {
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");
    private final GridService service;
    private final GridStaffing staffing;
    private final GridReader reader;
    private final RegionRepository regions;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    GridActions(
            GridService service,
            GridStaffing staffing,
            GridReader reader,
            RegionRepository regions,
            Idempotency idempotency,
            CurrentActor actor) {
        this.service = service;
        this.staffing = staffing;
        this.reader = reader;
        this.regions = regions;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @Transactional
    GridView create(NewGrid input) {
        actor.requireCovers(input.parentCode());
        String name = Texts.clean(input.name());
        if (idempotency.repeated(input.id(), "grid.create", input)) {
            return reader.view(made(input.parentCode(), name));
        }
        return reader.view(service.create(input.parentCode(), input.type(), name).code);
    }

    /** The grid that the first of two equal requests made. */
    private String made(String parent, String name) {
        return (name == null
                        ? regions.find("parentCode = ?1 and validTo is null order by createdAt desc", parent)
                        : regions.find("parentCode = ?1 and name = ?2 and validTo is null", parent, name))
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.state("这个网格已经建过，此后又被修改，请刷新后查看"))
                .code;
    }

    @Transactional
    GridView rename(String code, GridEdit input) {
        Region grid = held(code, input.version());
        String name = Texts.clean(input.name());
        if (name == null) {
            throw ProblemException.invalid("name", "请填写名称");
        }
        service.rename(grid, name);
        regions.flush();
        return reader.view(code);
    }

    @Transactional
    void delete(String code, int version) {
        service.delete(held(code, version));
    }

    @Transactional
    GridView beginStaff(String code, NewStaff input) {
        actor.requireCovers(code);
        String name = Texts.personName(input.personName());
        String phone = Texts.code(input.phone());
        if (name == null) {
            throw ProblemException.invalid("personName", "请填写姓名");
        }
        if (input.role() == GridRole.CONTACT_MEMBER) {
            // Only the registry knows who is a Party member and lives here.
            throw ProblemException.rule("role", "联系党员请在网格看板中从本村党员里指定");
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw ProblemException.invalid("phone", "请填写 11 位手机号或带区号的固定电话");
        }
        // First of all: what is read after it is what the appointment before left.
        regions.lock(List.of(code));
        if (!idempotency.repeated(input.id(), "grid-staff.create", List.of(code, input))) {
            staffing.begin(input.id(), code, input.role(), name, phone);
        }
        return reader.view(code);
    }

    @Transactional
    GridView endStaff(String code, UUID id) {
        actor.requireCovers(code);
        staffing.end(code, id);
        return reader.view(code);
    }

    private Region held(String code, int version) {
        actor.requireCovers(code);
        Region grid = regions.lock(List.of(code)).get(code);
        if (GridType.of(grid.level) == null) {
            throw ProblemException.notFound();
        }
        grid.requireVersion(version, () -> reader.view(code));
        return grid;
    }
}
