// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naughty_strings.h"
#include "core/exchange/catalog.h"
#include "core/exchange/organization_catalog.h"
#include "core/exchange/table_export.h"
#include "tests/support/import_support.h"

#include <QTemporaryDir>

namespace evenkeel {
namespace {

using namespace test;

/// Those that may be names, without their outer spaces, once each: teams and competencies differ in more than case.
QStringList namesOf(const QStringList &strings)
{
    QStringList names;
    for (const QString &string : strings) {
        const Result<Name> name = Name::from(string);
        if (name && !names.contains(name->text(), Qt::CaseInsensitive))
            names.append(name->text());
    }
    return names;
}

/// A team, a person in it, a role, a rater and a note for each string.
Organization organizationOf(const QStringList &names)
{
    OrganizationBuilder builder;
    const CompetencyId planning = builder.competency(u"Planning"_s, Side::Management);
    QHash<MemberId, QString> texts;
    for (const QString &name : names) {
        const MemberId member = builder.member(name, builder.team(name));
        builder.rating(member, planning, 3, day("2026-01-05"), Source::Supervisor, name);
        texts.insert(member, name);
    }
    Organization organization = builder.build();
    for (const auto &[id, text] : texts.asKeyValueRange()) {
        Member member = *organization.members.find(id);
        member.role = Line::from(text).take();
        organization.members.put(member);
        RatingList noted = ratingsOf(organization, id);
        noted.ratings.front().hasNote = true;
        noted.notes.push_back({0, Note::from(u"Says “"_s + text + u"”\n\tand\u00A0more: "_s + text).take()});
        organization.ratings.put({id, std::make_shared<RatingList>(noted)});
    }
    return organization;
}

class NaughtyStrings : public testing::TestWithParam<TableFormat>
{
protected:
    QByteArray exported(const Organization &organization, ImportKind kind) const
    {
        Result<QByteArray> bytes = exportTable(organization, {kind, GetParam(), day("2026-03-31")});
        EXPECT_TRUE(bytes) << (bytes ? std::string() : bytes.error().sentence.toStdString());
        return bytes ? bytes.take() : QByteArray();
    }

    /// `organization` with the export of `of` imported, by way of a file.
    Organization imported(const Organization &organization, const Organization &of, ImportKind kind) const
    {
        QFile file(m_folder.filePath(u"export"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(exported(of, kind));
        file.close();
        ImportOptions given = options();
        given.kind = kind;
        const Result<ReadTable> table = readTable({.name = {}, .path = file.fileName(), .bytes = {}});
        const Result<ImportPlan> plan = table ? planImport(organization, table->sheet, given) : table.error();
        if (!plan) {
            ADD_FAILURE() << plan.error().sentence.toStdString();
            return organization;
        }
        EXPECT_EQ(problems(*plan), "");
        return withImport(*plan);
    }

private:
    QTemporaryDir m_folder;
};

TEST_P(NaughtyStrings, ComeIntoANewFileAsTheyLeftTheOther)
{
    const QStringList names = namesOf(naughtyStrings());
    EXPECT_GT(names.size(), 460);
    const Organization organization = organizationOf(names);
    OrganizationBuilder empty;
    empty.competency(u"Planning"_s, Side::Management);

    Organization copy = empty.build();
    for (const ImportKind kind : {ImportKind::People, ImportKind::Ratings, ImportKind::Teams})
        copy = imported(copy, organization, kind);

    EXPECT_EQ(people(copy), people(organization));
    EXPECT_EQ(ratings(copy), ratings(organization));
    QStringList teams;
    for (const Team &team : copy.teams) {
        if (team.id != copy.root)
            teams.append(team.name.text());
    }
    EXPECT_EQ(teams, names);
}

TEST_P(NaughtyStrings, ChangeNothingInTheFileTheyCameFrom)
{
    const Organization organization = organizationOf(namesOf(naughtyStrings()));

    for (const ImportKind kind : {ImportKind::People, ImportKind::Ratings, ImportKind::Teams, ImportKind::Matrix})
        EXPECT_TRUE(imported(organization, organization, kind) == organization) << writtenAs(kind).toStdString();
}

TEST_P(NaughtyStrings, HeadTheColumnsOfAMatrix)
{
    const QStringList names = namesOf(naughtyStrings());
    constexpr qsizetype atATime = 60;
    for (qsizetype from = 0; from < names.size(); from += atATime) {
        OrganizationBuilder builder;
        const MemberId member = builder.member(u"Ada"_s, builder.root());
        for (const QString &name : names.mid(from, atATime))
            builder.rating(member, builder.competency(name, Side::Leadership), 4, day("2026-01-05"));
        const Organization organization = builder.build();

        EXPECT_TRUE(imported(organization, organization, ImportKind::Matrix) == organization);
        EXPECT_TRUE(imported(organization, organization, ImportKind::Ratings) == organization);
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, NaughtyStrings, testing::Values(TableFormat::Text, TableFormat::Xlsx),
                         [](const auto &given) { return given.param == TableFormat::Text ? "Csv" : "Xlsx"; });

TEST(NaughtyStringsInACatalog, ComeBackAsTheyLeft)
{
    const QStringList names = namesOf(naughtyStrings());
    OrganizationBuilder builder;
    for (const QString &name : names)
        builder.competency(name, Side::Management);

    const Catalog catalog = catalogOf(builder.build(), day("2026-03-31"));
    const Result<Catalog> back = readCatalog(writeCatalog(catalog));

    ASSERT_TRUE(back) << back.error().sentence.toStdString();
    EXPECT_TRUE(*back == catalog);
}

TEST(NaughtyStringsAtTheDoor, AreKeptWithoutOuterSpacesOrRefusedWithASentence)
{
    int refused = 0;
    for (const QString &string : naughtyStrings()) {
        SCOPED_TRACE(string.left(80).toStdString());
        const Result<Line> line = Line::from(string);
        const Result<Note> note = Note::from(string);
        refused += line ? 0 : 1;
        if (line)
            EXPECT_EQ(line->text(), string.trimmed());
        else
            EXPECT_TRUE(line.error().sentence.endsWith(u'.'));
        if (note)
            EXPECT_EQ(note->text(), QString(string).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed());
        else
            EXPECT_TRUE(note.error().sentence.endsWith(u'.'));
    }
    EXPECT_LT(refused, 25);
}

} // namespace
} // namespace evenkeel
