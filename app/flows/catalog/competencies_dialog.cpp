// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/catalog/competencies_dialog.h"

#include "app/flows/catalog/competencies_model.h"
#include "app/flows/catalog/competency_form.h"
#include "app/tables/grouped_header.h"
#include "app/tables/table_view.h"
#include "app/theme/plain_text.h"
#include "app/theme/theme.h"
#include "app/widgets/fitting.h"
#include "app/widgets/labels.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

constexpr QSize firstSize{1080, 640};

QToolButton *makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CompetenciesDialog::CompetenciesDialog(Session &session, ViewState &view, Questions &questions, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_view(view)
    , m_questions(questions)
    , m_model(new CompetenciesModel(session, locale(), this))
    , m_table(new tables::TableView)
    , m_form(new CompetencyForm(session, questions))
    , m_summary(wrappedLabel({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_message(wrappedLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Competencies"));
    m_up = makeAction(tr("Move &up"), {u"Alt+Up"_s}, &CompetenciesDialog::moveUp);
    m_down = makeAction(tr("Move dow&n"), {u"Alt+Down"_s}, &CompetenciesDialog::moveDown);
    m_retire = makeAction(tr("&Retire"), {}, &CompetenciesDialog::retireOrBringBack);
    m_remove = makeAction(tr("&Delete…"), {}, &CompetenciesDialog::askToRemove);
    m_undo = makeAction(tr("Undo"), QKeySequence::Undo, &CompetenciesDialog::undo);
    m_undo->setIcon(theme::icon(u"undo"_s));
    m_redo = makeAction(tr("Redo"), {}, &CompetenciesDialog::redo);
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    m_redo->setIcon(theme::icon(u"redo"_s));

    auto *parts = new QSplitter;
    parts->addWidget(makeList());
    parts->addWidget(m_form);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({firstSize.width() * 53 / 100, firstSize.width() * 47 / 100});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->addWidget(makeHead());
    layout->addWidget(parts, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeFoot());
    m_message->hide();
    resize(theme::scaled(firstSize.width()), theme::scaled(firstSize.height()));
    keepFitting(this);

    connect(&m_session, &Session::changed, this, &CompetenciesDialog::refresh);
    connect(&m_view, &ViewState::asOfChanged, this, &CompetenciesDialog::refresh);
    connect(m_table, &tables::TableView::currentCellChanged, this, &CompetenciesDialog::showSelected);
    connect(m_table, &tables::TableView::deletePressed, this, &CompetenciesDialog::askToRemove);
    refresh();
    m_table->setCurrentIndex(m_model->index(0, CompetenciesModel::Name));
    m_table->setFocus();
}

QAction *CompetenciesDialog::makeAction(const QString &text, const QKeySequence &key, void (CompetenciesDialog::*what)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, what);
    addAction(action);
    return action;
}

QWidget *CompetenciesDialog::makeHead()
{
    auto *head = new QWidget;
    auto *sets = new QMenu(head);
    const std::pair<QString, QString> own[] = {{u"kotter-short"_s, tr("Kotter in short: 3 and 3…")},
                                               {u"kotter"_s, tr("Kotter in full: 8 and 8…")},
                                               {u"opm-ecq-2006"_s, tr("OPM ECQ (2006)…")}};
    for (const auto &[id, text] : own)
        connect(sets->addAction(text), &QAction::triggered, this, [this, id = id] { Q_EMIT catalogWanted(id); });
    sets->addSeparator();
    connect(sets->addAction(tr("From a file…")), &QAction::triggered, this, &CompetenciesDialog::importWanted);
    m_takeOver = new QAction(tr("Take over a set"), this);
    m_takeOver->setMenu(sets);
    QToolButton *takeOver = makeButton(m_takeOver);
    takeOver->setPopupMode(QToolButton::InstantPopup);
    auto *exports = new QAction(theme::icon(u"export"_s), tr("E&xport…"), this);
    connect(exports, &QAction::triggered, this, &CompetenciesDialog::exportWanted);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(plainLabel(tr("Competencies"), theme::TextStyle::Heading));
    texts->addWidget(m_summary);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(texts, 1);
    layout->addWidget(takeOver);
    layout->addWidget(makeButton(exports));
    return head;
}

QWidget *CompetenciesDialog::makeList()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Competencies"));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->header()->setSectionResizeMode(CompetenciesModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(CompetenciesModel::SideColumn, 112);
    m_table->setColumnWidth(CompetenciesModel::Weight, 62);
    m_table->setColumnWidth(CompetenciesModel::Days, 118);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_up, m_down, m_retire, m_remove});

    auto *list = new QWidget;
    auto *buttons = new QHBoxLayout;
    for (QAction *action : {m_up, m_down, m_retire, m_remove})
        buttons->addWidget(makeButton(action));
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    return list;
}

QWidget *CompetenciesDialog::makeFoot()
{
    auto *foot = new QDialogButtonBox(QDialogButtonBox::Close);
    foot->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return is the field's
    connect(foot, &QDialogButtonBox::rejected, this, &CompetenciesDialog::reject);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeButton(m_undo));
    layout->addWidget(makeButton(m_redo));
    layout->addStretch(1);
    layout->addWidget(foot);
    return row;
}

std::optional<CompetencyId> CompetenciesDialog::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->row(current.row()).id : std::nullopt;
}

