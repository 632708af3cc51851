package org.touyan.appraisal.shop;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.shop.GoodsViews.GoodsChange;
import org.touyan.appraisal.shop.GoodsViews.GoodsView;
import org.touyan.appraisal.shop.GoodsViews.NewGoods;
import org.touyan.appraisal.shop.GoodsViews.NewStock;
import org.touyan.appraisal.shop.GoodsViews.StockChangeView;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal/shop-goods")
@Tag(name = "积分超市")
public class GoodsResource {
    private final GoodsService service;
    private final GoodsExport export;

    GoodsResource(GoodsService service, GoodsExport export) {
        this.service = service;
        this.export = export;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "listShopGoods", summary = "各村积分超市的商品和库存")
    public Page<GoodsView> list(@BeanParam @Valid GoodsQuery query) {
        return service.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "exportShopGoods", summary = "按筛选条件导出商品和库存到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid GoodsQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = GoodsView.class, responseCode = "201", responseDescription = "已上架")
    @PermissionsAllowed(Permission.SHOP_WRITE)
    @Operation(operationId = "createShopGoods", summary = "上架一种商品")
    public GoodsView create(@NotNull(message = "请填写内容") @Valid NewGoods body) {
        return service.create(body);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.SHOP_WRITE)
    @Operation(operationId = "updateShopGoods", summary = "修改商品的名称、所需积分，上架或下架")
    public GoodsView update(UUID id, @NotNull(message = "请填写内容") @Valid GoodsChange body) {
        return service.update(id, body);
    }

    @POST
    @Path("/{id}/actions/stock")
    @PermissionsAllowed(Permission.SHOP_WRITE)
    @Operation(
            operationId = "changeShopStock",
            summary = "登记进货、盘点或损耗",
            description = "拒绝时 rule 为 stock-short：库存不够减，或已备好待交付。")
    public GoodsView stock(UUID id, @NotNull(message = "请填写内容") @Valid NewStock body) {
        return service.stock(id, body);
    }

    @GET
    @Path("/{id}/changes")
    @Transactional
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "listStockChanges", summary = "一种商品最近 200 次库存变动，最近的在前")
    public List<StockChangeView> changes(UUID id) {
        return service.changes(id);
    }
}
