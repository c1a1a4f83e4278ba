-- Secret calendar addresses (CAL-6), of a person or of a committee. Of the secret only the SHA-256 is kept.
create table calendar_address (
  id           uuid          not null primary key,
  version      int           not null,
  person_id    uuid          null,
  committee_id uuid          null,
  token_hash   varbinary(32) not null,
  -- In which language a committee's calendar is written; a person's is written in theirs.
  locale       varchar(2)    null,
  created_at   datetime(6)   not null,
  last_read_at datetime(6)   null,
  -- The content that was last asked for, and since when it is that one.
  content_tag  varchar(43)   null,
  content_at   datetime(6)   null,
  constraint calendar_address_token unique (token_hash),
  constraint calendar_address_person foreign key (person_id) references person (id),
  constraint calendar_address_committee foreign key (committee_id) references committee (id),
  constraint calendar_address_one_a_person unique (person_id),
  constraint calendar_address_one_a_committee unique (committee_id),
  constraint calendar_address_holder check ((person_id is null) <> (committee_id is null)),
  constraint calendar_address_locale check ((locale is null) = (committee_id is null))
);

-- When calendars last had to learn of something: the publication, a move, the cancellation. Of what moved before this was
-- kept, it is the moment of this migration.
alter table planned_session
  add column changed_at datetime(6) null default utc_timestamp(6);
update planned_session s join year_plan p on p.id = s.plan_id
  set s.changed_at = case
    when s.cancelled_at is not null then s.cancelled_at
    when s.sequence > 0 then utc_timestamp(6)
    else coalesce(p.published_at, utc_timestamp(6)) end;
alter table planned_session
  add constraint planned_session_changed check (not published or changed_at is not null);
