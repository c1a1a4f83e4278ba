-- Personal links that let one person do one thing without signing in (CAL-4). Of the secret only the SHA-256 is kept.
create table act_link (
  id         uuid          not null primary key,
  version    int           not null,
  person_id  uuid          not null,
  kind       varchar(40)   not null,
  subject_id uuid          not null,
  token_hash varbinary(32) not null,
  created_at datetime(6)   not null,
  expires_at datetime(6)   not null,
  revoked_at datetime(6)   null,
  constraint act_link_token unique (token_hash),
  constraint act_link_person foreign key (person_id) references person (id),
  index act_link_subject (kind, subject_id),
  index act_link_expiry (expires_at)
);
