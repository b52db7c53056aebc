// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/flows/preferences/preferences_dialog.h"
#include "app/shell/desk.h"
#include "app/theme/theme.h"
#include "app/widgets/mnemonics.h"
#include "app/window/make_window.h"
#include "core/base/translations.h"
#include "core/domain/team_tree.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace evenkeel;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;

/// How the window is wanted, from the command line.
struct Wanted
{
    QString file; ///< Empty for the start window.
    QString picture; ///< Where a picture of the window goes; empty for a window on the screen.
    std::optional<QSize> size;
    QString page = u"balance"_s;
    QString team; ///< A name; empty for the organization.
    std::optional<Day> asOf;
    std::optional<theme::Scheme> scheme;
    bool quitsWhenPainted = false;
};

int fail(int code, const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return code;
}

/// Nobody but the user reads what the program writes, a dump of its memory included.
void keepToMyself()
{
#ifdef Q_OS_UNIX
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

/// A file that may not grow any more fails to be written, like on a full disk, and the program lives to say so.
void surviveFileSizeLimit()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

theme::Scheme schemeFor(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return theme::Scheme::Light;
    case ThemeChoice::Dark:
        return theme::Scheme::Dark;
    case ThemeChoice::System:
        break;
    }
    return theme::preferredScheme();
}

/// Leaves out what Qt says of a machine without a session or a screen: standard error is for what the user can act on.
void sayWhatMatters(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.contains("XDG_RUNTIME_DIR"_L1) && !message.startsWith("This plugin does not support"_L1)
        && !message.contains("OpenType support missing"_L1)) // another font writes it
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// Tells once that a window has painted itself: all of it, and nothing of it is about to be placed or painted again.
class FirstPainting : public QObject
{
public:
    FirstPainting(QWidget *window, std::function<void()> painted)
        : QObject(window), m_window(window), m_painted(std::move(painted))
    {
        m_settled.setSingleShot(true); // of no time: it is up when nothing else is to be done
        connect(&m_settled, &QTimer::timeout, this, [this] {
            qApp->removeEventFilter(this);
            m_painted();
        });
        qApp->installEventFilter(this); // the window itself paints nothing where its children leave nothing free
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(object) : nullptr;
        if (widget && widget->window() == m_window)
            m_settled.start();
        return false;
    }

private:
    QWidget *m_window;
    std::function<void()> m_painted;
    QTimer m_settled;
};

Result<Wanted> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto option = [&parser](const QString &name, const QString &value = {}) {
        parser.addOption(QCommandLineOption(name, QString(), value));
    };
    option(u"picture"_s, u"PNG"_s);
    option(u"size"_s, u"WxH"_s);
    option(u"page"_s, u"PAGE"_s);
    option(u"team"_s, u"NAME"_s);
    option(u"as-of"_s, u"DAY"_s);
    option(u"theme"_s, u"THEME"_s);
    option(u"quit-when-painted"_s);
    if (!parser.parse(arguments))
        return Error{.sentence = parser.errorText()};
    if (parser.positionalArguments().size() > 1)
        return Error{.sentence = Tr::tr("One file at a time, please.")};

    QString file = parser.positionalArguments().value(0);
    if (file.startsWith("file:"_L1))
        file = QUrl(file).toLocalFile();
    Wanted wanted{.file = file, .picture = parser.value(u"picture"_s),
                  .size = {}, .team = parser.value(u"team"_s), .asOf = {}, .scheme = {},
                  .quitsWhenPainted = parser.isSet(u"quit-when-painted"_s)};
    if (parser.isSet(u"size"_s)) {
        const QStringList sides = parser.value(u"size"_s).split(u'x');
        wanted.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        if (sides.size() != 2 || wanted.size->isEmpty() || wanted.size->width() > 10'000 || wanted.size->height() > 10'000)
            return Error{.sentence = Tr::tr("A size is written as 1440x900.")};
    }
    if (parser.isSet(u"page"_s))
        wanted.page = parser.value(u"page"_s);
    if (parser.isSet(u"as-of"_s)) {
        wanted.asOf = Day::fromIso(parser.value(u"as-of"_s));
        if (!wanted.asOf)
            return Error{.sentence = Tr::tr("A day is written as 2026-11-23.")};
    }
    if (parser.isSet(u"theme"_s)) {
        const QString theme = parser.value(u"theme"_s);
        if (theme != u"light"_s && theme != u"dark"_s)
            return Error{.sentence = Tr::tr("The theme is light or dark.")};
        wanted.scheme = theme == u"dark"_s ? theme::Scheme::Dark : theme::Scheme::Light;
    }
    if (!wanted.picture.isEmpty() && wanted.file.isEmpty())
        return Error{.sentence = Tr::tr("A picture needs a file.")};
    return wanted;
}

/// Words that make no command are refused before a display is asked for. Qt's own options, one dash and a word, are
/// known to QApplication only: with them it is judged later.
std::optional<int> refuseNonsense(int &argc, char *argv[])
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    const auto isOfQt = [](const QString &word) {
        return word.size() > 2 && word.startsWith(u'-') && !word.startsWith("--"_L1);
    };
    if (std::any_of(words.begin() + 1, words.end(), isOfQt) || readArguments(words))
        return std::nullopt;
    QCoreApplication application(argc, argv);
    installTranslations(application);
    return fail(wrongUsage, readArguments(words).error().sentence);
}

