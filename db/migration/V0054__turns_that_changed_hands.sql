-- How a turn came to the seat that has it, and whether its occasion has begun: then it stays (ROTA-4, ROTA-5).
alter table duty
  add column begun                boolean     not null default false,
  add column change_kind          varchar(20) null,
  add column instead_of_seat_id   uuid        null,
  add constraint duty_instead_of foreign key (instead_of_seat_id) references seat (id),
  add constraint duty_change check (change_kind in ('SWAPPED', 'STOOD_IN', 'CLAIMED', 'MENDED')),
  add constraint duty_changed check ((change_kind is null) = (instead_of_seat_id is null));

update duty set begun = true
  where occasion_id in (select id from meeting where state in ('IN_SESSION', 'CLOSED'));

-- A seat asks others to take one of its turns (ROTA-5). What is settled stays as it was settled.
create table turn_offer (
  id           uuid        not null primary key,
  version      int         not null,
  committee_id uuid        not null,
  occasion_id  uuid        not null,
  kind         varchar(20) not null,
  seat_id      uuid        not null,
  offered_by   uuid        not null,
  offered_at   datetime(6) not null,
  state        varchar(20) not null,
  taken_by     uuid        null,
  settled_at   datetime(6) null,
  constraint turn_offer_committee foreign key (committee_id) references committee (id),
  constraint turn_offer_seat_on_duty foreign key (seat_id) references seat (id),
  constraint turn_offer_taken_by foreign key (taken_by) references seat (id),
  constraint turn_offer_person foreign key (offered_by) references person (id),
  constraint turn_offer_kind check (kind in ('MINUTE_TAKER', 'HOST', 'FACILITATOR')),
  constraint turn_offer_state check (state in ('OPEN', 'TAKEN', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
  constraint turn_offer_settled check ((state = 'OPEN') = (settled_at is null)),
  constraint turn_offer_taken check ((state = 'TAKEN') = (taken_by is not null)),
  index turn_offer_by_committee (committee_id, state),
  index turn_offer_by_occasion (occasion_id, state)
);

-- Whom it was offered to, and who declined.
create table turn_offer_seat (
  offer_id uuid    not null,
  seat_id  uuid    not null,
  declined boolean not null,
  primary key (offer_id, seat_id),
  constraint turn_offer_seat_offer foreign key (offer_id) references turn_offer (id),
  constraint turn_offer_seat_seat foreign key (seat_id) references seat (id),
  index turn_offer_seat_by_seat (seat_id)
);
