// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/questions.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <memory>

namespace evenkeel {

namespace {

QMessageBox *makeBox(QWidget *window, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(more);
    return box;
}

QFileDialog *makeFileDialog(QWidget *window, const FileQuestion &question)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window, question.title,
                                   question.suggestion.isEmpty() ? documents : question.suggestion, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isToSave = question.purpose == FileQuestion::Purpose::Save;
    dialog->setAcceptMode(isToSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    const bool isFolder = question.purpose == FileQuestion::Purpose::Folder;
    dialog->setFileMode(isToSave ? QFileDialog::AnyFile : isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(question.suffix);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, question.neverReplaces);
    return dialog;
}

} // namespace

void DialogQuestions::ask(QWidget *window, const Question &question, std::function<void(int)> answered)
{
    QMessageBox *box = makeBox(window, question.text, question.more);
    box->setIcon(question.isDangerous ? QMessageBox::Warning : QMessageBox::Question);
    const auto answer = std::make_shared<std::function<void(int)>>(std::move(answered));
    for (int i = 0; i < question.answers.size(); ++i) {
        QPushButton *button = box->addButton(
            question.answers[i], question.isDangerous ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
        QObject::connect(button, &QPushButton::clicked, window, [answer, i] { (*answer)(i); },
                         Qt::QueuedConnection); // when the box is gone
        if (i == 0 && !question.isDangerous)
            box->setDefaultButton(button);
    }
    QPushButton *dismiss = box->addButton(QMessageBox::Cancel);
    box->setEscapeButton(dismiss);
    if (question.isDangerous)
        box->setDefaultButton(dismiss);
    box->open();
}

void DialogQuestions::askForFile(QWidget *window, const FileQuestion &question,
                                 std::function<void(const QString &)> answered)
{
    QFileDialog *dialog = makeFileDialog(window, question);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(answered));
    dialog->open();
}

void DialogQuestions::askForFiles(QWidget *window, const FileQuestion &question,
                                  std::function<void(const QStringList &)> answered)
{
    QFileDialog *dialog = makeFileDialog(window, question);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(answered));
    dialog->open();
}

void DialogQuestions::tell(QWidget *window, const QString &sentence, const QString &more)
{
    QMessageBox *box = makeBox(window, sentence, more);
    box->setIcon(QMessageBox::Information);
    box->addButton(QMessageBox::Ok);
    box->open();
}

} // namespace evenkeel
