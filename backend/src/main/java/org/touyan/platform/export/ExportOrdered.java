package org.touyan.platform.export;

import java.util.UUID;

/**
 * Personal data were asked for as a file. Observed in the same transaction: whoever keeps the rule of the second person
 * may hold the job.
 *
 * @param fileName also what the order is called
 * @param area of the order; the county for several
 * @param rows how many, at least
 * @param fullNumbers whether numbers leave the house unmasked
 * @param reason null for none
 */
public record ExportOrdered(UUID job, String fileName, String area, long rows, boolean fullNumbers, String reason) {}
