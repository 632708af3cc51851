package org.touyan.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.platform.area.PlaceName;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.Pinyin;
import org.touyan.platform.web.ProblemException;

/**
 * A place of the tree from the province to the contact grid. Not a scoped row itself: its key is its area, and whoever
 * reads one asks {@link org.touyan.platform.scope.CurrentActor#requireCovers}.
 */
@Entity
@Table(name = "region")
public class Region {
    public static final int NAME_MAX = 80;
    /** No name of a place begins like a spreadsheet formula. */
    public static final String NAME_PATTERN = "(?s)(?!\\s*[=+\\-@＝＋－＠]).*";

    private static final int INITIALS_MAX = 40;

    @Id
    @Column(length = 20)
    public String code;

    @Column(name = "parent_code", length = 20, updatable = false)
    public String parentCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20, updatable = false)
    public RegionLevel level;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    public RegionKind kind;

    @Column(nullable = false, length = NAME_MAX)
    public String name;

    @Column(nullable = false, length = INITIALS_MAX)
    public String initials;

    @Column(precision = 9, scale = 6)
    public BigDecimal longitude;

    @Column(precision = 8, scale = 6)
    public BigDecimal latitude;

    @Column(name = "valid_from", nullable = false)
    public LocalDate validFrom;

    /** The first day on which it no longer exists; null while it does. Never in the future. */
    @Column(name = "valid_to")
    public LocalDate validTo;

    @Column(name = "successor_code", length = 20)
    public String successorCode;

    /** Written by {@link RegionRepository} alone, past the version: a new child is no edit of its parent. */
    @Column(name = "child_count", nullable = false, updatable = false)
    public int childCount;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Version
    public int version;

    protected Region() {}

    /** A new place; its level follows from the code, its kind from the code or, failing that, the name. */
    public Region(String code, String name, LocalDate validFrom, Instant createdAt) {
        this.code = code;
        this.name = name;
        this.initials = Pinyin.initials(name, INITIALS_MAX);
        this.level = RegionLevel.of(code);
        this.parentCode = RegionLevel.parentOf(code);
        this.kind = RegionKind.of(code, name);
        this.validFrom = validFrom;
        this.createdAt = createdAt;
    }

    /** The same place under another code, still without children. */
    public Region copyTo(String newCode, LocalDate from, Instant now) {
        Region copy = new Region(newCode, name, from, now);
        copy.kind = kind;
        copy.longitude = longitude;
        copy.latitude = latitude;
        return copy;
    }

    public void rename(String newName) {
        name = newName;
        initials = Pinyin.initials(newName, INITIALS_MAX);
    }

    public boolean isValid() {
        return validTo == null;
    }

    /** Ends it; the row stays so that its code is never used again and old papers can be read. */
    public void retire(LocalDate firstDayGone, String successor) {
        validTo = firstDayGone;
        successorCode = successor;
    }

    /** Twelve digits, as the official tables print it. */
    public String officialCode() {
        return Area.official(code);
    }

    /** As people say it: 前于村 for 前于村村民委员会, 永乐社区 for 永乐居民委员会. */
    public String shortName() {
        return level == RegionLevel.VILLAGE ? PlaceName.spoken(name, kind == null ? null : kind.name()) : name;
    }

    /** @param current the fresh view to show when it changed since */
    public void requireVersion(int based, Supplier<?> current) {
        if (based != version) {
            throw ProblemException.stale(current.get());
        }
    }
}
