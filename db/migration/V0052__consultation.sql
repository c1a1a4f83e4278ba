-- A consultation about the dates of a year (CAL-4): one a year, with the identifier of the year.
create table consultation (
  id             uuid        not null primary key,
  version        int         not null,
  committee_id   uuid        not null,
  opened_at      datetime(6) not null,
  deadline       date        not null,
  closes_at      datetime(6) not null,
  -- The dates of which people were told last, and those that were there when it was last looked.
  told_dates     text        not null,
  seen_dates     text        not null,
  reminded_at    datetime(6) null,
  asked_again_at datetime(6) null,
  over_told_at   datetime(6) null,
  ended_at       datetime(6) null,
  constraint consultation_plan foreign key (id) references year_plan (id),
  constraint consultation_committee foreign key (committee_id) references committee (id)
);

-- What a half of a seat answered for a day and time. It does not name the session: when a date moves and comes back, what was
-- said of it holds again, and a year that is drawn again keeps what was said of the dates that stay.
create table date_answer (
  id          uuid        not null primary key,
  version     int         not null,
  plan_id     uuid        not null,
  held_on     date        not null,
  starts_at   time        not null,
  seat_id     uuid        not null,
  half        varchar(20) not null,
  reply       varchar(20) not null,
  answered_by uuid        not null,
  answered_at datetime(6) not null,
  constraint date_answer_consultation foreign key (plan_id) references consultation (id),
  constraint date_answer_seat foreign key (seat_id) references seat (id),
  constraint date_answer_person foreign key (answered_by) references person (id),
  constraint date_answer_once unique (plan_id, held_on, starts_at, seat_id, half),
  constraint date_answer_half check (half in ('MANAGER', 'FIELD_WORKER')),
  constraint date_answer_reply check (reply in ('POSSIBLE', 'IMPOSSIBLE'))
);
