// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/file_content.h"

#include "core/storage/domain_check.h"
#include "core/storage/load.h"

#include <QFile>
#include <QStringList>

namespace evenkeel::test {
namespace {

using namespace Qt::StringLiterals;

QStringList answersOf(Database &database, const QString &sql)
{
    QStringList answers;
    EXPECT_TRUE(database.query(sql.toUtf8().constData(), {}, [&](const Row &row) { answers += row.text(0); }));
    return answers;
}

QString rowsOf(Database &database)
{
    const QStringList tables = answersOf(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                                                   "LIKE 'sqlite_%' ORDER BY name"_s);
    QString rows;
    for (const QString &table : tables) {
        const QStringList columns =
            answersOf(database, u"SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')"_s.arg(table));
        const QStringList lines = answersOf(
            database, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns.join(u" || ',' || "_s), table));
        rows += table + u":\n"_s + lines.join(u'\n') + u'\n';
    }
    return rows;
}

} // namespace

FileContent contentOf(const QString &path, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"content.copy"_s);
    QFile::remove(copy);
    EXPECT_TRUE(QFile::copy(path, copy));
    auto database = Database::connect(copy, Database::Access::ReadWrite).take();
    auto organization = loadOrganization(*database);
    EXPECT_TRUE(organization) << organization.error().detail.toStdString();
    bool isSound = answersOf(*database, u"PRAGMA integrity_check"_s) == QStringList{u"ok"_s}
        && answersOf(*database, u"SELECT \"table\" FROM pragma_foreign_key_check"_s).isEmpty();
    if (const Result<> checked = checkDomain(*organization); !checked) {
        ADD_FAILURE() << checked.error().detail.toStdString();
        isSound = false;
    }
    return {organization.take(), rowsOf(*database), isSound};
}

} // namespace evenkeel::test
