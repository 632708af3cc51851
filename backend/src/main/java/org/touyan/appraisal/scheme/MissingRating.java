package org.touyan.appraisal.scheme;

/** What a rating that was not given counts: the other one holds alone, or its share is no points. */
public enum MissingRating {
    OTHER,
    NOTHING
}
