// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace evenkeel {

/// Rows in ascending order of keyOf(row), no two with the same key, in chunks that copies share. A copy costs the
/// number of chunks, a change one chunk. Adding rows in ascending order is the quick way to fill one.
template <class Row>
class SharedTable
{
    using Chunk = std::vector<Row>;
    using Chunks = std::vector<std::shared_ptr<const Chunk>>;
    static constexpr std::size_t fullChunk = 512;

public:
    using Key = decltype(keyOf(std::declval<const Row &>()));

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using pointer = const Row *;
        using reference = const Row &;

        const_iterator() = default;

        reference operator*() const { return (*(*m_chunks)[m_chunk])[m_row]; }
        pointer operator->() const { return &**this; }
        const_iterator &operator++()
        {
            if (++m_row == (*m_chunks)[m_chunk]->size()) {
                ++m_chunk;
                m_row = 0;
            }
            return *this;
        }
        const_iterator operator++(int)
        {
            const_iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const const_iterator &a, const const_iterator &b)
        {
            return a.m_chunk == b.m_chunk && a.m_row == b.m_row;
        }

    private:
        friend class SharedTable;
        const_iterator(const Chunks *chunks, std::size_t chunk, std::size_t row)
            : m_chunks(chunks), m_chunk(chunk), m_row(row)
        {}

        const Chunks *m_chunks = nullptr;
        std::size_t m_chunk = 0;
        std::size_t m_row = 0;
    };

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const_iterator begin() const { return {&m_chunks, 0, 0}; }
    const_iterator end() const { return {&m_chunks, m_chunks.size(), 0}; }

    /// The first row whose key is not less than `key`.
    const_iterator lowerBound(const Key &key) const
    {
        const std::size_t chunk = chunkFor(key);
        if (chunk == m_chunks.size())
            return end();
        return {&m_chunks, chunk, rowFor(*m_chunks[chunk], key)};
    }

    /// The row with this key, or null. Valid until this table changes.
    const Row *find(const Key &key) const
    {
        const const_iterator at = lowerBound(key);
        return at != end() && keyOf(*at) == key ? &*at : nullptr;
    }

    /// Adds the row, or replaces the one with the same key.
    void put(Row row)
    {
        const Key key = keyOf(row);
        std::size_t chunk = chunkFor(key);
        if (chunk == m_chunks.size()) { // behind all others
            if (m_chunks.empty() || m_chunks.back()->size() >= fullChunk) {
                auto fresh = std::make_shared<Chunk>();
                fresh->push_back(std::move(row));
                m_chunks.push_back(std::move(fresh));
                ++m_size;
                return;
            }
            chunk = m_chunks.size() - 1;
        }
        Chunk &rows = writable(chunk);
        const std::size_t at = rowFor(rows, key);
        if (at < rows.size() && keyOf(rows[at]) == key) {
            rows[at] = std::move(row);
            return;
        }
        rows.insert(rows.begin() + std::ptrdiff_t(at), std::move(row));
        ++m_size;
        if (rows.size() > 2 * fullChunk)
            split(chunk);
    }

    /// False where no row has this key.
    bool remove(const Key &key)
    {
        const std::size_t chunk = chunkFor(key);
        if (chunk == m_chunks.size())
            return false;
        const std::size_t at = rowFor(*m_chunks[chunk], key);
        if (at == m_chunks[chunk]->size() || keyOf((*m_chunks[chunk])[at]) != key)
            return false;
        if (m_chunks[chunk]->size() == 1) {
            m_chunks.erase(m_chunks.begin() + std::ptrdiff_t(chunk));
        } else {
            Chunk &rows = writable(chunk);
            rows.erase(rows.begin() + std::ptrdiff_t(at));
        }
        --m_size;
        return true;
    }

    friend bool operator==(const SharedTable &a, const SharedTable &b)
    {
        return a.m_chunks == b.m_chunks
            || (a.m_size == b.m_size && std::equal(a.begin(), a.end(), b.begin(), b.end()));
    }

private:
    /// The first chunk whose last key is not less than `key`; the number of chunks where there is none.
    std::size_t chunkFor(const Key &key) const
    {
        const auto at = std::lower_bound(m_chunks.begin(), m_chunks.end(), key,
                                         [](const auto &chunk, const Key &k) { return keyOf(chunk->back()) < k; });
        return std::size_t(at - m_chunks.begin());
    }
    static std::size_t rowFor(const Chunk &rows, const Key &key)
    {
        const auto at = std::lower_bound(rows.begin(), rows.end(), key,
                                         [](const Row &row, const Key &k) { return keyOf(row) < k; });
        return std::size_t(at - rows.begin());
    }
    /// The chunk, this table's own from now on.
    Chunk &writable(std::size_t chunk)
    {
        if (m_chunks[chunk].use_count() > 1)
            m_chunks[chunk] = std::make_shared<Chunk>(*m_chunks[chunk]);
        // Made as non-const by this class, and held by nobody else.
        return const_cast<Chunk &>(*m_chunks[chunk]);
    }
    void split(std::size_t chunk)
    {
        Chunk &rows = writable(chunk);
        const auto middle = rows.begin() + std::ptrdiff_t(rows.size() / 2);
        auto second = std::make_shared<Chunk>(middle, rows.end());
        rows.erase(middle, rows.end());
        m_chunks.insert(m_chunks.begin() + std::ptrdiff_t(chunk) + 1, std::move(second));
    }

    Chunks m_chunks;
    qsizetype m_size = 0;
};

} // namespace evenkeel
