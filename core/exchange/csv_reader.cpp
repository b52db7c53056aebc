// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/base/job.h"
#include "core/exchange/csv_dialect.h"
#include "core/exchange/file_bytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <csv.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

Error refused(const QString &sentence) { return {ErrorKind::Refused, sentence}; }

Error stopped() { return {ErrorKind::Cancelled, Tr::tr("The import was stopped. Nothing was changed.")}; }

QString grouped(qint64 number) { return QLocale(QLocale::English).toString(number); }

int noSpace(unsigned char) { return 0; }

/// Where the line that begins at `at` ends: behind CR, LF or CRLF, or at the end of the text; at most `longest` bytes on.
struct Piece
{
    qsizetype end;
    bool endsLine;
};
Piece nextPiece(QByteArrayView text, qsizetype at, qsizetype longest)
{
    const qsizetype stop = std::min(text.size(), at + longest);
    for (qsizetype i = at; i < stop; ++i) {
        if (text[i] == '\n')
            return {i + 1, true};
        if (text[i] == '\r')
            return {i + (i + 1 < text.size() && text[i + 1] == '\n' ? 2 : 1), true};
    }
    return {stop, false};
}

/// Collects what libcsv finds, and watches the limits, of which libcsv has none.
class CsvParser
{
public:
    CsvParser(const DecodedText &decoded, char separator, CsvLimits limits)
        : m_form{decoded.encoding, separator}
        , m_limits(limits)
    {
        // libcsv has no line numbers, drops blank lines and trims bare fields unless told so.
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, uchar(separator));
        csv_set_space_func(&m_parser, noSpace);
        csv_set_blk_size(&m_parser, 4096);
        m_read.reserve(decoded.utf8.size());
    }
    ~CsvParser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(CsvParser)

    Result<Sheet> parse(QByteArrayView text, qsizetype from, qint64 line, Job *job)
    {
        m_line = line;
        constexpr qsizetype longestPiece = 1 << 16;
        for (qsizetype at = from; at < text.size();) {
            const Piece piece = nextPiece(text, at, longestPiece);
            const QByteArrayView fed = text.sliced(at, piece.end - at);
            const bool isBlank = m_rowEnded && (fed[0] == '\n' || fed[0] == '\r');
            if (!isBlank)
                feed(fed);
            if (m_error)
                return *m_error;
            at = piece.end;
            if (piece.endsLine && (++m_line & 0xFFF) == 0 && job) {
                job->setProgress(at, text.size());
                if (job->isCancelled())
                    return stopped();
            }
        }
        if (csv_fini(&m_parser, field, row, this) != 0) {
            return refused(Tr::tr("Line %1, column %2: a quotation mark opens here and is never closed.")
                               .arg(m_fieldLine)
                               .arg(m_cells + 1));
        }
        if (m_error)
            return *m_error;
        if (m_read.rowCount() == 0)
            return refused(Tr::tr("The file has no headings: its first line must name the columns."));
        return Sheet(std::move(m_read), m_form);
    }

