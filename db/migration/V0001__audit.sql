-- The trace (LOG-1): append-only; ids and field names, never content.
create table trace_entry (
  id           bigint       not null auto_increment primary key,
  at           datetime(6)  not null,
  actor_id     uuid         null,
  action       varchar(60)  not null,
  subject_type varchar(60)  not null,
  subject_id   uuid         not null,
  committee_id uuid         null,
  fields       varchar(400) not null
);