/// Brings the window to what was asked for.
Result<> prepare(MainWindow &window, const Wanted &wanted)
{
    if (wanted.asOf)
        window.view().setAsOf(*wanted.asOf);
    if (!wanted.team.isEmpty()) {
        const Organization &organization = window.session().organization();
        const auto team = std::find_if(organization.teams.begin(), organization.teams.end(),
                                       [&](const Team &known) { return known.name.text() == wanted.team; });
        if (team == organization.teams.end())
            return Error{.kind = ErrorKind::NotFound, .sentence = Tr::tr("There is no team of that name.")};
        window.view().setTeam(team->id);
    }
    if (!window.showPage(wanted.page))
        return Error{.kind = ErrorKind::NotFound, .sentence = Tr::tr("There is no page of that name.")};
    if (wanted.size) {
        window.setWindowState(Qt::WindowNoState);
        window.resize(*wanted.size);
    }
    return {};
}

/// The real window, painted once and kept as a picture.
int takePicture(const Wanted &wanted, const Clock &clock)
{
    const QTemporaryDir nothingKept;
    Preferences preferences(nothingKept.filePath(u"preferences.ini"_s));
    DialogQuestions questions;
    // Of a copy: the file may be open elsewhere, and the window is to look as it does at work.
    const QString copy = nothingKept.filePath(QFileInfo(wanted.file).fileName());
    Result<std::unique_ptr<Session>> session = Session::open(wanted.file, clock, nullptr, {.isReadOnly = true});
    if (session) {
        const Result<> copied = (*session)->saveCopy(copy);
        session = copied ? Session::open(copy, clock) : Result<std::unique_ptr<Session>>(copied.error());
    }
    if (!session)
        return fail(failed, session.error().sentence);
    const std::unique_ptr<MainWindow> window(makeWindow(session.take(), preferences, questions));
    if (const Result<> prepared = prepare(*window, wanted); !prepared)
        return fail(failed, prepared.error().sentence);
    int code = failed;
    new FirstPainting(window.get(), [&] {
        if (window->grab().save(wanted.picture, "PNG"))
            code = done;
        else
            fail(failed, Tr::tr("The picture could not be written there."));
        QCoreApplication::quit();
    });
    window->show();
    QApplication::exec();
    return code;
}

int runWindow(QApplication &application, const Wanted &wanted, const Clock &clock)
{
    Preferences preferences(Preferences::defaultFile());
    DialogQuestions questions;
    const auto applyTheme = [&application, &preferences](theme::Scheme scheme) {
        theme::apply(application, scheme, preferences.textSize() / 100.0);
    };
    applyTheme(wanted.scheme.value_or(schemeFor(preferences.theme())));
    const Mnemonics mnemonics(application);
    QObject::connect(&preferences, &Preferences::themeChanged, &application,
                     [&](ThemeChoice choice) { applyTheme(schemeFor(choice)); });
    QObject::connect(&preferences, &Preferences::textSizeChanged, &application, [&] { applyTheme(theme::scheme()); });

    Desk desk(clock, preferences, questions, [&](std::unique_ptr<Session> session) {
        return makeWindow(std::move(session), preferences, questions);
    });
    QObject::connect(&desk, &Desk::made, &desk, [&](MainWindow *window) {
        if (wanted.quitsWhenPainted)
            new FirstPainting(window, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        const bool isOfTheArguments = desk.windows().size() == 1 && !wanted.file.isEmpty();
        if (const Result<> prepared = prepare(*window, isOfTheArguments ? wanted : Wanted()); !prepared)
            window->say(prepared.error().sentence);
    });
    QObject::connect(&desk, &Desk::preferencesWanted, &desk, [&preferences](QWidget *over) {
        (new PreferencesDialog(preferences, nullptr, false, over))->open();
    });
    if (wanted.file.isEmpty())
        desk.showStart();
    else
        desk.open(wanted.file);
    theme::loadFonts(); // while the file is being read
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepToMyself();
    surviveFileSizeLimit();
    qInstallMessageHandler(sayWhatMatters);
    if (const std::optional<int> code = cli::runCommandLine(argc, argv, QStringLiteral(EVENKEEL_VERSION)))
        return *code;
    if (const std::optional<int> code = refuseNonsense(argc, argv))
        return *code;
    const auto asksForPicture = [](const char *word) { return QByteArrayView(word).startsWith("--picture"); };
    if (std::any_of(argv + 1, argv + argc, asksForPicture))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Evenkeel"_s);
    QApplication::setOrganizationName(u"evenkeel"_s);
    QApplication::setApplicationVersion(QStringLiteral(EVENKEEL_VERSION));
    QApplication::setDesktopFileName(u"io.github.evenkeel.Evenkeel"_s);
    QApplication::setWindowIcon(theme::applicationIcon());
    installTranslations(application);
    const Result<Wanted> wanted = readArguments(QApplication::arguments());
    if (!wanted)
        return fail(wrongUsage, wanted.error().sentence);

    const SystemClock clock;
    if (wanted->picture.isEmpty())
        return runWindow(application, *wanted, clock);
    theme::apply(application, wanted->scheme.value_or(theme::Scheme::Light));
    return takePicture(*wanted, clock);
}
