// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ratings/ratings_bar.h"
#include "app/pages/ratings/ratings_grid.h"
#include "app/pages/ratings/ratings_page.h"
#include "app/widgets/notice_bar.h"
#include "tests/support/keyboard.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

/// The page in a window of its own, on 23 November 2026.
class RatingsPageTest : public testing::Test
{
protected:
    RatingsPageTest() : m_team(m_builder.team(u"Network Operations"_s))
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QSettings().clear();
    }

    /// Three people, two competencies of management and one of leadership.
    void build()
    {
        m_planning = m_builder.competency(u"Planning"_s, Side::Management);
        m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
        m_staffing = m_builder.competency(u"Staffing"_s, Side::Management);
        for (const QString &name : {u"Ada"_s, u"Grace"_s, u"Linus"_s})
            m_people.push_back(m_builder.member(name, m_team));
    }

    void open()
    {
        m_session = Session::create(m_folder.filePath(u"org.evenkeel"_s), m_builder.build(), m_clock,
                                    {.backupFolder = m_folder.filePath(u"backups"_s)})
                        .take();
        m_view = std::make_unique<ViewState>(m_team, m_clock);
        m_page = std::make_unique<RatingsPage>(*m_session, *m_view);
        m_header.reset(m_page->makeHeaderWidget());
        m_page->resize(1100, 640);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_grid = m_page->findChild<RatingsGrid *>();
        m_model = m_page->findChild<RatingsModel *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_page->takeFocus();
    }

    void goTo(int row, int column) { m_grid->setCurrentIndex(m_model->index(row, RatingsModel::firstCompetency + column)); }
    QString at() const
    {
        const QModelIndex current = m_grid->currentIndex();
        return u"%1,%2"_s.arg(current.row()).arg(current.column() - RatingsModel::firstCompetency);
    }
    /// Row by row: a level as it is, a greyed one in brackets, "–" cannot judge, "." empty.
    std::string levels() const
    {
        QStringList rows;
        for (const RatingRow &row : m_model->rows()) {
            QStringList cells;
            for (const RatingCell &cell : row.cells) {
                using State = RatingCell::State;
                const QString level = levelText(cell.level, QLocale::c());
                cells.push_back(cell.state == State::Given           ? level
                                    : cell.state == State::Suggested ? u'(' + level + u')'
                                    : cell.state == State::CannotJudge ? u"-"_s : u"."_s);
            }
            if (row.member)
                rows.push_back(cells.join(u' '));
        }
        return rows.join(u" | "_s).toStdString();
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        m_keys.press(Qt::Key_V, Qt::ControlModifier);
    }
    /// What a bar says; empty where none says anything.
    QString said() const
    {
        QStringList sentences;
        for (const NoticeBar *bar : m_page->findChildren<NoticeBar *>())
            sentences.push_back(bar->sentence());
        sentences.removeAll(QString());
        return sentences.join(u'\n');
    }
    /// Presses the button of the bar that says something.
    void press()
    {
        for (NoticeBar *bar : m_page->findChildren<NoticeBar *>()) {
            if (!bar->sentence().isEmpty()) {
                bar->findChild<QPushButton *>()->click();
                return;
            }
        }
        ADD_FAILURE() << "no bar says anything";
    }
    QComboBox *rounds() const { return m_page->findChild<RatingsBar *>()->findChildren<QComboBox *>()[2]; }
    QComboBox *sources() const { return m_page->findChild<RatingsBar *>()->findChildren<QComboBox *>()[0]; }
    QAction *action(const QString &caption) const
    {
        for (QAction *each : m_page->actions()) {
            if (QString(each->text()).remove(u'&') == caption)
                return each;
        }
        ADD_FAILURE() << "no action " << caption.toStdString();
        return nullptr;
    }
    /// The one rating of the first person in planning that is latest.
    Rating latest() const { return ratingsOf(m_session->organization(), m_people[0]).ratings.back(); }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    OrganizationBuilder m_builder;
    TeamId m_team;
    CompetencyId m_planning{1};
    CompetencyId m_vision{2};
    CompetencyId m_staffing{3};
    std::vector<MemberId> m_people;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<QWidget> m_header;
    std::unique_ptr<RatingsPage> m_page;
    RatingsGrid *m_grid = nullptr;
    RatingsModel *m_model = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Keyboard m_keys;
};

} // namespace evenkeel::test
