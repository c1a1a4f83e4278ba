-- When mail reaches a person: at once or once a day, and the hours in which none does.
create table mail_preference (
  id             uuid        not null primary key,
  version        int         not null,
  daily          boolean     not null,
  time_zone      varchar(60) not null,
  quiet_from     time        null,
  quiet_until    time        null,
  quiet_weekends boolean     not null,
  constraint mail_preference_person foreign key (id) references person (id),
  constraint mail_preference_quiet check ((quiet_from is null) = (quiet_until is null))
);

-- What waits for the one mail of the day or for the end of quiet hours; gone once that is written.
create table held_notice (
  id        uuid         not null primary key,
  version   int          not null,
  person_id uuid         not null,
  subject   varchar(300) not null,
  body_text mediumtext   not null,
  body_html mediumtext   not null,
  held_at   datetime(6)  not null,
  due_at    datetime(6)  not null,
  constraint held_notice_person foreign key (person_id) references person (id),
  key held_notice_due (due_at)
);
