// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/find_text.h"

namespace evenkeel {

QString findKey(const QString &text)
{
    const QString parted = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(parted.size());
    for (const QChar c : parted) {
        if (c.category() != QChar::Mark_NonSpacing)
            key += c;
    }
    return key;
}

} // namespace evenkeel
