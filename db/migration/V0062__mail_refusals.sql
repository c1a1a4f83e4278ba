-- Why a mail did not leave, told apart: an address that is refused, a server that asks for patience, no server at all.
alter table outbox_mail
  add column trouble varchar(20) null,
  drop constraint outbox_mail_state,
  add constraint outbox_mail_state check (state in ('WAITING', 'SENT', 'FAILED', 'RETURNED')),
  add constraint outbox_mail_trouble check (trouble in
    ('ADDRESS_REFUSED', 'MAIL_REFUSED', 'LATER', 'BROKEN', 'RETURNED'));
update outbox_mail set trouble = 'LATER' where last_error is not null;

-- One row while the mail server does not answer: it is asked again later, whatever node asks, and no mail loses an attempt.
create table mail_server_trouble (
  id          tinyint      not null primary key,
  since       datetime(6)  not null,
  failures    int          not null,
  ask_again   datetime(6)  not null,
  detail      varchar(120) not null,
  constraint mail_server_trouble_one check (id = 1)
);
