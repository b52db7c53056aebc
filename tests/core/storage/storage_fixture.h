// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/opening.h"

#include "tests/support/organization_builder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

namespace evenkeel::test {

/// A folder in memory where there is one, else on the disk, and a file of ours in it.
class StorageTest : public testing::Test
{
protected:
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    QString file() const { return pathOf(QStringLiteral("org.evenkeel")); }

    static Organization something()
    {
        OrganizationBuilder made;
        const TeamId team = made.team(QStringLiteral("Operations"));
        made.faces(team, 4, 2);
        const CompetencyId planning = made.competency(QStringLiteral("Planning"), Side::Management);
        for (int i = 0; i < 20; ++i)
            made.rating(made.member(QStringLiteral("Person %1").arg(i), team), planning, 1 + i % 5,
                        day("2026-10-01"));
        return made.build();
    }
    /// The file, made and closed again.
    void make() const { ASSERT_TRUE(createFile(file(), something())); }

    /// Runs SQL on the file as any other program would.
    void tamper(const char *sql) const
    {
        SQLite::Database other(file().toStdString(), SQLite::OPEN_READWRITE);
        other.exec(sql);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile opened(path);
        ASSERT_TRUE(opened.open(QIODevice::WriteOnly) && opened.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                               ? QStringLiteral("/dev/shm/evenkeel-XXXXXX")
                               : QDir::tempPath() + QStringLiteral("/evenkeel-XXXXXX")};
};

} // namespace evenkeel::test
