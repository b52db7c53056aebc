// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/about_method.h"

#include "core/report/method_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AboutMethod)
};

/// Writes the pages; a value of the settings is said as methodValue() says it.
class Writer
{
public:
    Writer(const Settings &settings, const QLocale &locale) : m_settings(methodSettings(settings)), m_locale(locale) {}

    ReportPage idea() const;
    ReportPage strength() const;
    ReportPage need() const;
    ReportPage standing() const;
    ReportPage clearing() const;
    ReportPage certainty() const;
    ReportPage changing() const;
    ReportPage flags() const;
    ReportPage everyone() const;
    ReportPage settings() const;
    ReportPage limits() const;
    ReportPage sources() const;

private:
    QString said(MethodParameter parameter) const
    {
        return methodValue(parameter, valueOf(m_settings, parameter), m_locale);
    }
    QString number(double value) const { return m_locale.toString(value, 'g', 6); }
    double valueIn(MethodParameter parameter) const { return valueOf(m_settings, parameter); }

    MethodSettings m_settings;
    QLocale m_locale;
};

ReportPage page(const QString &title) { return {.kind = ReportPage::Kind::Method, .title = title}; }
Paragraph body(const QString &text) { return {text, Paragraph::Tone::Body}; }
Paragraph formula(const QString &text) { return {text, Paragraph::Tone::Lead}; }

ReportPage Writer::idea() const
{
    ReportPage idea = page(Tr::tr("What is measured"));
    idea.blocks = {
        body(Tr::tr("Management copes with complexity: planning and budgeting, organizing and staffing, controlling and "
                    "problem solving. Leadership copes with change: vision and strategy, communicating and setting "
                    "direction, aligning and motivating people. Neither is the better one; in times of change a team "
                    "needs the right amount of both.")),
        BulletList{{Tr::tr("Balance is measured against what a team needs, never against half and half."),
                    Tr::tr("There are two scales, never one slider between two ends: a team can be strong in both, or thin "
                           "on both."),
                    Tr::tr("Competencies are tagged as management or leadership. People never are.")}},
    };
    return idea;
}

ReportPage Writer::strength() const
{
    using enum MethodParameter;
    ReportPage strength = page(Tr::tr("From ratings to strength"));
    strength.blocks = {
        body(Tr::tr("A rating is a level from 1 to 5 for one person in one competency, from a supervisor, a peer or a report. "
                    "Of each rater the latest one counts, for %1. Who cannot judge, or takes a rating back, leaves nothing "
                    "older in its place. What is not rated is never taken for zero.")
                 .arg(said(StaleAfterDays))),
        formula(Tr::tr("x = Σ (W · mean of a source) ÷ Σ W")),
        body(Tr::tr("A person’s level x in a competency is the mean of the sources, weighed: supervisors %1, peers %2, "
                    "reports %3. Peers and reports each count alone where at least %4 have rated; with fewer they are taken "
                    "together, and left out where even together they are fewer.")
                 .arg(said(SupervisorWeight), said(PeerWeight), said(ReportWeight), said(FewestOthers))),
        formula(Tr::tr("A = Σ (w · x) ÷ Σ w")),
        body(Tr::tr("A person’s score A on a side is the mean of the competencies of that side by their weights w, where at "
                    "least %1 of that weight is rated.")
                 .arg(said(DefinedFrom))),
        formula(Tr::tr("Team = Σ (f · A) ÷ Σ f")),
        body(Tr::tr("A team’s score is the mean over everybody in it and in the teams below it, by their share f of working "
                    "time; each person counts once. It is never a mean of teams.")),
        formula(Tr::tr("Strength = 25 · (score − 1)")),
        body(Tr::tr("Scores of 1 to 5 are shown as strengths of 0 to 100.")),
    };
    return strength;
}

ReportPage Writer::need() const
{
    using enum MethodParameter;
    const double zero = valueIn(NeedAtZero);
    const double step = valueIn(NeedPerStep);
    ReportPage need = page(Tr::tr("What a team needs"));
    Table table{{Tr::tr("Change, or complexity"), Tr::tr("Need as a level"), Tr::tr("Need, 0–100")}, {}};
    for (int demand = 1; demand <= 5; ++demand) {
        const double level = zero + step * demand;
        table.rows.append({m_locale.toString(demand), number(level), number(strengthOf(level))});
    }
    need.blocks = {
        body(Tr::tr("You say what a team faces: change from 1 to 5 sets its need for leadership, complexity from 1 to 5 its "
                    "need for management.")),
        formula(Tr::tr("Need = %1 + %2 · (change or complexity)").arg(number(zero), number(step))),
        table,
        body(Tr::tr("A team without a value of its own has the mean of what its members’ teams face, by working time. Where "
                    "nothing is said anywhere, it is 3.")),
    };
    return need;
}

