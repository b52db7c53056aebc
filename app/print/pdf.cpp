// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf.h"

#include "core/base/job.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

constexpr int resolution = 600;

Error cancelled() { return {ErrorKind::Cancelled, Tr::tr("Nothing was written.")}; }
Error failed(const QString &detail)
{
    return {ErrorKind::Io, Tr::tr("The report could not be written. Is there room, and may you write there?"), detail};
}

/// Calls `begin` between pages; false where it fails.
template <class NewPage>
Result<> paintPages(const PrintedDocument &document, QPainter &painter, const QRectF &paper, int first, int last, Job *job,
                    NewPage newPage)
{
    for (int page = first; page <= last; ++page) {
        if (job && job->isCancelled())
            return cancelled();
        if (page > first && !newPage())
            return failed(QStringLiteral("new page"));
        document.paint(painter, paper, page);
        if (job)
            job->setProgress(page - first + 1, last - first + 1);
    }
    return {};
}

} // namespace

Result<> writePdf(const PrintedDocument &document, const QString &path, Job *job)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.document().title);
        writer.setCreator(QStringLiteral("Evenkeel"));
        writer.setResolution(resolution);
        writer.setPageLayout(QPageLayout(QPageSize(document.sheet().millimetres(), QPageSize::Millimeter, {},
                                                   QPageSize::ExactMatch),
                                         QPageLayout::Portrait, QMarginsF()));
        QPainter painter(&writer);
        const QRectF paper(0, 0, writer.width(), writer.height());
        Result<> painted = paintPages(document, painter, paper, 0, document.pageCount() - 1, job,
                                      [&] { return writer.newPage(); });
        if (!painted)
            return painted;
        painter.end();
    }

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(bytes) != bytes.size()
        || (job && job->isCancelled()) || !file.commit()) {
        const QString detail = file.errorString();
        file.cancelWriting();
        return job && job->isCancelled() ? cancelled() : failed(detail);
    }
    return {};
}

Result<> print(const PrintedDocument &document, QPrinter &printer, Job *job)
{
    printer.setFullPage(true);
    printer.setDocName(document.document().title);
    QPainter painter;
    if (!painter.begin(&printer))
        return failed(QStringLiteral("printer"));
    const int last = document.pageCount() - 1;
    const int from = printer.fromPage() > 0 ? std::min(printer.fromPage() - 1, last) : 0;
    const int to = printer.toPage() > 0 ? std::clamp(printer.toPage() - 1, from, last) : last;
    // As large as the paper in the printer allows, whatever its format.
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    QSizeF size = document.sheet().size;
    size.scale(paper.size(), Qt::KeepAspectRatio);
    const QRectF target(QPointF((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2), size);
    Result<> painted = paintPages(document, painter, target, from, to, job, [&] { return printer.newPage(); });
    if (!painted)
        printer.abort();
    return painted;
}

} // namespace evenkeel
