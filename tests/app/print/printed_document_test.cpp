// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printed_document.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// A text that was painted, with its height and where its baseline begins, in tenths of a millimetre.
struct Seen
{
    QString text;
    double height;
    QPointF at;
};

/// Notes each text that is painted, with its height and place on the paper.
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(QSizeF size) : m_engine(*this), m_size(size.toSize()) {}

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<Seen> &seen() const { return m_seen; }
protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 254;
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        case PdmWidthMM: return m_size.width() / 10;
        case PdmHeightMM: return m_size.height() / 10;
        default: return 1;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(TextRecorder &recorder)
            : QPaintEngine(QPaintEngine::AllFeatures), m_recorder(recorder)
        {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &changed) override
        {
            if (changed.state() & DirtyTransform)
                m_transform = changed.transform();
        }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const double scale = std::hypot(m_transform.m12(), m_transform.m22());
            // A line comes in pieces where its format changes: what goes on where the last one ended is one text.
            const QPointF start = m_transform.map(at);
            if (!m_recorder.m_seen.isEmpty() && (start - m_end).manhattanLength() < 0.1 * scale)
                m_recorder.m_seen.last().text += item.text();
            else
                m_recorder.m_seen.append({item.text(), item.font().pixelSize() * scale, start});
            m_end = m_transform.map(at + QPointF(item.width(), 0));
        }
        Type type() const override { return User; }

    private:
        TextRecorder &m_recorder;
        QTransform m_transform;
        QPointF m_end;
    };

    mutable Engine m_engine;
    QSize m_size;
    QList<Seen> m_seen;
};

TeamFigure team(int number, const QString &name, Standing standing = Standing::Balanced)
{
    return {.team = TeamId(quint32(number + 1)), .name = name, .people = 8, .management = ShownValue{62, u"62"_s},
            .leadership = ShownValue{55, u"55"_s}, .standing = standing, .severity = {}, .managementError = {},
            .leadershipError = {}, .withheld = {}, .trail = {}};
}

Document documentWith(const QList<Block> &blocks)
{
    return {.title = u"Test"_s,
            .footerLeft = u"Riverbend · All hands"_s,
            .footerMiddle = u"60 people rated"_s,
            .pages = {{.kind = ReportPage::Kind::Teams, .title = u"A finding"_s, .subtitle = u"What it shows"_s, .blocks = blocks,
                       .notes = u"Say this."_s}}};
}

Document everyBlock()
{
    TeamBarsFigure bars;
    BalanceMapFigure map;
    for (int i = 1; i <= 6; ++i) {
        bars.teams.append(team(i, u"Team %1"_s.arg(i)));
        map.teams.append(bars.teams.last());
    }
    CompetencyStripFigure strip;
    for (int i = 1; i <= 16; ++i)
        strip.competencies.append({.competency = CompetencyId(quint32(i)), .name = u"Communicating obstacles %1"_s.arg(i),
                                   .side = i <= 8 ? Side::Management : Side::Leadership,
                                   .strength = ShownValue{50, u"50"_s}, .note = u"11 people"_s});
    Document document = documentWith({});
    for (const Block &block : QList<Block>{Heading{u"Heading"_s}, Paragraph{u"Body"_s},
                                           Paragraph{u"Lead"_s, Paragraph::Tone::Lead},
                                           Paragraph{u"Muted"_s, Paragraph::Tone::Muted},
                                           Paragraph{u"Quote"_s, Paragraph::Tone::Quote},
                                           BulletList{{u"One"_s, u"Two"_s}, true},
                                           TwoColumns{{u"Left"_s, Side::Management, {u"a"_s}}, {u"Right"_s, Side::Leadership, {u"b"_s}}},
                                           Headline{team(1, u"All"_s), u"In balance"_s}, bars, map, strip,
                                           Table{{u"Team"_s, u"People"_s}, {{u"Network"_s, u"12"_s}}}}) {
        ReportPage page{.kind = ReportPage::Kind::Teams, .title = u"A finding"_s, .subtitle = u"What it shows"_s, .blocks = {block}};
        document.pages.append(page);
    }
    return document;
}

QList<Seen> painted(const PrintedDocument &document, int page)
{
    TextRecorder recorder(document.sheet().size);
    QPainter painter(&recorder);
    document.paint(painter, QRectF(QPointF(), document.sheet().size), page);
    return recorder.seen();
}

QString textOf(const PrintedDocument &document, int page)
{
    QStringList texts;
    for (const Seen &seen : painted(document, page))
        texts << seen.text;
    return texts.join(u' ');
}

QString allText(const PrintedDocument &document)
{
    QStringList texts;
    for (int page = 0; page < document.pageCount(); ++page)
        texts << textOf(document, page);
    return texts.join(u' ');
}

