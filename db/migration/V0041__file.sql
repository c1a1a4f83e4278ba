-- Documents (DOC-1, DOC-3, DOC-4). Content is on the disk, under its SHA-256, once whatever the number of documents.
create table content (
  id              uuid         not null primary key,
  version         int          not null,
  sha256          char(64)     not null,
  size            bigint       not null,
  media_type      varchar(150) not null,
  state           varchar(20)  not null,
  reason          varchar(40)  null,
  attempts        int          not null,
  next_attempt_at datetime(6)  not null,
  title           varchar(300) null,
  author          varchar(200) null,
  language        varchar(10)  null,
  pages           int          null,
  written_on      date         null,
  preview         boolean      not null,
  received_at     datetime(6)  not null,
  constraint content_once unique (sha256),
  constraint content_state check (state in ('QUARANTINED', 'WAITING', 'READ', 'WITHOUT_TEXT', 'REFUSED')),
  constraint content_size check (size > 0),
  index content_due (state, next_attempt_at)
);

-- Apart from the facts: lists read those, and never the text.
create table content_text (
  content_id uuid     not null primary key,
  version    int      not null,
  text       longtext not null,
  constraint content_text_content foreign key (content_id) references content (id) on delete cascade
);

-- A committee's documents are added one after the other: no name is taken twice, and the quota holds.
create table document_shelf (
  scope_id uuid not null primary key
);

-- What it belongs to is known by kind and id; scope is the committee, whose quota it counts for.
create table document (
  id         uuid         not null primary key,
  version    int          not null,
  owner_kind varchar(20)  not null,
  owner_id   uuid         not null,
  scope_id   uuid         not null,
  name       varchar(200) not null,
  latest     int          not null,
  added_by   uuid         not null,
  added_at   datetime(6)  not null,
  removed_at datetime(6)  null,
  constraint document_adder foreign key (added_by) references person (id),
  index document_by_owner (owner_kind, owner_id, removed_at),
  index document_by_scope (scope_id, removed_at, added_at),
  index document_removed (removed_at)
);

create table document_version (
  id          uuid         not null primary key,
  version     int          not null,
  document_id uuid         not null,
  number      int          not null,
  content_id  uuid         not null,
  file_name   varchar(200) not null,
  added_by    uuid         not null,
  added_at    datetime(6)  not null,
  constraint document_version_document foreign key (document_id) references document (id) on delete cascade,
  constraint document_version_content foreign key (content_id) references content (id),
  constraint document_version_adder foreign key (added_by) references person (id),
  constraint document_version_number unique (document_id, number)
);
