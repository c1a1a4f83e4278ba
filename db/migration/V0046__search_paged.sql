-- Whether a text has pages, so that nobody has to read it to know: a form feed ends a page (DOC-2).
alter table search_entry
  add column paged boolean not null default false;
update search_entry set paged = locate(char(12), cast(text as binary)) > 0;
