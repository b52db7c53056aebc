// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/catalog/competency_form.h"

#include "app/flows/catalog/competencies_model.h"
#include "app/shell/typed_day.h"
#include "app/tables/block.h"
#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"
#include "app/widgets/note_field.h"
#include "app/widgets/segmented_control.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace evenkeel {
namespace {

NoteField *textEdit(int lines)
{
    auto *edit = new NoteField;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 22);
    return edit;
}

} // namespace

int ratingCount(const Organization &organization, CompetencyId competency)
{
    qsizetype sum = 0;
    for (const MemberRatings &of : organization.ratings) {
        const std::vector<Rating> &ratings = of.list->ratings;
        sum += std::count_if(ratings.begin(), ratings.end(), [competency](const Rating &rating) { return rating.competency == competency; });
    }
    return int(sum);
}

CompetencyForm::CompetencyForm(Session &session, Questions &questions, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_questions(questions)
    , m_side(new SegmentedControl(tr("Side")))
    , m_sideError(new FieldError(m_side))
    , m_history(wrappedLabel({}, theme::TextStyle::Caption, theme::Role::Muted))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::setLook(this, theme::Look::Page);
    setWidget(makeContent());
    setFocusProxy(m_fields.front().widget);
    connect(m_side, &SegmentedControl::currentChanged, this, &CompetencyForm::takeSide);
}

QWidget *CompetencyForm::makeContent()
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(6, 0, 12, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_side->setSegments({tr("● Management"), tr("◇ Leadership"), tr("Neutral")});
    m_fields.reserve(12); // fields are pointed at
    addText(form, tr("&Name"), false, [](edit::CompetencyTexts &texts) -> QString & { return texts.name; });
    form->addRow(tr("Side"), m_side);
    form->addRow(m_sideError);
    addField(form, tr("&Weight"), new QLineEdit,
             {.widget = nullptr,
              .error = nullptr,
              .held = [this](const Competency &held) {
                  return locale().toString(taggingOn(m_session.organization(), held.id, m_day)->weight, 'g', 6);
              },
              .take = [this](const QString &typed) { return takeWeight(typed); }});
    form->addRow(QString(), m_history);
    addText(form, tr("&Definition"), true, [](edit::CompetencyTexts &texts) -> QString & { return texts.definition; });
    for (std::size_t level = 0; level < 5; ++level)
        addText(form, tr("Level &%1").arg(level + 1), true,
                [level](edit::CompetencyTexts &texts) -> QString & { return texts.anchors[level]; });
    addText(form, tr("&Group"), false, [](edit::CompetencyTexts &texts) -> QString & { return texts.group; });
    addText(form, tr("&Code"), false, [](edit::CompetencyTexts &texts) -> QString & { return texts.code; });
    for (const bool isFirst : {true, false})
        addField(form, isFirst ? tr("Counts &from") : tr("Counts &to"), new QLineEdit,
                 {.widget = nullptr,
                  .error = nullptr,
                  .held = [this, isFirst](const Competency &held) {
                      return dayText(isFirst ? held.period.first : held.period.last, locale());
                  },
                  .take = [this, isFirst](const QString &typed) { return takeDay(isFirst, typed); }});
    static_cast<QLineEdit *>(m_fields[m_fields.size() - 2].widget)->setPlaceholderText(tr("always"));
    static_cast<QLineEdit *>(m_fields.back().widget)->setPlaceholderText(tr("still"));
    return content;
}

void CompetencyForm::addText(QFormLayout *form, const QString &label, bool isLong, TextOf text)
{
    QWidget *widget = isLong ? static_cast<QWidget *>(textEdit(2)) : new QLineEdit;
    addField(form, label, widget,
             {.widget = nullptr,
              .error = nullptr,
              .held = [text](const Competency &held) {
                  edit::CompetencyTexts texts = edit::textsOf(held);
                  return text(texts);
              },
              .take = [this, text](const QString &typed) {
                  edit::CompetencyTexts texts = edit::textsOf(*m_session.organization().competencies.find(*m_competency));
                  text(texts) = typed;
                  return m_session.run(edit::editCompetency(*m_competency, texts));
              }});
}

void CompetencyForm::addField(QFormLayout *form, const QString &label, QWidget *widget, Field field)
{
    field.widget = widget;
    field.error = new FieldError(widget);
    widget->installEventFilter(this);
    widget->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, widget);
    form->addRow(QString(), field.error);
    m_fields.push_back(std::move(field));
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        connect(line, &QLineEdit::returnPressed, this, [this, line] { take(*fieldOf(line)); });
}

CompetencyForm::Field *CompetencyForm::fieldOf(const QObject *widget)
{
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [widget](const Field &field) { return field.widget == widget; });
    return at == m_fields.end() ? nullptr : &*at;
}

QString CompetencyForm::typedIn(const Field &field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field.widget);
    return line ? line->text() : static_cast<const NoteField *>(field.widget)->text();
}

void CompetencyForm::put(Field &field, const QString &text)
{
    field.error->clearError();
    auto *line = qobject_cast<QLineEdit *>(field.widget);
    if (typedIn(field) != text && line) {
        line->setText(text);
        line->home(false);
    } else if (typedIn(field) != text) {
        static_cast<NoteField *>(field.widget)->setPlainText(text);
    }
    field.shown = typedIn(field); // what the field makes of it is no edit
}

