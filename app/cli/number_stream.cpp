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
        if (!m_isBegun && m_unfinished.startsWith("\xef\xbb\xbf")) // a byte order mark
            m_unfinished.remove(0, 3);
        if (to == end)
            return m_unfinished.size() <= longestNumber || finishNumber();
        if (!finishNumber())
            return false;
        m_cell += *to == ',' ? 1 : 0;
        if (*to == '\n') {
            if (m_isInHeader && !endHeader())
                return false;
            ++m_line;
            m_cell = 0;
        }
        from = to + 1;
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
    const auto number =
        parseNumber(std::string_view(m_unfinished.constData(), std::size_t(m_unfinished.size())));
    if (!number && m_unfinished.startsWith("\xe2\x88\x92")) // a minus sign as it is printed
        return m_unfinished.replace(0, 3, "-"), finishNumber();
    if (!number && takeHeaderCell())
        return true;
    if (!number || isTooLong) {
        m_problem = CommandText::tr("Line %1 of standard input: \"%2\" is not a number that can be "
                                    "used; write numbers such as -0.5 or 1e3, separated by commas "
                                    "or white space.")
                        .arg(QString::number(m_line), quoted(m_unfinished));
        return false;
    }
    m_unfinished.resize(0); // and keeps its memory
    m_isBegun = true;
    m_take(*number);
    return true;
}

} // namespace explorer