const PrintOptions slides{};
const PrintOptions a4{.surface = Surface::Handout, .paper = Paper::A4};
const PrintOptions letter{.surface = Surface::Handout, .paper = Paper::Letter};

} // namespace

TEST(PrintedDocument, PutsEachPageOnASlideOfItsOwn)
{
    const PrintedDocument document(everyBlock(), slides);

    EXPECT_EQ(document.pageCount(), everyBlock().pages.size());
    EXPECT_NEAR(document.sheet().millimetres().width() / document.sheet().millimetres().height(), 16. / 9, .001);
}

TEST(PrintedDocument, LetsPagesFollowEachOtherOnPaper)
{
    const PrintedDocument document(everyBlock(), a4);

    EXPECT_LT(document.pageCount(), everyBlock().pages.size());
    EXPECT_EQ(document.sheet().millimetres(), QSizeF(210, 297));
    EXPECT_EQ(PrintedDocument(everyBlock(), letter).sheet().millimetres(), QSizeF(215.9, 279.4));
}

TEST(PrintedDocument, HasNoTextUnderNinePointsOnPaper)
{
    for (const PrintOptions &paper : {a4, letter}) {
        const PrintedDocument document(everyBlock(), paper);
        const double ninePoints = 9. / 72 * 25.4 * perMillimetre;
        for (int page = 0; page < document.pageCount(); ++page) {
            for (const Seen &seen : painted(document, page))
                EXPECT_GE(seen.height, ninePoints - .01) << seen.text.toStdString();
        }
    }
}

TEST(PrintedDocument, CanBeReadFromTheBackOfTheRoom)
{
    const PrintedDocument document(everyBlock(), slides);
    const double height = document.sheet().size.height();
    for (int page = 0; page < document.pageCount(); ++page) {
        for (const Seen &seen : painted(document, page)) {
            EXPECT_GE(seen.height, height / 40 - .01) << seen.text.toStdString();
            if (seen.text == u"A finding"_s) {
                EXPECT_GE(seen.height, height / 20);
            }
            if (seen.text == u"Body"_s) {
                EXPECT_GE(seen.height, height / 30);
            }
        }
    }
}

TEST(PrintedDocument, KeepsAllTextOnThePaper)
{
    for (const PrintOptions &options : {slides, a4, letter}) {
        const PrintedDocument document(everyBlock(), options);
        for (int page = 0; page < document.pageCount(); ++page) {
            for (const Seen &seen : painted(document, page))
                EXPECT_TRUE(QRectF(QPointF(), document.sheet().size).contains(seen.at)) << seen.text.toStdString();
        }
    }
}

TEST(PrintedDocument, HasItsFooterAndNumberOnEveryPage)
{
    const PrintedDocument document(everyBlock(), slides);
    for (int page = 0; page < document.pageCount(); ++page) {
        const QString text = textOf(document, page);
        EXPECT_TRUE(text.contains(u"Riverbend · All hands"_s));
        EXPECT_TRUE(text.contains(u"60 people rated"_s));
        EXPECT_TRUE(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(document.pageCount())));
    }
}

TEST(PrintedDocument, CutsNothingOfALongFooter)
{
    Document document = documentWith({Paragraph{u"Body"_s}});
    document.footerLeft = (u"word "_s.repeated(60) + u"last"_s);

    const PrintedDocument printed(document, slides);

    EXPECT_TRUE(textOf(printed, 0).contains(u"last"_s));
    for (const Seen &seen : painted(printed, 0))
        EXPECT_LE(seen.at.y(), printed.sheet().size.height());
}

TEST(PrintedDocument, LetsLongTextFlowOnWithItsTitle)
{
    QStringList words;
    for (int i = 0; i < 900; ++i)
        words << u"word%1"_s.arg(i);
    const Document document = documentWith({Paragraph{words.mid(0, 300).join(u' ')}, Paragraph{words.mid(300, 300).join(u' ')},
                                            Paragraph{words.mid(600).join(u' ')}});

    for (const PrintOptions &options : {slides, a4}) {
        const PrintedDocument printed(document, options);
        const QString text = allText(printed);
        ASSERT_GT(printed.pageCount(), 1);
        for (const QString &word : words)
            ASSERT_TRUE(text.contains(word)) << word.toStdString();
    }
    EXPECT_TRUE(textOf(PrintedDocument(document, slides), 1).contains(u"A finding (continued)"_s));
}

