CREATE TABLE info (
    -- The head of the model: exactly one row.
    one INTEGER PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    language TEXT NOT NULL,   -- en, de or empty
    rule_pack TEXT            -- the rule pack as TOML, or null
) STRICT;

CREATE TABLE elements (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,       -- stable id of the kind
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    attributes TEXT NOT NULL, -- JSON object: typed attributes by id
    tags TEXT NOT NULL,       -- JSON list of texts
    properties TEXT NOT NULL, -- JSON object: text by key
    statements TEXT NOT NULL  -- JSON list: attribute, value, source
) STRICT, WITHOUT ROWID;

CREATE TABLE relations (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,       -- stable id of the verb
    source TEXT NOT NULL,     -- elements.id
    target TEXT NOT NULL,     -- elements.id
    attributes TEXT NOT NULL,
    properties TEXT NOT NULL,
    statements TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE views (
    id TEXT PRIMARY KEY,
    viewpoint TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE nodes (
    -- Elements standing in views. Lengths in pixels at 100 %, absolute, y downwards.
    view TEXT NOT NULL,       -- views.id
    element TEXT NOT NULL,    -- elements.id
    ordinal INTEGER NOT NULL, -- drawing order: higher lies on top
    x REAL NOT NULL,
    y REAL NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    parent TEXT,              -- element of the same view whose box contains it
    PRIMARY KEY (view, element)
) STRICT, WITHOUT ROWID;

CREATE TABLE edges (
    -- Hand-drawn routes of relations in views.
    view TEXT NOT NULL,       -- views.id
    relation TEXT NOT NULL,   -- relations.id
    ordinal INTEGER NOT NULL,
    waypoints TEXT NOT NULL,  -- JSON list: x, y
    PRIMARY KEY (view, relation)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    view TEXT NOT NULL,       -- views.id
    id TEXT NOT NULL,         -- unique within the view
    ordinal INTEGER NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (view, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE waivers (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    subject TEXT NOT NULL,
    key TEXT NOT NULL,
    severity TEXT NOT NULL,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    until TEXT                -- ISO 8601 date or null
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
    -- One row per accepted step, and one for the beginning; the highest number is the state of the record tables.
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,      -- milliseconds since 1970-01-01T00:00:00Z
    hash BLOB NOT NULL        -- blake3 of the canonical text
) STRICT;

CREATE TABLE log (
    -- One row per accepted step; rows are never rewritten.
    seq INTEGER PRIMARY KEY,     -- the same number as revision
    revision INTEGER NOT NULL,   -- revision.number this step led to
    scenario TEXT NOT NULL,      -- scenarios.id
    session TEXT NOT NULL,       -- who edits: undo takes back only one's own steps
    origin TEXT NOT NULL,        -- window, command line, import …
    step_group TEXT,             -- steps of one group are undone together
    at INTEGER NOT NULL,         -- milliseconds since 1970-01-01T00:00:00Z
    label_code TEXT NOT NULL,    -- what the undo menu says: message code …
    label_args TEXT NOT NULL,    -- … and its arguments, a JSON object of texts
    undoes INTEGER,              -- last log.seq of the group this step takes back
    redoes INTEGER,              -- last log.seq of the group this step does again
    diff BLOB NOT NULL           -- JSON of the changes (per record before and after), zstd
) STRICT;

CREATE TABLE contents (
    -- Canonical texts of whole models by the blake3 of the text.
    hash BLOB PRIMARY KEY,
    base BLOB,                -- contents.hash whose text is the zstd prefix of data, or null: complete in itself
    depth INTEGER NOT NULL,   -- how many texts have to be unpacked before this one
    size INTEGER NOT NULL,    -- bytes of the text
    data BLOB NOT NULL        -- zstd
) STRICT;

CREATE TABLE versions (
    id TEXT PRIMARY KEY,      -- from a blake3 of everything else in the row
    scenario TEXT NOT NULL,   -- scenarios.id
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,      -- milliseconds since 1970-01-01T00:00:00Z
    revision INTEGER NOT NULL,-- revision.number it was taken from
    parents TEXT NOT NULL,    -- JSON list of versions.id
    automatic INTEGER NOT NULL, -- 1: saved by the program, not by hand
    content BLOB NOT NULL     -- contents.hash
) STRICT;

CREATE TABLE scenarios (
    -- Branches. The record tables hold the state of the current one; the others' state is that of their head.
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    head TEXT,                -- versions.id saved last, or null
    current INTEGER NOT NULL, -- 1 for exactly one row
    created_at INTEGER NOT NULL,
    deleted_at INTEGER        -- kept in history; null while it lives
) STRICT, WITHOUT ROWID;
