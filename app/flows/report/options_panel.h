// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/report/report_choice.h"
#include "core/base/day.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QListWidget;

namespace evenkeel {

class NoteField;
class SegmentedControl;

/// What can be chosen of a report, beside its preview.
class OptionsPanel : public QWidget
{
    Q_OBJECT

public:
    OptionsPanel(const ReportChoice &choice, Day day, Day latest, QWidget *parent = nullptr);

    ReportChoice choice() const;
    Day day() const;
    /// What stands in the actions as long as the user has not written there.
    void setFirstActions(const QStringList &actions);

Q_SIGNALS:
    void changed();

private:
    QWidget *makeSurface(const PrintOptions &options);
    QWidget *makePages(const QList<ReportPage::Kind> &kinds);
    QWidget *makeTexts(const AllHandsOptions &content);
    void movePage(int by);
    void showWhatApplies();

    SegmentedControl *m_surface;
    QComboBox *m_paper;
    QCheckBox *m_blackAndWhite;
    QCheckBox *m_notes;
    QDateEdit *m_day;
    QListWidget *m_pages;
    NoteField *m_actions;
    NoteField *m_questions;
    QStringList m_firstActions;
    bool m_hasOwnActions;
    bool m_isFilling = false;
};

} // namespace evenkeel
