-- The payments module of the mobile app. Its documents are rows here; a reference to a document is its id, and over HTTP its
-- path, such as orders/ID. Money is in kopecks.
create domain document_id as text check (value ~ '^[A-Za-z0-9_-]{1,40}$');

create table users (
    id           document_id primary key,
    email        text,                               -- gets the fiscal receipts
    balance      bigint not null default 0 check (balance >= 0), -- changed together with the ledger, never alone
    payment_card text                                -- payment_methods/ID: the method that was saved last
);

-- What a user has let us keep at YooKassa, under YooKassa's own id.
create table payment_methods (
    id       document_id primary key,
    user_ref document_id not null references users,
    type     text,
    title    text,
    active   boolean     not null,                   -- false as soon as the user has taken the permission back
    saved_at timestamptz not null
);

create table events (
    id     document_id primary key,
    status text not null
);

create table orders (
    id          document_id primary key,
    user_ref    document_id not null references users, -- who pays
    seller_ref  document_id not null references users, -- who earns it: the guide
    event_ref   document_id references events,
    amount      bigint      not null check (amount > 0),
    status      text        not null default 'created'
        check (status in ('created', 'pending', 'paid', 'canceled', 'refunding', 'refunded', 'completed')),
    description text        not null
);
create index orders_by_event on orders (event_ref);

-- What is on the receipt, at list prices; the order's amount is what is left of them after discounts.
create table order_lines (
    order_ref document_id not null references orders,
    position  int         not null,
    name      text        not null,
    price     bigint      not null check (price >= 0),
    quantity  int         not null check (quantity > 0),
    primary key (order_ref, position)
);

-- The ledger. A row is never changed: what did not come true is taken back by another one, of the same type and with the
-- opposite sign. balance_change is 0 for a refund of what the guide had not been given yet.
create table payments (
    id             bigint generated always as identity primary key,
    guide          document_id not null references users,
    "user"         document_id not null references users,
    event          document_id references events,
    date           timestamptz not null,
    amount         bigint      not null check (amount <> 0),
    type           text        not null check (type in ('payment', 'withdraw', 'refund')),
    balance_change bigint      not null,
    cause          text        not null unique,      -- what it is for happens once
    check (type = 'payment' and amount > 0 and balance_change = amount
        or type = 'withdraw' and balance_change = -amount
        or type = 'refund' and balance_change in (0, -amount))
);
create index payments_by_guide on payments (guide);

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is only ever added to';
end $$;
create trigger ledger_is_append_only before update or delete or truncate on payments
    for each statement execute function ledger_is_append_only();

create table payout_requests (
    id          document_id primary key,
    user_ref    document_id not null references users,
    amount      bigint      not null check (amount > 0),
    status      text        not null default 'pending'
        check (status in ('pending', 'accepted', 'rejected', 'paid', 'failed')),
    destination text,                                -- YooKassa's payout_destination_data; null: the user's payment_card
    reason      text                                 -- why it was rejected or has failed
);

-- Everything that is asked of YooKassa, written before it is asked.
create table yookassa_operation (
    key           text primary key,                  -- Idempotence-Key; also stands in the object's metadata
    kind          text        not null,              -- PAYMENT, REFUND, PAYOUT
    document      document_id not null,              -- the order, or the payout request
    amount        bigint      not null,
    request       text        not null,              -- what is asked, the same in every try; may hold personal data
    state         text        not null,              -- INTENDED, PENDING, SUCCEEDED, CANCELED, REFUSED, PARKED
    method        document_id references payment_methods, -- a charge without the payer
    created_at    timestamptz not null,
    first_sent_at timestamptz,                       -- the key's 24 hours begin here
    last_sent_at  timestamptz,
    uncertain     boolean     not null default false, -- a try may have been executed
    object_id     text unique,                       -- YooKassa's id, from an answer with our own credentials
    hint          text,                              -- YooKassa's id, as a webhook claims it
    url           text,                              -- where the payer pays
    reason        text
);
create index yookassa_operation_by_document on yookassa_operation (kind, document);
create unique index one_operation_at_a_time on yookassa_operation (kind, document) where state in ('INTENDED', 'PENDING');

-- What no program can decide about an operation.
create table marketplace_parked (
    key   text        primary key,
    why   text        not null,
    since timestamptz not null
);

-- The two triggers of the app. Whoever changes the status, and be it by hand: the change is noted and its job stands in the
-- scheduler's table when the transaction commits.
create table status_change (
    id          bigint generated always as identity primary key,
    trigger     text        not null,
    document    document_id not null,
    before      text,
    after       text        not null,
    at          timestamptz not null,
    taken_up_at timestamptz
);

create function document_status_changed() returns trigger language plpgsql set search_path from current as $$
declare
    change bigint;
begin
    insert into status_change (trigger, document, before, after, at)
        values (tg_argv[0], new.id, old.status, new.status, now()) returning id into change;
    insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
        values (tg_argv[0], new.id || '#' || change, now(), false, 1);
    return null;
end $$;

create trigger "updateEventsTrigger" after update on events for each row
    when (old.status <> 'completed' and new.status = 'completed')
    execute function document_status_changed('updateEventsTrigger');

create trigger "updatePayoutsRequestsTrigger" after update on payout_requests for each row
    when (old.status = 'pending' and new.status = 'accepted')
    execute function document_status_changed('updatePayoutsRequestsTrigger');
