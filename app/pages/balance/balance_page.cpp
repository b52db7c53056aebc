// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/balance_page.h"

#include "app/pages/balance/acknowledge_dialog.h"
#include "app/pages/balance/headline_figures.h"
#include "app/pages/balance/reasons_panel.h"
#include "app/pages/balance/sections.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/segmented_control.h"
#include "core/edit/alert_verbs.h"
#include "core/report/people_figures.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

BalancePage::BalancePage(Session &session, ViewState &view, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_view(view)
    , m_figures(new HeadlineFigures(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"person"_s, {}, {}, this))
    , m_addPeople(m_empty->addButton(tr("Add people")))
    , m_ratePeople(m_empty->addButton(tr("Rate people")))
    , m_chooseCompetencies(m_empty->addButton(tr("Choose competencies")))
    , m_bar(makeBar())
{
    m_figures->hide();
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    makeActions();

    connect(m_addPeople, &QPushButton::clicked, this, &BalancePage::addPeopleRequested);
    connect(m_ratePeople, &QPushButton::clicked, this, &BalancePage::ratePeopleRequested);
    connect(m_chooseCompetencies, &QPushButton::clicked, this, &BalancePage::ratePeopleRequested); // they are chosen there
    connect(&m_session, &Session::changed, this, &BalancePage::refreshIfSeen);
    connect(&m_view, &ViewState::teamChanged, this, &BalancePage::followTeam);
    connect(&m_view, &ViewState::asOfChanged, this, &BalancePage::refreshIfSeen);
}

QString BalancePage::title() const { return tr("Balance"); }

QWidget *BalancePage::makeHeaderWidget() { return m_figures; }

QList<PageKeys> BalancePage::keys() const
{
    return chartKeys() << PageKeys{tr("Another view of the map"), {Qt::Key_V}};
}

void BalancePage::takeFocus()
{
    if (m_stack->currentWidget() == m_reasons && m_reasons)
        m_reasons->takeFocus();
    else
        m_stack->currentWidget()->setFocus(); // the keys that scroll work at once, and Tab leads to the alerts
}

/// Sections are numbered like the pages, with Alt in place of Ctrl. They work from the team tree too: who goes through
/// teams there asks why at once.
void BalancePage::makeActions()
{
    const QString names[] = {tr("&Overview"), tr("&Competencies"), tr("&People")};
    for (int section = 0; section < 3; ++section) {
        auto *action = new QAction(names[section], this);
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + section)));
        connect(action, &QAction::triggered, this, [this, section] { m_chooser->setCurrent(section); });
        addAction(action);
    }
    auto *why = new QAction(tr("Show &why"), this);
    why->setShortcut(QKeySequence(Qt::ALT | Qt::Key_W));
    connect(why, &QAction::triggered, this, [this] { showReasons(m_view.team()); });
    addAction(why);
}

QWidget *BalancePage::makeBar()
{
    auto *bar = new QWidget(this);
    m_chooser = new SegmentedControl(tr("What to look at"), bar);
    m_chooser->setSegments({tr("Overview"), tr("Competencies"), tr("People")});
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_chooser);
    bar->hide();
    connect(m_chooser, &SegmentedControl::currentChanged, this, &BalancePage::showSection);
    connect(m_figures, &HeadlineFigures::whyRequested, this, [this] { showReasons(m_view.team()); });
    return bar;
}

OverviewSection *BalancePage::makeOverview()
{
    auto *overview = new OverviewSection(m_stack);
    connect(overview, &OverviewSection::reasonsRequested, this, &BalancePage::showReasons);
    connect(overview, &OverviewSection::acknowledgeRequested, this, &BalancePage::acknowledge);
    connect(overview, &OverviewSection::returnRequested, this, &BalancePage::takeBack);
    connect(overview, &OverviewSection::alertsWanted, this, &BalancePage::drawSection);
    m_alertLinks = overview->alertLinks();
    auto *row = static_cast<QHBoxLayout *>(m_bar->layout());
    row->insertWidget(0, m_alertLinks);
    return overview;
}

BalanceSection *BalancePage::sectionAt(int section)
{
    BalanceSection *&made = m_sections[std::size_t(section)];
    if (made)
        return made;
    switch (section) {
    case 0: made = makeOverview(); break;
    case 1: made = new CompetencySection(m_stack); break;
    default: made = new PeopleSection(m_stack); break;
    }
    m_stack->addWidget(made);
    connect(made, &BalanceSection::teamActivated, &m_view, &ViewState::setTeam);
    connect(made, &BalanceSection::rowsActivated, this, [this](const RowsBehind &rows) {
        const QList<MemberId> members = membersBehind(m_session.organization(), *m_session.assessment(m_view.asOf()), rows);
        leaveFor({rows.team, members, rows.competencies});
    });
    return made;
}

void BalancePage::showSection(int)
{
    m_reasonsOf.reset();
    refreshIfSeen();
}

void BalancePage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    Page::showEvent(event);
}

