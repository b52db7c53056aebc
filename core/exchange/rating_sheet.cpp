// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rating_sheet.h"

#include "core/base/job.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/matrix_export.h"
#include "core/exchange/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RatingSheet)
};

/// Columns in front of those of the competencies: member and team.
constexpr int columnsInFront = 2;

struct RatedCompetency
{
    const Competency *competency;
    Side side;
    QString heading;
};

/// What the sheet says, whatever it is written as.
struct Content
{
    std::vector<RatedCompetency> competencies;
    /// Headings, then a row for each person.
    QList<QList<TableCell>> rows;
    int firstHidden = 0; ///< The first of the columns for the program.
};

/// The competencies of the round, those of a side side by side.
std::vector<RatedCompetency> competenciesOf(const Organization &organization, Day day)
{
    const CompetencyNames names(organization);
    std::vector<RatedCompetency> rated;
    for (const Competency *competency : competenciesOn(organization, day)) {
        const CompetencyTagging *tagging = taggingOn(organization, competency->id, day);
        rated.push_back({competency, tagging ? tagging->side : Side::Neutral, names.headingFor(*competency, true)});
    }
    std::stable_sort(rated.begin(), rated.end(),
                     [](const RatedCompetency &a, const RatedCompetency &b) { return a.side < b.side; });
    return rated;
}

/// The round as import_matrix reads it, in no language.
QString nameOf(const RatingRound &round)
{
    if (round.id)
        return round.name;
    const QDate first = round.first().date();
    return u"Q%1 %2"_s.arg((first.month() + 2) / 3).arg(first.year(), 4, 10, QChar(u'0'));
}

/// The level that the rater gave last, until the round's end.
TableCell knownLevel(const Organization &organization, const RatingSheetRequest &request, MemberId member,
                     CompetencyId competency)
{
    const Rating *last = nullptr;
    for (const Rating &rating : ratingsOf(organization, member).ratings) {
        const bool isTheirs = rating.competency == competency && rating.source == request.source
            && organization.raters.find(rating.rater)->label == request.rater;
        if (isTheirs && rating.date <= request.round.last())
            last = &rating;
    }
    const int age = organization.settings.method.staleAfterDays;
    const bool isKnown = last && last->judgment != Judgment::Cleared && request.round.last().daysSince(last->date) <= age;
    return isKnown ? writtenLevel(*last) : TableCell();
}

Result<Content> contentOf(const Organization &organization, const RatingSheetRequest &request, Job *job)
{
    const Day day = ratingDayIn(request.round, request.today);
    Content content;
    content.competencies = competenciesOf(organization, day);
    if (content.competencies.empty() || request.members.empty())
        return Error{ErrorKind::Refused, Tr::tr("There is nobody, or nothing, to rate in this round.")};
    QList<TableCell> headings{u"Member"_s, u"Team"_s}; // fields, whose case does not matter
    for (const RatedCompetency &rated : content.competencies)
        headings += rated.heading;
    content.firstHidden = int(headings.size());
    for (const Field field : {Field::Email, Field::Round, Field::Source, Field::Rater, Field::Id})
        headings += headingOf(field);
    if (headings.size() > CsvLimits().columns) {
        return Error{ErrorKind::Refused,
                     Tr::tr("There are more competencies than a sheet of %1 columns can hold.").arg(CsvLimits().columns)};
    }
    content.rows += headings;

    const MainTeams teams(organization, day);
    for (const MemberId id : request.members) {
        if (job && job->isCancelled())
            return Error{ErrorKind::Cancelled, Tr::tr("The sheet was not made.")};
        const Member *member = organization.members.find(id);
        if (!member)
            return Error{ErrorKind::NotFound, Tr::tr("Somebody on the list is not in the organization any more.")};
        QList<TableCell> row{member->name.text(), teams.pathOf(id)};
        for (const RatedCompetency &rated : content.competencies) {
            row += request.isPrefilled ? knownLevel(organization, request, id, rated.competency->id) : TableCell();
        }
        row += {member->email.text(), nameOf(request.round), writtenAs(request.source), request.rater.text(),
                QString::number(id.value())};
        content.rows += row;
    }
    return content;
}

/// What a level means, on the heading of its column.
QString meaningOf(const Competency &competency)
{
    QStringList lines;
    if (!competency.definition.isEmpty())
        lines += competency.definition.text();
    for (std::size_t level = 0; level < competency.anchors.size(); ++level) {
        if (!competency.anchors[level].isEmpty())
            lines += u"%1: %2"_s.arg(QString::number(level + 1), competency.anchors[level].text());
    }
    return lines.join(u"\n"_s);
}

QString sideHeading(Side side)
{
    switch (side) {
    case Side::Management:
        return Tr::tr("Management");
    case Side::Leadership:
        return Tr::tr("Leadership");
    case Side::Neutral:
        return Tr::tr("Other");
    }
    Q_UNREACHABLE();
}

