// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/progress_overlay.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class ProgressOverlayTest : public testing::Test
{
protected:
    ProgressOverlayTest()
    {
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_field);
        m_window.resize(600, 400);
        m_overlay = new ProgressOverlay(&m_window);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_field->setFocus();
    }

    bool isSeen() const { return m_overlay->findChild<QPushButton *>()->isVisible(); }

    QWidget m_window;
    QLineEdit *m_field = new QLineEdit;
    ProgressOverlay *m_overlay;
};

} // namespace

TEST_F(ProgressOverlayTest, WorkThatEndsAtOnceIsNotSeenButTakesNoKeys)
{
    m_overlay->begin(u"Importing"_s);

    EXPECT_FALSE(isSeen());
    EXPECT_FALSE(m_field->hasFocus());
    m_overlay->end();
    EXPECT_TRUE(m_field->hasFocus());
    EXPECT_TRUE(m_overlay->isHidden());
}

TEST_F(ProgressOverlayTest, LongWorkIsSeenWithItsProgress)
{
    m_overlay->begin(u"Importing"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return isSeen(); }));
    const auto *bar = m_overlay->findChild<QProgressBar *>();
    EXPECT_EQ(bar->maximum(), 0);

    m_overlay->setProgress(3'000'000'000, 6'000'000'000);

    EXPECT_EQ(bar->value() * 2, bar->maximum());
}

TEST_F(ProgressOverlayTest, EscapeAsksToCancelOnce)
{
    QSignalSpy cancelled(m_overlay, &ProgressOverlay::cancelRequested);
    m_overlay->begin(u"Importing"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return isSeen(); }));

    QTest::keyClick(m_overlay, Qt::Key_Escape);
    QTest::keyClick(m_overlay, Qt::Key_Escape);
    QTest::mouseClick(m_overlay->findChild<QPushButton *>(), Qt::LeftButton);

    EXPECT_EQ(cancelled.count(), 1);
    EXPECT_TRUE(m_overlay->isVisible());
}

TEST_F(ProgressOverlayTest, TabStaysOnTheOverlay)
{
    m_overlay->begin(u"Importing"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return isSeen(); }));

    QTest::keyClick(m_overlay, Qt::Key_Tab);

    EXPECT_FALSE(m_field->hasFocus());
}

TEST_F(ProgressOverlayTest, CoversItsParentAtEverySize)
{
    m_overlay->begin(u"Importing"_s);

    m_window.resize(800, 500);

    EXPECT_EQ(m_overlay->size(), m_window.size());
}

} // namespace evenkeel
