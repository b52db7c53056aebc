// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <array>

namespace evenkeel {

enum class ThemeChoice { System, Light, Dark };
/// Where a rating moves on to: the next person, or the next competency.
enum class RatingDirection { Down, Across };

/// What one person likes on one computer: theme, size of text, the place of windows, recent files. Nothing of what stands in a
/// file is kept, and the list of recent files can be cleared and switched off. A setting is read when it is asked for.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Kept in `iniFile`, which need not exist.
    explicit Preferences(const QString &iniFile, QObject *parent = nullptr);
    /// Where they are kept for this user.
    static QString defaultFile();

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// In percent of the desktop's own: one of textSizes.
    int textSize() const;
    void setTextSize(int percent);
    static constexpr std::array textSizes = {80, 90, 100, 110, 125, 150, 175, 200};
    static constexpr int normalTextSize = 100;
    /// The size that is `steps` larger, or smaller where negative, as far as there is one.
    int textSizeBeside(int steps) const;

    RatingDirection ratingDirection() const;
    void setRatingDirection(RatingDirection direction);

    /// Absolute paths, latest first, whether they still exist or not. Empty where the list is switched off.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();
    bool keepsRecentFiles() const;
    /// Switching it off clears the list.
    void setKeepsRecentFiles(bool keeps);

    /// As QMainWindow and QSplitter save them; empty at first.
    QByteArray windowGeometry() const;
    QByteArray splitterState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &splitter);

    /// Of a dialog that keeps its place, by a name such as "import"; empty at first.
    QByteArray dialogGeometry(const QString &dialog) const;
    void setDialogGeometry(const QString &dialog, const QByteArray &geometry);

    /// How the columns of a table of this shape were read last; empty where none was. Neither holds a text of the table:
    /// the shape is a digest of its headings, and columns are named by number.
    QByteArray tableReading(const QString &shape) const;
    /// An empty one is forgotten. The latest `mostTableReadings` are kept.
    void setTableReading(const QString &shape, const QByteArray &reading);

    static constexpr int mostRecentFiles = 10;
    static constexpr int mostTableReadings = 50;

Q_SIGNALS:
    void themeChanged(evenkeel::ThemeChoice theme);
    void textSizeChanged(int percent);
    void ratingDirectionChanged(evenkeel::RatingDirection direction);
    void recentFilesChanged();

private:
    mutable QSettings m_settings;
};

} // namespace evenkeel
