// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

class QLabel;
class QToolButton;

namespace evenkeel {

class StepSlider;

/// A slider over a few named steps that can play itself: one step after the other to the last, with a rest at each.
/// Between two steps it glides, unless the desktop wants no animations. Arrow keys, Home and End move; Space plays and
/// pauses. Stops where it is moved by hand or hidden. Captions are plain.
class StepPlayer : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what is played ("Round"), for those who cannot see it.
    explicit StepPlayer(const QString &name, QWidget *parent = nullptr);

    /// Stands at the last one where it stood at the last or beyond; emits nothing.
    void setSteps(const QStringList &captions);
    int count() const { return static_cast<int>(m_captions.size()); }
    /// 0 to count() - 1; not whole while it glides.
    double position() const { return m_position; }
    /// The step it stands at or is on its way to.
    int current() const;
    /// Moves at once.
    void setCurrent(int step);

    bool isPlaying() const { return m_isPlaying; }
    /// From the start where it stands at the end.
    void play();
    void pause();

    /// How long it rests at a step, and takes to the next.
    static constexpr int restMs = 1100;
    static constexpr int glideMs = 600;

Q_SIGNALS:
    void moved(double position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void toggle();
    void advance();
    void arrive();
    void moveTo(double position);
    bool glides() const;
    void sayState();

    QString m_name;
    QStringList m_captions;
    double m_position = 0;
    bool m_isPlaying = false;
    QToolButton *m_button;
    StepSlider *m_slider;
    QLabel *m_caption;
    QTimer m_rest;
    QVariantAnimation m_glide;
};

} // namespace evenkeel
