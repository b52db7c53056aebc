// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/competency_names.h"

#include "core/exchange/columns.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenkeel {

CompetencyNames::CompetencyNames(const Organization &organization)
{
    for (const Competency *competency : competenciesInOrder(organization)) {
        const auto index = qsizetype(m_all.size());
        m_all.push_back({competency->id, competency->name});
        if (!competency->code.isEmpty())
            m_byCode.insert(foldedKey(competency->code.text()), index);
        m_byName.insert(foldedKey(competency->name.text()), index);
        m_byNumber.insert(competency->id.value(),
                          {index, foldedKey(competency->code.text()), foldedKey(competency->name.text())});
    }
}

const NamedCompetency *CompetencyNames::find(const QString &text) const
{
    const QString key = foldedKey(text);
    if (key.isEmpty())
        return nullptr;
    const qsizetype index = m_byCode.value(key, m_byName.value(key, -1));
    return index < 0 ? nullptr : &m_all[std::size_t(index)];
}

const NamedCompetency *CompetencyNames::findHeading(const QString &text) const
{
    static const QRegularExpression numbered(u"^(.*) \\[competency ([1-9][0-9]*)\\]$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = numbered.match(text.trimmed());
    if (!match.hasMatch())
        return find(text);
    const auto at = m_byNumber.constFind(match.capturedView(2).toUInt());
    const QString key = foldedKey(match.captured(1));
    const bool isMeant = at != m_byNumber.constEnd() && (key == at->code || key == at->name);
    return isMeant ? &m_all[std::size_t(at->index)] : find(text);
}

QString CompetencyNames::headingFor(const Competency &competency, bool byName) const
{
    const QString text = competency.code.isEmpty() || byName ? competency.name.text() : competency.code.text();
    const NamedCompetency *found = findHeading(text);
    static const QSet<QString> fields = [] {
        QSet<QString> all;
        for (const ImportKind kind : {ImportKind::People, ImportKind::Matrix}) {
            for (const Field field : fieldsOf(kind))
                all.insert(headingOf(field));
        }
        return all;
    }();
    if (found && found->known == competency.id && !fields.contains(foldedKey(text)))
        return text;
    return u"%1 [competency %2]"_s.arg(text, QString::number(competency.id.value()));
}

bool CompetencyNames::add(const Name &name, Side side)
{
    if (find(name.text()))
        return false;
    m_byName.insert(foldedKey(name.text()), qsizetype(m_all.size()));
    m_all.push_back({std::nullopt, name, side});
    return true;
}

} // namespace evenkeel
