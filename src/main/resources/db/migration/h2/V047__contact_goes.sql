-- Name and address go before the question does; the keyed hash stays, so that its asker still opens the page.
alter table asker alter column email set null;
