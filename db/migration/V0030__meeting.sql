-- Meetings: a meeting carries the identifier of its session, whose date and place stay with the calendar (MEET-1).
create table meeting (
  id               uuid         not null primary key,
  version          int          not null,
  committee_id     uuid         not null,
  state            varchar(20)  not null,
  convened_at      datetime(6)  null,
  opened_at        datetime(6)  null,
  closed_at        datetime(6)  null,
  current_item_id  uuid         null,
  current_since    datetime(6)  null,
  -- Grows with every change of agenda and attendance, so that open pages know when to read again.
  revision         int          not null,
  what_it_changed  varchar(500) null,
  what_is_missing  varchar(500) null,
  -- Noted at the closing: the quorum, and which seats and mandates there were. What was counted then stays so.
  quorum           int          null,
  roll             json         null,
  constraint meeting_session foreign key (id) references planned_session (id),
  constraint meeting_committee foreign key (committee_id) references committee (id),
  constraint meeting_state check (state in ('PLANNED', 'CONVENED', 'IN_SESSION', 'CLOSED', 'CANCELLED')),
  constraint meeting_closed check ((state = 'CLOSED') = (roll is not null)),
  index meeting_by_committee (committee_id, state)
);

-- Items of the agenda and proposals (MEET-3 to MEET-6). A standing item has no title of its own: it is named in the
-- reader's language.
create table agenda_item (
  id              uuid          not null primary key,
  version         int           not null,
  meeting_id      uuid          not null,
  state           varchar(20)   not null,
  position        int           not null,
  kind            varchar(20)   not null,
  standing        varchar(20)   null,
  title           varchar(200)  null,
  planned_minutes int           not null,
  presenter_id    uuid          null,
  note            varchar(4000) null,
  proposed_by     uuid          null,
  started_at      datetime(6)   null,
  actual_seconds  int           not null,
  fate            varchar(20)   null,
  fate_word       varchar(500)  null,
  times_carried   int           not null,
  carried_from    uuid          null,
  carried_to      uuid          null,
  constraint agenda_item_meeting foreign key (meeting_id) references meeting (id),
  constraint agenda_item_presenter foreign key (presenter_id) references person (id),
  constraint agenda_item_proposer foreign key (proposed_by) references person (id),
  constraint agenda_item_state check (state in ('PROPOSED', 'ACCEPTED', 'REMOVED')),
  constraint agenda_item_kind check (kind in ('INFORMATION', 'DECISION', 'NEWS', 'PRESENTATION', 'TRAINING',
    'FEEDBACK_ROUND', 'ACTION_REVIEW', 'FREE')),
  constraint agenda_item_standing check (standing in ('ACTION_REVIEW', 'FEEDBACK_ROUND', 'NEXT_DATE', 'CLOSING_LINES')),
  constraint agenda_item_name check (standing is not null or title is not null),
  constraint agenda_item_length check (planned_minutes between 1 and 480),
  constraint agenda_item_fate check (fate in ('DEALT_WITH', 'DECIDED', 'CONTINUED', 'POSTPONED', 'DROPPED')),
  constraint agenda_item_dropped check (fate is null or fate <> 'DROPPED' or fate_word is not null),
  constraint agenda_item_standing_once unique (meeting_id, standing),
  -- Minutes refer to an item together with its meeting.
  constraint agenda_item_in_meeting unique (id, meeting_id),
  index agenda_item_by_meeting (meeting_id, position)
);

-- The attendance sheet (MEET-8): one line for a half of a seat, or for a guest with their quality.
create table attendance (
  id                uuid         not null primary key,
  version           int          not null,
  meeting_id        uuid         not null,
  seat_id           uuid         null,
  half              varchar(20)  null,
  presence          varchar(20)  not null,
  person_id         uuid         null,
  -- The other holder of the half, when both are there during a hand-over.
  beside_id         uuid         null,
  replaced_by       varchar(200) null,
  guest_name        varchar(200) null,
  guest_quality     varchar(200) null,
  constraint attendance_meeting foreign key (meeting_id) references meeting (id),
  constraint attendance_seat foreign key (seat_id) references seat (id),
  constraint attendance_person foreign key (person_id) references person (id),
  constraint attendance_beside foreign key (beside_id) references person (id),
  constraint attendance_half check (half in ('MANAGER', 'FIELD_WORKER')),
  constraint attendance_presence check (presence in ('UNKNOWN', 'PRESENT', 'EXCUSED', 'ABSENT', 'REPLACED')),
  constraint attendance_place check ((seat_id is null) = (half is null) and (seat_id is null) = (guest_name is not null)),
  constraint attendance_once unique (meeting_id, seat_id, half)
);
