// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace evenkeel {

class ChoiceModel;

/// One of many: a team, a person.
struct Choice
{
    quint32 id = 0;
    QString text;
    QString detail = {}; ///< Told beside, muted: where it hangs, whose it is. Found too.
};

/// A field to find in and the list of what it finds. Texts are plain; without case and without marks on letters "muller"
/// finds "Müller". The keyboard stays in the field: arrows and page keys move through the list, Enter takes.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    /// `name` says what is chosen, for the field and for those who cannot see it: "Find a team".
    ChoiceList(const QString &name, std::vector<Choice> choices, QWidget *parent = nullptr);
    ~ChoiceList() override;

    std::optional<quint32> current() const;
    /// Does nothing where it is not listed.
    void setCurrent(quint32 id);

Q_SIGNALS:
    void currentChanged();
    /// Enter in the field, or a double click.
    void activated();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void find(const QString &text);

    ChoiceModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace evenkeel
