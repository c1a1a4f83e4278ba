-- Guests of one meeting (ID-2): who may read that meeting's agenda and documents, and nothing else of its committee. Until when
-- follows from the day of the session, which may move.
create table meeting_guest (
  id         uuid         not null primary key,
  version    int          not null,
  meeting_id uuid         not null,
  person_id  uuid         not null,
  quality    varchar(200) not null,
  withdrawn  boolean      not null,
  constraint meeting_guest_meeting foreign key (meeting_id) references meeting (id),
  constraint meeting_guest_person foreign key (person_id) references person (id),
  constraint meeting_guest_once unique (meeting_id, person_id),
  index meeting_guest_by_person (person_id, withdrawn)
);
