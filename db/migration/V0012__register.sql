-- The register across meetings: decisions (DEC-1) and actions (DEC-2). Where: the meeting and its item, or nowhere yet.
create table decision (
  id             uuid          not null primary key,
  version        int           not null,
  committee_id   uuid          not null,
  number         int           not null,
  meeting_id     uuid          null,
  agenda_item_id uuid          null,
  text           varchar(2000) not null,
  decided_on     date          not null,
  review_on      date          null,
  state          varchar(20)   not null,
  superseded_by  uuid          null,
  reason         varchar(500)  null,
  recorded_at    datetime(6)   not null,
  constraint decision_committee foreign key (committee_id) references committee (id),
  constraint decision_successor foreign key (superseded_by) references decision (id),
  constraint decision_state check (state in ('ACTIVE', 'REVISITED', 'SUPERSEDED', 'WITHDRAWN')),
  constraint decision_succession check ((state = 'SUPERSEDED') = (superseded_by is not null)),
  constraint decision_number unique (committee_id, number),
  index decision_by_meeting (meeting_id)
);

-- The last number given to a decision in a committee: counted here so that two writers never get the same.
create table decision_count (
  committee_id uuid not null primary key,
  last_number  int  not null,
  constraint decision_count_committee foreign key (committee_id) references committee (id)
);

create table action_item (
  id             uuid          not null primary key,
  version        int           not null,
  committee_id   uuid          not null,
  meeting_id     uuid          null,
  agenda_item_id uuid          null,
  text           varchar(1000) not null,
  seat_id        uuid          not null,
  person_id      uuid          null,
  due_on         date          not null,
  state          varchar(20)   not null,
  reason         varchar(500)  null,
  recorded_at    datetime(6)   not null,
  settled_at     datetime(6)   null,
  constraint action_item_seat foreign key (seat_id, committee_id) references seat (id, committee_id),
  constraint action_item_person foreign key (person_id) references person (id),
  constraint action_item_state check (state in ('OPEN', 'DONE', 'CANCELLED')),
  constraint action_item_reason check (state <> 'CANCELLED' or reason is not null),
  index action_item_by_committee (committee_id, state, due_on),
  index action_item_by_meeting (meeting_id),
  index action_item_by_person (person_id, state)
);
