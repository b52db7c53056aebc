// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/report/report_dialog.h"

#include "app/flows/report/options_panel.h"
#include "app/flows/report/page_view.h"
#include "app/print/pdf.h"
#include "app/shell/long_work.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/labels.h"
#include "app/widgets/notice_bar.h"
#include "app/widgets/progress_overlay.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int optionsWidth = 310;
constexpr int pauseInTyping = 200;

/// A file's name for every file system: of the organization and the day, of no person.
QString suggestedName(const Organization &organization, Day day)
{
    QString name = organization.name();
    for (QChar &letter : name) {
        if (u"/\\:*?\"<>|"_s.contains(letter) || letter.isNonCharacter() || letter.category() == QChar::Other_Control)
            letter = u'-';
    }
    return u"%1, all hands %2.pdf"_s.arg(name.left(80).trimmed(), day.iso());
}

} // namespace

ReportDialog::ReportDialog(Session &session, Day day, const ReportChoice &choice, Questions &questions, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_questions(questions)
    , m_options(new OptionsPanel(choice, day, session.clock().today()))
    , m_pages(new PageListModel(this))
    , m_list(new QListView)
    , m_view(new PageView)
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(u"info"_s, {}, {}))
    , m_notice(new NoticeBar)
    , m_print(new QPushButton(tr("&Print…")))
    , m_save(primaryButton(tr("&Save as PDF…")))
    , m_progress(nullptr)
{
    setWindowTitle(tr("All-hands report"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setSizeGripEnabled(true);

    auto *scrolled = new QScrollArea;
    scrolled->setWidget(m_options);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFixedWidth(optionsWidth);
    auto *middle = new QHBoxLayout;
    middle->addWidget(makePreview(), 1);
    middle->addWidget(scrolled);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(tr("For everybody: without names, and without a figure from fewer than %1 people. It may "
                                      "be shown to the room and handed out.")
                                       .arg(QLocale().toString(std::max(3, session.organization().settings.fewestShown))),
                                   theme::TextStyle::Body, theme::Role::Muted));
    layout->addWidget(m_notice);
    layout->addLayout(middle, 1);
    layout->addWidget(makeButtons());
    m_notice->clear();
    m_progress = new ProgressOverlay(this);

    m_patience.setSingleShot(true);
    m_patience.setInterval(pauseInTyping);
    connect(&m_patience, &QTimer::timeout, this, &ReportDialog::refresh);
    connect(m_options, &OptionsPanel::changed, this, [this] { m_patience.start(); });
    connect(&m_session, &Session::changed, this, [this] { m_patience.start(); });
    connect(m_notice, &NoticeBar::buttonClicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedAt)); });
    resize(1240, 780);
    refresh();
    m_view->setFocus();
}

ReportDialog::~ReportDialog() = default;

QWidget *ReportDialog::makePreview()
{
    m_list->setModel(m_pages);
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::TopToBottom);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize(QSize(PageListModel::thumbnailWidth, int(PageListModel::thumbnailWidth * 1.4)));
    m_list->setSpacing(4);
    m_list->setFixedWidth(PageListModel::thumbnailWidth + 44);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Pages"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_document)
            m_view->show(m_document, current.row());
    });
    connect(m_view, &PageView::stepRequested, this, [this](int pages) { goTo(currentPage() + pages); });

    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_view, 1);
    m_stack->addWidget(box);
    m_stack->addWidget(m_nothing);
    return m_stack;
}

QWidget *ReportDialog::makeButtons()
{
    auto *close = new QPushButton(tr("Close"));
    m_print->setAutoDefault(false);
    close->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::printPages);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, m_print, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save, &QPushButton::click);

    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(close);
    layout->addWidget(m_print);
    layout->addWidget(m_save);
    return box;
}

ReportChoice ReportDialog::choice() const { return m_options->choice(); }

int ReportDialog::currentPage() const { return m_list->currentIndex().row(); }

void ReportDialog::goTo(int page)
{
    if (m_document)
        m_list->setCurrentIndex(m_pages->index(std::clamp(page, 0, m_document->pageCount() - 1)));
}

