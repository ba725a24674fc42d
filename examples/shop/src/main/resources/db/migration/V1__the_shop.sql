-- The order as it was given, and how far it has got.
create table shop_order (
    number     text primary key,
    status     text        not null, -- AWAITING_PAYMENT, PAID, DONE
    amount     bigint      not null, -- kopecks
    body       text        not null, -- the order file; holds personal data
    created_at timestamptz not null,
    paid_at    timestamptz
);

-- Each Init, written before it is sent. Its id is ours, so that a notification finds it even if the answer was lost.
create table payment_attempt (
    bank_order_id text primary key,
    order_number  text        not null references shop_order,
    attempt       int         not null,
    state         text        not null, -- OPENING, OPEN, ABANDONED, FAILED, PAID
    opened_at     timestamptz not null,
    payment_id    text,
    payment_url   text,
    bank_status   text,                 -- the furthest that a notification told
    error         text,
    unique (order_number, attempt)
);
create unique index one_payment_page_at_a_time on payment_attempt (order_number) where state in ('OPENING', 'OPEN');

-- Every webhook that was believed, once.
create table webhook (
    id          bigint generated always as identity primary key,
    provider    text        not null,
    dedup_key   text        not null,
    kind        text        not null,
    body        text,                   -- what no step has taken up is kept here; holds personal data
    received_at timestamptz not null,
    unique (provider, dedup_key)
);

create table delivery (
    order_number text primary key references shop_order,
    state        text not null,         -- NEW, REGISTERING, REGISTERED, TRACKED, REFUSED
    attempted_at timestamptz,           -- when the order was last sent to CDEK
    uuid         text,
    track_number text,
    cdek_status  text
);
create index delivery_by_uuid on delivery (uuid);

create table tracking_message (
    order_number   text primary key references shop_order,
    crm_message_id text not null unique,
    state          text not null,       -- NEW, SENDING, UNCERTAIN, SENT, REFUSED
    attempted_at   timestamptz,
    channel_id     text,
    chat_id        text,
    text           text,
    message_id     text unique,
    status         text                 -- as the messenger reports it
);

create table letter (
    order_number text primary key references shop_order,
    message_id   text not null unique,  -- the letter's own Message-ID, the same for every try
    state        text not null,         -- NEW, SENDING, SENT, REFUSED
    attempted_at timestamptz
);

-- What no program can decide. An empty table is a quiet evening.
create table parked (
    order_number text        not null references shop_order,
    step         text        not null,
    why          text        not null,
    since        timestamptz not null,
    primary key (order_number, step)
);

-- db-scheduler's own table.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