TEST(PrintedDocument, RepeatsATablesHeadingWhereItGoesOn)
{
    Table table{{u"Heading"_s}, {}};
    for (int i = 0; i < 120; ++i)
        table.rows.append({u"Row %1"_s.arg(i)});

    const PrintedDocument printed(documentWith({table, Paragraph{u"After"_s}}), a4);

    ASSERT_GT(printed.pageCount(), 2);
    for (int page = 0; page < printed.pageCount(); ++page)
        EXPECT_TRUE(textOf(printed, page).contains(u"Heading"_s)) << page;
    for (int i = 0; i < 120; ++i)
        EXPECT_EQ(allText(printed).count(u"Row %1 "_s.arg(i)), 1) << i;
}

TEST(PrintedDocument, LeavesNoTeamOutHoweverManyThereAre)
{
    TeamBarsFigure bars;
    for (int i = 1; i <= 40; ++i)
        bars.teams.append(team(i, u"Nr%1."_s.arg(i)));

    for (const PrintOptions &options : {slides, a4, letter}) {
        const QString text = allText(PrintedDocument(documentWith({bars}), options));
        for (int i = 1; i <= 40; ++i)
            EXPECT_TRUE(text.contains(u"Nr%1."_s.arg(i))) << i;
    }
}

TEST(PrintedDocument, ShortensNoNameOfACompetency)
{
    CompetencyStripFigure strip;
    const QStringList names{u"Communicating direction"_s, u"Creating and renewing systems"_s, u"Delegating and procedures"_s,
                            u"Empowering and clearing obstacles"_s, u"Organisationsentwicklung"_s};
    for (int i = 0; i < 16; ++i)
        strip.competencies.append({.competency = CompetencyId(quint32(i + 1)), .name = names[i % names.size()],
                                   .side = i < 8 ? Side::Management : Side::Leadership,
                                   .strength = ShownValue{50, u"50"_s}, .note = u"11 people"_s});
    for (const PrintOptions &options : {slides, a4, letter}) {
        const QString text = allText(PrintedDocument(documentWith({strip}), options));
        EXPECT_FALSE(text.contains(u'…')) << text.toStdString();
        EXPECT_EQ(text.count(u"11 people"_s), 16);
    }
}

TEST(PrintedDocument, KeepsAHeadingWithItsChart)
{
    // Fill the page so that a title still fits, but not its chart.
    BalanceMapFigure map;
    map.teams.append(team(1, u"Network"_s));
    for (int lines = 20; lines < 60; ++lines) {
        Document document = documentWith({BulletList{QStringList(lines, u"line"_s), false}});
        document.pages.append({.kind = ReportPage::Kind::Map, .title = u"The map"_s, .subtitle = u"Below"_s, .blocks = {map}});
        const PrintedDocument printed(document, a4);
        for (int page = 0; page < printed.pageCount(); ++page) {
            const QString text = textOf(printed, page);
            EXPECT_EQ(text.contains(u"The map"_s), text.contains(u"Network"_s)) << lines;
        }
    }
}

TEST(PrintedDocument, PutsTheSpeakersNotesBehindTheirSlideOnRequestOnly)
{
    const Document document = documentWith({Paragraph{u"Body"_s}});

    EXPECT_FALSE(allText(PrintedDocument(document, slides)).contains(u"Say this."_s));
    const PrintedDocument withNotes(document, {.hasNotes = true});
    EXPECT_EQ(withNotes.pageCount(), 2);
    EXPECT_TRUE(textOf(withNotes, 1).contains(u"Say this."_s));
}

TEST(PrintedDocument, IsTrulyBlackAndWhiteWhereAskedFor)
{
    for (const PrintOptions &options :
         {PrintOptions{.isBlackAndWhite = true}, PrintOptions{.surface = Surface::Handout, .isBlackAndWhite = true}}) {
        const PrintedDocument document(everyBlock(), options);
        for (int page = 0; page < document.pageCount(); ++page) {
            QImage image((document.sheet().size / 3).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            {
                QPainter painter(&image);
                document.paint(painter, QRectF(QPointF(), image.size()), page);
            }
            for (int y = 0; y < image.height(); ++y) {
                const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
                for (int x = 0; x < image.width(); ++x)
                    ASSERT_TRUE(qRed(line[x]) == qGreen(line[x]) && qGreen(line[x]) == qBlue(line[x]))
                        << "page " << page << " at " << x << ", " << y;
            }
        }
    }
}

TEST(PrintedDocument, ShowsWhatWasTypedAsItWasTyped)
{
    const Document document = documentWith({Paragraph{u"A < B & C <b>not bold</b>"_s}});

    EXPECT_TRUE(allText(PrintedDocument(document, slides)).contains(u"A < B & C <b>not bold</b>"_s));
}

TEST(UsualPaper, FollowsTheCountry)
{
    EXPECT_EQ(usualPaper(QLocale(u"en_US"_s)), Paper::Letter);
    EXPECT_EQ(usualPaper(QLocale(u"de_DE"_s)), Paper::A4);
}

} // namespace evenkeel