void CompetencyForm::show(std::optional<CompetencyId> competency, Day day, bool takesEdits)
{
    const bool isSame = competency == m_competency;
    m_competency = competency;
    m_day = day;
    widget()->setVisible(competency.has_value());
    if (!competency)
        return;
    const Competency &held = *m_session.organization().competencies.find(*competency);
    for (Field &field : m_fields) {
        if (!isSame || typedIn(field) == field.shown)
            put(field, field.held(held));
        if (auto *line = qobject_cast<QLineEdit *>(field.widget))
            line->setReadOnly(!takesEdits);
        else
            static_cast<NoteField *>(field.widget)->setReadOnly(!takesEdits);
    }
    m_side->setEnabled(takesEdits);
    if (!isSame)
        verticalScrollBar()->setValue(0);
    showTagging();
}

void CompetencyForm::showTagging()
{
    const Organization &organization = m_session.organization();
    const QSignalBlocker isNoChoice(m_side);
    m_side->setCurrent(int(taggingOn(organization, *m_competency, m_day)->side));
    m_sideError->clearError();

    QStringList lines;
    for (auto at = organization.taggings.lowerBound({*m_competency, Day::always()});
         at != organization.taggings.end() && at->competency == *m_competency; ++at) {
        const QString state = tr("%1, weight %2", "a side").arg(sideText(at->side), locale().toString(at->weight, 'g', 6));
        lines.append(at->from.isReal() ? tr("from %1 on: %2").arg(dayText(at->from, locale()), state) : tr("at first: %1").arg(state));
    }
    m_history->setVisible(lines.size() > 1);
    if (lines.size() > 1)
        m_history->setText(lines.join(u'\n') + u'\n' + tr("Figures before and after such a day are not alike."));
}

bool CompetencyForm::take(Field &field)
{
    const QString typed = typedIn(field);
    if (!m_competency || typed == field.shown)
        return true;
    const Result<> done = field.take(typed);
    if (!done) {
        field.error->say(done.error().sentence);
        return false;
    }
    // As it is held now: without outer spaces, say, or as it was where a question is open.
    put(field, field.held(*m_session.organization().competencies.find(*m_competency)));
    return true;
}

bool CompetencyForm::finish()
{
    for (Field &field : m_fields) {
        if (take(field))
            continue;
        field.widget->setFocus();
        ensureWidgetVisible(field.widget);
        return false;
    }
    return true;
}

Result<> CompetencyForm::takeWeight(const QString &typed)
{
    const std::optional<double> weight = tables::toNumber(typed.trimmed(), locale());
    if (!weight || !(*weight > 0 && *weight <= 100))
        return Error{ErrorKind::Refused, tr("A weight is a number above 0 and at most 100.")};
    retag(taggingOn(m_session.organization(), *m_competency, m_day)->side, *weight);
    return {};
}

Result<> CompetencyForm::takeDay(bool isFirst, const QString &typed)
{
    const Result<Day> day = dayFromText(typed, isFirst ? Day::always() : Day::still(), locale());
    if (!day)
        return day.error();
    Period period = m_session.organization().competencies.find(*m_competency)->period;
    (isFirst ? period.first : period.last) = *day;
    return m_session.run(edit::setCompetencyPeriod(*m_competency, period));
}

void CompetencyForm::takeSide()
{
    const auto side = Side(m_side->current());
    retag(side, taggingOn(m_session.organization(), *m_competency, m_day)->weight);
    showTagging(); // as it was, while the question is open
}

void CompetencyForm::retag(Side side, double weight)
{
    const Organization &organization = m_session.organization();
    const CompetencyTagging &now = *taggingOn(organization, *m_competency, m_day);
    if (now.side == side && now.weight == weight)
        return;
    const int ratings = ratingCount(organization, *m_competency);
    if (ratings == 0) { // there is no past that would change
        runRetag(side, weight, Day::always());
        return;
    }
    const QString name = organization.competencies.find(*m_competency)->name.text();
    const QString change = side != now.side ? tr("%1 becomes %2. From when on?", "a competency, a side").arg(name, sideText(side))
                                            : tr("%1 gets the weight %2. From when on?").arg(name, locale().toString(weight, 'g', 6));
    m_questions.ask(window(),
                    {.text = change,
                     .more = tr("%n rating(s) (stays/stay) as given. From now on: the figures of past rounds stay, and the "
                                "break is marked. Also for past rounds: all figures follow, as if it had always been so.", nullptr, ratings),
                     .answers = {tr("From now on"), tr("Also for past rounds")}},
                    [this, side, weight, id = *m_competency](int answer) {
                        if (m_competency == id)
                            runRetag(side, weight, answer == 0 ? m_session.clock().today() : Day::always());
                    });
}

void CompetencyForm::runRetag(Side side, double weight, Day from)
{
    if (const Result<> done = m_session.run(edit::retagCompetency(*m_competency, side, weight, from)); !done)
        m_sideError->say(done.error().sentence);
}

bool CompetencyForm::eventFilter(QObject *object, QEvent *event)
{
    Field *field = fieldOf(object);
    if (!field)
        return QScrollArea::eventFilter(object, event);
    const auto *line = qobject_cast<const QLineEdit *>(object);
    const auto *text = qobject_cast<const NoteField *>(object);
    switch (event->type()) {
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            take(*field);
        break;
    }
    case QEvent::FocusIn:
        ensureWidgetVisible(field->widget);
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && typedIn(*field) != field->shown) {
            put(*field, field->shown);
            return true;
        }
        break;
    case QEvent::ShortcutOverride: {
        // A field keeps Undo for what was typed in it; where nothing was, Undo is the window's.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undoes = line ? line->isUndoAvailable() : text->document()->isUndoAvailable();
        const bool redoes = line ? line->isRedoAvailable() : text->document()->isRedoAvailable();
        return (key->matches(QKeySequence::Undo) && !undoes) || (key->matches(QKeySequence::Redo) && !redoes);
    }
    default:
        break;
    }
    return QScrollArea::eventFilter(object, event);
}

} // namespace evenkeel
