// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/questions.h"
#include "core/domain/organization.h"
#include "core/report/document.h"

#include <QDialog>

class QTextBrowser;

namespace evenkeel {

class NoticeBar;

/// "About the method", to be read beside the work: selected, copied, printed and saved as PDF.
class AboutMethodWindow : public QDialog
{
    Q_OBJECT

public:
    /// Without `offersSettings`, where they are open already or cannot be.
    AboutMethodWindow(Questions &questions, bool offersSettings, QWidget *parent);

    /// With the settings of this organization.
    void show(const Organization &organization);

Q_SIGNALS:
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void copy();
    void print();
    void save();

    Questions &m_questions;
    Document m_document;
    QTextBrowser *m_text;
    NoticeBar *m_notice;
};

} // namespace evenkeel
