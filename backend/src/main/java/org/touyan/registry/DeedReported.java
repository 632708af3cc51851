package org.touyan.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody of a household did, or what befell it, as another module or system knows it: a matter settled, a visit
 * received, an hour of voluntary work. Fired in the transaction that made it a fact there, as the person who did so;
 * whoever counts deeds observes it, and nothing is lost where nobody does.
 *
 * @param sender stable code of the module, or the id of the system
 * @param reference unique for the sender: the same one twice is one deed; 60 characters at most
 * @param kind stable code: VOLUNTEER_HOUR, MATTER_SETTLED
 * @param amount hours, times; null for once
 * @param text 200 characters at most; null for none
 */
public record DeedReported(
        UUID household,
        String sender,
        String reference,
        String kind,
        LocalDate happenedOn,
        BigDecimal amount,
        String text) {
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_TEXT = 200;

    /** Where it is made, not where it is written down: the fault is the sender's. */
    public DeedReported {
        if (reference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("reference of a deed is too long: " + reference.length());
        }
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text of a deed is too long: " + text.length());
        }
    }
}
