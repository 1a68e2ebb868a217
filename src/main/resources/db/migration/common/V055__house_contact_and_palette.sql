-- Where letters reach the house, and which of our palettes its pages wear.
insert into house_setting (setting, content) values ('postal-address', '');
insert into house_setting (setting, content) values ('palette', 'river');
