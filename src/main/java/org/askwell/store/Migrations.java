package org.askwell.store;

import java.util.List;

/** The migrations of the notebook, in order. */
final class Migrations {
    static final List<Migration> ALL = List.of(new Migration(1, """
            -- who uses the notebook; the first is there from the start, and has no name until they give one
            create table person (
              key  integer primary key,
              id   text not null unique,
              name text
            ) strict;

            insert into person (id) values (lower(
              hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
              || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))));

            create table customer (
              id      text primary key,
              name    text not null,
              company text,
              address text,
              sorting text not null  -- the name without accents and capitals
            ) strict, without rowid;

            create index customer_by_name on customer (sorting, name, id);

            -- times are nanoseconds since 1970 in UTC
            create table conversation (
              key        integer primary key,
              id         text not null unique,
              person     integer not null references person,
              started    integer not null,
              ended      integer,
              last_event integer not null,
              customer   text references customer,
              playbook   text not null,
              language   text not null,
              stage      text
            ) strict;

            create index conversation_by_start on conversation (started, key);
            create index conversation_by_person on conversation (person);
            create index conversation_by_customer on conversation (customer);

            -- all that happened, never changed, and removed only with the whole conversation; which columns are used depends on the kind
            create table event (
              conversation integer not null references conversation,
              sequence     integer not null check (sequence >= 0),
              at           integer not null,
              kind         text not null,
              entry        integer,
              speaker      text check (speaker in ('customer', 'seller')),
              subject      text,     -- id of the playbook, stage, question, topic or customer
              language     text,
              level        text check (level in ('vague', 'specific')),
              text         text,
              source       integer,  -- sequence of the event that this one refers to
              primary key (conversation, sequence)
            ) strict, without rowid;

            -- the turns and notes that stand, as they stand now
            create table entry (
              conversation integer not null references conversation,
              number       integer not null,
              at           integer not null,
              speaker      text check (speaker in ('customer', 'seller')),  -- null for a note
              text         text not null,
              question     text,
              primary key (conversation, number)
            ) strict, without rowid;

            create index entry_by_speaker on entry (conversation, speaker, number);

            -- the facts whose words stand
            create table fact (
              conversation integer not null,
              sequence     integer not null,
              entry        integer not null,
              topic        text not null,
              level        text not null check (level in ('vague', 'specific')),
              words        text not null,
              primary key (conversation, sequence),
              foreign key (conversation, sequence) references event,
              foreign key (conversation, entry) references entry deferrable initially deferred
            ) strict, without rowid;

            create index fact_by_entry on fact (conversation, entry);

            -- the half-typed line
            create table draft (
              conversation integer primary key references conversation,
              speaker      text not null check (speaker in ('customer', 'seller')),
              text         text not null
            ) strict;
            """));

    private Migrations() {}
}
