// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/step_player.h"

#include "app/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

/// A desktop that wants animations, or none.
class Moving : public QProxyStyle
{
public:
    explicit Moving(bool isMoving) : m_isMoving(isMoving) {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? (m_isMoving ? 200 : 0) : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    bool m_isMoving;
};

class StepPlayerTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { theme::apply(*qApp, theme::Scheme::Light); }

    StepPlayerTest()
    {
        m_player.setSteps({u"Q1"_s, u"Q2"_s, u"Q3"_s});
        m_player.resize(400, 40);
        m_player.show();
        QObject::connect(&m_player, &StepPlayer::moved, &m_player, [this](double at) { m_positions += at; });
    }
    void key(Qt::Key key) { QTest::keyClick(m_player.findChild<QSlider *>(), key); }
    QString caption() const { return m_player.findChild<QLabel *>()->text(); }

    Moving m_still{false};
    Moving m_moving{true};
    StepPlayer m_player{u"Round"_s};
    QList<double> m_positions;
};

TEST_F(StepPlayerTest, StandsAtTheLastStepAndMovesByKeys)
{
    EXPECT_EQ(caption(), u"Q3"_s);

    key(Qt::Key_Left);
    EXPECT_EQ(caption(), u"Q2"_s);
    key(Qt::Key_Home);
    EXPECT_EQ(caption(), u"Q1"_s);
    key(Qt::Key_End);
    EXPECT_EQ(m_positions, (QList<double>{1, 0, 2}));
}

TEST_F(StepPlayerTest, AClickOnAFarMarkGoesThere)
{
    auto *slider = m_player.findChild<QSlider *>();
    slider->resize(300, slider->sizeHint().height());

    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(12, slider->height() / 2));
    EXPECT_EQ(caption(), u"Q1"_s);
    EXPECT_EQ(m_positions, QList<double>{0});

    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(180, slider->height() / 2)); // beside the one in the middle
    EXPECT_EQ(caption(), u"Q2"_s);
}

TEST_F(StepPlayerTest, PlaysFromTheStartToTheEndAndStops)
{
    m_player.setStyle(&m_still);

    key(Qt::Key_Space);
    EXPECT_TRUE(m_player.isPlaying());
    EXPECT_EQ(m_player.findChild<QToolButton *>()->accessibleName(), u"Pause: Round"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_player.isPlaying(); }, 6000));

    EXPECT_EQ(m_positions, (QList<double>{0, 1, 2})); // no way between where the desktop wants none
    EXPECT_EQ(caption(), u"Q3"_s);
}

TEST_F(StepPlayerTest, GlidesBetweenStepsAndPausesAtTheNext)
{
    m_player.setStyle(&m_moving);
    m_player.setCurrent(0);
    m_positions.clear();

    m_player.play();
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_positions.size() > 2; }, 3000));
    const double onTheWay = m_player.position();
    EXPECT_GT(onTheWay, 0);
    EXPECT_LT(onTheWay, 1);
    EXPECT_EQ(caption(), u"Q2"_s);
    key(Qt::Key_Space);

    EXPECT_FALSE(m_player.isPlaying());
    EXPECT_EQ(m_player.position(), 1);
    EXPECT_TRUE(std::is_sorted(m_positions.begin(), m_positions.end()));
}

TEST_F(StepPlayerTest, StopsWhereItIsMovedByHandOrHidden)
{
    m_player.setStyle(&m_still);
    m_player.play();
    key(Qt::Key_Right);
    EXPECT_FALSE(m_player.isPlaying());
    EXPECT_EQ(m_player.current(), 1);

    m_player.play();
    m_player.hide();
    EXPECT_FALSE(m_player.isPlaying());
}

TEST_F(StepPlayerTest, KeepsItsStepWhereThereAreOthersUnlessItStoodAtTheEnd)
{
    m_player.setSteps({u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s});
    EXPECT_EQ(caption(), u"Q4"_s);

    m_player.setCurrent(1);
    m_player.setSteps({u"Q1"_s, u"Q2"_s, u"Q3"_s});
    EXPECT_EQ(caption(), u"Q2"_s);
    m_player.setSteps({u"Q1"_s});
    EXPECT_EQ(caption(), u"Q1"_s);
    EXPECT_FALSE(m_player.isEnabled());
}

} // namespace
} // namespace evenkeel
