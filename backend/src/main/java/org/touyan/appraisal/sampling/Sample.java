package org.touyan.appraisal.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Households of a period that a second person scores without knowing the first score. */
@Entity
@Table(name = "appraisal_sample")
public class Sample {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id;

    /** What it was drawn from. Its villages see it too, each with its own households; so it is not called area. */
    @Column(name = "holder_area", nullable = false, length = 20)
    public String holderArea;

    @Version
    public int version;

    @Column(name = "scheme_id", nullable = false)
    public UUID schemeId;

    @Column(nullable = false, length = 7)
    public String period;

    /** Of each village's households. */
    @Column(nullable = false)
    public BigDecimal percent;

    @Column(nullable = false)
    public long seed;

    /** A difference from here on goes to the panel. */
    @Column(nullable = false)
    public BigDecimal threshold;

    @Column(name = "account_name", nullable = false, length = 60)
    public String accountName;

    @Column(name = "drawn_at", nullable = false)
    public Instant drawnAt;
}
