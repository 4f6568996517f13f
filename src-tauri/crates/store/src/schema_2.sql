CREATE TABLE conflicts (
    -- What a merge left open; what is ours holds meanwhile.
    id TEXT PRIMARY KEY,      -- record/target/field
    record TEXT NOT NULL,     -- element, relation, view, waiver, model or pack
    target TEXT NOT NULL,     -- id of the record; empty for model and pack
    field TEXT,               -- null: deleted on one side, changed on the other
    base TEXT,                -- JSON, or null: nothing
    ours TEXT,
    theirs TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE epochs (
    -- Undo reaches back to the beginning of the last epoch; every migration begins one. Without a row: to the first step.
    number INTEGER PRIMARY KEY, -- rising from 1
    after INTEGER NOT NULL,   -- log.seq of the last step before it
    at INTEGER NOT NULL,      -- milliseconds since 1970-01-01T00:00:00Z
    schema INTEGER NOT NULL   -- schema version it began with
) STRICT;

CREATE TABLE orders (
    -- Places in the drawing order of scenarios that were left, where they are not simply counted from 0: what the text
    -- of the head does not tell, and the log of the scenario refers to.
    scenario TEXT PRIMARY KEY,-- scenarios.id
    content BLOB NOT NULL,    -- contents.hash of the text they belong to
    data BLOB NOT NULL        -- JSON of the places, zstd
) STRICT, WITHOUT ROWID;
