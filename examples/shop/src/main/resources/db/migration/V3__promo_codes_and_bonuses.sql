create table promo_code (
    code       text primary key check (code = upper(code)),
    percent    int check (percent between 1 and 99),
    kopecks    bigint check (kopecks > 0),
    from_goods bigint not null default 0,       -- kopecks
    starts_at  timestamptz,
    ends_at    timestamptz,
    uses_left  int check (uses_left >= 0),      -- null: as many as may be
    check ((percent is null) <> (kopecks is null))
);

-- One bonus is one rouble.
create table bonus_account (
    phone   text primary key,
    balance int not null check (balance >= 0)
);

-- What promo code and bonuses took off an order, settled when it was placed.
alter table shop_order
    add column promocode text,
    add column promo     bigint not null default 0,   -- kopecks
    add column bonus     bigint not null default 0;   -- kopecks
