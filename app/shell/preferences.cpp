// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr auto themeKey = "look/theme"_L1;
constexpr auto textSizeKey = "look/textSize"_L1;
constexpr auto directionKey = "ratings/direction"_L1;
constexpr auto recentKey = "recent/files"_L1;
constexpr auto keepsRecentKey = "recent/keep"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto dialogKey = "dialogs/"_L1;
constexpr auto shapesKey = "tables/shapes"_L1;
constexpr auto readingKey = "tables/"_L1;

constexpr std::array themeNames = {"system"_L1, "light"_L1, "dark"_L1};
constexpr auto acrossName = "across"_L1;
constexpr auto downName = "down"_L1;

} // namespace

Preferences::Preferences(const QString &iniFile, QObject *parent)
    : QObject(parent)
    , m_settings(iniFile, QSettings::IniFormat)
{}

QString Preferences::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/evenkeel/evenkeel.ini"_L1;
}

ThemeChoice Preferences::theme() const
{
    const auto at = std::find(themeNames.begin(), themeNames.end(), m_settings.value(themeKey).toString());
    return at == themeNames.end() ? ThemeChoice::System : ThemeChoice(at - themeNames.begin());
}

void Preferences::setTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, QString(themeNames[std::size_t(theme)]));
    Q_EMIT themeChanged(theme);
}

int Preferences::textSize() const
{
    const int kept = m_settings.value(textSizeKey, normalTextSize).toInt();
    return std::find(textSizes.begin(), textSizes.end(), kept) == textSizes.end() ? normalTextSize : kept;
}

void Preferences::setTextSize(int percent)
{
    if (percent == textSize())
        return;
    m_settings.setValue(textSizeKey, percent);
    Q_EMIT textSizeChanged(percent);
}

int Preferences::textSizeBeside(int steps) const
{
    const auto at = std::find(textSizes.begin(), textSizes.end(), textSize()) - textSizes.begin();
    return textSizes[std::size_t(std::clamp<std::ptrdiff_t>(at + steps, 0, std::ptrdiff_t(textSizes.size()) - 1))];
}

RatingDirection Preferences::ratingDirection() const
{
    return m_settings.value(directionKey).toString() == acrossName ? RatingDirection::Across : RatingDirection::Down;
}

void Preferences::setRatingDirection(RatingDirection direction)
{
    if (direction == ratingDirection())
        return;
    m_settings.setValue(directionKey, QString(direction == RatingDirection::Across ? acrossName : downName));
    Q_EMIT ratingDirectionChanged(direction);
}

QStringList Preferences::recentFiles() const { return m_settings.value(recentKey).toStringList(); }

void Preferences::addRecentFile(const QString &path)
{
    if (!keepsRecentFiles())
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    if (files.value(0) == absolute)
        return;
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, files.mid(0, mostRecentFiles));
    Q_EMIT recentFilesChanged();
}

void Preferences::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    if (files.removeAll(path) == 0)
        return;
    m_settings.setValue(recentKey, files);
    Q_EMIT recentFilesChanged();
}

void Preferences::clearRecentFiles()
{
    m_settings.remove(recentKey);
    Q_EMIT recentFilesChanged();
}

bool Preferences::keepsRecentFiles() const { return m_settings.value(keepsRecentKey, true).toBool(); }

void Preferences::setKeepsRecentFiles(bool keeps)
{
    m_settings.setValue(keepsRecentKey, keeps);
    if (!keeps)
        m_settings.remove(recentKey);
    Q_EMIT recentFilesChanged();
}

QByteArray Preferences::windowGeometry() const { return m_settings.value(geometryKey).toByteArray(); }
QByteArray Preferences::splitterState() const { return m_settings.value(splitterKey).toByteArray(); }

void Preferences::setWindow(const QByteArray &geometry, const QByteArray &splitter)
{
    m_settings.setValue(geometryKey, geometry);
    m_settings.setValue(splitterKey, splitter);
}

QByteArray Preferences::dialogGeometry(const QString &dialog) const
{
    return m_settings.value(dialogKey + dialog).toByteArray();
}

void Preferences::setDialogGeometry(const QString &dialog, const QByteArray &geometry)
{
    m_settings.setValue(dialogKey + dialog, geometry);
}

QByteArray Preferences::tableReading(const QString &shape) const
{
    return m_settings.value(readingKey + shape).toByteArray();
}

void Preferences::setTableReading(const QString &shape, const QByteArray &reading)
{
    QStringList shapes = m_settings.value(shapesKey).toStringList();
    shapes.removeAll(shape);
    if (reading.isEmpty()) {
        m_settings.remove(readingKey + shape);
    } else {
        shapes.prepend(shape);
        m_settings.setValue(readingKey + shape, reading);
    }
    while (shapes.size() > mostTableReadings)
        m_settings.remove(readingKey + shapes.takeLast());
    m_settings.setValue(shapesKey, shapes);
}

} // namespace evenkeel
