-- Half-days of every week that a person, or an organisation with all who sit for it, keeps for something else (CAL-2).
create table weekly_commitment (
  id              uuid         not null primary key,
  version         int          not null,
  person_id       uuid         null,
  organisation_id uuid         null,
  label           varchar(100) not null,
  weekday         varchar(9)   not null,
  morning         boolean      not null,
  afternoon       boolean      not null,
  starts_on       date         not null,
  ends_on         date         null,
  constraint weekly_commitment_person foreign key (person_id) references person (id),
  constraint weekly_commitment_organisation foreign key (organisation_id) references organisation (id),
  constraint weekly_commitment_whose check ((person_id is null) <> (organisation_id is null)),
  constraint weekly_commitment_half check (morning or afternoon),
  constraint weekly_commitment_days check (ends_on is null or ends_on >= starts_on)
);
