// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/report/report_choice.h"
#include "app/print/printed_document.h"
#include "app/shell/questions.h"
#include "core/session/session.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QListView;
class QPushButton;
class QStackedWidget;

namespace evenkeel {

class EmptyState;
class LongWork;
class NoticeBar;
class OptionsPanel;
class PageListModel;
class PageView;
class ProgressOverlay;

/// The report's pages as they will be printed, what can be chosen of them, and the ways to paper and file.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(Session &session, Day day, const ReportChoice &choice, Questions &questions, QWidget *parent = nullptr);
    ~ReportDialog() override;

    ReportChoice choice() const;
    /// Pages previewed now; 0 where nothing can be shown.
    int pageCount() const { return m_document ? m_document->pageCount() : 0; }
    int currentPage() const;
    /// Why nothing can be shown; empty where pages are.
    QString whyNothing() const { return m_whyNothing; }

    void save();
    void printPages();

private:
    QWidget *makePreview();
    QWidget *makeButtons();
    void refresh();
    void warnOfNames(const AllHandsOptions &content);
    void goTo(int page);
    /// Runs `work` beside the window, under a veil with progress; `done` is said where it succeeds.
    void run(const QString &what, std::function<Result<>(const PrintedDocument &, Job &)> work, const QString &done);

    Session &m_session;
    Questions &m_questions;
    OptionsPanel *m_options;
    PageListModel *m_pages;
    QListView *m_list;
    PageView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    NoticeBar *m_notice;
    QPushButton *m_print;
    QPushButton *m_save;
    ProgressOverlay *m_progress;
    QTimer m_patience; ///< Typing makes one preview, not one a key.
    std::shared_ptr<const Assessment> m_assessment;
    Disclosure m_disclosure; ///< Of m_assessment.
    std::shared_ptr<const PrintedDocument> m_document;
    PrintOptions m_printed; ///< What the document on view was laid out for.
    LongWork *m_work = nullptr;
    QString m_savedAt;
    QString m_whyNothing;
};

} // namespace evenkeel
