// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_cards.h"

#include "app/pages/people/history_model.h"
#include "app/pages/people/strength_history.h"
#include "app/pages/people/typed_membership.h"
#include "app/tables/grouped_header.h"
#include "app/tables/mark.h"
#include "app/tables/table_view.h"
#include "app/theme/plain_text.h"
#include "app/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel::person_cards {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PersonCards)
};

theme::Role inkOf(Side side)
{
    return side == Side::Management   ? theme::Role::ManagementText
        : side == Side::Leadership ? theme::Role::LeadershipText : theme::Role::Text;
}

/// The shape that repeats what the color of a side says.
class SideMark : public QWidget
{
public:
    explicit SideMark(Side side) : m_side(side)
    {
        const int height = QFontMetrics(theme::font(theme::TextStyle::Figure)).height();
        setFixedSize(height * 3 / 4, height);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        tables::paintMark(painter, rect(), m_side == Side::Management ? tables::Mark::FilledCircle : tables::Mark::OpenDiamond,
                          theme::color(inkOf(m_side)));
    }

private:
    Side m_side;
};

/// A level on the heat ramp, with its number.
class LevelChip : public QWidget
{
public:
    LevelChip(std::optional<double> level, const QLocale &locale)
        : m_level(level), m_text(level ? locale.toString(std::round(*level * 10) / 10) : u"–"_s)
    {
        const QFontMetrics metrics(theme::font(theme::TextStyle::Strong));
        setFixedSize(metrics.horizontalAdvance(u"0.00"_s) + 8, metrics.height() + 4);
        setAccessibleName(level ? Tr::tr("Level %1").arg(m_text) : Tr::tr("Not rated"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme::font(theme::TextStyle::Strong));
        painter.setPen(m_level ? QPen(Qt::NoPen) : QPen(theme::color(theme::Role::Border)));
        painter.setBrush(m_level ? QBrush(theme::heat(strengthOf(*m_level))) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
        painter.setPen(m_level ? theme::onHeat(strengthOf(*m_level)) : theme::color(theme::Role::Muted));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    std::optional<double> m_level;
    QString m_text;
};

QWidget *makeFigure(Side side, std::optional<double> level, const QLocale &locale)
{
    auto *figure = new QWidget;
    auto *layout = new QHBoxLayout(figure);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new SideMark(side));
    layout->addWidget(plainLabel(level ? words::strength(*level, locale) : u"–"_s, theme::TextStyle::Figure, inkOf(side)));
    layout->addWidget(plainLabel(words::sideInSentence(side)));
    layout->addStretch(1);
    return figure;
}

/// What the level looks like, in the words of its anchor, and what the next one would.
QStringList anchorsAt(const PersonProfile::RatedIn &rated, const QLocale &locale)
{
    QStringList lines;
    if (!rated.level)
        return lines;
    const int at = anchorOf(*rated.level);
    const auto line = [&](int level) {
        return Tr::tr("%1  %2", "a level and what it looks like").arg(locale.toString(level), rated.anchors[std::size_t(level - 1)]);
    };
    if (!rated.anchors[std::size_t(at - 1)].isEmpty())
        lines.append(line(at));
    if (at < 5 && !rated.anchors[std::size_t(at)].isEmpty())
        lines.append(Tr::tr("Next: %1").arg(line(at + 1)));
    return lines;
}

QString besideOf(const PersonProfile::RatedIn &rated, const QLocale &locale)
{
    QStringList sentences;
    if (!rated.evidence.isEmpty())
        sentences.append(rated.evidence);
    else if (!rated.level)
        sentences.append(Tr::tr("Not rated."));
    if (rated.self)
        sentences.append(Tr::tr("Own view: %1.").arg(locale.toString(std::round(*rated.self * 10) / 10)));
    return sentences.join(u' ');
}

QString periodText(const Period &period, const QLocale &locale)
{
    const bool isAlways = !period.first.isReal();
    const bool isStill = !period.last.isReal();
    if (isAlways && isStill)
        return Tr::tr("always");
    if (isAlways)
        return Tr::tr("until %1").arg(words::date(period.last, locale));
    if (isStill)
        return Tr::tr("since %1").arg(words::date(period.first, locale));
    return Tr::tr("%1 to %2").arg(words::date(period.first, locale), words::date(period.last, locale));
}

} // namespace

QWidget *strengths(const PersonProfile &profile, Day day, const QLocale &locale)
{
    auto *card = new Card(Tr::tr("Strengths"), Tr::tr("0 to 100 on %1, shown when at least half of a side is rated")
                                                   .arg(words::date(day, locale)));
    auto *figures = new QHBoxLayout;
    for (const Side side : scoredSides)
        figures->addWidget(makeFigure(side, profile.side(side), locale), 1);
    card->body()->addLayout(figures);
    if (StrengthHistory::isWorthDrawing(profile.rounds))
        card->body()->addWidget(new StrengthHistory(profile.rounds));
    return card;
}

QWidget *ratings(const PersonProfile &profile, Side side, const QLocale &locale)
{
    auto *card = new Card(side == Side::Neutral ? Tr::tr("Counts for neither side") : words::side(side));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const PersonProfile::RatedIn &rated : profile.competencies) {
        if (rated.side != side)
            continue;
        if (row > 0)
            grid->setRowMinimumHeight(row++, 8);
        grid->addWidget(new LevelChip(rated.level, locale), row, 0, Qt::AlignTop);
        QLabel *name = wrappedLabel(rated.name, theme::TextStyle::Strong, inkOf(side));
        name->setToolTip(theme::asHtml(rated.definition));
        grid->addWidget(name, row++, 1);
        bool isFirst = true;
        for (const QString &line : anchorsAt(rated, locale)) {
            grid->addWidget(wrappedLabel(line, theme::TextStyle::Body, isFirst ? theme::Role::Text : theme::Role::Muted), row++, 1);
            isFirst = false;
        }
        if (const QString beside = besideOf(rated, locale); !beside.isEmpty())
            grid->addWidget(wrappedLabel(beside, theme::TextStyle::Caption, theme::Role::Muted), row++, 1);
    }
    if (row == 0) {
        delete grid;
        delete card;
        return nullptr;
    }
    card->body()->addLayout(grid);
    return card;
}

