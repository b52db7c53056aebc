// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/dropped_table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DroppedTable)
};

const QStringList &endings()
{
    static const QStringList all{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"ods"_s};
    return all;
}

} // namespace

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

QString droppedTable(const QMimeData *data)
{
    const QString path = droppedFile(data);
    return endings().contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

QString tableFilter()
{
    QStringList patterns;
    for (const QString &ending : endings())
        patterns.append("*."_L1 + ending);
    return Tr::tr("Tables (%1);;All files (*)").arg(patterns.join(u' '));
}

} // namespace evenkeel
