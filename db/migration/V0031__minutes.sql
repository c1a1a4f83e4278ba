-- Minutes: one for each meeting that was opened, with its identifier (MIN-1). The hash is computed when they are adopted.
create table minutes (
  id             uuid        not null primary key,
  version        int         not null,
  committee_id   uuid        not null,
  state          varchar(20) not null,
  -- Grows with everything that is written, so that open pages know when to read again.
  revision       int         not null,
  pen_holder_id  uuid        null,
  adopted_at     datetime(6) null,
  adopted_by     uuid        null,
  hash           char(64)    null,
  constraint minutes_meeting foreign key (id) references meeting (id),
  constraint minutes_committee foreign key (committee_id) references committee (id),
  constraint minutes_pen_holder foreign key (pen_holder_id) references person (id),
  constraint minutes_adopter foreign key (adopted_by) references person (id),
  constraint minutes_state check (state in ('DRAFT', 'ADOPTED')),
  constraint minutes_lock check ((state = 'ADOPTED') = (hash is not null))
);

-- What is written under one item (MIN-2). The revision is what a writer saw: saving upon another one is refused (MIN-3).
create table minutes_passage (
  id             uuid        not null primary key,
  version        int         not null,
  minutes_id     uuid        not null,
  agenda_item_id uuid        not null,
  kind           varchar(20) not null,
  text           mediumtext  not null,
  revision       int         not null,
  saved_at       datetime(6) not null,
  saved_by       uuid        not null,
  -- The open field that wrote it, the turn of its save, and the revision upon which it began.
  field_id       varchar(36) null,
  field_turn     int         not null,
  field_base     int         not null,
  constraint minutes_passage_minutes foreign key (minutes_id) references minutes (id),
  constraint minutes_passage_item foreign key (agenda_item_id, minutes_id) references agenda_item (id, meeting_id),
  constraint minutes_passage_writer foreign key (saved_by) references person (id),
  constraint minutes_passage_kind check (kind in ('EXCHANGE', 'AGREEMENT', 'DISSENT')),
  constraint minutes_passage_once unique (minutes_id, agenda_item_id, kind)
);
