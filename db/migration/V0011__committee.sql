-- Committees (COM-1, COM-2), their seats and mandates (SEAT-1 to SEAT-3), coordination (COM-3) and funders (ID-2).
create table committee (
  id              uuid          not null primary key,
  version         int           not null,
  name            varchar(200)  not null,
  territory       varchar(200)  not null,
  level           varchar(20)   not null,
  time_zone       varchar(60)   not null,
  school_zone     varchar(20)   null,
  public_holidays varchar(30)   not null,
  purpose         varchar(4000) null,
  term_ends_on    date          null,
  ways_of_working varchar(100)  not null,
  quorum          int           null,
  parent_id       uuid          null,
  created_at      datetime(6)   not null,
  constraint committee_parent foreign key (parent_id) references committee (id),
  constraint committee_level check (level in ('LOCAL', 'DEPARTMENTAL', 'REGIONAL', 'NATIONAL')),
  constraint committee_school_zone check (school_zone in
    ('A', 'B', 'C', 'CORSICA', 'GUADELOUPE', 'MARTINIQUE', 'GUYANE', 'REUNION', 'MAYOTTE')),
  constraint committee_quorum check (quorum between 1 and 200),
  index committee_by_name (name)
);

-- What was changed in a committee's settings, and when (COM-1): lines are added, never changed.
create table committee_change (
  id           uuid          not null primary key,
  version      int           not null,
  committee_id uuid          not null,
  at           datetime(6)   not null,
  person_id    uuid          null,
  setting      varchar(30)   not null,
  before_value varchar(4000) null,
  after_value  varchar(4000) null,
  constraint committee_change_committee foreign key (committee_id) references committee (id),
  index committee_change_by_committee (committee_id, at)
);

create table seat (
  id                            uuid         not null primary key,
  version                       int          not null,
  committee_id                  uuid         not null,
  position                      int          not null,
  kind                          varchar(20)  not null,
  name                          varchar(200) not null,
  short_name                    varchar(40)  null,
  subtitle                      varchar(200) null,
  manager_title                 varchar(80)  null,
  manager_organisation_id       uuid         null,
  field_worker_title            varchar(80)  null,
  field_worker_organisation_id  uuid         null,
  opens_on                      date         not null,
  manager_reminded_of           date         null,
  field_worker_reminded_of      date         null,
  constraint seat_committee foreign key (committee_id) references committee (id),
  constraint seat_manager_organisation foreign key (manager_organisation_id) references organisation (id),
  constraint seat_field_worker_organisation foreign key (field_worker_organisation_id) references organisation (id),
  constraint seat_kind check (kind in ('ORGANISATION', 'PEOPLE_CONCERNED', 'THIRD_PARTY')),
  constraint seat_has_organisation check (kind <> 'ORGANISATION'
    or (manager_organisation_id is not null and field_worker_organisation_id is not null)),
  constraint seat_in_committee unique (id, committee_id),
  index seat_by_committee (committee_id, position)
);

-- A mandate ends by its date and is never deleted (SEAT-2).
create table mandate (
  id           uuid        not null primary key,
  version      int         not null,
  seat_id      uuid        not null,
  committee_id uuid        not null,
  half         varchar(20) not null,
  alternate    boolean     not null,
  person_id    uuid        not null,
  starts_on    date        not null,
  ends_on      date        null,
  constraint mandate_seat foreign key (seat_id, committee_id) references seat (id, committee_id),
  constraint mandate_person foreign key (person_id) references person (id),
  constraint mandate_half check (half in ('MANAGER', 'FIELD_WORKER')),
  constraint mandate_order check (ends_on is null or ends_on >= starts_on),
  index mandate_by_person (person_id, committee_id),
  index mandate_by_committee (committee_id)
);

create table coordination (
  id              uuid not null primary key,
  version         int  not null,
  committee_id    uuid not null,
  organisation_id uuid not null,
  person_id       uuid not null,
  starts_on       date not null,
  ends_on         date null,
  constraint coordination_committee foreign key (committee_id) references committee (id),
  constraint coordination_organisation foreign key (organisation_id) references organisation (id),
  constraint coordination_person foreign key (person_id) references person (id),
  constraint coordination_order check (ends_on is null or ends_on >= starts_on),
  index coordination_by_person (person_id, committee_id)
);

create table funder_grant (
  id           uuid         not null primary key,
  version      int          not null,
  committee_id uuid         not null,
  person_id    uuid         not null,
  funder_name  varchar(200) not null,
  starts_on    date         not null,
  ends_on      date         null,
  constraint funder_grant_committee foreign key (committee_id) references committee (id),
  constraint funder_grant_person foreign key (person_id) references person (id),
  constraint funder_grant_order check (ends_on is null or ends_on >= starts_on),
  index funder_grant_by_person (person_id, committee_id)
);
