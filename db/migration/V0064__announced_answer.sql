-- What people said beforehand: whether they come to a meeting.
create table announced_answer (
  id          uuid        not null primary key,
  version     int         not null,
  meeting_id  uuid        not null,
  person_id   uuid        not null,
  answer      varchar(12) not null,
  -- Of the session as the person knew it when they answered.
  sequence    int         not null,
  answered_at datetime(6) not null,
  constraint announced_answer_one unique (meeting_id, person_id),
  constraint announced_answer_meeting foreign key (meeting_id) references meeting (id),
  constraint announced_answer_person foreign key (person_id) references person (id),
  constraint announced_answer_answer check (answer in ('COMING', 'NOT_COMING', 'UNSURE'))
);
