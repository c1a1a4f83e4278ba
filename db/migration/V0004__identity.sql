-- People and how they prove who they are. Addresses are kept in lower case and compared byte by byte.
create table person (
  id                  uuid         not null primary key,
  version             int          not null,
  given_name          varchar(100) not null,
  family_name         varchar(100) not null,
  email               varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  locale              varchar(2)   not null,
  password_hash       varchar(255) null,
  administrator       boolean      not null,
  disabled_at         datetime(6)  null,
  credentials_version int          not null,
  created_at          datetime(6)  not null,
  constraint person_email unique (email),
  constraint person_locale check (locale in ('fr', 'en')),
  key person_name (family_name, given_name),
  key person_administrator (administrator)
);

-- A link in a mail: only the SHA-256 of its token is kept, so that nobody can read a link out of the database.
create table invitation (
  id         uuid         not null primary key,
  version    int          not null,
  person_id  uuid         not null,
  token_hash varbinary(32)   not null,
  purpose    varchar(20)  not null,
  invited_to varchar(300) null,
  invited_by uuid         null,
  created_at datetime(6)  not null,
  expires_at datetime(6)  not null,
  used_at    datetime(6)  null,
  constraint invitation_token unique (token_hash),
  constraint invitation_purpose check (purpose in ('JOIN', 'NEW_PASSWORD')),
  constraint invitation_person foreign key (person_id) references person (id),
  constraint invitation_inviter foreign key (invited_by) references person (id)
);

-- Failures by what was typed (hashed: it may be anything) and where from, whether or not such an account exists (ID-4).
create table sign_in_failure (
  account_hash  varbinary(32)  not null,
  address       varchar(45) not null,
  failures      int         not null,
  last_at       datetime(6) not null,
  blocked_until datetime(6) null,
  primary key (account_hash, address),
  key sign_in_failure_last (last_at)
);

-- Codes for the first administrator: every node prints its own, all of them end with the first use (ID-1).
create table installation_code (
  id         uuid        not null primary key,
  code_hash  varbinary(32)  not null,
  created_at datetime(6) not null
);
