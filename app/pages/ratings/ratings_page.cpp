// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/ratings_page.h"

#include "app/pages/ratings/anchor_card.h"
#include "app/pages/ratings/note_dialog.h"
#include "app/pages/ratings/person_card.h"
#include "app/pages/ratings/progress_line.h"
#include "app/pages/ratings/round_actions.h"
#include "app/tables/selected_cells.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/labels.h"
#include "app/widgets/notice_bar.h"
#include "core/edit/catalog_verbs.h"

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
    , m_rounds(new RoundActions(session, view, *m_bar, this))
    , m_grid(new RatingsGrid(session, m_model, this))
    , m_notice(new NoticeBar(this))
    , m_said(new NoticeBar(this))
    , m_anchors(new AnchorCard(this))
    , m_person(new PersonCard(this))
    , m_empty(new EmptyState(u"table"_s, {}, {}, this))
{
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_anchors, 1);
    below->addWidget(m_person);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_said);
    layout->addWidget(m_notice);
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
    connect(m_bar, &RatingsBar::directionChosen, this, [this](RatingsGrid::Direction direction) {
        Q_EMIT movesAcrossChosen(direction == RatingsGrid::Direction::Across);
    });
    connect(m_bar, &RatingsBar::heatChosen, m_model, &RatingsModel::setHeat);
    connect(m_notice, &NoticeBar::buttonClicked, this, [this] { std::exchange(m_noticeRemedy, {})(); });
    connect(m_said, &NoticeBar::buttonClicked, this, [this] {
        m_said->clear();
        std::exchange(m_saidRemedy, {})();
    });
    connect(m_grid, &RatingsGrid::noteAsked, this, &RatingsPage::askForNote);
    connect(m_grid, &RatingsGrid::currentCellChanged, this, &RatingsPage::followCell);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_anchors->makeRoomFor(m_model->competencies()); });
}

void RatingsPage::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, void (RatingsGrid::*what)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // the grid's, not that of a field above it
        connect(action, &QAction::triggered, m_grid, what);
        addAction(action);
    };
    add(tr("&Confirm earlier values"), {}, &RatingsGrid::confirmSelected);
    add(tr("&Fill down"), {u"Ctrl+D"_s}, &RatingsGrid::fillDown);
    add(tr("C&lear"), {}, &RatingsGrid::clearSelected);
    add(tr("&Note…"), {u"Shift+F2"_s}, &RatingsGrid::askForNote);
    m_grid->addActions(actions());
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto addSeparator = [this] {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        addAction(separator);
    };
    addSeparator();
    addActions(m_rounds->all());
    addSeparator();
    m_bar->setRoundActions(m_rounds->all());
    connect(m_rounds, &RoundActions::begun, m_bar, &RatingsBar::choosePresentRound);
    connect(m_rounds, &RoundActions::done, this, [this](const QString &sentence) { say(sentence, tr("Undo"), [this] { undo(); }); });
    connect(m_rounds, &RoundActions::refused, this, &RatingsPage::refused);
    auto *competencies = new QAction(tr("Co&mpetencies…"), this);
    connect(competencies, &QAction::triggered, this, &RatingsPage::competenciesAsked);
    addAction(competencies);
}

QWidget *RatingsPage::makeEmptyState()
{
    const std::pair<QString, QString> catalogs[] = {{u"kotter-short"_s, tr("Kotter in short: 3 and 3")},
                                                    {u"kotter"_s, tr("Kotter in full: 8 and 8")},
                                                    {u"opm-ecq-2006"_s, tr("OPM ECQ (2006)")}};
    for (const auto &[id, caption] : catalogs)
        connect(m_empty->addButton(caption), &QPushButton::clicked, this, [this, id = id] { takeCatalog(id); });
    connect(m_empty->addButton(tr("Another one…")), &QPushButton::clicked, this, &RatingsPage::competenciesAsked);
    return m_empty;
}

QString RatingsPage::title() const { return tr("Ratings"); }

QString RatingsPage::subtitle() const
{
    const QString round = tr("Round %1 · Rate how they lead, not how good their technical work is.").arg(m_model->view().rating.round.name);
    if (!takesEdits() || m_model->competencies().empty())
        return round;
    return round + u' '
        + tr("Type 1–5 to rate and move on · N cannot judge · Space confirms a grey value · Backspace clears · "
             "Ctrl+D fills down · Ctrl+V pastes cells");
}