void ReportDialog::refresh()
{
    m_patience.stop();
    const int page = std::max(0, currentPage());
    const Organization &organization = m_session.organization();
    // An assessment is made once for a state and a day; so is what may be seen of it.
    if (std::shared_ptr<const Assessment> assessment = m_session.assessment(m_options->day()); assessment != m_assessment) {
        m_assessment = std::move(assessment);
        m_disclosure = disclose(organization, *m_assessment);
    }
    m_options->setFirstActions(firstActions(organization, *m_assessment, m_disclosure, QLocale()));
    const ReportChoice choice = m_options->choice();
    Result<Document> document = allHands(organization, *m_assessment, m_disclosure, QLocale(), choice.content);
    m_whyNothing = document ? QString() : document.error().sentence;
    warnOfNames(choice.content);
    m_print->setEnabled(bool(document));
    m_save->setEnabled(bool(document));
    m_printed = choice.print;
    if (!document) {
        m_document.reset();
        m_pages->show({});
        m_view->show({}, 0);
        m_nothing->setTexts(m_whyNothing, {});
        m_stack->setCurrentIndex(1);
        return;
    }
    m_document = std::make_shared<const PrintedDocument>(document.take(), choice.print);
    m_pages->show(m_document);
    m_stack->setCurrentIndex(0);
    goTo(page);
    m_view->show(m_document, currentPage());
}

void ReportDialog::warnOfNames(const AllHandsOptions &content)
{
    const QString written = (content.actions.value_or(QStringList()) + content.questions.value_or(QStringList())).join(u'\n');
    if (!written.isEmpty()) {
        for (const Member &member : m_session.organization().members) {
            if (written.contains(member.name.text(), Qt::CaseInsensitive)) {
                m_notice->say(tr("You have written of %1. Everybody in the room will read it.").arg(member.name.text()));
                return;
            }
        }
    }
    if (m_savedAt.isEmpty())
        m_notice->clear();
}

void ReportDialog::save()
{
    refresh();
    if (!m_document)
        return;
    const FileQuestion question{
        .purpose = FileQuestion::Purpose::Save,
        .title = tr("Save the report"),
        .filter = tr("PDF (*.pdf)"),
        .suggestion = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                          .filePath(suggestedName(m_session.organization(), m_options->day())),
        .suffix = u"pdf"_s};
    m_questions.askForFile(this, question, [this](const QString &path) {
        m_savedAt = path;
        run(tr("Writing the report"),
            [path](const PrintedDocument &document, Job &job) { return writePdf(document, path, &job); },
            tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    });
}

void ReportDialog::printPages()
{
    refresh();
    if (!m_document)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_document->document().title);
    printer->setPageSize(QPageSize(m_document->sheet().millimetres(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    if (m_printed.surface == Surface::Slides) {
        printer->setPageSize(QPageSize(usualPaper(QLocale()) == Paper::Letter ? QPageSize::Letter : QPageSize::A4));
        printer->setPageOrientation(QPageLayout::Landscape);
    }
    if (m_printed.isBlackAndWhite)
        printer->setColorMode(QPrinter::GrayScale);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_document->pageCount());
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        run(tr("Printing the report"),
            [printer](const PrintedDocument &document, Job &job) { return print(document, *printer, &job); },
            tr("Sent to the printer."));
    });
    dialog->open();
}

void ReportDialog::run(const QString &what, std::function<Result<>(const PrintedDocument &, Job &)> work,
                       const QString &done)
{
    if (m_work || !m_document)
        return;
    m_notice->clear();
    m_progress->begin(what);
    // Pages of its own: those on view are being painted by the window.
    auto result = std::make_shared<Result<>>();
    m_work = new LongWork(
        [document = m_document->document(), options = m_printed, work = std::move(work), result](Job &job) {
            *result = work(PrintedDocument(document, options), job);
        },
        this);
    connect(m_work, &LongWork::progressed, m_progress, &ProgressOverlay::setProgress);
    connect(m_progress, &ProgressOverlay::cancelRequested, m_work, [work = m_work] { work->cancel(); });
    connect(m_work, &LongWork::finished, this, [this, result, done] {
        m_work->deleteLater();
        m_work = nullptr;
        m_progress->end();
        if (*result)
            m_notice->say(done, m_savedAt.isEmpty() ? QString() : tr("Open it"));
        else if (result->error().kind != ErrorKind::Cancelled)
            m_questions.tell(this, result->error().sentence);
        m_savedAt = *result ? m_savedAt : QString();
    });
}

} // namespace evenkeel
