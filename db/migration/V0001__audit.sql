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

-- One link of the chain for each entry, in the order of sealing.
create table trace_seal (
  sequence      bigint   not null primary key,
  entry_id      bigint   not null unique,
  previous_hash char(64) not null,
  hash          char(64) not null unique,
  constraint trace_seal_entry foreign key (entry_id) references trace_entry (id)
);

-- The end of the chain, one row: whoever seals holds it, so that two nodes never seal at once.
create table trace_head (
  id       tinyint  not null primary key check (id = 1),
  sequence bigint   not null,
  hash     char(64) not null
);

insert into trace_head (id, sequence, hash) values (1, 0, repeat('0', 64));
