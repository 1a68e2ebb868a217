-- What a personal token may be used for; those from before may do what their owners may.
alter table access_token add column scope varchar(10) default 'WRITE' not null;
