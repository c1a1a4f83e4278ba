-- A situation on the agenda (SIT-12): nothing of it is found.
alter table agenda_item
  drop constraint agenda_item_kind,
  add constraint agenda_item_kind check (kind in ('INFORMATION', 'DECISION', 'NEWS', 'PRESENTATION', 'TRAINING',
    'FEEDBACK_ROUND', 'ACTION_REVIEW', 'FREE', 'SITUATION'));
