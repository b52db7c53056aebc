// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/people/people_model.h"
#include "app/pages/people/people_page.h"
#include "app/tables/table_view.h"
#include "tests/support/keyboard.h"
#include "tests/support/window_support.h"

namespace evenkeel {

/// The page of a team on the screen, in American English; the keyboard is in its table.
class PeopleTableTest : public test::FileTest
{
protected:
    void open(const Organization &organization, TeamId team)
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        m_session = makeFile(organization);
        m_view = std::make_unique<ViewState>(team, m_clock);
        m_page = std::make_unique<PeoplePage>(*m_session, *m_view);
        m_page->resize(1100, 600);
        m_page->show();
        m_page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_table = m_page->findChild<tables::TableView *>();
        m_model = m_page->findChild<PeopleModel *>();
        m_page->takeFocus();
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<PeoplePage> m_page;
    tables::TableView *m_table = nullptr;
    PeopleModel *m_model = nullptr;
    test::Keyboard m_keys;
};

} // namespace evenkeel
