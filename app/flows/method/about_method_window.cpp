// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/method/about_method_window.h"

#include "app/flows/method/document_text.h"
#include "app/print/pdf.h"
#include "app/widgets/first_size.h"
#include "app/widgets/labels.h"
#include "app/widgets/notice_bar.h"
#include "core/report/about_method.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QShortcut>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr QSize firstSize{820, 760};

PrintOptions handout()
{
    PrintOptions options;
    options.surface = Surface::Handout;
    options.paper = usualPaper(QLocale());
    return options;
}

} // namespace

AboutMethodWindow::AboutMethodWindow(Questions &questions, bool offersSettings, QWidget *parent)
    : QDialog(parent)
    , m_questions(questions)
    , m_text(new QTextBrowser)
    , m_notice(new NoticeBar)
{
    setWindowTitle(tr("About the method"));
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    const auto add = [&](const QString &caption, auto slot) {
        auto *button = new QPushButton(caption);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
    };
    if (offersSettings)
        add(tr("&Settings…"), &AboutMethodWindow::settingsRequested);
    buttons->addStretch(1);
    add(tr("&Copy all"), &AboutMethodWindow::copy);
    add(tr("Save as P&DF…"), &AboutMethodWindow::save);
    add(tr("&Print…"), &AboutMethodWindow::print);
    add(tr("Close"), &QDialog::reject);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &AboutMethodWindow::print);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    resizeFirst(*this, firstSize);
    m_text->setFocus();
}

void AboutMethodWindow::show(const Organization &organization)
{
    m_document = aboutTheMethod(organization.settings, organization.name(), QLocale());
    refresh();
    QDialog::show();
}

void AboutMethodWindow::refresh()
{
    const int place = m_text->verticalScrollBar()->value();
    writeText(*m_text->document(), m_document);
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(place);
}

void AboutMethodWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_document.pages.isEmpty())
        refresh();
}

void AboutMethodWindow::copy()
{
    auto *copied = new QMimeData;
    copied->setText(m_text->toPlainText());
    copied->setHtml(m_text->toHtml());
    QGuiApplication::clipboard()->setMimeData(copied);
    m_notice->say(tr("Copied. It can be pasted into a letter or a mail."));
}

void AboutMethodWindow::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_document.title);
    const PrintedDocument document(m_document, handout());
    printer->setPageSize(QPageSize(document.sheet().millimetres(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, document.pageCount());
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        const Result<> done = evenkeel::print(PrintedDocument(m_document, handout()), *printer);
        m_notice->say(done ? tr("Sent to the printer.") : done.error().sentence);
    });
    dialog->open();
}

void AboutMethodWindow::save()
{
    const FileQuestion question{
        .purpose = FileQuestion::Purpose::Save,
        .title = tr("Save as PDF"),
        .filter = tr("PDF (*.pdf)"),
        .suggestion = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                          .filePath(tr("Evenkeel, about the method.pdf")),
        .suffix = u"pdf"_s};
    m_questions.askForFile(this, question, [this](const QString &path) {
        const Result<> done = writePdf(PrintedDocument(m_document, handout()), path);
        m_notice->say(done ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : done.error().sentence);
    });
}

} // namespace evenkeel
