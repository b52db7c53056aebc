#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample organization's files beside this script. All people are made up.

Ratings are drawn once, with a fixed seed, so that each team's two strengths come out as TARGETS says; the program only
reads them. Days are written as round and days: "4+20" is the 20th day after the first day of the fourth of six rounds,
"5-1" the day before the fifth begins.
"""

import pathlib
import random
import statistics

HERE = pathlib.Path(__file__).resolve().parent
ROUNDS = 6
CODES = [f"K.{side}{number}" for side in "ML" for number in range(1, 9)]
SIDES = {"M": range(0, 8), "L": range(8, 16)}

# key, parent, name, lead, first day
TEAMS = [
    ("cio", "", "CIO Office", "m.adeyemi", ""),
    ("net", "", "Network Operations", "r.kowalczyk", ""),
    ("dc", "", "Data Center", "z.muller", ""),
    ("desk", "", "Service Desk", "r.fontaine", ""),
    ("digital", "", "Digital Services", "e.szabo", ""),
    ("apps", "", "Applications", "b.monteiro", ""),
    ("permits", "apps", "Permits and Payments", "b.monteiro", ""),
    ("courts", "apps", "Courts and Land Records", "b.monteiro", ""),
    ("records", "", "Records Office", "d.ellis", ""),
    ("security", "", "Security", "f.rahimi", "5+0"),
]

# team, from, change, complexity: the reason stands beside it
DEMANDS = [
    ("cio", "", 4.5, 3),
    ("net", "", 2, 4),
    ("net", "4+0", 3, ""),  # the move to a managed network is announced
    ("net", "5+0", 4, ""),  # and begins
    ("dc", "", 3, 4),
    ("desk", "", 3.5, 3.5),
    ("digital", "", 4.5, 2.5),
    ("digital", "3+0", "", 4),  # online services become the county's front door
    ("apps", "", 4, 3.5),
    ("records", "", 2, 2.5),
    ("security", "", 4, 4),
]

# Strength of management and of leadership at the end of each round.
TARGETS = {
    "cio": ([58, 58, 59, 59, 60, 60], [69, 70, 70, 71, 71, 72]),
    "net": ([78, 79, 80, 80, 81, 81], [41, 40, 38, 36, 34, 33]),
    "dc": ([66, 67, 68, 69, 70, 70], [54, 55, 56, 57, 58, 58]),
    "desk": ([36, 40, 45, 52, 59, 64], [58, 57, 57, 56, 56, 56]),
    "digital": ([50, 48, 45, 43, 40, 39], [67, 68, 70, 71, 71, 71]),
    "permits": ([68, 69, 70, 71, 72, 72], [63, 64, 65, 65, 66, 66]),
    "courts": ([57, 56, 55, 53, 51, 47], [62, 62, 63, 63, 63, 63]),
    "records": ([57, 57, 58, 58, 58, 58], [44, 44, 45, 45, 45, 45]),
    "security": ([60] * 6, [60] * 6),
}

# key, name, role, memberships (team, share, first day, last day), how far from the team's mean (management, leadership)
PEOPLE = [
    ("m.adeyemi", "Morenike Adeyemi", "Chief information officer", [("cio", 1, "", "")], (.1, .5)),
    ("h.lindqvist", "Håkan Lindqvist", "Deputy CIO", [("cio", 1, "", "")], (.5, .2)),
    ("p.nair", "Priya Nair", "Portfolio planner", [("cio", 1, "", "")], (.6, -.4)),
    ("s.ocallaghan", "Siobhán O’Callaghan", "Budget and contracts officer", [("cio", 1, "", "")], (.4, -.5)),
    ("c.reyes", "Concepción Reyes Villalobos", "Stakeholder liaison", [("cio", 1, "3+20", "")], (-.8, .6)),
    ("t.greene", "Tamsin Greene", "Executive assistant", [("cio", .6, "", "")], (-.8, -.4)),

    ("r.kowalczyk", "Ryszard Kowalczyk", "Network operations manager", [("net", 1, "", "")], (.5, .4)),
    ("k.sato", "佐藤 健", "Senior network engineer", [("net", 1, "", "")], (.3, .2)),
    ("t.becker", "Tom Becker", "Senior network engineer", [("net", 1, "", "")], (.2, -.2)),
    ("d.sokolov", "Дмитрий Соколов", "Network engineer", [("net", 1, "", "")], (.1, -.4)),
    ("a.ruiz", "Ana Ruiz", "Network engineer", [("net", 1, "", "")], (-.1, .7)),
    ("o.oneill", "Owen O’Neill", "Network engineer", [("net", 1, "", "")], (.2, -.3)),
    ("m.nguyen", "Nguyễn Thị Minh Anh", "Network planner", [("net", .8, "", "")], (.4, .3)),
    ("k.mensah", "Kwabena Mensah-Bonsu", "Field technician", [("net", 1, "", "")], (-.4, -.1)),
    ("l.dangelo", "Luca D’Angelo", "Field technician", [("net", 1, "", "")], (-.3, -.4)),
    ("s.kulkarni", "सिद्धार्थ कुलकर्णी", "Telephony engineer", [("net", 1, "", "")], (0, .1)),
    ("i.bjornstad", "Ingrid Bjørnstad", "Change and release planner", [("net", 1, "", "")], (.3, .1)),
    ("m.bell", "Marcus Bell", "Network technician", [("net", 1, "4+15", "")], (-.6, -.3)),
    ("h.pike", "Harold Pike", "Network engineer", [("net", 1, "", "3+40")], (.1, -.3)),

    ("z.muller", "Zoë Müller", "Data center manager", [("dc", 1, "", "")], (.3, 1.3)),
    ("s.lee", "이서연", "Systems engineer", [("dc", 1, "", "")], (.3, -.1)),
    ("f.alencar", "Fernando de Alencar e Souza", "Storage engineer", [("dc", 1, "", "")], (.1, -.2)),
    ("m.alali", "محمد العلي", "Systems engineer", [("dc", 1, "", "")], (0, -.1)),
    ("g.whitaker", "Grace Whitaker", "Facilities coordinator", [("dc", .5, "", "")], (.4, -.2)),
    ("p.dvorak", "Petr Dvořák", "Virtualization engineer", [("dc", 1, "", "")], (-.2, -.1)),
    ("l.dlamini", "Lindiwe Dlamini", "Backup and recovery engineer", [("dc", 1, "", "")], (.1, -.1)),
    ("j.lefevre", "Jean-Baptiste Lefèvre", "Operator", [("dc", 1, "", "")], (-.4, -.3)),
    ("b.tran", "Bao Tran", "Operator", [("net", 1, "", "4+9"), ("dc", 1, "4+10", "")], (-.3, -.2)),
    ("v.hansen", "Viktor Hansen", "Operator", [("dc", 1, "", "5+30")], (-.2, -.2)),

    ("r.fontaine", "Renée Fontaine", "Service desk manager", [("desk", 1, "", "")], (.7, .6)),
    ("s.carter", "Sam Carter", "Shift lead", [("desk", 1, "", "")], (.5, .4)),
    ("o.melnyk", "Ольга Мельник", "Shift lead", [("desk", 1, "", "")], (.6, .1)),
    ("a.robinson", "Aaliyah Robinson", "Problem manager", [("desk", 1, "", "")], (.5, .5)),
    ("j.weiss", "Jürgen Weiß", "Knowledge editor", [("desk", .5, "", "")], (.1, -.2)),
    ("x.wang", "王小明", "Support analyst", [("desk", 1, "", "")], (0, .1)),
    ("p.osuilleabhain", "Pádraig Ó Súilleabháin", "Support analyst", [("desk", 1, "", "")], (-.3, .3)),
    ("f.elidrissi", "فاطمة الزهراء الإدريسي", "Support analyst", [("desk", 1, "", "")], (.2, .2)),
    ("h.brooks", "Hannah Brooks", "Support analyst", [("desk", .8, "", "")], (-.2, -.3)),
    ("m.tuipulotu", "Mele Tuʻipulotu", "Support analyst", [("desk", 1, "2+5", "")], (-.4, .1)),
    ("r.shankar", "Ravi Shankaranarayanan", "Support analyst", [("desk", 1, "", "")], (-.3, -.5)),
    ("y.levi", "יצחק לוי", "Support analyst", [("desk", 1, "", "")], (-.5, -.4)),
    ("c.dupont", "Chloé Dupont", "Support analyst", [("desk", 1, "4+25", "")], (-.4, -.4)),
    ("d.pena", "Diego Peña", "Support analyst", [("desk", 1, "6+0", "")], (0, 0)),
    ("b.rossi", "Bianca Rossi", "Shift lead", [("desk", 1, "", "2+50")], (-.2, .3)),
    ("k.annor", "Kofi Annor", "Support analyst", [("desk", 1, "", "4+45")], (-.3, -.1)),

    ("e.szabo", "Eszter Szabó", "Head of digital services", [("digital", 1, "", "")], (.2, .7)),
    ("a.sharma", "अनन्या शर्मा", "Service designer", [("digital", 1, "", "")], (.1, .4)),
    ("m.figueiredo", "Mateus Figueiredo", "Product owner", [("digital", 1, "", "")], (.3, .3)),
    ("n.papadopoulos", "Νίκος Παπαδόπουλος", "Web developer", [("digital", 1, "", "")], (-.2, -.3)),
    ("y.tanaka", "田中 優希", "Web developer", [("digital", 1, "", "")], (.2, -.2)),
    ("a.okonkwo", "Amara Okonkwo", "User researcher", [("digital", .6, "3+10", "")], (-.4, .1)),
    ("l.sorensen", "Leif Sørensen", "Data analyst", [("digital", 1, "2+30", "")], (.1, -.6)),
    ("j.petrauskas", "Jonas Petrauskas", "Content editor",
     [("desk", 1, "", "5-1"), ("digital", 1, "5+0", "")], (-.3, -.4)),
    ("s.aune", "Sunniva Aune", "Product owner", [("digital", 1, "", "4+20")], (.1, .2)),

    ("b.monteiro", "Beatriz Monteiro", "Applications manager", [("permits", .5, "", ""), ("courts", .5, "", "")], (.4, .6)),
    ("a.berg", "Ada Berg", "Permits product lead", [("permits", 1, "", "")], (.4, .3)),
    ("m.chen", "陳美玲", "Senior developer", [("permits", 1, "", "")], (.2, .1)),
    ("c.yildiz", "Çağla Yıldız", "Developer", [("permits", 1, "", "")], (-.2, .2)),
    ("w.thornton", "William Thornton", "Business analyst", [("permits", 1, "", "")], (.1, -.2)),
    ("g.aprhys", "Gwenllian ap Rhys", "Tester", [("permits", .8, "", "")], (-.2, -.3)),
    ("t.magi", "Taavi Mägi", "Developer", [("permits", 1, "", "")], (-.3, -.3)),
    ("s.karaca", "Şebnem Karaca", "Court records product lead", [("courts", 1, "", "")], (.4, .5)),
    ("n.haddad", "نادية حداد", "Senior developer", [("courts", 1, "", "")], (.1, .2)),
    ("l.wisniewski", "Łukasz Wiśniewski", "Developer", [("courts", 1, "", "")], (-.1, -.3)),
    ("m.hohenberg", "Maximiliane Alexandra Freifrau von und zu Hohenberg-Rothenstein", "Business analyst",
     [("courts", .8, "", "")], (0, .1)),
    ("e.nwosu", "Emeka Nwosu", "Developer", [("courts", 1, "4+0", "")], (-.3, -.3)),
    ("p.marchetti", "Pauline Marchetti", "Developer", [("courts", 1, "", "3+70")], (.1, -.1)),

    ("d.ellis", "Dorothy Ellis", "Records manager", [("records", 1, "", "")], (.4, .3)),
    ("x.quispe", "Ximena Quispe", "Archivist", [("records", .8, "", "")], (.1, 0)),
    ("a.noreng", "Arvid Noreng", "Records clerk", [("records", 1, "", "")], (-.4, -.3)),

    ("f.rahimi", "فرید رحیمی", "Security officer", [("net", 1, "", "5-1"), ("security", 1, "5+0", "")], (.2, .6)),
    ("d.osei", "Daniel Osei", "Security engineer", [("dc", 1, "", "5-1"), ("security", 1, "5+0", "")], (.2, -.2)),
    ("o.bondarenko", "Олександра Бондаренко", "Security analyst", [("security", 1, "5+10", "")], (0, 0)),
    ("l.suwan", "ลลิตา สุวรรณ", "Security analyst", [("security", 1, "5+30", "")], (0, 0)),
    ("k.tewhaiti", "Kiri Te Whaiti", "Awareness trainer", [("security", .5, "5+45", "")], (0, 0)),
    ("j.navarro", "Júlia Navarro i Puig", "Security analyst", [("security", 1, "6+0", "")], (0, 0)),
]

# What the organization as a whole, and some teams, are better and worse at, by competency.
TEXTURE = [.5, -.3, .4, 0, -.3, -.1, .4, .2, .3, -.2, -.2, -.4, .1, .2, .1, -.1]
TEAM_TEXTURE = {
    "digital": [0, -.5, .2, .2, .1, -.5, .2, .3, 0, .3, 0, .2, -.2, .1, .1, -.3],
    "net": [0, .1, 0, -.2, 0, .2, 0, 0, .4, 0, .1, -.4, .1, -.4, .1, .1],
    "desk": [.1, 0, 0, 0, .2, -.1, .2, -.2, 0, -.2, -.2, 0, .1, .3, .2, 0],
}

NEVER_RATED = {"d.pena", "o.bondarenko", "l.suwan", "k.tewhaiti", "j.navarro"}
# In the last round these stand as they were: their new ratings are still to come.
NOT_YET_RERATED = {"f.rahimi", "d.osei", "l.dlamini", "j.lefevre", "b.tran", "y.levi", "g.aprhys"}
DAY_OF_RATING = {"cio": 66, "net": 58, "dc": 61, "desk": 55, "digital": 63, "permits": 60, "courts": 60, "records": 52,
                 "security": 64}
# person: how many peers, and how many reports, rate in rounds 4 and 6. Two peers are too few to be shown.
OTHERS = {
    "m.adeyemi": (3, 4), "h.lindqvist": (3, 0), "p.nair": (2, 0),
    "e.szabo": (3, 4), "a.sharma": (3, 0), "m.figueiredo": (4, 0),
    "r.fontaine": (3, 5), "s.carter": (3, 3), "o.melnyk": (3, 0),
    "r.kowalczyk": (3, 5), "z.muller": (3, 4), "b.monteiro": (3, 4),
}
SELF_RATED = ["m.adeyemi", "e.szabo", "a.ruiz"]

NOTES = [
    ("z.muller", 6, "K.L4", "Explained the move to the second site until every shift had heard it from her."),
    ("a.ruiz", 6, "K.L1", "Saw the managed network coming a year ago."),
    ("e.szabo", 5, "K.M2", "Three releases over budget; the figures arrive after the fact."),
    ("m.figueiredo", 6, "K.M6", "Starts reviews, but nothing is compared with a plan yet."),
    ("r.fontaine", 4, "K.M5", "The new escalation procedure works on all three shifts."),
]


def at(day, default):
    """A day as round and days within it."""
    if not day:
        return default
    return int(day[0]), int(day[1:])


def memberships_in(team, number):
    """(person, share) of those in the team when it is rated in this round."""
    now = (number, DAY_OF_RATING[team])
    return [(person[0], share) for person in PEOPLE for where, share, first, last in person[3]
            if where == team and at(first, (0, 0)) <= now <= at(last, (9, 9))]


def rater_of(person, team):
    leads = {key: lead for key, _, _, lead, _ in TEAMS}
    names = {entry[0]: entry[1] for entry in PEOPLE}
    if person == "m.adeyemi":
        return "County administrator"
    return names["m.adeyemi"] if person == leads[team] or team == "security" else names[leads[team]]


class Ratings:
    """Who was given what; a later round replaces an earlier one of the same rater."""

    def __init__(self):
        self.given = {}  # (person, source, rater) -> {round: levels}

    def counting(self, person, number):
        found = []
        for (whom, source, rater), rounds in self.given.items():
            past = [n for n in rounds if n <= number]
            if whom == person and past:
                found.append((source, rounds[max(past)]))
        return found

    def level(self, person, competency, number):
        """The member's competency over the sources, as the balance model pools them."""
        by_source = {}
        for source, levels in self.counting(person, number):
            if levels[competency]:
                by_source.setdefault(source, []).append(levels[competency])
        weights = {"supervisor": .4, "peer": .3, "report": .3}
        parts = [(weights["supervisor"], by_source["supervisor"])] if "supervisor" in by_source else []
        others = [source for source in ("peer", "report") if source in by_source]
        if all(len(by_source[source]) >= 3 for source in others):
            parts += [(weights[source], by_source[source]) for source in others]
        else:
            pool = [level for source in others for level in by_source[source]]
            if len(pool) >= 3:
                parts.append((sum(weights[source] for source in others), pool))
        if not parts:
            return None
        return sum(w * statistics.mean(levels) for w, levels in parts) / sum(w for w, _ in parts)

    def side(self, person, side, number):
        levels = [self.level(person, competency, number) for competency in SIDES[side]]
        rated = [level for level in levels if level is not None]
        return statistics.mean(rated) if len(rated) >= 4 else None

    def team(self, team, side, number):
        scores = [(share, self.side(person, side, number)) for person, share in memberships_in(team, number)]
        scores = [(share, score) for share, score in scores if score is not None]
        return sum(share * score for share, score in scores) / sum(share for share, _ in scores)


