-- The word that whoever leaves a place writes for whoever takes it over (SEAT-6), for a half of a seat or, without a seat, for
-- the coordination (COM-3). One of each person for each place.
create table handover_word (
  id           uuid          not null primary key,
  version      int           not null,
  committee_id uuid          not null,
  seat_id      uuid          null,
  half         varchar(20)   null,
  author_id    uuid          not null,
  text         varchar(4000) not null,
  written_at   datetime(6)   not null,
  constraint handover_word_committee foreign key (committee_id) references committee (id),
  constraint handover_word_seat foreign key (seat_id, committee_id) references seat (id, committee_id),
  constraint handover_word_author foreign key (author_id) references person (id),
  constraint handover_word_half check (half in ('MANAGER', 'FIELD_WORKER')),
  constraint handover_word_place check ((seat_id is null) = (half is null)),
  constraint handover_word_once unique (committee_id, author_id, seat_id, half)
);
