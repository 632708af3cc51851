package org.touyan.appraisal.publication;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What publishing a place's period came to; read from the rounds themselves, so that a start after a kill says the same.
 *
 * @param villages that have rounds of the period
 * @param approved scored rounds that came to their end since it was asked for; those made of them are not approved
 * @param published villages whose period was published since then. @param before those that had it already
 * @param households with a result in the villages published since then
 * @param left villages whose period is not published, by code
 */
@Schema(description = "整区公布的结果：公布了多少村、多少户，哪些村没有公布和原因")
public record PublicationReport(
        int villages, int approved, int published, int before, long households, List<PublicationLeft> left) {

    /** @param name null as it is stored. @param reason in sentences */
    @Schema(description = "没有公布的一个村")
    public record PublicationLeft(
            String code,
            String name,
            @Schema(examples = "2026年9月还在“公示”环节") String reason) {}

    /** With the names that the villages have today. */
    PublicationReport named(Function<String, String> nameOf) {
        return new PublicationReport(
                villages,
                approved,
                published,
                before,
                households,
                left.stream()
                        .map(one -> new PublicationLeft(one.code, nameOf.apply(one.code), one.reason))
                        .toList());
    }
}
