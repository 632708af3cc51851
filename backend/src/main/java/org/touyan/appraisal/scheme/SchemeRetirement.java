package org.touyan.appraisal.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.scheme.SchemeViews.Reinstating;
import org.touyan.appraisal.scheme.SchemeViews.Retiring;
import org.touyan.appraisal.scheme.SchemeViews.SchemeView;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.web.ProblemException;

/** A county gives a scheme up from a period on, or takes that back. What was scored by it stays and is explained by it. */
@ApplicationScoped
public class SchemeRetirement {
    private final SchemeRepository schemes;
    private final SchemeReader reader;
    private final Event<AuditEvent> audit;
    private final Event<SchemeBook.Changed> changes;
    private final Clock clock;

    SchemeRetirement(
            SchemeRepository schemes,
            SchemeReader reader,
            Event<AuditEvent> audit,
            Event<SchemeBook.Changed> changes,
            Clock clock) {
        this.schemes = schemes;
        this.reader = reader;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public SchemeView retire(UUID id, Retiring body) {
        Scheme scheme = own(id, body.version());
        if (scheme.retiredFrom != null) {
            throw ProblemException.state("这个办法已自" + new Period(scheme.retiredFrom).spoken() + "起停用");
        }
        Period from = new Period(body.from());
        if (from.last().isBefore(LocalDate.now(clock))) {
            throw ProblemException.rule("from", "不能从已经过去的期次起停用");
        }
        reader.lastUsed(id).filter(used -> !used.last().isBefore(from.first())).ifPresent(used -> {
            throw ProblemException.rule("from", used.spoken() + "已按这个办法评分，只能从下一期起停用");
        });
        scheme.retiredFrom = from.text();
        return written(scheme, "scheme.retire", body.reason(), null, from.text());
    }

    @Transactional
    public SchemeView reinstate(UUID id, Reinstating body) {
        Scheme scheme = own(id, body.version());
        if (scheme.retiredFrom == null) {
            throw ProblemException.state("这个办法没有停用");
        }
        String before = scheme.retiredFrom;
        LocalDate given = new Period(before).first();
        reader.lastMade(id).filter(made -> !made.last().isBefore(given)).ifPresent(made -> {
            throw ProblemException.state(made.spoken() + "已按停用前的各期汇总公布，不能恢复施行");
        });
        scheme.retiredFrom = null;
        return written(scheme, "scheme.reinstate", body.reason(), before, null);
    }

    /** Held: of two who decide at once the second finds it changed. */
    private Scheme own(UUID id, int version) {
        schemes.hold(id);
        Scheme scheme = reader.requireOwn(id);
        if (scheme.version != version) {
            throw ProblemException.stale(reader.scheme(scheme));
        }
        return scheme;
    }

    private SchemeView written(Scheme scheme, String action, String reason, String before, String after) {
        schemes.flush();
        changes.fire(new SchemeBook.Changed());
        audit.fire(new AuditEvent(
                action,
                "scheme",
                scheme.id.toString(),
                scheme.name,
                scheme.holderArea,
                reason,
                before == null ? null : Map.of("retiredFrom", before),
                after == null ? null : Map.of("retiredFrom", after)));
        return reader.scheme(scheme);
    }
}