ReportPage Writer::standing() const
{
    using enum MethodParameter;
    ReportPage standing = page(Tr::tr("The standing, and how severe it is"));
    standing.blocks = {
        formula(Tr::tr("Gap = need − score, where the score is lower")),
        body(Tr::tr("A side is short when its gap is above %1 (%2), and stays short until the gap is below %3. A smaller gap "
                    "counts as met.")
                 .arg(said(ShortAbove), onHundred(ShortAbove, valueIn(ShortAbove), m_locale), said(ShortUntil))),
        Table{{QString(), Tr::tr("Management met"), Tr::tr("Management short")},
              {{Tr::tr("Leadership met"), Tr::tr("in balance"), Tr::tr("brink of chaos")},
               {Tr::tr("Leadership short"), Tr::tr("bureaucratic"), Tr::tr("thin on both")}}},
        body(Tr::tr("Before all that: not enough data, where fewer than %1 have a score on a side, or they hold less than %2 "
                    "of the team’s working time.")
                 .arg(said(FewestRated), said(FewestRatedShare))),
        Table{{Tr::tr("Severity"), Tr::tr("From a gap above"), Tr::tr("Until below")},
              {{Tr::tr("Notice"), said(ShortAbove), said(ShortUntil)},
               {Tr::tr("Warning"), said(WarningAbove), said(WarningUntil)},
               {Tr::tr("Critical"), said(CriticalAbove), said(CriticalUntil)}}},
        body(Tr::tr("Shortness and severity are remembered from round to round, so that they do not come and go with every "
                    "small change.")),
        formula(Tr::tr("Adequacy = 100 · (1 − √(gap M² + gap L²) ÷ √((need M − 1)² + (need L − 1)²))")),
        body(Tr::tr("One number for both gaps, 100 where both needs are met. It is shown under “Show why” only. A person counts "
                    "as strong on a side from %1 on.")
                 .arg(said(StrongFrom))),
    };
    return standing;
}

ReportPage Writer::clearing() const
{
    ReportPage clearing = page(Tr::tr("What pulls a side down, and what would clear it"));
    clearing.blocks = {
        formula(Tr::tr("Pull of a competency = Σ (f · w · (need − x)) ÷ (Σ w · Σ f)")),
        body(Tr::tr("Summed over the people with a score on that side, Σ w over what each of them is rated in. The pulls of all "
                    "competencies of a side sum to need minus score.")),
        formula(Tr::tr("Gain of one step = f · (4 − x) · w ÷ (Σ w · Σ f)")),
        body(Tr::tr("The smallest change raises one person in one competency from below 4 to level 4 after the other, that with "
                    "the largest gain first, until the gap is no more than %1, or below %2 where the side was short in an "
                    "earlier round. It is arithmetic, not a training plan: it shows how far there is to go.")
                 .arg(said(MethodParameter::ShortAbove), said(MethodParameter::ShortUntil))),
        body(Tr::tr("How many could leave before a side falls short is counted with those first whose going lowers it most, "
                    "with the need as it is.")),
    };
    return clearing;
}

ReportPage Writer::changing() const
{
    ReportPage changing = page(Tr::tr("Why a strength is another one than before"));
    changing.blocks = {
        body(Tr::tr("Between two days a team’s score is worked out step by step, and each step’s part is what it adds: without "
                    "those who left, without those no longer rated, with the new ratings of those who stayed, with the "
                    "competencies as they are tagged now, with their shares now, with those newly rated, with those who came.")),
        body(Tr::tr("The parts sum to the whole change. The order is a convention of this program; another one would give other "
                    "parts. “Same people only” compares those who are rated on both days, and nobody else.")),
    };
    return changing;
}

ReportPage Writer::certainty() const
{
    ReportPage certainty = page(Tr::tr("How sure it is"));
    certainty.blocks = {
        formula(Tr::tr("SE² = Σ (f² · SEM²) ÷ (Σ f)² + (1 − n/N) · sd² ÷ n + 0.3² ÷ R")),
        body(Tr::tr("The standard error of a team’s score has three parts: how well ratings measure a person (SEM), that only n "
                    "of N people are rated, and that R raters may be strict or mild. One source’s SEM in one competency is "
                    "0.8 · √((1 − r) ÷ k) for k raters, with r = 0.50 for supervisors, 0.37 for peers and 0.30 for reports: "
                    "how far two raters of that kind agree, after Conway and Huffcutt (1997).")),
        formula(Tr::tr("z = (gap − threshold) ÷ SE")),
        body(Tr::tr("From 1.645 on an alert is of high certainty, from 1.0 on of medium, below of low. Certainty chooses the "
                    "words (“is” or “may be”); it never hides an alert and never changes a standing. Bars and bands are 80 %: "
                    "± 1.28 SE.")),
    };
    return certainty;
}

