-- What can be found (DOC-2). The id is made of kind and source; audiences are separated by spaces.
create table search_entry (
  id          uuid         not null primary key,
  version     int          not null,
  kind        varchar(20)  not null,
  source_id   uuid         not null,
  scope_id    uuid         not null,
  audiences   text         not null,
  title       varchar(300) not null,
  text        longtext     not null,
  shown_on    date         null,
  found_from  date         null,
  found_until date         null,
  path        varchar(500) not null,
  constraint search_entry_kind check (kind in
    ('DOCUMENT', 'MINUTES', 'DECISION', 'ACTION', 'PERSON', 'ORGANISATION', 'COMMITTEE'))
);

-- What the index has still to do, written with what it speaks of, and who does it (Hibernate Search); column names are the
-- library's.
create table hsearch_outbox_event (
  id             uuid         not null primary key,
  entity_name    varchar(256) not null,
  entity_id      varchar(256) not null,
  entity_id_hash int          not null,
  payload        longblob     not null,
  retries        int          not null,
  process_after  datetime(6)  not null,
  status         varchar(20)  not null,
  tenant_id      varchar(255) null,
  index hsearch_outbox_event_due (process_after)
);

create table hsearch_agent (
  id                   uuid         not null primary key,
  type                 varchar(40)  not null,
  name                 varchar(255) not null,
  expiration           datetime(6)  not null,
  state                varchar(20)  not null,
  total_shard_count    int          null,
  assigned_shard_index int          null,
  payload              longblob     null,
  tenant_id            varchar(255) null
);
