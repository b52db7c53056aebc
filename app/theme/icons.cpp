// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace evenkeel::theme {

namespace {

QString fileOf(const QString &name) { return u":/icons/"_s + name + u".svg"_s; }

/// Draws one file at the size and device pixel ratio asked for. Looks its color up when it draws, so that an
/// icon made under one scheme is right under the next.
class SvgIconEngine : public QIconEngine
{
public:
    /// Without a role the file keeps its own colors.
    SvgIconEngine(QString name, std::optional<Role> role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const std::optional<QColor> tint = tintOf(mode);
        const QString key = u"evenkeel-icon %1 %2 %3x%4"_s.arg(m_name, tint ? tint->name() : QString())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QSvgRenderer renderer(fileOf(m_name));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        if (tint) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(image.rect(), *tint);
        }
        painter.end();
        drawn = QPixmap::fromImage(std::move(image));
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return u"evenkeel-svg"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    std::optional<QColor> tintOf(QIcon::Mode mode) const
    {
        if (!m_role)
            return {};
        return color(mode == QIcon::Disabled ? Role::Faint : *m_role);
    }

    QString m_name;
    std::optional<Role> m_role;
};

} // namespace

QIcon icon(const QString &name, Role role)
{
    Q_ASSERT_X(QFile::exists(fileOf(name)), "theme::icon", qPrintable(name));
    return QIcon(new SvgIconEngine(name, role));
}

QIcon applicationIcon() { return QIcon(new SvgIconEngine(u"evenkeel"_s, std::nullopt)); }

} // namespace evenkeel::theme
