-- Everything in the file. A day is a Julian day number; 0 means always, 9999999 still.
-- UNIQUE and PRIMARY KEY stand only on what no edit exchanges between rows: a changeset applies row by row.
-- No trigger and no view: a file that has one is refused. AUTOINCREMENT: an id is never given twice.

CREATE TABLE file (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    identity TEXT NOT NULL CHECK (length(identity) = 32 AND identity NOT GLOB '*[^0-9a-f]*')
) STRICT;

CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    fewest_shown INTEGER NOT NULL CHECK (fewest_shown BETWEEN 3 AND 1000),
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    rater_name TEXT NOT NULL CHECK (length(rater_name) <= 200),
    need_at_zero REAL NOT NULL,
    need_per_step REAL NOT NULL,
    stale_after_days INTEGER NOT NULL CHECK (stale_after_days BETWEEN 1 AND 36500),
    supervisor_weight REAL NOT NULL CHECK (supervisor_weight >= 0),
    peer_weight REAL NOT NULL CHECK (peer_weight >= 0),
    report_weight REAL NOT NULL CHECK (report_weight >= 0),
    fewest_others INTEGER NOT NULL CHECK (fewest_others >= 3),
    defined_from REAL NOT NULL CHECK (defined_from > 0 AND defined_from <= 1),
    short_above REAL NOT NULL,
    short_until REAL NOT NULL,
    warning_above REAL NOT NULL,
    warning_until REAL NOT NULL,
    critical_above REAL NOT NULL,
    critical_until REAL NOT NULL,
    fewest_rated INTEGER NOT NULL CHECK (fewest_rated >= 1),
    fewest_rated_share REAL NOT NULL CHECK (fewest_rated_share >= 0 AND fewest_rated_share <= 1),
    strong_from REAL NOT NULL CHECK (strong_from BETWEEN 1 AND 5),
    CHECK (0 <= short_until AND short_until <= short_above AND short_above <= warning_above
           AND short_until <= warning_until AND warning_until <= warning_above AND warning_above <= critical_above
           AND warning_until <= critical_until AND critical_until <= critical_above),
    CHECK (supervisor_weight + peer_weight + report_weight > 0)
) STRICT;

CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id BETWEEN 1 AND 4294967295),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email TEXT NOT NULL CHECK (length(email) <= 200),
    role TEXT NOT NULL CHECK (length(role) <= 200),
    note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT;

CREATE TABLE team (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id BETWEEN 1 AND 4294967295),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    note TEXT NOT NULL CHECK (length(note) <= 10000),
    lead INTEGER REFERENCES member (id) ON DELETE SET NULL,
    first_day INTEGER NOT NULL CHECK (first_day = 0 OR first_day BETWEEN 1721426 AND 5373484),
    last_day INTEGER NOT NULL CHECK (last_day = 9999999 OR last_day BETWEEN 1721426 AND 5373484),
    sort_order INTEGER NOT NULL,
    CHECK (first_day <= last_day)
) STRICT;
CREATE INDEX team_by_lead ON team (lead);

CREATE TABLE team_place (
    team INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    from_day INTEGER NOT NULL CHECK (from_day = 0 OR from_day BETWEEN 1721426 AND 5373484),
    parent INTEGER REFERENCES team (id),
    PRIMARY KEY (team, from_day),
    CHECK (parent IS NULL OR parent <> team)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_place_by_parent ON team_place (parent);

CREATE TABLE team_demand (
    team INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    demand INTEGER NOT NULL CHECK (demand IN (0, 1)),
    from_day INTEGER NOT NULL CHECK (from_day = 0 OR from_day BETWEEN 1721426 AND 5373484),
    value REAL CHECK (value BETWEEN 1 AND 5),
    PRIMARY KEY (team, demand, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id BETWEEN 1 AND 4294967295),
    member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    team INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    share REAL NOT NULL CHECK (share > 0 AND share <= 1),
    first_day INTEGER NOT NULL CHECK (first_day = 0 OR first_day BETWEEN 1721426 AND 5373484),
    last_day INTEGER NOT NULL CHECK (last_day = 9999999 OR last_day BETWEEN 1721426 AND 5373484),
    CHECK (first_day <= last_day)
) STRICT;
CREATE INDEX membership_by_member ON membership (member);
CREATE INDEX membership_by_team ON membership (team);

CREATE TABLE competency (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id BETWEEN 1 AND 4294967295),
    code TEXT NOT NULL CHECK (length(code) <= 200),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    group_name TEXT NOT NULL CHECK (length(group_name) <= 200),
    definition TEXT NOT NULL CHECK (length(definition) <= 10000),
    anchor_1 TEXT NOT NULL CHECK (length(anchor_1) <= 10000),
    anchor_2 TEXT NOT NULL CHECK (length(anchor_2) <= 10000),
    anchor_3 TEXT NOT NULL CHECK (length(anchor_3) <= 10000),
    anchor_4 TEXT NOT NULL CHECK (length(anchor_4) <= 10000),
    anchor_5 TEXT NOT NULL CHECK (length(anchor_5) <= 10000),
    first_day INTEGER NOT NULL CHECK (first_day = 0 OR first_day BETWEEN 1721426 AND 5373484),
    last_day INTEGER NOT NULL CHECK (last_day = 9999999 OR last_day BETWEEN 1721426 AND 5373484),
    sort_order INTEGER NOT NULL,
    CHECK (first_day <= last_day)
) STRICT;

