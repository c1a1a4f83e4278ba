-- The ledger of duties (ROTA-1 to ROTA-4). An occasion is the calendar's session; who serves is a seat.
create table duty (
  id           uuid        not null primary key,
  version      int         not null,
  committee_id uuid        not null,
  occasion_id  uuid        not null,
  kind         varchar(20) not null,
  seat_id      uuid        not null,
  due_on       date        not null,
  served_half  varchar(20) null,
  constraint duty_committee foreign key (committee_id) references committee (id),
  constraint duty_seat foreign key (seat_id) references seat (id),
  constraint duty_once unique (occasion_id, kind),
  constraint duty_kind check (kind in ('MINUTE_TAKER', 'HOST', 'FACILITATOR')),
  constraint duty_half check (served_half in ('MANAGER', 'FIELD_WORKER')),
  index duty_by_committee (committee_id, due_on)
);