ReportPage Writer::flags() const
{
    ReportPage flags = page(Tr::tr("What is said beside the standing"));
    flags.blocks = {BulletList{{
        Tr::tr("Hidden imbalance: in balance as a whole, while at least 25 % of its working time is in teams right below it "
               "that are not."),
        Tr::tr("Single point: in a team of 3 to 15, one person at level 4 or above in a competency and all others below 3; or "
               "one person alone who is strong on a side."),
        Tr::tr("Squeezed: of at least 20 ratings, at least 80 % are 4 or 5. They tell people apart too little."),
        Tr::tr("Uneven: members’ scores on a side spread by a level or more (standard deviation, from 5 people on)."),
        Tr::tr("Surplus: both sides a level or more above their needs."),
        Tr::tr("Fading: management met, leadership not rising over three rounds, while change grows. Today’s heroes may "
               "become tomorrow’s dinosaurs."),
        Tr::tr("Overlooked: leadership is rated much less often than management."),
    }}};
    return flags;
}

ReportPage Writer::everyone() const
{
    ReportPage everyone = page(Tr::tr("What everyone may see"));
    everyone.blocks = {
        body(Tr::tr("A report for everyone shows no figure from fewer than %1, and none from which a smaller group could be "
                    "worked out by adding and subtracting. Where all scores are alike, the standing alone is shown; very high "
                    "and very low figures are shown as “over” and “under”. No names, no marks of single persons. The report "
                    "says what was left out, and why.")
                 .arg(said(MethodParameter::FewestShown))),
    };
    return everyone;
}

ReportPage Writer::settings() const
{
    ReportPage settings = page(Tr::tr("The settings in force"));
    Table table{{Tr::tr("Setting"), Tr::tr("Here"), Tr::tr("Default")}, {}};
    bool isDefault = true;
    for (const MethodGroup &group : methodGroups()) {
        for (const MethodParameter parameter : group.parameters) {
            const double own = valueIn(parameter);
            const double usual = valueOf(MethodSettings(), parameter);
            isDefault = isDefault && own == usual;
            table.rows.append({u"%1: %2"_s.arg(group.title, wordsOf(parameter).name),
                               methodValue(parameter, own, m_locale), methodValue(parameter, usual, m_locale)});
        }
    }
    settings.subtitle = isDefault ? Tr::tr("All as the program brings them.")
                                  : Tr::tr("Some were set by the owner of this file. A setting holds for the past, too.");
    settings.blocks = {table};
    return settings;
}

ReportPage Writer::limits() const
{
    ReportPage limits = page(Tr::tr("What is not claimed"));
    limits.blocks = {BulletList{{
        Tr::tr("Kotter gives no cut-offs. Where a side becomes short, and what is a warning, are conventions of this program."),
        Tr::tr("Ratings are judgments. Two raters of one person agree only in part, and one rater’s view of everybody shows the "
               "rater, too. More raters help more than more decimals."),
        Tr::tr("What a team faces is a judgment as well: it moves the need as much as ratings move the strength."),
        Tr::tr("A difference of a few points says nothing; look at the bars and at the certainty."),
        Tr::tr("Too much of a good thing can do harm, as Kaplan and Kaiser show. Levels from 1 to 5 cannot see it: 5 means "
               "“very good at it”, not “too much of it”."),
        Tr::tr("Weights, thresholds and errors were set with care, and have not been validated against the later success of "
               "teams. No figure here predicts anything."),
        Tr::tr("It speaks of teams. It is no measure of a person, and no ground for pay, promotion or dismissal."),
    }}};
    return limits;
}

ReportPage Writer::sources() const
{
    ReportPage sources = page(Tr::tr("Sources"));
    sources.blocks = {BulletList{{
        u"John P. Kotter: A Force for Change. How Leadership Differs from Management. Free Press, 1990."_s,
        u"John P. Kotter: Leading Change. Harvard Business School Press, 1996."_s,
        u"Robert E. Kaplan, Robert B. Kaiser: Developing Versatile Leadership. MIT Sloan Management Review 44 (4), 2003."_s,
        u"James M. Conway, Allen I. Huffcutt: Psychometric Properties of Multisource Performance Ratings. A Meta-Analysis of "
        "Subordinate, Supervisor, Peer, and Self-Ratings. Human Performance 10 (4), 1997, 331–360."_s,
    }}};
    return sources;
}

} // namespace

Document aboutTheMethod(const Settings &settings, const QString &organizationName, const QLocale &locale)
{
    const Writer writer(settings, locale);
    return {.title = Tr::tr("About the method"),
            .footerLeft = organizationName,
            .footerMiddle = Tr::tr("About the method"),
            .pages = {writer.idea(), writer.strength(), writer.need(), writer.standing(), writer.clearing(), writer.certainty(),
                      writer.flags(), writer.changing(), writer.everyone(), writer.settings(), writer.limits(),
                      writer.sources()}};
}

} // namespace evenkeel
