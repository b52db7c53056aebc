// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/no_team_dialog.h"

#include "app/pages/people/people_page.h"
#include "core/edit/team_verbs.h"
#include "tests/support/window_support.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;

/// Two people whose team was deleted, and one who is somewhere else too.
class NoTeamTest : public test::FileTest
{
protected:
    NoTeamTest()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        test::OrganizationBuilder builder;
        m_network = builder.team(u"Network"_s);
        const TeamId gone = builder.team(u"Gone"_s);
        m_zoe = builder.member(u"Zoe"_s, gone);
        m_bo = builder.member(u"Bo"_s, gone);
        builder.membership(builder.member(u"Ada"_s, m_network, .5), gone, .5);
        builder.rating(m_zoe, builder.competency(u"Planning"_s, Side::Management), 4, day("2026-11-01"));
        m_session = makeFile(builder.build());
        m_view = std::make_unique<ViewState>(TeamId(1), m_clock);
        m_page = std::make_unique<PeoplePage>(*m_session, *m_view);
        m_page->show();
        EXPECT_FALSE(ask()->isEnabled());
        EXPECT_TRUE(m_session->run(edit::removeTeam(gone)));
    }

    QAction *ask() const
    {
        for (QAction *action : m_page->actions()) {
            if (action->text().remove(u'&') == u"People in no team…"_s)
                return action;
        }
        ADD_FAILURE() << "no such action";
        return nullptr;
    }
    NoTeamDialog *dialog() const
    {
        auto *dialog = m_page->findChild<NoTeamDialog *>();
        EXPECT_TRUE(dialog);
        return dialog;
    }
    QPushButton *button(const QString &beginning) const
    {
        for (auto *button : dialog()->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(beginning))
                return button;
        }
        ADD_FAILURE() << "no button " << beginning.toStdString();
        return nullptr;
    }
    QString listed() const
    {
        const auto *list = dialog()->findChild<QListWidget *>();
        QStringList lines;
        for (int row = 0; row < list->count(); ++row)
            lines.append((list->item(row)->checkState() == Qt::Checked ? u'+' : u'-') + list->item(row)->text());
        return lines.join(u'\n');
    }
    bool hints() const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"2 more person(s)"_s);
        });
    }
    std::vector<TeamId> teamsOf(MemberId member) const
    {
        std::vector<TeamId> teams;
        for (const Membership &membership : m_session->organization().memberships) {
            if (membership.member == member)
                teams.push_back(membership.team);
        }
        return teams;
    }

    TeamId m_network{0};
    MemberId m_zoe{0};
    MemberId m_bo{0};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<PeoplePage> m_page;
};

} // namespace

TEST_F(NoTeamTest, WhoHasNoTeamIsSaidAtTheTopAndListedByName)
{
    EXPECT_TRUE(hints());

    ask()->trigger();

    EXPECT_EQ(listed(), u"+Bo\n+Zoe (1 rating(s))"_s);
}

TEST_F(NoTeamTest, TheyArePutIntoTheTeamThatIsLookedAt)
{
    m_view->setTeam(m_network);
    ask()->trigger();
    auto *from = dialog()->findChild<QLineEdit *>();
    from->setText(u"whenever"_s);
    button(u"Put 2"_s)->click();
    ASSERT_TRUE(m_page->findChild<NoTeamDialog *>());
    from->setText(u"2026-10-01"_s);

    button(u"Put 2"_s)->click();

    EXPECT_EQ(teamsOf(m_zoe), std::vector{m_network});
    EXPECT_EQ(teamsOf(m_bo), std::vector{m_network});
    EXPECT_FALSE(ask()->isEnabled());
    ASSERT_TRUE(m_session->undo());
    EXPECT_TRUE(ask()->isEnabled());
}

TEST_F(NoTeamTest, TheyAreRemovedFromTheFileWithTheirRatings)
{
    ask()->trigger();
    dialog()->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Unchecked);

    button(u"Remove 1"_s)->click();

    EXPECT_FALSE(m_session->organization().members.find(m_zoe));
    EXPECT_TRUE(m_session->organization().members.find(m_bo));
    EXPECT_TRUE(m_session->organization().ratings.isEmpty());
}

TEST_F(NoTeamTest, GoingToOneOfThemAsksWhereToPutThem)
{
    m_page->select({m_zoe});

    EXPECT_EQ(listed(), u"-Bo\n+Zoe (1 rating(s))"_s);
}

} // namespace evenkeel
