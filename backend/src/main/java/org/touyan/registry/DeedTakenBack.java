package org.touyan.registry;

/** The sender no longer holds what it told by {@link DeedReported}. Fired in the transaction in which it gave it up. */
public record DeedTakenBack(String sender, String reference, String reason) {}
