// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/number_stream.h"

#include "cli/command_text.h"
#include "model/language/number_text.h"

#include <string_view>

namespace explorer {

namespace {

constexpr qsizetype longestNumber = 2000; // a double written out in full has at most 1077 digits
constexpr qsizetype longestQuote = 40;

bool isSeparator(char letter) {
    return std::string_view(" \t\n\v\f\r,").find(letter) != std::string_view::npos;
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
    for (const char letter : bytes) {
        if (!isSeparator(letter)) {
            m_unfinished.append(letter);
            if (m_unfinished == "\xef\xbb\xbf" && !m_isBegun) // a byte order mark
                m_unfinished.clear();
            if (m_unfinished.size() > longestNumber && !finishNumber())
                return false;
            continue;
        }
        if (!finishNumber())
            return false;
        m_cell += letter == ',' ? 1 : 0;
        if (letter == '\n') {
            if (m_isInHeader && !endHeader())
                return false;
            ++m_line;
            m_cell = 0;
        }
    }
    return true;
}

// Words in the first line, where no number has been, name columns.
bool NumberStream::takeHeaderCell() {
    const bool isWord = QChar::isLetter(uchar(m_unfinished.front())) || m_unfinished.front() == '"';
    if (!isWord || m_line != 1 || (m_isBegun && !m_isInHeader) ||
        m_unfinished.size() > longestNumber)
        return false;
    m_isInHeader = true;
    while (m_header.size() <= m_cell)
        m_header.append(QString());
    m_header[m_cell] += QString::fromUtf8(m_unfinished).remove(u'"');
    m_unfinished.clear();
    return true;
}

bool NumberStream::endHeader() {
    m_isInHeader = false;
    m_column = m_header.size() == 1 ? 0 : m_header.indexOf(QLatin1String("x"));
    if (m_column < 0)
        m_problem = CommandText::tr("The table on standard input has %1 columns and none called x.")
                        .arg(m_header.size());
    return m_column >= 0;
}

bool NumberStream::end() {
    return finishNumber();
}

bool NumberStream::finishNumber() {
    if (m_unfinished.isEmpty())
        return true;
    if (m_column >= 0 && m_cell != m_column) {
        m_unfinished.clear();
        return true;
    }
    const bool isTooLong = m_unfinished.size() > longestNumber;
    const auto number = parseNumber(QString::fromUtf8(m_unfinished));
    if (!number && takeHeaderCell())
        return true;
    if (!number || isTooLong) {
        m_problem = CommandText::tr("Line %1 of standard input: \"%2\" is not a number that can be "
                                    "used; write numbers such as -0.5 or 1e3, separated by commas "
                                    "or white space.")
                        .arg(QString::number(m_line), quoted(m_unfinished));
        return false;
    }
    m_unfinished.clear();
    m_isBegun = true;
    m_take(*number);
    return true;
}

} // namespace explorer
