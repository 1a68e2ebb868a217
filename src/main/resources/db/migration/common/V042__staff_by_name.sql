-- The list of staff goes by name, open and closed accounts apart.
create index person_by_name on person (disabled, name, id);
