// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace {

/// What Qt says about a machine without a session, without every script's font or without a screen; no fault of ours.
bool isOfTheMachine(const QString &message)
{
    return message.contains(QLatin1String("XDG_RUNTIME_DIR")) || message.contains(QLatin1String("OpenType support missing"))
        || message.startsWith(QLatin1String("This plugin does not support"));
}

/// A warning of Qt, or of ours, fails the test that it appears in.
void failOnWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfTheMachine(message))
        ADD_FAILURE() << "a message was logged: " << message.toStdString();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleTest(&argc, argv);
    qInstallMessageHandler(failOnWarning);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("evenkeel-tests"));
    return RUN_ALL_TESTS();
}
