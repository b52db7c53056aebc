// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_panel.h"

#include "app/pages/people/strength_history.h"
#include "app/tables/table_view.h"
#include "app/widgets/field_error.h"
#include "core/edit/member_verbs.h"
#include "core/edit/rating_verbs.h"
#include "tests/support/window_support.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;

namespace {

class PersonPanelTest : public test::FileTest
{
protected:
    PersonPanelTest()
    {
        test::OrganizationBuilder builder;
        const TeamId network = builder.team(u"Network <b>"_s);
        m_planning = builder.competency(u"Planning"_s, Side::Management);
        const CompetencyId vision = builder.competency(u"Vision"_s, Side::Leadership);
        m_ada = builder.member(u"Ada & <i>Berg</i>"_s, network);
        m_jo = builder.member(u"Jo"_s, network);
        builder.rating(m_ada, m_planning, 2, day("2026-05-01"));
        builder.rating(m_ada, m_planning, 4, day("2026-11-01"));
        builder.rating(m_ada, vision, 3, day("2026-11-01"));
        m_session = makeFile(builder.build());
        m_view = std::make_unique<ViewState>(network, m_clock);
        m_panel = std::make_unique<PersonPanel>(*m_session, *m_view);
        m_panel->resize(480, 800);
        m_panel->show(m_ada);
        m_panel->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_panel.get()));
        m_note = m_panel->findChild<QPlainTextEdit *>();
    }

    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text() == text && label->textFormat() == Qt::PlainText;
        });
    }
    QString noteOf(MemberId member) const { return m_session->organization().members.find(member)->note.text(); }

    MemberId m_ada{0};
    MemberId m_jo{0};
    CompetencyId m_planning{0};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<PersonPanel> m_panel;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace

TEST_F(PersonPanelTest, ShowsBothStrengthsAndTeamsAsPlainText)
{
    EXPECT_TRUE(says(u"75"_s));
    EXPECT_TRUE(says(u"50"_s));
    EXPECT_TRUE(says(u"Network <b>"_s));
}

TEST_F(PersonPanelTest, SaysNoStandingOfAPerson)
{
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        for (const QString &word : {u"chaos"_s, u"bureaucratic"_s, u"balance"_s, u"thin on"_s, u"need"_s})
            EXPECT_FALSE(label->text().contains(word, Qt::CaseInsensitive)) << label->text().toStdString();
    }
}

TEST_F(PersonPanelTest, TheRoundsAreATableAndALineForEachSide)
{
    const auto *table = m_panel->findChild<tables::TableView *>();
    ASSERT_TRUE(table);
    const QAbstractItemModel &model = *table->model();

    ASSERT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Q2 2026"_s);
    EXPECT_EQ(model.index(0, 1).data().toString(), u"25"_s);
    EXPECT_EQ(model.index(0, 2).data().toString(), u"75"_s);
    EXPECT_EQ(model.index(1, 1).data().toString(), u"–"_s);
    EXPECT_EQ(model.index(2, 2).data().toString(), u"4"_s);
    EXPECT_EQ(m_panel->findChild<StrengthHistory *>()->accessibleDescription(),
              u"Q2 2026: management 25, leadership –; Q4 2026: management 75, leadership 50"_s);
}

TEST_F(PersonPanelTest, FollowsEdits)
{
    ASSERT_TRUE(m_session->run(edit::rate({.subject = {m_ada, m_planning}, .level = 5},
                                          roundOn(m_session->organization(), m_clock.today()))));

    EXPECT_TRUE(says(u"100"_s));
}

TEST_F(PersonPanelTest, ANoteIsKeptWhenTheKeyboardLeavesIt)
{
    m_note->setFocus();
    QTest::keyClicks(m_note, u"Wants the night shift."_s);

    m_panel->setFocus();

    EXPECT_EQ(noteOf(m_ada), u"Wants the night shift."_s);
    EXPECT_EQ(m_session->undoName(), u"Edit Ada & <i>Berg</i>"_s);
}

TEST_F(PersonPanelTest, ANoteIsKeptBeforeAnotherPersonIsShown)
{
    m_note->setPlainText(u"Mentor."_s);

    m_panel->show(m_jo);

    EXPECT_EQ(noteOf(m_ada), u"Mentor."_s);
    EXPECT_EQ(m_note->toPlainText(), QString());
}

TEST_F(PersonPanelTest, ANoteKeepsItsNoBreakSpacesAndIsNotTouchedByBeingLookedAt)
{
    const QString spaced = u"Wants\u00A010\u202F%,\n\tnot\u2028more\u2029or less."_s;
    ASSERT_TRUE(m_session->run(edit::setMemberNote(m_ada, spaced)));
    m_panel->show(m_ada);
    m_note->setFocus();
    m_panel->setFocus();
    m_panel->show(m_jo);
    EXPECT_EQ(noteOf(m_ada), spaced);

    QGuiApplication::clipboard()->setText(u"5\u00A0%"_s);
    m_note->setFocus();
    m_note->paste();
    m_panel->setFocus();
    EXPECT_EQ(noteOf(m_jo), u"5\u00A0%"_s);
}

TEST_F(PersonPanelTest, ANoteThatCannotBeKeptStaysWithItsPersonAndSaysWhy)
{
    m_note->setPlainText(QString(10'001, u'x'));

    m_panel->show(m_jo);
    EXPECT_EQ(m_panel->member(), m_ada);
    EXPECT_FALSE(m_panel->close());

    EXPECT_TRUE(m_panel->isVisible());
    EXPECT_TRUE(m_panel->findChild<FieldError *>()->isVisible());
    EXPECT_EQ(m_note->toPlainText().size(), 10'001);
}

TEST_F(PersonPanelTest, GoesWithThePerson)
{
    const QSignalSpy closed(m_panel.get(), &PersonPanel::closed);

    ASSERT_TRUE(m_session->run(edit::removeMembers({m_ada})));

    EXPECT_FALSE(m_panel->member());
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(PersonPanelTest, ThePastShowsWhatCountedThenAndTakesNoNote)
{
    m_view->setAsOf(day("2026-06-30"));

    EXPECT_TRUE(says(u"25"_s));
    EXPECT_TRUE(m_note->isReadOnly());
}

} // namespace evenkeel
