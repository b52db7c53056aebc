// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/choice_list.h"

#include "app/shell/find_text.h"
#include "app/theme/plain_text.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int detailRole = Qt::UserRole;

/// The text, and muted behind it the detail.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = std::exchange(item.text, {}).replace(u'\n', u' ');
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        painter->save();
        const QRect row = option.rect.adjusted(8, 0, -8, 0);
        const QFontMetrics metrics(option.font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, row.width());
        painter->setFont(option.font);
        painter->setPen(theme::color(theme::Role::Text));
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        const int left = row.left() + metrics.horizontalAdvance(shown) + metrics.height() / 2;
        const QFont caption = theme::font(theme::TextStyle::Caption);
        painter->setFont(caption);
        painter->setPen(theme::color(theme::Role::Muted));
        const QRect rest(left, row.top(), row.right() - left, row.height());
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(caption).elidedText(index.data(detailRole).toString().replace(u'\n', u' '),
                                                           Qt::ElideRight, std::max(0, rest.width())));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, QFontMetrics(option.font).height() + 10};
    }
};

} // namespace

/// Those of the choices that were found.
class ChoiceModel : public QAbstractListModel
{
public:
    ChoiceModel(std::vector<Choice> choices, QObject *parent) : QAbstractListModel(parent), m_choices(std::move(choices))
    {
        m_keys.reserve(m_choices.size());
        for (const Choice &choice : m_choices)
            m_keys.push_back(findKey(choice.text + u'\n' + choice.detail));
        find({});
    }

    void find(const QString &text)
    {
        const QStringList words = findKey(text).split(u' ', Qt::SkipEmptyParts);
        beginResetModel();
        m_found.clear();
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return m_keys[i].contains(word); }))
                m_found.push_back(i);
        }
        endResetModel();
    }

    const Choice &at(int row) const { return m_choices[m_found[std::size_t(row)]]; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_found.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Choice &choice = at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return choice.text;
        case detailRole:
            return choice.detail;
        case Qt::AccessibleTextRole:
            return choice.detail.isEmpty() ? choice.text : choice.text + u", "_s + choice.detail;
        case Qt::ToolTipRole:
            return theme::asHtml(choice.detail.isEmpty() ? choice.text : choice.text + u'\n' + choice.detail);
        default:
            return {};
        }
    }

private:
    std::vector<Choice> m_choices;
    std::vector<QString> m_keys;
    std::vector<std::size_t> m_found;
};

ChoiceList::ChoiceList(const QString &name, std::vector<Choice> choices, QWidget *parent)
    : QWidget(parent)
    , m_model(new ChoiceModel(std::move(choices), this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(wrappedLabel(tr("Nothing of that name is here."), theme::TextStyle::Body, theme::Role::Muted))
{
    m_field->setPlaceholderText(name);
    m_field->setAccessibleName(name);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme::icon(u"search"_s, theme::Role::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(name);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setVisible(m_model->rowCount() == 0);
    setFocusProxy(m_field);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &ChoiceList::find);
    connect(m_list, &QListView::doubleClicked, this, &ChoiceList::activated);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChoiceList::currentChanged);
}

ChoiceList::~ChoiceList() { m_list->selectionModel()->disconnect(this); }

std::optional<quint32> ChoiceList::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row()).id) : std::nullopt;
}

void ChoiceList::setCurrent(quint32 id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).id == id) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void ChoiceList::find(const QString &text)
{
    const std::optional<quint32> before = current();
    m_model->find(text);
    m_nothing->setVisible(m_model->rowCount() == 0);
    if (before)
        setCurrent(*before);
    if (!m_list->currentIndex().isValid() && !text.trimmed().isEmpty() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    Q_EMIT currentChanged();
}

bool ChoiceList::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
                m_list->setCurrentIndex(m_model->index(0));
            else
                QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current())
                Q_EMIT activated();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace evenkeel