def clamp(level):
    return min(5, max(1, round(level)))


def rate_team(draw, ratings, team, number):
    entries = {entry[0]: entry for entry in PEOPLE}
    people = [(person, share) for person, share in memberships_in(team, number) if person not in NEVER_RATED]
    if number == ROUNDS:
        movable = [(person, share) for person, share in people if person not in NOT_YET_RERATED]
    else:
        movable = list(people)
    if team == "courts":  # rated with the other squad
        movable = [entry for entry in movable if entry[0] != "b.monteiro"]
    texture = TEAM_TEXTURE.get(team, [0] * 16)
    aim = {}
    for index, side in enumerate("ML"):
        target = 1 + TARGETS[team][index][number - 1] / 25
        mean = sum(share * entries[person][4][index] for person, share in people) / sum(share for _, share in people)
        for person, _ in people:
            aim[person, side] = target + entries[person][4][index] - mean

    for person, _ in movable:
        key = (person, "supervisor", rater_of(person, team))
        before = [rounds[max(rounds)] for (whom, source, _), rounds in ratings.given.items()
                  if whom == person and source == "supervisor"]
        levels = list(before[-1]) if before else [
            clamp(aim[person, "ML"[c // 8]] + TEXTURE[c] + texture[c] + draw.gauss(0, .45)) for c in range(16)]
        ratings.given.setdefault(key, {})[number] = levels

    if number in (4, 6):
        for person, _ in movable:
            for source, count in zip(("peer", "report"), OTHERS.get(person, (0, 0))):
                for rater in range(1, count + 1):
                    levels = [clamp(aim[person, "ML"[c // 8]] + TEXTURE[c] + texture[c] + draw.gauss(0, .7)) for c in range(16)]
                    for c in draw.sample(range(16), 2):
                        levels[c] = None if draw.random() < .5 else levels[c]
                    ratings.given.setdefault((person, source, f"{source.capitalize()} {rater}"), {})[number] = levels

    for index, side in enumerate("ML"):
        target = 1 + TARGETS[team][index][number - 1] / 25
        smallest_step = 1 / 8 / sum(share for _, share in people)
        for _ in range(2000):
            off = target - ratings.team(team, side, number)
            if abs(off) < max(.012, .55 * smallest_step):
                break
            step = 1 if off > 0 else -1
            # The one furthest behind the aim moves by one level, in the competency furthest from its own.
            behind = sorted(movable, key=lambda entry: step * (ratings.side(entry[0], side, number) - aim[entry[0], side]))
            for person, _ in behind:
                levels = ratings.given[person, "supervisor", rater_of(person, team)][number]
                cells = [c for c in SIDES[side] if 1 <= levels[c] + step <= 5]
                if cells:
                    wanted = aim[person, side]
                    cell = max(cells, key=lambda c: (step * (wanted + TEXTURE[c] + texture[c] - levels[c]), draw.random()))
                    levels[cell] += step
                    break
        else:
            raise AssertionError(f"{team} {side} in round {number} does not reach its target")


def written(level):
    return "." if level is None else str(level)


def main():
    draw = random.Random(1990)
    ratings = Ratings()
    for number in range(1, ROUNDS + 1):
        for team in TARGETS:
            if team != "security":
                rate_team(draw, ratings, team, number)
    for person in SELF_RATED:
        ratings.given[person, "self", ""] = {
            6: [clamp((ratings.level(person, c, 6) or 3) + draw.choice([0, 0, 1])) for c in range(16)]}

    def write(name, header, rows):
        text = "\n".join([header, *(",".join(map(str, row)) for row in rows)]) + "\n"
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")

    write("teams.csv", "team,parent,name,lead,first", TEAMS)
    write("demands.csv", "team,from,change,complexity", DEMANDS)
    write("people.csv", "person,name,role", [entry[:3] for entry in PEOPLE])
    write("memberships.csv", "person,team,share,first,last",
          [(entry[0], *membership) for entry in PEOPLE for membership in entry[3]])
    last_team = {entry[0]: entry[3][-1][0] for entry in PEOPLE}
    rows = []
    for (person, source, rater), rounds in ratings.given.items():
        for number, levels in rounds.items():
            where = [team for team, *_ in TEAMS if team in TARGETS and person in dict(memberships_in(team, number))]
            day = f"{number}+{DAY_OF_RATING[where[0] if where else last_team[person]]}"
            rows.append((person, day, source, rater, "".join(map(written, levels))))
    order = {entry[0]: index for index, entry in enumerate(PEOPLE)}
    rows.sort(key=lambda row: (order[row[0]], row[1], row[2], row[3]))
    write("ratings.csv", "person,day,source,rater," + " ".join(CODES), rows)
    write("notes.csv", "person,round,competency,note", NOTES)

    for team in TARGETS:
        print(team, [(round(25 * (ratings.team(team, "M", n) - 1)), round(25 * (ratings.team(team, "L", n) - 1)))
                     for n in range(1, 7) if any(ratings.side(p, "M", n) for p, _ in memberships_in(team, n))])
    for person, _ in memberships_in("dc", 6):
        print(person, ratings.side(person, "M", 6), ratings.side(person, "L", 6))


if __name__ == "__main__":
    main()
