// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace evenkeel {

/// A frame with a title, a subtitle and whatever is put below them. Texts are plain.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, const QString &subtitle = {}, QWidget *parent = nullptr);

    /// Empty hides the line.
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Put what the card holds in here.
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_body;
};

/// A card with a colored edge that says one thing: a heading, a sentence, what is said beside, and a link
/// that leads on. The edge repeats what the heading's icon and words say; it never says it alone. Texts are
/// plain.
class AccentCard : public QFrame
{
    Q_OBJECT

public:
    explicit AccentCard(QWidget *parent = nullptr);

    /// Of the edge, a mark's role; and of the heading and its icon, a text role.
    void setAccent(theme::Role edge, theme::Role heading);
    /// `iconName` as of theme::icon; empty for none.
    void setHeading(const QString &iconName, const QString &heading);
    /// Empty hides the line; so below.
    void setSentence(const QString &sentence);
    void setDetail(const QString &detail);
    void setLink(const QString &caption);
    void setSecondLink(const QString &caption);
    /// What is said beyond the detail, to the pointer and to a screen reader.
    void setMore(const QString &more);
    /// Put what else the card holds in here, below the detail.
    QVBoxLayout *body() const { return m_body; }

Q_SIGNALS:
    void linkActivated();
    void secondLinkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    void say();

    theme::Role m_edge = theme::Role::Muted;
    theme::Role m_ink = theme::Role::Text;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_sentence;
    QLabel *m_detail;
    QVBoxLayout *m_body;
    QPushButton *m_link;
    QPushButton *m_secondLink;
    QString m_headingText;
    QString m_sentenceText;
    QString m_detailText;
    QString m_more;
};

} // namespace evenkeel
