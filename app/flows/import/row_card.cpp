// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/row_card.h"

#include "app/flows/import/plan_model.h"
#include "app/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// What an entry of the choice stands for beside members, whose ids are above 0.
constexpr qint64 byTheRules = -1;
constexpr qint64 somebodyNew = 0;
constexpr int narrowestChoice = 24;
constexpr qsizetype mostRemarks = 4;

/// "Ada Berg, Network and Service Desk, ada@example.org": enough to tell namesakes apart.
QString describe(const Organization &organization, const Member &member)
{
    QStringList teams;
    for (const Membership &membership : organization.memberships) {
        const Team *team = membership.member == member.id ? organization.teams.find(membership.team) : nullptr;
        if (team && !teams.contains(team->name.text()))
            teams.append(team->name.text());
    }
    QStringList parts{member.name.text()};
    if (!teams.isEmpty())
        parts.append(teams.join(u" + "_s));
    if (!member.email.isEmpty())
        parts.append(member.email.text());
    if (!member.role.isEmpty())
        parts.append(member.role.text());
    return parts.join(u", "_s);
}

} // namespace

RowCard::RowCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel)
    , m_remarks(wrappedLabel({}))
    , m_whoLabel(plainLabel(tr("&Taken for"), theme::TextStyle::Body, theme::Role::Muted))
    , m_who(new QComboBox)
    , m_mend(new QPushButton(tr("M&end the cell")))
    , m_leaveOut(new QPushButton)
{
    theme::setLook(this, theme::Look::Card);
    m_title->setFont(theme::font(theme::TextStyle::Strong));
    m_whoLabel->setBuddy(m_who);
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(narrowestChoice);
    m_mend->setAutoDefault(false);
    m_leaveOut->setAutoDefault(false);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title, 1);
    head->addWidget(m_whoLabel);
    head->addWidget(m_who, 1);
    head->addWidget(m_mend);
    head->addWidget(m_leaveOut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_remarks);
    connect(m_mend, &QPushButton::clicked, this, &RowCard::mendWanted);
    connect(m_leaveOut, &QPushButton::clicked, this, &RowCard::leaveOutToggled);
    connect(m_who, &QComboBox::activated, this, [this] {
        const qint64 chosen = m_who->currentData().toLongLong();
        if (chosen == byTheRules)
            Q_EMIT whoChosen(std::nullopt);
        else if (chosen == somebodyNew)
            Q_EMIT whoChosen(std::optional<MemberId>());
        else
            Q_EMIT whoChosen(std::optional(MemberId(quint32(chosen))));
    });
    showNothing();
}

void RowCard::showNothing()
{
    m_title->setText(tr("No row is chosen."));
    m_remarks->clear();
    m_remarks->hide();
    m_whoLabel->hide();
    m_who->hide();
    m_mend->hide();
    m_leaveOut->hide();
}

void RowCard::setBrief(bool isBrief)
{
    m_isBrief = isBrief;
    m_remarks->setVisible(!m_remarks->text().isEmpty() && !m_isBrief);
}

void RowCard::show(const ImportPlan &plan, const PlannedRow &row, const QStringList &remarks,
                   const std::optional<std::optional<MemberId>> &choice, bool isToMend)
{
    m_mend->setVisible(isToMend);
    const QString state = captionOf(row.state);
    m_title->setText(row.about.isEmpty() ? tr("Line %1: %2").arg(locale().toString(row.line), state)
                                         : tr("Line %1, %2: %3").arg(locale().toString(row.line), row.about, state));
    QStringList sentences;
    for (const QString &remark : remarks.size() > mostRemarks ? remarks.mid(0, mostRemarks - 1) : remarks)
        sentences.append(remark.endsWith(u'.') ? remark : remark + u'.');
    if (remarks.size() > sentences.size())
        sentences.append(tr("And %n more: see the marked cells.", nullptr, int(remarks.size() - sentences.size())));
    m_remarks->setText(sentences.join(u'\n'));
    m_remarks->setVisible(!sentences.isEmpty() && !m_isBrief);
    theme::setInk(m_remarks, row.state == RowState::Problem ? theme::Role::Bad : theme::Role::Text);
    m_leaveOut->setText(row.state == RowState::LeftOut ? tr("Take it &in again") : tr("&Leave this row out"));
    m_leaveOut->show();
    offer(plan, row, choice);
}

void RowCard::offer(const ImportPlan &plan, const PlannedRow &row,
                    const std::optional<std::optional<MemberId>> &choice)
{
    std::vector<MemberId> candidates = membersNamed(plan.basis, row.about);
    for (const std::optional<MemberId> &also : {row.member, choice.value_or(std::nullopt)}) {
        if (also && std::find(candidates.begin(), candidates.end(), *also) == candidates.end())
            candidates.push_back(*also);
    }
    m_who->clear();
    m_who->addItem(plan.kind == ImportKind::People ? tr("Told by number, email, or name and team")
                                                   : tr("Told by number, email or name"),
                   byTheRules);
    if (plan.kind == ImportKind::People)
        m_who->addItem(tr("Somebody new"), somebodyNew);
    for (const MemberId candidate : candidates) {
        if (const Member *member = plan.basis.members.find(candidate))
            m_who->addItem(describe(plan.basis, *member), qint64(candidate.value()));
    }
    const qint64 chosen = !choice ? byTheRules : *choice ? qint64((*choice)->value()) : somebodyNew;
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
    const bool isOffered = plan.kind != ImportKind::Teams && !candidates.empty();
    m_whoLabel->setVisible(isOffered);
    m_who->setVisible(isOffered);
}

} // namespace evenkeel
