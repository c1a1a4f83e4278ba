-- A year may be asked about before it is published (CAL-4).
alter table year_plan drop constraint year_plan_state;
alter table year_plan add constraint year_plan_state check (state in ('DRAFT', 'CONSULTATION', 'PUBLISHED'));
