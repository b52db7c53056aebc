// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/plain_text.h"

using namespace Qt::StringLiterals;

namespace evenkeel::theme {

QString asHtml(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    // Escaped text alone does not look like HTML to Qt, which would then show the entities.
    return u"<span style=\"white-space: pre-wrap\">"_s + plain.toHtmlEscaped() + u"</span>"_s;
}

QString asCaption(const QString &plain) { return QString(plain).replace(u'&', "&&"_L1); }

} // namespace evenkeel::theme
