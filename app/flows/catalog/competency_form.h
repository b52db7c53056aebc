// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/questions.h"
#include "core/edit/competency_verbs.h"
#include "core/session/session.h"

#include <QScrollArea>

#include <functional>

class QFormLayout;
class QLabel;

namespace evenkeel {

class FieldError;
class SegmentedControl;

/// How many ratings there are of it.
int ratingCount(const Organization &organization, CompetencyId competency);

/// All that is held of one competency, to be changed in place: each field is saved when it is left, and what is refused
/// stays in it with a sentence. Another side or weight, where there are ratings, asks from when on it holds.
class CompetencyForm : public QScrollArea
{
    Q_OBJECT

public:
    CompetencyForm(Session &session, Questions &questions, QWidget *parent = nullptr);

    /// Its state on `day`; what is being typed into a field of the same competency stays.
    void show(std::optional<CompetencyId> competency, Day day, bool takesEdits);
    /// Saves what is typed. False where something was refused: the keyboard is there then.
    bool finish();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Field
    {
        QWidget *widget;
        FieldError *error;
        QString shown = {}; ///< What was put into it last.
        std::function<QString(const Competency &)> held;
        std::function<Result<>(const QString &)> take;
    };
    using TextOf = std::function<QString &(edit::CompetencyTexts &)>;

    QWidget *makeContent();
    void addText(QFormLayout *form, const QString &label, bool isLong, TextOf text);
    void addField(QFormLayout *form, const QString &label, QWidget *widget, Field field);
    Field *fieldOf(const QObject *widget);
    static QString typedIn(const Field &field);
    static void put(Field &field, const QString &text);
    bool take(Field &field);
    Result<> takeWeight(const QString &typed);
    Result<> takeDay(bool isFirst, const QString &typed);
    void takeSide();
    void retag(Side side, double weight);
    void runRetag(Side side, double weight, Day from);
    void showTagging();

    Session &m_session;
    Questions &m_questions;
    std::optional<CompetencyId> m_competency;
    Day m_day = Day::always();
    std::vector<Field> m_fields;
    SegmentedControl *m_side;
    FieldError *m_sideError;
    QLabel *m_history;
};

} // namespace evenkeel
