create table if not exists balint_group (
    id text primary key,
    version bigint not null,
    document jsonb not null
);

create table if not exists decision (
    id bigint generated always as identity primary key,
    person text not null,
    record jsonb not null
);
