// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fitting.h"

#include "app/widgets/labels.h"

#include <gtest/gtest.h>

#include <QDialog>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

class FittingTest : public testing::Test
{
protected:
    FittingTest()
    {
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_sentence);
        keepFitting(&m_window);
        m_window.resize(240, 20);
    }

    bool isWhole() const { return m_sentence->height() >= m_sentence->heightForWidth(m_sentence->width()); }
    void show()
    {
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_window));
    }

    QDialog m_window;
    QLabel *m_sentence = wrappedLabel(u"A sentence that has to wrap here, since the window is not at all wide enough for it."_s);
};

TEST_F(FittingTest, ASentenceThatWrapsIsSeenWhole)
{
    show();

    EXPECT_TRUE(isWhole());
}

TEST_F(FittingTest, AWindowGrowsWithALargerText)
{
    show();
    const int before = m_window.height();
    QFont twice = m_sentence->font();
    twice.setPixelSize(2 * QFontInfo(twice).pixelSize());

    m_sentence->setFont(twice);

    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window.height() > before && isWhole(); }));
}

TEST_F(FittingTest, WhatIsHigherAlreadyStaysSo)
{
    m_window.resize(240, 400);
    show();

    EXPECT_EQ(m_window.height(), 400);
}

TEST_F(FittingTest, NoWindowIsHigherThanTheScreen)
{
    m_sentence->setText(m_sentence->text().repeated(300));
    show();

    EXPECT_LE(m_window.frameGeometry().height(), m_window.screen()->availableGeometry().height());
}

} // namespace
} // namespace evenkeel
