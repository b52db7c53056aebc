// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QLabel>
#include <QPushButton>

namespace evenkeel {

/// A label that shows its text as it was typed, in a text style and a text role: on one line, or wrapped.
QLabel *plainLabel(const QString &text, theme::TextStyle style = theme::TextStyle::Body,
                   theme::Role ink = theme::Role::Text, QWidget *parent = nullptr);
QLabel *wrappedLabel(const QString &text, theme::TextStyle style = theme::TextStyle::Body,
                     theme::Role ink = theme::Role::Text, QWidget *parent = nullptr);

/// The text with places at which a word that is too long for any line may be broken. They are not seen.
QString breakable(const QString &text);

/// The button that one came for.
QPushButton *primaryButton(const QString &caption, QWidget *parent = nullptr);
/// A button that reads as a link; reached by Tab and pressed by Space or Enter.
QPushButton *linkButton(const QString &caption, QWidget *parent = nullptr);

/// One line of plain text that ends in "…" where there is no room, and then has all of it as tool tip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    /// A text role; as setInk for other widgets.
    void setRole(theme::Role role);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QString m_text;
    theme::Role m_role = theme::Role::Text;
};

} // namespace evenkeel