/// Above the table: what it is, what to do, and the sides of the competencies.
int writeTop(Workbook &book, int sheet, const Content &content, const RatingSheetRequest &request)
{
    const bool isOwn = request.source == Source::Self && request.members.size() == 1;
    const QString rater = !request.rater.isEmpty() ? request.rater.text()
        : isOwn && content.rows.size() > 1           ? std::get<QString>(content.rows[1].first()) : QString();
    book.write(sheet, {0, 0},
               rater.isEmpty() ? Tr::tr("Rating sheet, %1").arg(request.round.name)
                               : Tr::tr("Rating sheet, %1, for %2").arg(request.round.name, rater),
               CellStyle::Title);
    book.write(sheet, {1, 0},
               (isOwn ? Tr::tr("Rate how you lead and manage, not how good your technical work is: 1 to 5, or “%1”. Leave empty "
                               "what you do not rate. Send this file back when you are done.")
                      : Tr::tr("Rate how they lead and manage, not how good their technical work is: 1 to 5, or “%1”. Leave empty "
                               "what you do not rate. Send this file back when you are done."))
                   .arg(writtenAs(Judgment::CannotJudge)),
               CellStyle::Muted);
    std::optional<Side> last;
    for (int i = 0; i < int(content.competencies.size()); ++i) {
        const Side side = content.competencies[std::size_t(i)].side;
        if (side != last)
            book.write(sheet, {2, columnsInFront + i}, sideHeading(side), CellStyle::Muted);
        last = side;
    }
    return 3;
}

void writeTable(Workbook &book, int sheet, const Content &content, int headingRow)
{
    const int people = int(content.rows.size()) - 1;
    for (int row = 0; row <= people; ++row) {
        for (int column = 0; column < int(content.rows[row].size()); ++column) {
            const bool isLevel = column >= columnsInFront && column < content.firstHidden;
            const CellStyle style = row == 0 ? CellStyle::Heading : isLevel ? CellStyle::Level : CellStyle::Plain;
            book.write(sheet, {headingRow + row, column}, content.rows[row][column], style);
        }
    }
    for (int i = 0; i < int(content.competencies.size()); ++i) {
        const QString meaning = meaningOf(*content.competencies[std::size_t(i)].competency);
        if (!meaning.isEmpty())
            book.comment(sheet, {headingRow, columnsInFront + i}, meaning);
        book.setWidth(sheet, columnsInFront + i, 13);
    }
    const QString otherwise = writtenAs(Judgment::CannotJudge);
    book.acceptLevels(sheet, {headingRow + 1, columnsInFront}, {headingRow + people, content.firstHidden - 1}, otherwise,
                      Tr::tr("A level is a number from 1 to 5, or “%1”.").arg(otherwise));
    book.setWidth(sheet, 0, 28);
    book.setWidth(sheet, 1, 28);
    book.setHeight(sheet, headingRow, 50);
    book.hideColumns(sheet, content.firstHidden, int(content.rows.first().size()) - 1);
    book.freeze(sheet, {headingRow + 1, 1});
    book.setPage(sheet, headingRow);
}

void writeMeanings(Workbook &book, const Content &content)
{
    const int sheet = book.addSheet(Tr::tr("Levels"));
    QList<TableCell> headings{Tr::tr("Competency"), Tr::tr("Definition")};
    for (int level = 1; level <= 5; ++level)
        headings += Tr::tr("Level %1").arg(level);
    for (int column = 0; column < int(headings.size()); ++column) {
        book.write(sheet, {0, column}, headings[column], CellStyle::Heading);
        book.setWidth(sheet, column, column == 0 ? 28 : 36);
    }
    int row = 0;
    for (const RatedCompetency &rated : content.competencies) {
        ++row;
        book.write(sheet, {row, 0}, rated.competency->name.text(), CellStyle::Wrapped);
        book.write(sheet, {row, 1}, rated.competency->definition.text(), CellStyle::Wrapped);
        for (int level = 0; level < 5; ++level)
            book.write(sheet, {row, 2 + level}, rated.competency->anchors[std::size_t(level)].text(), CellStyle::Wrapped);
    }
    book.freeze(sheet, {1, 1});
    book.setPage(sheet, 0);
}

} // namespace

Result<QByteArray> makeRatingSheet(const Organization &organization, const RatingSheetRequest &request, Job *job)
{
    const Result<Content> content = contentOf(organization, request, job);
    if (!content)
        return content.error();
    if (request.format == TableFormat::Text) {
        const std::unique_ptr<TableWriter> writer = TableWriter::make(TableFormat::Text, {});
        for (const QList<TableCell> &row : content->rows)
            writer->addRow(row);
        return writer->take();
    }
    Workbook book;
    const int sheet = book.addSheet(Tr::tr("Ratings"));
    writeTable(book, sheet, *content, writeTop(book, sheet, *content, request));
    const bool hasMeanings = std::any_of(content->competencies.begin(), content->competencies.end(),
                                         [](const RatedCompetency &rated) { return !meaningOf(*rated.competency).isEmpty(); });
    if (hasMeanings)
        writeMeanings(book, *content);
    return book.take();
}

} // namespace evenkeel