QWidget *RatingsPage::makeHeaderWidget()
{
    m_progress = new ProgressLine;
    showAround();
    return m_progress;
}

void RatingsPage::setMovesAcross(bool isAcross)
{
    const RatingsGrid::Direction direction = isAcross ? RatingsGrid::Direction::Across : RatingsGrid::Direction::Down;
    m_bar->setDirection(direction);
    m_grid->setDirection(direction);
}

QList<PageKeys> RatingsPage::keys() const
{
    QList<PageKeys> keys = {
        {tr("Rate with a level and move on"), {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}},
        {tr("Right after a level: go back and give it decimals"), {Qt::Key_Period, Qt::Key_Comma}},
        {tr("Cannot judge"), {Qt::Key_N}},
        {tr("Confirm the earlier, grey value"), {Qt::Key_Space}},
        {tr("Clear"), {Qt::Key_Delete}}};
    return keys + tableKeys();
}

void RatingsPage::takeFocus()
{
    const QModelIndex current = m_grid->currentIndex();
    if (!current.isValid() || !m_model->row(current.row()).member)
        begin();
    else if (!m_model->cellAt(current) && !m_model->competencies().empty())
        m_grid->setCurrentIndex(current.siblingAtColumn(RatingsModel::firstCompetency));
    m_grid->setFocus();
}

void RatingsPage::begin()
{
    const QModelIndex cell = m_grid->firstToRate();
    if (!m_grid->isTyping())
        m_grid->setCurrentIndex(cell.isValid() ? cell : m_model->index(0, RatingsModel::nameColumn));
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

void RatingsPage::showBehind(const QList<MemberId> &members, const QList<CompetencyId> &competencies)
{
    const RatingsBar::Choice before = m_bar->choice();
    if (before.round)
        m_bar->choosePresentRound();
    select(members, competencies); // everybody is listed then
    const std::optional<RatingsModel::Sheet> fuller = m_model->fullerSheet(members, competencies);
    if (!fuller)
        return;
    m_bar->choose({fuller->source, fuller->rater});
    select(members, competencies);
    const QString sentence = fuller->source == Source::Self ? tr("These are ratings of oneself: most of the figure rests on them.")
        : fuller->rater.isEmpty() ? tr("These are ratings of an unnamed rater: most of the figure rests on them.")
                                  : tr("These are the ratings of %1: most of the figure rests on them.").arg(fuller->rater);
    say(sentence, tr("Back to the ones before"), [this, before] {
        m_bar->choose(before);
        takeFocus();
    });
}

void RatingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    const std::optional<MemberId> person = m_view.person(); // before a refresh goes elsewhere
    if (m_isStale) {
        chooseTeams();
        refresh();
    }
    if (person)
        goTo(*person);
    else
        begin();
}

void RatingsPage::followCell(const QModelIndex &current)
{
    showCards();
    if (isVisible() && current.isValid() && m_model->row(current.row()).member)
        m_view.setPerson(*m_model->row(current.row()).member);
}

void RatingsPage::goTo(MemberId person)
{
    const QModelIndex current = m_grid->currentIndex();
    const int row = m_model->rowOf(person);
    if (m_grid->isTyping() || row < 0 || (current.isValid() && m_model->row(current.row()).member == person))
        return;
    const int column = m_model->cellAt(current) || m_model->competencies().empty() ? current.column() : RatingsModel::firstCompetency;
    m_grid->setCurrentIndex(m_model->index(row, std::max(column, int(RatingsModel::nameColumn))));
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
    if (!m_grid->isTyping())
        m_grid->hush(); // it was about what has changed
    m_said->clear(); // its button would undo something else now
    if (change.isEverywhere || !change.teams.empty() || !isVisible()) {
        refresh();
        return;
    }
    m_model->follow(change);
    m_bar->offer(m_session.organization(), m_view.asOf());
    showNotice();
    showAround();
}

void RatingsPage::followTeam()
{
    const std::optional<MemberId> person = m_view.person(); // before a refresh goes elsewhere
    chooseTeams();
    followChoice();
    const QModelIndex current = m_grid->currentIndex();
    if (isVisible() && !(current.isValid() && person && m_model->row(current.row()).member == person))
        begin();
}