QWidget *rounds(const PersonProfile &profile, const QLocale &locale)
{
    if (profile.rounds.empty())
        return nullptr;
    auto *card = new Card(Tr::tr("Over the rounds"), Tr::tr("Levels 1 to 5 as they counted at each round's end"));
    auto *table = new tables::TableView;
    table->setModel(new HistoryModel(profile, locale, table));
    table->setAccessibleName(Tr::tr("Over the rounds"));
    table->setFrozenColumns(1);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QFontMetrics metrics(theme::font(theme::TextStyle::Body));
    table->setColumnWidth(0, metrics.averageCharWidth() * 24);
    for (int column = 1; column < table->model()->columnCount(); ++column)
        table->setColumnWidth(column, metrics.averageCharWidth() * 6 + metrics.horizontalAdvance(u"00"_s) + 16);
    table->setFixedHeight(table->header()->sizeHint().height()
                          + table->model()->rowCount() * table->verticalHeader()->defaultSectionSize()
                          + table->horizontalScrollBar()->sizeHint().height() + 2 * table->frameWidth());
    QScrollBar *bar = table->horizontalScrollBar(); // the latest rounds are what one looks for
    QObject::connect(bar, &QScrollBar::rangeChanged, table, [bar](int, int most) { bar->setValue(most); });
    card->body()->addWidget(table);
    return card;
}

QWidget *teams(const PersonProfile &profile, const QLocale &locale)
{
    auto *card = new Card(Tr::tr("Teams over time"));
    if (profile.stays.empty())
        card->body()->addWidget(wrappedLabel(Tr::tr("In no team so far."), theme::TextStyle::Body, theme::Role::Muted));
    for (const PersonProfile::Stay &stay : profile.stays) {
        card->body()->addWidget(wrappedLabel(stay.team, stay.isNow ? theme::TextStyle::Strong : theme::TextStyle::Body));
        card->body()->addWidget(wrappedLabel(Tr::tr("Share %1, %2").arg(shareText(stay.share, locale), periodText(stay.period, locale)),
                                             theme::TextStyle::Caption, theme::Role::Muted));
    }
    return card;
}

} // namespace evenkeel::person_cards
