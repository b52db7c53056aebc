// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace evenkeel {

void installTranslations(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), u"evenkeel"_s, u"_"_s, u":/i18n"_s)
        || translator->load(u":/i18n/evenkeel_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace evenkeel