void RatingsPage::followChoice()
{
    const std::optional<Unkept> unkept = leaveTyping();
    m_grid->hush();
    m_said->clear();
    refresh();
    if (!unkept)
        return;
    const QString where = unkept->subject ? tr("“%1” for %2 was not kept: it could not stand there.").arg(unkept->text, unkept->place)
                                          : tr("“%1” was not kept: it could not stand where it was typed.").arg(unkept->text);
    say(where, tr("Back to it"), [this, back = *unkept] { goBackTo(back); });
}

std::optional<RatingsPage::Unkept> RatingsPage::leaveTyping()
{
    const QString text = m_grid->typedText();
    const QModelIndex index = m_grid->currentIndex();
    if (m_grid->finishTyping())
        return std::nullopt;
    m_grid->finishTyping(tables::Step::Drop);
    const RatingsModel::View &view = m_model->view();
    Unkept unkept{.team = view.team,
                  .choice = {view.rating.source, view.raterLabel, view.rating.round},
                  .subject = {},
                  .place = {},
                  .text = text};
    if (m_model->cellAt(index)) {
        unkept.subject = m_model->subjectAt(index);
        unkept.place = m_model->placeOf(index);
    }
    return unkept;
}

void RatingsPage::goBackTo(const Unkept &unkept)
{
    m_view.backToToday();
    m_view.setTeam(unkept.team);
    m_bar->choose(unkept.choice);
    m_grid->setFocus();
    const QModelIndex index = unkept.subject
        ? m_model->indexOf(unkept.subject->member, unkept.subject->competency)
        : m_model->index(m_model->rowCount() - 1, RatingsModel::nameColumn);
    if (!index.isValid())
        return;
    m_grid->setCurrentIndex(index);
    m_grid->beginTyping(index, unkept.text);
}

void RatingsPage::say(const QString &sentence, const QString &button, std::function<void()> remedy)
{
    m_saidRemedy = std::move(remedy);
    m_said->say(sentence, button);
}

void RatingsPage::undo()
{
    if (const Result<> undone = m_session.undo(); !undone)
        Q_EMIT refused(undone.error());
}

void RatingsPage::askForNote(const QModelIndex &index)
{
    const RatingCell &cell = *m_model->cellAt(index);
    const bool isSuggested = cell.state == RatingCell::State::Suggested;
    if (takesEdits() && cell.state == RatingCell::State::Empty && !cell.hasNote) {
        m_grid->say(index, tr("A note belongs to a rating. Rate this cell first."));
        return;
    }
    auto *dialog = new NoteDialog(m_model->placeOf(index), m_model->noteAt(index),
                                  isSuggested ? tr("Saving a note confirms the grey value for this round.") : QString(),
                                  takesEdits(), this);
    connect(dialog, &NoteDialog::wanted, this,
            [this, dialog, subject = m_model->subjectAt(index), round = m_model->view().rating.round](const QString &note) {
                if (const Result<> done = m_session.run(edit::setRatingNote(subject, round, note)); !done)
                    dialog->say(done.error().sentence);
                else
                    dialog->accept();
            });
    dialog->open();
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
        m_person->show(m_model->row(current.row()), m_model->noteAt(current));
}

void RatingsPage::showNotice()
{
    m_rounds->followRound();
    const Day last = m_bar->round().last();
    if (!m_bar->isPresentRound() && takesEdits()) {
        m_noticeRemedy = [this] { m_bar->choosePresentRound(); };
        m_notice->say(tr("You edit an earlier round, %1. What you rate here is dated %2.")
                          .arg(m_bar->round().name, locale().toString(last.date(), QLocale::LongFormat)),
                      tr("Back to the present round"));
    } else if (const std::optional<RatingsModel::OtherSheet> other = m_model->otherSheet()) {
        m_noticeRemedy = [this, label = other->rater] {
            m_bar->choose({m_bar->source(), label, m_bar->choice().round});
            takeFocus();
        };
        m_notice->say(tr("%n person(s) here (has/have) no rating of yours, but those of %1.", nullptr, other->people)
                          .arg(other->rater.isEmpty() ? tr("an unnamed rater") : other->rater),
                      tr("Show those ratings"));
    } else {
        m_notice->clear();
    }
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
    if (const Result<edit::CatalogPlan> taken = m_session.run(edit::takeOverCatalog(*catalog)); !taken)
        Q_EMIT refused(taken.error());
    else
        takeFocus();
}

} // namespace evenkeel
