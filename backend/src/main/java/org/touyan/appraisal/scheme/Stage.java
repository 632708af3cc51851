package org.touyan.appraisal.scheme;

/** The levels of judgement in their order. A scheme names those it uses; SCORING comes first, PUBLISHED last, always. */
public enum Stage {
    SCORING,
    PANEL,
    VILLAGE,
    PUBLICITY,
    TOWN,
    PUBLISHED
}