void BalancePage::refreshIfSeen()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void BalancePage::refresh()
{
    m_isStale = false;
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    m_headline = ownerHeadline(m_session.organization(), *assessment, m_view.team(), m_locale);
    Q_EMIT subtitleChanged();

    const bool isMissing = sayWhatIsMissing(*assessment);
    m_figures->setEnabled(!isMissing);
    if (!isMissing)
        m_figures->show(m_headline);
    if (m_reasonsOf && !assessment->find(*m_reasonsOf))
        m_reasonsOf.reset();
    m_chooser->setEnabled(!isMissing);
    if (isMissing && m_alertLinks)
        m_alertLinks->hide();
    if (m_reasonsOf)
        refreshReasons();
    else if (isMissing)
        m_stack->setCurrentWidget(m_empty);
    else
        drawSection();
}

void BalancePage::drawSection()
{
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    BalanceSection *section = sectionAt(m_chooser->current());
    section->draw({m_session.organization(), *assessment, m_view.team(), m_locale, m_view.takesEdits()});
    m_stack->setCurrentWidget(section);
    if (m_alertLinks && m_chooser->current() != 0)
        m_alertLinks->hide();
}

bool BalancePage::sayWhatIsMissing(const Assessment &assessment)
{
    const TeamAssessment *team = assessment.find(m_view.team());
    if (!team) {
        showEmptyState(tr("This team is not there on the day shown"), tr("Choose another team, or another day above."), nullptr);
        return true;
    }
    if (competenciesOn(m_session.organization(), assessment.asOf).empty()) {
        showEmptyState(tr("There are no competencies yet"),
                       tr("A balance is read from ratings of competencies. Take a set, or import a file with a competency "
                          "in each column."),
                       m_chooseCompetencies);
        return true;
    }
    if (team->members == 0) {
        showEmptyState(tr("Nobody is in this team yet"),
                       tr("Type names, paste them from a spreadsheet, or import a file. The balance appears once people are rated."),
                       m_addPeople);
        return true;
    }
    if (!team->management.level && !team->leadership.level) {
        showEmptyState(tr("Nobody here is rated yet"),
                       tr("Rate at least three people, in half of the competencies of a side, to see the balance."), m_ratePeople);
        return true;
    }
    return false;
}

void BalancePage::showEmptyState(const QString &sentence, const QString &detail, QPushButton *mending)
{
    m_empty->setTexts(sentence, detail);
    m_empty->setFocusProxy(mending);
    for (QPushButton *button : {m_addPeople, m_ratePeople, m_chooseCompetencies}) {
        button->setVisible(button == mending);
        button->setEnabled(m_view.takesEdits());
    }
}

void BalancePage::showReasons(TeamId team)
{
    m_reasonsOf = team;
    refresh();
    if (m_reasonsOf)
        m_reasons->takeFocus();
}

void BalancePage::refreshReasons()
{
    if (!m_reasons) {
        m_reasons = new ReasonsPanel(m_stack);
        m_stack->addWidget(m_reasons);
        connect(m_reasons, &ReasonsPanel::closed, this, &BalancePage::closeReasons);
        connect(m_reasons, &ReasonsPanel::rowsRequested, this, &BalancePage::leaveFor);
        connect(m_reasons, &ReasonsPanel::ratingRequested, this, [this](const RowsBehind &rows) {
            const QScopedValueRollback leaving(m_isLeaving, true);
            Q_EMIT ratingRequested(rows);
        });
    }
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    m_reasons->show(alertReasons(m_session.organization(), *assessment, *m_reasonsOf, m_locale));
    m_stack->setCurrentWidget(m_reasons);
}

void BalancePage::followTeam()
{
    if (!m_isLeaving)
        closeReasons();
    refreshIfSeen();
}

void BalancePage::leaveFor(const RowsBehind &rows)
{
    const QScopedValueRollback leaving(m_isLeaving, true);
    Q_EMIT rowsRequested(rows);
}

void BalancePage::closeReasons()
{
    if (!m_reasonsOf)
        return;
    m_reasonsOf.reset();
    refreshIfSeen();
    if (isVisible())
        takeFocus();
}

void BalancePage::acknowledge(const AlertCardText &alert)
{
    auto *dialog = new AcknowledgeDialog(alert.heading, m_session.clock().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AcknowledgeDialog::wanted, this, [this, dialog, alert](Day until, const QString &reason) {
        const Result<> done = m_session.run(edit::acknowledgeAlert(
            {.team = alert.team, .kind = alert.kind, .severity = alert.severity, .until = until, .reason = reason}));
        if (done)
            dialog->accept();
        else
            dialog->sayError(done.error().sentence);
    });
    dialog->open();
}

void BalancePage::takeBack(const AlertCardText &alert)
{
    if (const Result<> done = m_session.run(edit::takeBackAcknowledgment(alert.team, alert.kind)); !done)
        Q_EMIT refused(done.error());
}

} // namespace evenkeel
