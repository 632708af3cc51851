package org.touyan.registry;

import java.util.Set;

/** Households and people of these villages were changed by statements, many at once, without a record for each. */
public record VillagesChanged(Set<String> villages) {}
