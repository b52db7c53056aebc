// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_merge_dialog.h"

#include "app/shell/team_choices.h"
#include "app/shell/team_edits.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

TeamMergeDialog::TeamMergeDialog(Session &session, TeamId team, QWidget *parent)
    : FormDialog({}, tr("Merge"), parent)
    , m_session(session)
    , m_team(team)
    , m_list(new ChoiceList(tr("Find the team that stays"),
                            teamChoices(session.organization(), session.clock().today(), {team})))
    , m_what(wrappedLabel({}))
    , m_card(new Card(tr("Teams of one name"),
                      tr("They would stand side by side. Merge the two as well, or give the one that comes over another name.")))
{
    setWindowTitle(tr("Merge %1 into another team").arg(session.organization().teams.find(team)->name.text()));
    body()->addWidget(m_list, 1);
    body()->addWidget(m_what);
    body()->addWidget(m_card);
    m_card->hide();
    resize(theme::scaled(520), theme::scaled(520));
    connect(m_list, &ChoiceList::currentChanged, this, &TeamMergeDialog::follow);
    connect(m_list, &ChoiceList::activated, this, &TeamMergeDialog::finish);
    follow();
    m_list->setFocus();
}

void TeamMergeDialog::follow()
{
    refuse({});
    const std::optional<quint32> current = m_list->current();
    doButton()->setEnabled(current.has_value());
    m_card->hide();
    if (!current) {
        m_what->setText(tr("Choose the team that stays. It keeps its name, its lead and what it faces."));
        return;
    }
    m_what->setText(edit::whatMergeMoves(m_session.organization(), m_team, TeamId(*current)));
    showNamesakes(TeamId(*current));
}

std::vector<edit::Namesakes> TeamMergeDialog::namesakes(TeamId into) const
{
    edit::TeamMergeChoices joined;
    std::vector<edit::Namesakes> found;
    for (bool isMore = true; isMore;) { // a pair that is joined may bring pairs below it
        isMore = false;
        found = edit::namesakesIn(m_session.organization(), m_team, into, joined);
        for (const edit::Namesakes &pair : found) {
            const auto parting = m_partings.find(pair.coming);
            const bool isKnown = std::find(joined.joined.begin(), joined.joined.end(), pair.coming) != joined.joined.end();
            if (!isKnown && (parting == m_partings.end() || parting->second.isJoined)) {
                joined.joined.push_back(pair.coming);
                isMore = true;
            }
        }
    }
    return found;
}

edit::TeamMergeChoices TeamMergeDialog::choices(TeamId into) const
{
    edit::TeamMergeChoices choices;
    for (const edit::Namesakes &pair : namesakes(into)) {
        const auto parting = m_partings.find(pair.coming);
        if (parting == m_partings.end() || parting->second.isJoined)
            choices.joined.push_back(pair.coming);
        else
            choices.renamed.push_back({pair.coming, parting->second.name});
    }
    return choices;
}

void TeamMergeDialog::showNamesakes(TeamId into, std::optional<TeamId> hasKeyboard)
{
    m_namesakes = namesakes(into);
    m_card->setVisible(!m_namesakes.empty());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // one of them may be telling us
    }
    m_rows = new QWidget;
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const edit::Namesakes &pair : m_namesakes) {
        QWidget *row = makeNamesake(pair);
        layout->addWidget(row);
        if (pair.coming == hasKeyboard)
            row->setFocus();
    }
    m_card->body()->addWidget(m_rows);
}

QWidget *TeamMergeDialog::makeNamesake(const edit::Namesakes &pair)
{
    const Organization &organization = m_session.organization();
    const QString name = organization.teams.find(pair.coming)->name.text();
    Parting &parting = m_partings[pair.coming];
    if (parting.name.isEmpty())
        parting.name = tr("%1 (%2)", "a team's name, and in brackets the team it comes from")
                           .arg(name, organization.teams.find(m_team)->name.text());
    auto *row = new QWidget;
    auto *what = new QComboBox;
    what->addItems({tr("Merge the two"), tr("Keep both, and call it")});
    what->setCurrentIndex(parting.isJoined ? 0 : 1);
    what->setAccessibleName(tr("What becomes of %1").arg(name));
    auto *field = new QLineEdit(parting.name);
    field->setAccessibleName(tr("New name of %1").arg(name));
    field->setVisible(!parting.isJoined);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new ElidedLabel(name);
    label->setMinimumWidth(100);
    layout->addWidget(label, 1);
    layout->addWidget(what);
    layout->addWidget(field, 2);
    row->setFocusProxy(what);
    connect(what, &QComboBox::activated, this, [this, field, team = pair.coming](int index) {
        m_partings[team].isJoined = index == 0;
        field->setVisible(index != 0);
        refuse({});
        const std::optional<quint32> into = m_list->current();
        if (into && namesakes(TeamId(*into)) != m_namesakes) // those under it come and go with it
            showNamesakes(TeamId(*into), team);
    });
    connect(field, &QLineEdit::textEdited, this, [this, team = pair.coming](const QString &typed) {
        m_partings[team].name = typed;
        refuse({});
    });
    return row;
}

void TeamMergeDialog::finish()
{
    const std::optional<quint32> current = m_list->current();
    if (!current)
        return;
    const TeamId into(*current);
    const Organization &organization = m_session.organization();
    const QString sentence = tr("“%1” was merged into “%2”.")
                                 .arg(organization.teams.find(m_team)->name.text(), organization.teams.find(into)->name.text());
    if (const Result<> done = m_session.run(edit::mergeTeams(m_team, into, choices(into))); !done) {
        refuse(done.error().sentence);
        return;
    }
    Q_EMIT merged(into);
    succeed(sentence);
}

} // namespace evenkeel
