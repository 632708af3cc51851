package org.touyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.honour.Honour;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.demo.TableLoader.Batch;
import org.touyan.demo.county.Ids;

/** What followed from last year's honours: visits to the towns' households, four of five made; consents of the county's. */
final class EffectRows {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String VISIT = "WW";
    /** Whose consents these are. */
    static final String BANK = "农村商业银行";

    private final UUID scheme;
    private final SchemeRules rules;
    private final Ids deliveries = new Ids(1);
    private final Ids consents = new Ids(2);

    EffectRows(UUID scheme, SchemeRules rules) {
        this.scheme = scheme;
        this.rules = rules;
    }

    /** @param village where it lives */
    record Honoured(UUID family, String village, Honour.Level level, LocalDate awardedOn) {}

    List<Batch> of(List<Honoured> honoured) {
        String text = rules.effects().stream()
                .filter(effect -> VISIT.equals(effect.code()))
                .findFirst()
                .orElseThrow()
                .text();
        List<Object[]> visits = new ArrayList<>();
        List<Object[]> agreed = new ArrayList<>();
        for (int i = 0; i < honoured.size(); i++) {
            Honoured one = honoured.get(i);
            if (one.level == Honour.Level.COUNTY) {
                LocalDate day = one.awardedOn.plusDays(30);
                agreed.add(new Object[] {
                    consents.next(),
                    one.village,
                    "HOUSEHOLD",
                    one.family,
                    BANK,
                    "好家风信贷授权书第 " + (agreed.size() + 1) + " 号，存村档案柜",
                    day,
                    "村文书",
                    day.atTime(2, 0),
                    0
                });
            } else if (i % 5 > 0) {
                LocalDate day = one.awardedOn.plusDays(12);
                visits.add(new Object[] {
                    deliveries.next(),
                    one.village,
                    scheme,
                    VISIT,
                    text,
                    "HOUSEHOLD",
                    one.family,
                    one.awardedOn,
                    day,
                    "镇村干部上门慰问",
                    NOBODY,
                    "村文书",
                    day.atTime(2, 0),
                    0
                });
            }
        }
        return List.of(new Batch(DemoTable.APPRAISAL_DELIVERY, visits), new Batch(DemoTable.APPRAISAL_CONSENT, agreed));
    }
}
