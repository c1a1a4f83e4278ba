-- From which file school holidays came, and since when (CAL-8). Those that shipped with the product have none.
create table school_holiday_source (
  id          uuid         not null primary key,
  file_name   varchar(200) not null,
  received_at datetime(6)  not null
);

alter table school_holiday
  add column source_id uuid null,
  add column return_assumed boolean not null default false
    comment 'the Ministry has published the first day of the summer only',
  add constraint school_holiday_from foreign key (source_id) references school_holiday_source (id);

-- The return of September 2027 is in no decree yet.
update school_holiday set return_assumed = true where school_year = '2026-2027' and name = 'ete';

-- The Ministry publishes four more overseas calendars.
alter table committee drop constraint committee_school_zone;
alter table committee add constraint committee_school_zone check (school_zone in
  ('A', 'B', 'C', 'CORSICA', 'GUADELOUPE', 'MARTINIQUE', 'GUYANE', 'REUNION', 'MAYOTTE',
   'SAINT_PIERRE', 'POLYNESIE', 'NOUVELLE_CALEDONIE', 'WALLIS_ET_FUTUNA'));
