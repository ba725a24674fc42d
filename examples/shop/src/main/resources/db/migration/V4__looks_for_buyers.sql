-- When a provider was last asked because somebody opened the order's page, which everybody can.
alter table payment_attempt add column looked_at timestamptz;