private:
    void feed(QByteArrayView fed)
    {
        if (m_rowEnded) {
            m_rowLine = m_fieldLine = m_line;
            m_rowEnded = false;
        }
        if (std::memchr(fed.data(), 0, std::size_t(fed.size()))) {
            fail(Tr::tr("Line %1 holds a NUL character: this is not a text file, or it is damaged.").arg(m_line));
            return;
        }
        const size_t read = csv_parse(&m_parser, fed.data(), std::size_t(fed.size()), field, row, this);
        if (m_error)
            return;
        if (read != std::size_t(fed.size())) {
            fail(csv_error(&m_parser) == CSV_EPARSE
                     ? Tr::tr("Line %1, column %2: a quotation mark stands inside a field. Put the whole field in "
                              "quotation marks and write those within it twice.")
                           .arg(m_line)
                           .arg(m_cells + 1)
                     : Tr::tr("Line %1: there is not enough memory to read it.").arg(m_line));
            return;
        }
        // A field still open: one character takes at most three bytes a unit of QString.
        if (m_parser.entry_pos > 3 * std::size_t(m_limits.characters) + 1)
            failTooLong();
    }

    static void field(void *bytes, size_t size, void *self)
    {
        static_cast<CsvParser *>(self)->addField(
            QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
    }
    static void row(int, void *self) { static_cast<CsvParser *>(self)->endRow(); }

    void addField(QByteArrayView bytes)
    {
        if (m_error)
            return;
        if (m_cells >= m_limits.columns) {
            fail(Tr::tr("Line %1 has more than %2 columns.").arg(QString::number(m_rowLine), grouped(m_limits.columns)));
            return;
        }
        bytes = withoutFormulaGuard(bytes);
        if (bytes.size() > m_limits.characters && QString::fromUtf8(bytes).size() > m_limits.characters) {
            failTooLong();
            return;
        }
        m_read.addCell(bytes);
        ++m_cells;
        m_fieldLine = m_line;
    }

    void endRow()
    {
        m_rowEnded = true;
        m_cells = 0;
        if (m_error || !m_read.endRow(int(m_rowLine)))
            return;
        if (m_read.rowCount() > m_limits.rows + 1) { // the headings are one
            fail(Tr::tr("Line %1 is row %2 of the file, and %3 are the most.")
                     .arg(QString::number(m_rowLine), grouped(m_limits.rows + 1), grouped(m_limits.rows)));
        }
    }

    void failTooLong()
    {
        fail(Tr::tr("Line %1, column %2: a field begins here that has more than %3 characters. Perhaps a closing "
                    "quotation mark is missing.")
                 .arg(QString::number(m_fieldLine), QString::number(m_cells + 1), grouped(m_limits.characters)));
    }
    void fail(const QString &sentence)
    {
        if (!m_error)
            m_error = refused(sentence);
    }

    SheetCells m_read;
    TextForm m_form;
    CsvLimits m_limits;
    csv_parser m_parser;
    std::optional<Error> m_error;
    qint64 m_line = 1;
    qint64 m_rowLine = 1; ///< Where the row in the making began.
    qint64 m_fieldLine = 1; ///< Where its last, perhaps unfinished, field began.
    int m_cells = 0; ///< Of the row in the making.
    bool m_rowEnded = true;
};

/// `lines` is the number of line feeds within the limit.
Error tooManyBytes(const CsvLimits &limits, qint64 lines)
{
    return refused(Tr::tr("Line %1: here the file passes %2 bytes, which are the most. Split it into smaller ones.")
                       .arg(QString::number(lines + 1), grouped(limits.bytes)));
}

/// Says on which line the file passes the limit, without holding it in memory.
Error tooManyBytes(QFile &file, const CsvLimits &limits, Job *job)
{
    qint64 lines = 0;
    for (qint64 left = limits.bytes; left > 0;) {
        const QByteArray part = file.read(std::min<qint64>(left, 1 << 20));
        if (part.isEmpty())
            return cannotRead(file);
        if (job && job->isCancelled())
            return stopped();
        lines += part.count('\n');
        left -= part.size();
    }
    return tooManyBytes(limits, lines);
}

} // namespace

Result<Sheet> readCsv(const QByteArray &bytes, const CsvOptions &options, Job *job)
{
    if (bytes.size() > options.limits.bytes)
        return tooManyBytes(options.limits, std::count(bytes.begin(), bytes.begin() + options.limits.bytes, '\n'));
    Result<DecodedText> decoded = decodeText(bytes, options.encoding);
    if (!decoded)
        return decoded.error();
    const SeparatorLine said = separatorLine(decoded->utf8);
    const char separator = options.separator ? *options.separator
        : said.separator                     ? *said.separator
                                             : guessSeparator(decoded->utf8);
    CsvParser parser(*decoded, separator, options.limits);
    return parser.parse(decoded->utf8, said.length, said.length > 0 ? 2 : 1, job);
}

Result<Sheet> readCsvFile(const QString &path, const CsvOptions &options, Job *job)
{
    QFile file(path);
    if (const Result<> opened = openRegular(file); !opened)
        return opened.error();
    if (file.size() > options.limits.bytes)
        return tooManyBytes(file, options.limits, job);
    const QByteArray bytes = file.read(options.limits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(file);
    return readCsv(bytes, options, job);
}

} // namespace evenkeel
