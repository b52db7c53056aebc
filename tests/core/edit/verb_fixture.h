// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/edit/verb.h"
#include "core/storage/domain_check.h"
#include "core/storage/load.h"
#include "core/storage/opening.h"
#include "core/storage/transaction.h"

#include "tests/support/organization_builder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>

namespace evenkeel::test {

/// Runs verbs on a file as Session does, without recording them.
class VerbTest : public testing::Test
{
protected:
    /// What the tests start from. The root is 1, then teams, people and competencies in the order of making.
    explicit VerbTest(const Organization &content = OrganizationBuilder().build())
        : m_file(createFile(m_folder.filePath(QStringLiteral("org.evenkeel")), content).take())
    {}

    const Organization &organization() const { return m_file.organization; }

    template <class T>
    Result<T> run(const Verb<T> &verb)
    {
        auto transaction = Transaction::begin(*m_file.database).take();
        EditContext context{.database = *m_file.database, .before = m_file.organization, .clock = m_clock};
        Result<T> done = verb.run(context);
        if (!done)
            return done;
        EXPECT_TRUE(transaction.commit());
        m_file.organization = loadOrganization(*m_file.database).take();
        const Result<> sound = checkDomain(m_file.organization);
        EXPECT_TRUE(sound) << sound.error().detail.toStdString();
        return done;
    }

    /// The sentence with which the verb is refused; empty where it is done. Nothing changes.
    template <class T>
    QString refusalOf(const Verb<T> &verb)
    {
        const Organization before = m_file.organization;
        const Result<T> done = run(verb);
        EXPECT_TRUE(loadOrganization(*m_file.database).take() == before || done);
        EXPECT_TRUE(done || done.error().kind == ErrorKind::Refused);
        // From a check at the door, not from a constraint of the file.
        EXPECT_TRUE(done || done.error().detail.isEmpty()) << done.error().detail.toStdString();
        return done ? QString() : done.error().sentence;
    }

    QTemporaryDir m_folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                               ? QStringLiteral("/dev/shm/evenkeel-XXXXXX")
                               : QDir::tempPath() + QStringLiteral("/evenkeel-XXXXXX")};
    FixedClock m_clock{QDate(2026, 11, 23)};
    OpenedFile m_file;
};

} // namespace evenkeel::test
