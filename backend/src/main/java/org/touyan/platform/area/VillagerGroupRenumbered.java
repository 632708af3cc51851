package org.touyan.platform.area;

/**
 * A villager group got another number because its village moves to one that already uses it. Fired before the rows move:
 * the households of group {@code from} at or below {@code village} now belong to group {@code to}.
 */
public record VillagerGroupRenumbered(String village, String from, String to) {}
