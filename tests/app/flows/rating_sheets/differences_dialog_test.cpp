// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rating_sheets/differences_dialog.h"

#include "app/tables/table_view.h"
#include "app/widgets/segmented_control.h"
#include "tests/support/window_support.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class DifferencesDialogTest : public test::FileTest
{
protected:
    void open()
    {
        m_session = makeFile(m_builder.build());
        m_view = std::make_unique<ViewState>(m_network, m_clock);
        m_dialog = new DifferencesDialog(*m_session, *m_view); // deletes itself where it is closed
        m_dialog->open();
        settle();
    }
    ~DifferencesDialogTest() override
    {
        if (m_dialog)
            m_dialog->reject();
        QTest::qWait(0);
    }

    void settle() { EXPECT_TRUE(test::waitUntil([&] { return m_dialog->isSettled(); })); }
    void rate(MemberId member, Source source, const QString &rater, double level)
    {
        m_builder.rating(member, m_planning, level, test::day("2026-11-01"), source, rater);
    }

    QString rows() const
    {
        const auto &model = *m_dialog->findChild<DifferencesModel *>();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            lines.append(cells.join(u'|'));
        }
        return lines.join(u'\n');
    }

    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(m_dialog) && label->text().contains(text);
        });
    }

    test::OrganizationBuilder m_builder;
    TeamId m_network = m_builder.team(u"Network"_s);
    TeamId m_cables = m_builder.team(u"Cables"_s, m_network);
    MemberId m_ada = m_builder.member(u"Ada Berg"_s, m_network);
    MemberId m_bo = m_builder.member(u"Bo Li"_s, m_cables);
    CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    DifferencesDialog *m_dialog = nullptr;
};

} // namespace

TEST_F(DifferencesDialogTest, ShowsWhereSupervisorsAreTwoLevelsApartAndSelfFromTheOthers)
{
    rate(m_ada, Source::Supervisor, u"Pat"_s, 2);
    rate(m_ada, Source::Supervisor, u"Jim"_s, 4.5);
    rate(m_bo, Source::Supervisor, u"Pat"_s, 2);
    rate(m_bo, Source::Self, {}, 5);

    open();

    EXPECT_EQ(rows(), u"Bo Li|Cables|Planning|Self above others|3|self: 5 · supervisors: 2\n"
                      u"Ada Berg|Network|Planning|Supervisors|2.5|Pat: 2 · Jim: 4.5"_s);
}

TEST_F(DifferencesDialogTest, NamesNoPeerAndShowsPeersFromThreeOn)
{
    rate(m_ada, Source::Self, {}, 5);
    for (const QString &peer : {u"Peer 1"_s, u"Peer 2"_s})
        rate(m_ada, Source::Peer, peer, 1);
    open();
    EXPECT_EQ(rows(), QString());
    m_dialog->reject();

    rate(m_ada, Source::Peer, u"Peer 3"_s, 1);
    m_session.reset();
    QFile::remove(pathOf(u"Riverbend.evenkeel"_s));
    open();

    EXPECT_EQ(rows(), u"Ada Berg|Network|Planning|Self above others|4|self: 5 · peers: 1"_s);
}

TEST_F(DifferencesDialogTest, IsNarrowedToOneKindAndToTheTeamAlone)
{
    rate(m_ada, Source::Supervisor, u"Pat"_s, 1);
    rate(m_ada, Source::Supervisor, u"Jim"_s, 5);
    rate(m_bo, Source::Supervisor, u"Pat"_s, 2);
    rate(m_bo, Source::Self, {}, 5);
    open();
    QAbstractItemModelTester tester(m_dialog->findChild<DifferencesModel *>());

    m_dialog->findChild<SegmentedControl *>()->setCurrent(2);
    EXPECT_TRUE(rows().startsWith(u"Bo Li"_s) && !rows().contains(u'\n'));

    m_dialog->findChild<QCheckBox *>()->click();
    settle();
    EXPECT_EQ(rows(), QString());
    EXPECT_TRUE(says(u"agree to within two levels"_s));
}

TEST_F(DifferencesDialogTest, LeadsToTheRatingsOfTheRow)
{
    rate(m_ada, Source::Supervisor, u"Pat"_s, 1);
    rate(m_ada, Source::Supervisor, u"Jim"_s, 5);
    open();
    MemberId wanted{99};
    QObject::connect(m_dialog, &DifferencesDialog::ratingsWanted, m_dialog,
                     [&](MemberId member, CompetencyId) { wanted = member; });

    for (auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Show in the grid"_s)
            button->click();
    }
    m_dialog = nullptr; // closed

    EXPECT_EQ(wanted, m_ada);
}

} // namespace evenkeel
