// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/flows/import/import_fixture.h"

#include "app/widgets/progress_overlay.h"

#include <QElapsedTimer>
#include <QProgressBar>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr int people = 10'000;
constexpr int competencies = 16;

/// How long the window did not answer, at worst.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(10ms);
    }

    std::chrono::milliseconds longestSilence() const { return std::chrono::milliseconds(m_longest); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// 10,000 people with 160,000 ratings; a big machine does it in a second, a busy small one in a minute.
class BigImportTest : public test::ImportFixture
{
protected:
    template <class Condition>
    static bool waitLong(Condition holds)
    {
        return QTest::qWaitFor(holds, 120'000);
    }

    ImportDialog *importMany()
    {
        QByteArray csv = "name,email,team";
        for (int i = 0; i < competencies; ++i)
            csv += ",skill " + QByteArray::number(i);
        for (int row = 0; row < people; ++row) {
            const QByteArray number = QByteArray::number(row);
            csv += "\nPerson " + number + ",p" + number + "@example.org,Unit " + QByteArray::number(row / 100);
            for (int i = 0; i < competencies; ++i)
                csv += ',' + QByteArray::number(1 + (row + i) % 5);
        }
        m_flow->importFile(write(u"many.csv"_s, csv));
        auto *dialog = m_window->findChild<ImportDialog *>();
        EXPECT_TRUE(waitLong([&] { return dialog->isSettled(); }));
        auto *columns = dialog->findChild<ColumnsModel *>();
        QList<int> skills;
        for (int row = 3; row < columns->rowCount(); ++row)
            skills.append(row);
        columns->choose(skills, ColumnChoice::as(Side::Management));
        EXPECT_TRUE(waitLong([&] { return dialog->isSettled(); }));
        goTo(dialog, ImportDialog::Rows);
        return dialog;
    }
};

} // namespace

TEST_F(BigImportTest, TheWindowAnswersFromTheFirstByteToTheLastRow)
{
    const Heartbeat heartbeat;

    ImportDialog *dialog = importMany();
    button(dialog, u"Import"_s)->click();
    EXPECT_TRUE(waitLong([&] { return dialog->step() == ImportDialog::Done; }));

    EXPECT_EQ(organization().members.size(), people);
    EXPECT_EQ(organization().memberships.size(), people);
    EXPECT_LT(heartbeat.longestSilence(), 1500ms);
}

TEST_F(BigImportTest, CancelledMidwayItLeavesNothingBehind)
{
    ImportDialog *dialog = importMany();
    const Organization before = organization();

    button(dialog, u"Import"_s)->click();
    auto *bar = dialog->overlay()->findChild<QProgressBar *>();
    EXPECT_TRUE(waitLong([&] { return bar->maximum() > 0 && bar->value() > 0; }));
    Q_EMIT dialog->overlay()->cancelRequested();
    EXPECT_TRUE(waitLong([&] { return !dialog->overlay()->isCovering(); }));

    EXPECT_TRUE(says(dialog, u"Stopped. Nothing was imported."_s));
    EXPECT_EQ(dialog->step(), ImportDialog::Rows);
    EXPECT_TRUE(organization() == before);
    EXPECT_FALSE(m_window->session().canUndo());
    close(dialog);
    m_window.reset();
    const Result<std::unique_ptr<Session>> again =
        Session::open(pathOf(u"Riverbend.evenkeel"_s), m_clock, nullptr, {.isReadOnly = true});
    ASSERT_TRUE(again);
    EXPECT_TRUE((*again)->organization() == before);
}

TEST_F(BigImportTest, ClosingWhileRowsAreLookedAtDoesNotHoldTheWindowUp)
{
    ImportDialog *dialog = importMany();
    dialog->findChild<ColumnsModel *>()->choose({3}, ColumnChoice::leaveOut());
    QTest::qWait(300); // longer than the pause before it begins

    QElapsedTimer closing;
    closing.start();
    close(dialog);

    EXPECT_LT(closing.elapsed(), 1500);
    EXPECT_EQ(organization().members.size(), 0);
}

} // namespace evenkeel
