// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHashFunctions>

namespace evenkeel {

/// What a text may be. Lengths are in characters as QString counts them (UTF-16 units).
struct TextRule
{
    int longest = 200;
    bool mayBeEmpty = true;
    bool mayHaveLines = false; ///< Line feeds and tabs.
};

/// `typed` without outer spaces (and with CRLF and CR as LF where lines are allowed), or a Refused error with a
/// sentence that says what is wrong: empty, too long, a control character, or half a surrogate pair.
Result<QString> checkText(const QString &typed, TextRule rule);

/// A text that was checked once, at the door, and obeys `rule` from then on.
template <TextRule rule>
class CheckedText
{
public:
    /// The empty text, where the rule allows it.
    CheckedText()
        requires(rule.mayBeEmpty)
    = default;

    static Result<CheckedText> from(const QString &typed)
    {
        Result<QString> checked = checkText(typed, rule);
        if (!checked)
            return checked.error();
        CheckedText text{Unchecked{}};
        text.m_text = checked.take();
        return text;
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const CheckedText &, const CheckedText &) = default;
    friend auto operator<=>(const CheckedText &a, const CheckedText &b)
    {
        return a.m_text < b.m_text ? std::strong_ordering::less
            : b.m_text < a.m_text  ? std::strong_ordering::greater
                                   : std::strong_ordering::equal;
    }
    friend size_t qHash(const CheckedText &text, size_t seed = 0) noexcept { return qHash(text.m_text, seed); }

private:
    struct Unchecked
    {};
    explicit CheckedText(Unchecked) {}

    QString m_text;
};

/// A name as people write one: of a person, a team, a competency, a round.
using Name = CheckedText<TextRule{.longest = 200, .mayBeEmpty = false}>;
/// One line that may be empty: a role, an email address, a code, a rater's label.
using Line = CheckedText<TextRule{.longest = 200}>;
/// Running text of several lines: a note, a definition, an anchor.
using Note = CheckedText<TextRule{.longest = 10'000, .mayHaveLines = true}>;

} // namespace evenkeel
