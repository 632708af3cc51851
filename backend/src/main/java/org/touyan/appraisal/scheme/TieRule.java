package org.touyan.appraisal.scheme;

/** Who comes first of those that have the same index where the last places of a quota are given. */
public enum TieRule {
    /** None of them: either all fit or nobody is named. */
    EXCLUDE,
    FEWER_DEDUCTIONS,
    /** Who has held more honours before. */
    MORE_HONOURS
}
