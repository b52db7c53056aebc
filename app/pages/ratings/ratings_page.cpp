// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/ratings_page.h"

#include "app/pages/ratings/anchor_card.h"
#include "app/pages/ratings/person_card.h"
#include "app/pages/ratings/progress_line.h"
#include "app/pages/ratings/ratings_bar.h"
#include "app/tables/selected_cells.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/labels.h"
#include "app/widgets/notice_bar.h"
#include "core/edit/competency_verbs.h"
#include "core/exchange/catalog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenkeel {

RatingsPage::RatingsPage(Session &session, ViewState &view, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_view(view)
    , m_model(new RatingsModel(session, locale(), this))
    , m_bar(new RatingsBar(this))
    , m_grid(new RatingsGrid(session, m_model, this))
    , m_notice(new NoticeBar(this))
    , m_anchors(new AnchorCard(this))
    , m_person(new PersonCard(this))
    , m_empty(new EmptyState(u"table"_s, {}, {}, this))
{
    m_grid->setDirection(m_bar->direction());
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_anchors, 1);
    below->addWidget(m_person);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(wrappedLabel(tr("Rate how they lead, not how good their technical work is."),
                                   theme::TextStyle::Strong, theme::Role::Text, this));
    layout->addWidget(m_bar);
    layout->addWidget(m_grid, 1);
    layout->addWidget(makeEmptyState(), 1);
    layout->addLayout(below);
    makeActions();

    connect(&m_session, &Session::changed, this, &RatingsPage::follow);
    connect(&m_view, &ViewState::teamChanged, this, &RatingsPage::followTeam);
    connect(&m_view, &ViewState::asOfChanged, this, &RatingsPage::followTeam);
    connect(m_bar, &RatingsBar::chosen, this, &RatingsPage::followChoice);
    connect(m_bar, &RatingsBar::directionChosen, m_grid, &RatingsGrid::setDirection);
    connect(m_bar, &RatingsBar::heatChosen, m_model, &RatingsModel::setHeat);
    connect(m_notice, &NoticeBar::buttonClicked, m_bar, &RatingsBar::choosePresentRound);
    connect(m_grid, &RatingsGrid::currentCellChanged, this, &RatingsPage::showCards);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_anchors->makeRoomFor(m_model->competencies()); });
}

void RatingsPage::makeActions()
{
    const auto add = [this](const QString &text, void (RatingsGrid::*what)()) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, m_grid, what);
        addAction(action);
    };
    add(tr("&Confirm earlier values"), &RatingsGrid::confirmSelected);
    add(tr("&Fill down"), &RatingsGrid::fillDown);
    add(tr("C&lear"), &RatingsGrid::clearSelected);
}

QWidget *RatingsPage::makeEmptyState()
{
    const std::pair<QString, QString> catalogs[] = {{u"kotter-short"_s, tr("Kotter in short: 3 and 3")},
                                                    {u"kotter"_s, tr("Kotter in full: 8 and 8")},
                                                    {u"opm-ecq-2006"_s, tr("OPM ECQ (2006)")}};
    for (const auto &[id, caption] : catalogs)
        connect(m_empty->addButton(caption), &QPushButton::clicked, this, [this, id = id] { takeCatalog(id); });
    return m_empty;
}

QString RatingsPage::title() const { return tr("Ratings"); }

QString RatingsPage::subtitle() const { return tr("Round %1").arg(m_model->view().rating.round.name); }

QWidget *RatingsPage::makeHeaderWidget()
{
    m_progress = new ProgressLine;
    showAround();
    return m_progress;
}

void RatingsPage::takeFocus()
{
    if (!m_model->cellAt(m_grid->currentIndex()) && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, m_model->peopleCount() > 0 && !m_model->competencies().empty()
                                                      ? RatingsModel::firstCompetency : RatingsModel::nameColumn));
    m_grid->setFocus();
}

void RatingsPage::select(const QList<MemberId> &members, const QList<CompetencyId> &competencies)
{
    QSet<MemberId> listed;
    for (const RatingRow &row : m_model->rows()) {
        if (row.member)
            listed.insert(*row.member);
    }
    if (members.isEmpty() || !listed.contains(QSet<MemberId>(members.begin(), members.end()))) {
        m_bar->showTeamsUnder();
        refresh();
    }
    QList<int> rows;
    const QSet<MemberId> wanted(members.begin(), members.end());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const std::optional<MemberId> member = m_model->row(row).member;
        if (member && (wanted.isEmpty() || wanted.contains(*member)))
            rows += row;
    }
    QList<int> columns;
    for (int column = RatingsModel::firstCompetency; column < m_model->managementColumn(); ++column) {
        if (competencies.isEmpty() || competencies.contains(m_model->competencyAt(column)->id))
            columns += column;
    }
    tables::selectCells(*m_grid, rows, columns);
}

void RatingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isStale)
        return;
    chooseTeams();
    refresh();
}

void RatingsPage::chooseTeams()
{
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    const TeamAssessment *team = assessment->find(m_view.team());
    const bool hasTeams = team && team->end > int(team - assessment->teams.data()) + 1;
    m_bar->offerTeamsUnder(hasTeams, hasTeams && team->direct.empty() && team->members > 0);
}

bool RatingsPage::takesEdits() const { return m_view.takesEdits(); }

void RatingsPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const QModelIndex current = m_grid->currentIndex();
    const bool wasInCell = m_model->cellAt(current) != nullptr;
    const std::optional<edit::RatingSubject> before = wasInCell ? std::optional(m_model->subjectAt(current)) : std::nullopt;

    m_bar->offer(m_session.organization(), m_view.asOf());
    m_model->show({.team = m_view.team(),
                   .isWithTeamsUnder = m_bar->isWithTeamsUnder(),
                   .rating = {.source = m_bar->source(), .rater = {}, .round = m_bar->round(), .asOf = m_view.asOf()},
                   .raterLabel = m_bar->rater(),
                   .takesEdits = takesEdits()});
    if (before && !m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model->indexOf(before->member, before->competency));
    showNotice();
    showEmptyState();
    showAround();
}

void RatingsPage::follow(const Change &change)
{
    if (change.isEverywhere || !change.teams.empty() || !isVisible()) {
        refresh();
        return;
    }
    m_model->follow(change);
    m_bar->offer(m_session.organization(), m_view.asOf());
    showAround();
}

void RatingsPage::followTeam()
{
    chooseTeams();
    followChoice();
}

void RatingsPage::followChoice()
{
    m_grid->finishTyping();
    m_grid->hush();
    refresh();
}

void RatingsPage::showAround()
{
    if (m_progress) {
        const auto [done, all] = m_model->cellsDone();
        m_progress->show(m_model->doneCount(), m_model->peopleCount(), done, all);
    }
    showCards();
    Q_EMIT subtitleChanged();
}

void RatingsPage::showCards()
{
    const QModelIndex current = m_grid->currentIndex();
    const RatedCompetency *competency = current.isValid() ? m_model->competencyAt(current.column()) : nullptr;
    const RatingCell *cell = m_model->cellAt(current);
    m_anchors->setVisible(competency != nullptr);
    if (competency)
        m_anchors->show(*competency, cell && cell->hasLevel() ? std::optional(cell->level) : std::nullopt);
    const bool hasPerson = current.isValid() && m_model->row(current.row()).member;
    m_person->setVisible(hasPerson);
    if (hasPerson)
        m_person->show(m_model->row(current.row()));
}

void RatingsPage::showNotice()
{
    if (m_bar->isPresentRound() || !takesEdits()) {
        m_notice->clear();
        return;
    }
    const Day last = m_bar->round().last();
    m_notice->say(tr("You edit an earlier round, %1. What you rate here is dated %2.")
                      .arg(m_bar->round().name, locale().toString(last.date(), QLocale::LongFormat)),
                  tr("Back to the present round"));
}

void RatingsPage::showEmptyState()
{
    const bool hasCompetencies = !m_model->competencies().empty();
    m_empty->setVisible(!hasCompetencies);
    m_grid->setVisible(hasCompetencies);
    if (!hasCompetencies)
        m_empty->setTexts(tr("There is nothing to rate yet: this organization has no competencies on this day."),
                          takesEdits() ? tr("Take one of these sets. The short one can be widened later without losing a rating.")
                                       : QString());
}

void RatingsPage::takeCatalog(const QString &id)
{
    const Result<Catalog> catalog = builtInCatalog(id);
    if (!catalog) {
        Q_EMIT refused(catalog.error());
        return;
    }
    std::vector<edit::CompetencyDraft> drafts;
    for (const CatalogCompetency &competency : catalog->competencies) {
        edit::CompetencyDraft draft{.texts = {.code = competency.code.text(),
                                              .name = competency.name.text(),
                                              .group = competency.group.text(),
                                              .definition = competency.definition.text()},
                                    .side = competency.side,
                                    .weight = competency.weight};
        for (std::size_t i = 0; i < competency.anchors.size(); ++i)
            draft.texts.anchors[i] = competency.anchors[i].text();
        drafts.push_back(std::move(draft));
    }
    if (const Result<int> added = m_session.run(edit::widenCompetencies(catalog->name.text(), drafts)); !added)
        Q_EMIT refused(added.error());
    else
        takeFocus();
}

} // namespace evenkeel
