-- Other ways to pay than by card, some of which hold the money first and take it by a second call.
alter table payment_attempt
    add column way          text not null default 'card',  -- card, dolyami, yandexpay
    add column open_key     uuid not null default gen_random_uuid(),
    add column commit_key   uuid not null default gen_random_uuid(),
    add column committed_at timestamptz,                   -- when the call that takes the money was last made
    add column closing_at   timestamptz;                   -- since when it is being closed
alter table payment_attempt alter column way drop default;
comment on column payment_attempt.state is 'OPENING, OPEN, SECURED, COMMITTING, ABANDONED, FAILED, PAID';

drop index one_payment_page_at_a_time;
create unique index one_payment_at_a_time on payment_attempt (order_number)
    where state in ('OPENING', 'OPEN', 'SECURED', 'COMMITTING');

-- Whatever is open is watched; from now on each attempt is from its beginning.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
    select 'watch-payment', bank_order_id, now(), false, 1 from payment_attempt where state in ('OPENING', 'OPEN');
