// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/method_parameters.h"
#include "core/report/method_effect.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace evenkeel {

class LongWork;

/// What other settings would change, worked out beside the window: it can be stopped, and a newer question replaces an
/// older one.
class EffectPanel : public QWidget
{
    Q_OBJECT

public:
    /// `now` is the organization's assessment on the day that is asked about.
    EffectPanel(const Organization &organization, std::shared_ptr<const Assessment> now, QWidget *parent = nullptr);

    /// Says this instead of an effect.
    void say(const QString &sentence);
    /// Shows the effect as soon as it is known; settled() tells when.
    void workOut(const MethodSettings &settings);
    /// Nothing is being worked out: what was asked last is shown, or was stopped.
    bool isSettled() const { return !m_wanted; }
    /// What stands on the panel, a line each.
    QStringList lines() const;

Q_SIGNALS:
    void settled();

private:
    void start();
    void finish();
    void stop();
    void showWorking(bool isWorking);
    void show(const MethodEffect &effect);
    using QWidget::show;

    const Organization m_organization;
    const std::shared_ptr<const Assessment> m_now;
    /// Asked and not answered yet.
    std::optional<MethodSettings> m_wanted;
    /// What the work is about.
    std::optional<MethodSettings> m_asked;
    std::shared_ptr<std::optional<MethodEffect>> m_answer;
    LongWork *m_work = nullptr;
    QTimer m_pause; ///< Typing makes one question, not one a key.
    QLabel *m_title;
    QLabel *m_more;
    QListWidget *m_teams;
    QLabel *m_rest;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace evenkeel
