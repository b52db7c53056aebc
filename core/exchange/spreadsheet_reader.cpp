// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet_reader.h"

#include "core/base/job.h"
#include "core/exchange/ods_content.h"
#include "core/exchange/xlsx_content.h"
#include "core/exchange/zip_directory.h"

#include <QCoreApplication>
#include <QLocale>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <algorithm>
#include <exception>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

constexpr QByteArrayView contentOfOds = "content.xml";

Error refused(const QString &sentence) { return {ErrorKind::Refused, sentence}; }

Error damaged(const char *detail = "")
{
    return {ErrorKind::Damaged,
            Tr::tr("The spreadsheet is damaged, or is none. If its own program opens it, save it there anew."),
            QString::fromUtf8(detail)};
}

Error stopped() { return {ErrorKind::Cancelled, Tr::tr("The import was stopped. Nothing was changed.")}; }

bool has(const std::vector<ZipEntry> &entries, QByteArrayView name)
{
    return std::any_of(entries.begin(), entries.end(), [&](const ZipEntry &entry) { return entry.name == name; });
}

/// The parts of the archive, unpacked by liborcus, which throws.
class Archive
{
public:
    /// Both outlive it.
    Archive(const QByteArray &bytes, const std::vector<ZipEntry> &entries)
        : m_entries(entries)
        , m_stream(reinterpret_cast<const uint8_t *>(bytes.constData()), std::size_t(bytes.size()))
        , m_archive(&m_stream)
    {
        m_archive.load();
    }

    /// None where it is not there or not whole: liborcus looks at no checksum, and what is damaged could read as other
    /// numbers.
    std::optional<QByteArray> unpack(const QByteArray &name) const
    {
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const ZipEntry &e) { return e.name == name; });
        std::vector<unsigned char> unpacked;
        if (entry == m_entries.end()
            || !m_archive.read_file_entry({name.constData(), std::size_t(name.size())}, unpacked)
            || unpacked.size() < entry->size)
            return std::nullopt;
        QByteArray bytes(reinterpret_cast<const char *>(unpacked.data()), qsizetype(entry->size));
        if (crc32Of(bytes) != entry->crc)
            return std::nullopt;
        return bytes;
    }

private:
    const std::vector<ZipEntry> &m_entries;
    orcus::zip_archive_stream_blob m_stream;
    orcus::zip_archive m_archive;
};

bool isProtected(const Archive &archive)
{
    const std::optional<QByteArray> manifest = archive.unpack("META-INF/manifest.xml");
    return manifest && manifest->contains("encryption-data");
}

/// False where the file is damaged or the book stops.
bool readOds(const Archive &archive, CellBook &book, Job *job)
{
    const std::optional<QByteArray> content = archive.unpack(contentOfOds.toByteArray());
    return content && book.goOn() && readOdsContent(*content, book, job);
}

} // namespace

Result<TableFormat> tableFormatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return refused(Tr::tr("This is an Excel file of the old kind, or one with a password. Save it as .xlsx without a "
                              "password."));
    }
    if (!bytes.startsWith("PK\x03\x04"))
        return TableFormat::Text;
    const Result<std::vector<ZipEntry>> entries = zipEntries(bytes);
    if (!entries)
        return entries.error();
    if (has(*entries, "xl/workbook.xml"))
        return TableFormat::Xlsx;
    if (has(*entries, contentOfOds))
        return TableFormat::Ods;
    return refused(Tr::tr("This is an archive without a spreadsheet in it that can be read: .xlsx, .ods and .csv can."));
}

Result<ReadTable> readSpreadsheet(const QByteArray &bytes, TableFormat format, const std::optional<QString> &sheetName,
                                  Job *job, const SpreadsheetLimits &limits)
{
    const Result<std::vector<ZipEntry>> entries = zipEntries(bytes);
    if (!entries)
        return entries.error();
    qint64 unpacked = 0;
    for (const ZipEntry &entry : *entries)
        unpacked += entry.size;
    if (unpacked > limits.unpackedBytes) {
        return refused(Tr::tr("The spreadsheet unpacks to more than %1 bytes, which are the most. Save the sheet as CSV.")
                           .arg(QLocale(QLocale::English).toString(limits.unpackedBytes)));
    }
    CellBook book(sheetName, limits, job);
    bool isWhole = false;
    try {
        const Archive archive(bytes, *entries);
        if (format == TableFormat::Ods && isProtected(archive))
            return refused(Tr::tr("The spreadsheet has a password. Save it without one."));
        isWhole = format == TableFormat::Ods
            ? readOds(archive, book, job)
            : readXlsxParts([&](const QByteArray &name) { return archive.unpack(name); }, book, job);
    } catch (const std::exception &error) {
        return damaged(error.what());
    }
    if (job && job->isCancelled())
        return stopped();
    if (book.stopped())
        return *book.stopped();
    if (!isWhole)
        return damaged();
    Result<CellBook::Table> table = book.take();
    if (!table)
        return table.error();
    return ReadTable{.sheet = Sheet(std::move(table->cells)),
                     .format = format,
                     .sheetNames = book.sheetNames(),
                     .sheetName = table->sheetName};
}

} // namespace evenkeel
