// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/number_stream.h"

#include "cli/command_text.h"
#include "model/language/number_text.h"

#include <algorithm>
#include <string_view>

namespace explorer {

namespace {

constexpr qsizetype longestNumber = 2000; // a double written out in full has at most 1077 digits
constexpr qsizetype longestQuote = 40;

bool isSeparator(char letter) {
    return letter == ' ' || letter == ',' || (letter >= '\t' && letter <= '\r');
}

// Fit for a terminal, whatever the input was.
QString quoted(const QByteArray& bytes) {
    QString text = QString::fromUtf8(bytes.left(longestQuote));
    for (QChar& letter : text)
        if (!letter.isPrint())
            letter = QChar::ReplacementCharacter;
    return bytes.size() > longestQuote ? text + QChar(0x2026) : text;
}

} // namespace

bool NumberStream::add(const QByteArray& bytes) {
    const char* const end = bytes.constData() + bytes.size();
    for (const char* from = bytes.constData(); from != end;) {
        const char* const to = std::find_if(from, end, isSeparator);
        m_unfinished.append(from, to - from);
        if (to == end)
            return m_unfinished.size() <= longestNumber || finishNumber();
        if (!finishNumber())
            return false;
        if (*to == '\n')
            ++m_line;
        from = to + 1;
    }
    return true;
}

bool NumberStream::end() {
    return finishNumber();
}

bool NumberStream::finishNumber() {
    if (m_unfinished.isEmpty())
        return true;
    const bool isTooLong = m_unfinished.size() > longestNumber;
    const auto number =
        parseNumber(std::string_view(m_unfinished.constData(), std::size_t(m_unfinished.size())));
    if (!number || isTooLong) {
        m_problem = CommandText::tr("Line %1 of standard input: \"%2\" is not a number that can be "
                                    "used; write numbers such as -0.5 or 1e3, separated by commas "
                                    "or white space.")
                        .arg(QString::number(m_line), quoted(m_unfinished));
        return false;
    }
    m_unfinished.resize(0); // and keeps its memory
    m_take(*number);
    return true;
}

} // namespace explorer
