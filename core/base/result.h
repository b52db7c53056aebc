// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace evenkeel {

/// What a caller can do about an error.
enum class ErrorKind {
    Refused, ///< What was asked breaks a rule; ask for something else.
    NotFound, ///< The thing named is not there.
    Busy, ///< Another program holds the file.
    Damaged, ///< The file's content cannot be trusted.
    Newer, ///< The file was written by a newer version of this program.
    Foreign, ///< Not a file of this program.
    Full, ///< The disk is full.
    Io, ///< Reading or writing failed.
    Moved, ///< The file was moved or deleted while open.
    Cancelled, ///< The user stopped it; nothing was done.
};

/// Why something failed: a kind to act on, a translated sentence to show, and an untranslated detail to log.
/// The detail never holds a name or another text that a user typed.
struct Error
{
    ErrorKind kind = ErrorKind::Refused;
    QString sentence;
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the Error that stands in its place. Converts from either; true when it holds the value.
template <class T = void>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }

    /// The value. There must be one.
    T &operator*() { return std::get<0>(m_state); }
    const T &operator*() const { return std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    /// The value, moved out. There must be one.
    T take() { return std::move(std::get<0>(m_state)); }

    /// The error. There must be one.
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace evenkeel
