-- Versions of what editors own: synonyms, notices, reasons, letters, settings of the house. The first save of a list keeps
-- what stood there before it as version 1.
create table kept_version (
    id bigint auto_increment primary key,
    list_code varchar(60) not null,
    version integer not null,
    content mediumtext not null,
    saved_by bigint,
    saved_at datetime not null,
    constraint kept_version_number unique (list_code, version)
);
