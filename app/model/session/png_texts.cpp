// SPDX-License-Identifier: GPL-3.0-or-later
// After the PNG specification, third edition, sections 5.3 and 11.3.3.
#include "model/session/png_texts.h"

#include <QByteArrayView>
#include <QString>
#include <QtEndian>

#include <zlib.h>

#include <optional>

namespace explorer {

namespace {

using State = PngText::State;

constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);
constexpr qsizetype chunkHead = 8; // length and type
constexpr qsizetype chunkTail = 4; // checksum

struct Chunk {
    QByteArrayView typeAndData;
    quint32 checksum;

    QByteArrayView type() const { return typeAndData.first(4); }
    QByteArrayView data() const { return typeAndData.sliced(4); }
    bool isWhole() const {
        const auto* bytes = reinterpret_cast<const Bytef*>(typeAndData.data());
        return crc32(0, bytes, uInt(typeAndData.size())) == checksum;
    }
};

// Whose length has been held against what is there.
Chunk chunkAt(QByteArrayView png, qsizetype position, qsizetype length) {
    return {png.sliced(position + 4, 4 + length),
            qFromBigEndian<quint32>(png.data() + position + chunkHead + length)};
}

// Cuts the part before the next zero off the data; nothing where there is none.
std::optional<QByteArrayView> takeField(QByteArrayView& data) {
    const qsizetype end = data.indexOf('\0');
    if (end < 0)
        return std::nullopt;
    const QByteArrayView field = data.first(end);
    data = data.sliced(end + 1);
    return field;
}

PngText unpacked(QByteArrayView packed, qsizetype largest) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {State::Damaged, {}};
    QByteArray text(largest + 1, Qt::Uninitialized);
    // zlib only reads what it is given.
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = uInt(text.size());
    const int ending = inflate(&stream, Z_FINISH);
    const qsizetype length = text.size() - qsizetype(stream.avail_out);
    inflateEnd(&stream);
    if (length > largest)
        return {State::TooLarge, {}};
    if (ending != Z_STREAM_END)
        return {State::Damaged, {}};
    text.truncate(length);
    text.squeeze();
    return {State::Whole, text};
}

PngText whole(QByteArrayView text, qsizetype largest) {
    if (text.size() > largest)
        return {State::TooLarge, {}};
    return {State::Whole, text.toByteArray()};
}

PngText fromLatin1(PngText text) {
    if (text.state == State::Whole)
        text.text = QString::fromLatin1(text.text).toUtf8();
    return text;
}

// `data` begins behind the keyword.
PngText international(QByteArrayView data, qsizetype largest) {
    if (data.size() < 2)
        return {State::Damaged, {}};
    const bool isPacked = data[0] != 0;
    data = data.sliced(2);
    if (!takeField(data) || !takeField(data)) // language and translated keyword
        return {State::Damaged, {}};
    return isPacked ? unpacked(data, largest) : whole(data, largest);
}

PngText textOf(const Chunk& chunk, const QByteArray& keyword, qsizetype largest) {
    const bool isPlain = chunk.type() == "tEXt";
    const bool isPacked = chunk.type() == "zTXt";
    if (!isPlain && !isPacked && chunk.type() != "iTXt")
        return {};
    QByteArrayView data = chunk.data();
    const auto name = takeField(data);
    if (!name || *name != keyword)
        return {};
    if (!chunk.isWhole())
        return {State::Damaged, {}};
    if (isPlain)
        return fromLatin1(whole(data, largest));
    if (!isPacked)
        return international(data, largest);
    const bool hasMethod = !data.isEmpty() && data[0] == 0;
    return hasMethod ? fromLatin1(unpacked(data.sliced(1), largest)) : PngText{State::Damaged, {}};
}

} // namespace

bool isPng(const QByteArray& bytes) {
    return bytes.startsWith(signature);
}

PngText readPngText(const QByteArray& png, const QByteArray& keyword, qsizetype largest) {
    const QByteArrayView bytes(png);
    qsizetype position = signature.size();
    while (bytes.size() - position >= chunkHead + chunkTail) {
        const auto length = qsizetype(qFromBigEndian<quint32>(bytes.data() + position));
        if (length > bytes.size() - position - chunkHead - chunkTail)
            return {State::Damaged, {}};
        const PngText text = textOf(chunkAt(bytes, position, length), keyword, largest);
        if (text.state != State::Missing)
            return text;
        position += chunkHead + length + chunkTail;
    }
    return {};
}

} // namespace explorer
