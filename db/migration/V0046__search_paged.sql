-- Whether a text has pages, so that nobody has to read it to know: a form feed ends a page (DOC-2).
alter table search_entry
  add column paged boolean generated always as (locate(char(12), text) > 0) stored;
