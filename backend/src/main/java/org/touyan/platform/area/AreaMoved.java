package org.touyan.platform.area;

/**
 * Everything at or below {@code from} now lies at the same place below {@code to}. Fired inside the transaction of a merge
 * or move, after the scoped rows went over; whoever keeps areas elsewhere (accounts) rewrites them now. Deepest first: the
 * grids that got new numbers, then the village itself. A row may already exist at the new area.
 */
public record AreaMoved(String from, String to) {}
