package org.touyan.platform.area;

import java.util.UUID;

/** Somebody with an account serves in a place no more; what the account saw of it for that alone, it sees no more. */
public record ServiceEnded(UUID account, String area) {}
