-- Partner organisations: a name is written once for the installation and found again by exact match only (ID-2).
create table organisation (
  id         uuid         not null primary key,
  version    int          not null,
  name       varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  short_name varchar(40)  null,
  mission    varchar(300) null,
  constraint organisation_name unique (name)
);
