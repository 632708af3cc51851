-- A village's deeds of every state in the order of time: the index by area and status has them so state by state.
alter table appraisal_deed add index ix_appraisal_deed_place (area);
