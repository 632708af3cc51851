-- The people of a county or town by age: a page is read off the index, as with their names.
create index ix_resident_county_birth on resident (county, birth_date, id);
create index ix_resident_town_birth on resident (town, birth_date, id);