void CompetenciesDialog::select(CompetencyId competency)
{
    const int row = m_model->rowOf(competency);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, CompetenciesModel::Name));
}

void CompetenciesDialog::refresh()
{
    m_message->hide();
    m_model->show(m_view.asOf(), takesEdits());
    int counts[3] = {};
    int retired = 0;
    for (const CompetencyRow &row : m_model->rows()) {
        if (row.id)
            ++(row.isRetired ? retired : counts[int(row.side)]);
    }
    QStringList parts{tr("%n of management", nullptr, counts[0]), tr("%n of leadership", nullptr, counts[1])};
    if (counts[2] > 0)
        parts += tr("%n neutral", nullptr, counts[2]);
    if (retired > 0)
        parts += tr("%n retired", nullptr, retired);
    m_summary->setText(parts.join(tr(", ")) + u'.');
    showSelected();
}

void CompetenciesDialog::showSelected()
{
    const std::optional<CompetencyId> wanted = selected();
    const bool isGone = m_shown && m_model->rowOf(m_shown) < 0;
    if (!isGone && m_shown != wanted && !m_form->finish()) {
        select(*m_shown); // back to what could not be saved
        m_form->finish();
        return;
    }
    m_shown = wanted;
    m_form->show(wanted, m_view.asOf(), takesEdits());
    refreshActions();
}

void CompetenciesDialog::refreshActions()
{
    const std::optional<CompetencyId> own = selected();
    const bool isThere = takesEdits() && own;
    m_up->setEnabled(isThere); // at an end too, else the table would take the key
    m_down->setEnabled(isThere);
    m_retire->setEnabled(isThere);
    m_retire->setText(own && m_model->row(m_model->rowOf(own)).isRetired ? tr("&Bring back") : tr("&Retire"));
    m_remove->setEnabled(isThere);
    m_takeOver->setEnabled(takesEdits());
    m_undo->setEnabled(takesEdits() && m_session.canUndo());
    m_redo->setEnabled(takesEdits() && m_session.canRedo());
    m_undo->setToolTip(theme::asHtml(m_session.undoName()));
    m_redo->setToolTip(theme::asHtml(m_session.redoName()));
}

void CompetenciesDialog::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->show();
}

void CompetenciesDialog::run(const Verb<> &verb)
{
    if (const Result<> done = m_session.run(verb); !done)
        say(done.error().sentence);
}

void CompetenciesDialog::move(int step)
{
    const std::optional<CompetencyId> own = selected();
    const std::optional<CompetencyId> other = own ? m_model->neighbor(*own, step) : std::nullopt;
    if (!other || !m_form->finish())
        return;
    run(edit::orderCompetencies(step < 0 ? std::vector{*own, *other} : std::vector{*other, *own}));
    select(*own);
}

void CompetenciesDialog::retireOrBringBack()
{
    const std::optional<CompetencyId> own = selected();
    if (!own || !m_form->finish())
        return;
    const Competency competency = *m_session.organization().competencies.find(*own);
    const Day today = m_session.clock().today();
    const bool isRetired = competency.period.last < today;
    if (!isRetired && competency.period.first >= today) {
        say(tr("%1 does not count before today: it can be deleted, or retired tomorrow.").arg(competency.name.text()));
        return;
    }
    run(isRetired ? edit::setCompetencyPeriod(*own, {competency.period.first, Day::still()})
                  : edit::retireCompetency(*own, today.plusDays(-1)));
    select(*own);
    if (isRetired)
        say(tr("%1 counts again, also on the days since it was retired.").arg(competency.name.text()));
    else
        say(tr("%1 is not rated any more from today on. Its ratings stay, and so do the figures of past rounds.").arg(competency.name.text()));
}

void CompetenciesDialog::askToRemove()
{
    const std::optional<CompetencyId> own = selected();
    if (!own || !takesEdits())
        return;
    const int ratings = ratingCount(m_session.organization(), *own);
    if (ratings == 0) {
        remove(*own);
        return;
    }
    m_questions.ask(this,
                    {.text = tr("Delete %1 with %n rating(s)?", nullptr, ratings)
                                 .arg(m_session.organization().competencies.find(*own)->name.text()),
                     .more = tr("Figures of past rounds change. Retired instead, it is not rated any more, and the past stays as it is."),
                     .answers = {tr("Delete with its ratings"), tr("Retire instead")},
                     .isDangerous = true},
                    [this, own](int answer) {
                        if (answer == 0)
                            remove(*own);
                        else if (selected() == own && !m_model->row(m_model->rowOf(own)).isRetired)
                            retireOrBringBack();
                    });
}

void CompetenciesDialog::remove(CompetencyId competency)
{
    const int row = m_model->rowOf(competency);
    run(edit::removeCompetency(competency));
    m_table->setCurrentIndex(m_model->index(std::min(std::max(0, row), m_model->rowCount() - 1), CompetenciesModel::Name));
}

void CompetenciesDialog::undo()
{
    if (const Result<> done = m_session.undo(); !done)
        say(done.error().sentence);
}

void CompetenciesDialog::redo()
{
    if (const Result<> done = m_session.redo(); !done)
        say(done.error().sentence);
}

void CompetenciesDialog::done(int result)
{
    // Nothing that was typed is lost; Escape in a field gives it up, and closes when pressed again.
    if (m_table->finishTyping() && m_form->finish())
        QDialog::done(result);
}

} // namespace evenkeel
