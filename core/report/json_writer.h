// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace evenkeel {

/// Writes JSON in the order of the calls (QJsonObject would sort the keys), indented by two spaces. Within an object every
/// call has a key, within an array none has. What is begun must be ended.
class JsonWriter
{
public:
    void beginObject(const char *key = nullptr) { begin(key, '{'); }
    void endObject() { end('}'); }
    void beginArray(const char *key = nullptr) { begin(key, '['); }
    void endArray() { end(']'); }

    void value(const char *key, int number);
    /// Finite. In the shortest form that reads back to the same double; minus zero is written as zero.
    void value(const char *key, double number);
    void value(const char *key, bool truth);
    void value(const char *key, const QString &text);
    void value(const QString &text) { value(nullptr, text); }
    /// null where there is none.
    template <class T>
    void value(const char *key, const std::optional<T> &optional)
    {
        if (optional)
            value(key, *optional);
        else
            put(key, "null");
    }
    /// A text literal is a value like any other text, not a truth.
    void value(const char *key, const char *text) = delete;

    /// What was written, with a line feed at the end.
    QByteArray take();

private:
    void begin(const char *key, char bracket);
    void end(char bracket);
    void put(const char *key, const QByteArray &token);

    QByteArray m_text;
    int m_depth = 0;
    bool m_isFirst = true;
};

} // namespace evenkeel
