package org.touyan.platform.scope;

/** Every permission, {@code thing:verb}; the same strings stand in the front end. */
public final class Permission {
    public static final String REGION_READ = "region:read";
    public static final String REGION_WRITE = "region:write";
    public static final String REGION_MERGE = "region:merge";
    public static final String GRID_READ = "grid:read";
    public static final String GRID_WRITE = "grid:write";
    public static final String HOUSEHOLD_READ = "household:read";
    public static final String HOUSEHOLD_WRITE = "household:write";
    public static final String HOUSEHOLD_EXPORT = "household:export";
    /** To see one's own household alone: for the villager himself. */
    public static final String HOUSEHOLD_OWN = "household:own";
    /** To bring workbooks of households into the registry, within one's areas. */
    public static final String REGISTRY_IMPORT = "registry:import";
    /** To see an ID number or phone in full, or print a public list with names in full: with a reason, on the record. */
    public static final String RESIDENT_REVEAL = "resident:reveal";
    /** To see and set labels of health, hardship, correction and minors. */
    public static final String LABEL_SENSITIVE = "label:sensitive";

    public static final String PARTY_READ = "party:read";
    public static final String PARTY_WRITE = "party:write";
    public static final String UNIT_READ = "unit:read";
    public static final String UNIT_WRITE = "unit:write";
    /** To decide on another's change that needs a second person; the change's own permission is needed besides. */
    public static final String APPROVAL_DECIDE = "approval:decide";
    /** To see scores, rounds and why a score is what it is. */
    public static final String APPRAISAL_READ = "appraisal:read";

    public static final String APPRAISAL_SCORE = "appraisal:score";
    /** To run a village's round: hand the scores in, open and close the publicity, enter objections. */
    public static final String APPRAISAL_ROUND = "appraisal:round";

    public static final String APPRAISAL_PANEL = "appraisal:panel";
    public static final String APPRAISAL_VILLAGE = "appraisal:village";
    public static final String APPRAISAL_TOWN = "appraisal:town";
    /** To decide on the county's honours. */
    public static final String APPRAISAL_COUNTY = "appraisal:county";

    public static final String APPRAISAL_SCHEME = "appraisal:scheme";
    public static final String APPRAISAL_FAIRNESS = "appraisal:fairness";

    /** To read the index of households that consented to it: for a bank's system. */
    public static final String CREDIT_READ = "credit:read";

    /** To tell what households did: for other systems. */
    public static final String DEED_REPORT = "deed:report";

    /** To see the points shop: goods, redemptions, what households have. */
    public static final String SHOP_READ = "shop:read";
    /** To keep a village's shop: its goods, and handing them over. */
    public static final String SHOP_WRITE = "shop:write";

    public static final String ACCOUNT_READ = "account:read";
    public static final String ACCOUNT_WRITE = "account:write";
    public static final String ROLE_READ = "role:read";
    public static final String ROLE_WRITE = "role:write";
    public static final String AUDIT_READ = "audit:read";
    public static final String SETTING_WRITE = "setting:write";

    /** To say how long sessions last, who needs a second factor, how long the record is kept. */
    public static final String SECURITY_WRITE = "security:write";
    /** To let other systems in, and shut them out. */
    public static final String CLIENT_WRITE = "client:write";

    private Permission() {}
}