CREATE TABLE competency_tagging (
    competency INTEGER NOT NULL REFERENCES competency (id) ON DELETE CASCADE,
    from_day INTEGER NOT NULL CHECK (from_day = 0 OR from_day BETWEEN 1721426 AND 5373484),
    side INTEGER NOT NULL CHECK (side BETWEEN 0 AND 2),
    weight REAL NOT NULL CHECK (weight > 0 AND weight <= 100),
    PRIMARY KEY (competency, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE rater (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id BETWEEN 1 AND 4294967295),
    label TEXT NOT NULL CHECK (length(label) <= 200)
) STRICT;
CREATE INDEX rater_by_label ON rater (label);

-- source: 0 supervisor, 1 peer, 2 report, 3 self. judgment: 0 a level, 1 cleared, 2 cannot judge.
CREATE TABLE rating (
    member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    competency INTEGER NOT NULL REFERENCES competency (id) ON DELETE CASCADE,
    source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 3),
    rater INTEGER NOT NULL REFERENCES rater (id) ON DELETE CASCADE,
    rated_on INTEGER NOT NULL CHECK (rated_on BETWEEN 1721426 AND 5373484),
    judgment INTEGER NOT NULL CHECK (judgment BETWEEN 0 AND 2),
    level REAL CHECK (level BETWEEN 1 AND 5),
    raters REAL NOT NULL CHECK (raters >= 1 AND raters <= 1000000),
    note TEXT CHECK (length(note) BETWEEN 1 AND 10000),
    PRIMARY KEY (member, competency, source, rater, rated_on),
    CHECK ((judgment = 0) = (level IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE round (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id BETWEEN 1 AND 4294967295),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    first_day INTEGER NOT NULL CHECK (first_day BETWEEN 1721426 AND 5373484),
    last_day INTEGER NOT NULL CHECK (last_day BETWEEN 1721426 AND 5373484),
    CHECK (first_day <= last_day)
) STRICT;

CREATE TABLE acknowledged_alert (
    team INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 100),
    on_day INTEGER NOT NULL CHECK (on_day BETWEEN 1721426 AND 5373484),
    until_day INTEGER NOT NULL CHECK (until_day = 9999999 OR until_day BETWEEN 1721426 AND 5373484),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),
    reason TEXT NOT NULL CHECK (length(reason) <= 10000),
    PRIMARY KEY (team, kind)
) STRICT, WITHOUT ROWID;

-- The ledger of what was shown to everyone. It is not part of undo, and must outlive what it speaks of: team and member
-- are ids without a foreign key. Rounded figures, as published; null where only the standing was shown.
CREATE TABLE published_figure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    published_at INTEGER NOT NULL,
    as_of INTEGER NOT NULL CHECK (as_of BETWEEN 1721426 AND 5373484),
    team INTEGER NOT NULL,
    side INTEGER NOT NULL CHECK (side IN (0, 1)),
    standing TEXT NOT NULL CHECK (length(standing) BETWEEN 1 AND 100),
    strength INTEGER CHECK (strength BETWEEN 0 AND 100)
) STRICT;
CREATE INDEX published_figure_by_team ON published_figure (team, side, id);

-- Who stood behind a figure, and a digest of the score, by which a later one is known to be the same or another.
CREATE TABLE published_person (
    figure INTEGER NOT NULL REFERENCES published_figure (id) ON DELETE CASCADE,
    member INTEGER NOT NULL,
    score_digest BLOB NOT NULL CHECK (length(score_digest) = 32),
    PRIMARY KEY (figure, member)
) STRICT, WITHOUT ROWID;
