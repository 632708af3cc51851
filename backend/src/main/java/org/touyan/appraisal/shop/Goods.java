package org.touyan.appraisal.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** Something that the village's shop gives for points. */
@Entity
@RowLabel("积分超市商品")
@Table(name = "shop_goods")
public class Goods extends ScopedEntity {
    @Column(nullable = false, length = 40)
    public String name;

    /** What one of it is: 袋, 瓶, 件. */
    @Column(nullable = false, length = 10)
    public String unit;

    /** For one. */
    @Column(nullable = false)
    public int points;

    /** Only {@link StockRepository} changes it, and asks in the same statement whether it may. */
    @Column(nullable = false, insertable = false, updatable = false)
    public int stock;

    @Column(nullable = false, insertable = false, updatable = false)
    public int held;

    @Column(name = "on_sale", nullable = false)
    public boolean onSale;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;
}
