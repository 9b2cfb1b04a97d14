// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/math_text.h"

#include <activation/greek.h>

#include <QHash>

namespace explorer {

namespace {

constexpr qreal scriptScale = 0.7;
constexpr qreal superscriptRise = 0.36;
constexpr qreal subscriptDrop = 0.18;
constexpr int deepestScript = 2; // further ones stay as small
constexpr QChar thinSpace(0x2009);
constexpr QChar minusSign(0x2212);
constexpr QChar prime(0x2032);

struct Sign {
    const char* name;
    char16_t letter;
};

constexpr Sign signs[] = {
    {"partial", 0x2202}, {"infty", 0x221E},  {"cdot", 0x22C5},  {"times", 0xD7},  {"pm", 0xB1},
    {"leq", 0x2264},     {"le", 0x2264},     {"geq", 0x2265},   {"ge", 0x2265},   {"neq", 0x2260},
    {"ne", 0x2260},      {"approx", 0x2248}, {"to", 0x2192},    {"in", 0x2208},   {"sum", 0x2211},
    {"sqrt", 0x221A},    {"circ", 0x2218},   {"ldots", 0x2026}, {"dots", 0x2026}, {"prime", 0x2032},
    {"quad", 0x2003},    {"mid", 0x7C},      {"lbrace", 0x7B},  {"rbrace", 0x7D},
};

QString signOf(const QString& name) {
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> result;
        for (const Sign& sign : signs)
            result.insert(QString::fromLatin1(sign.name), QString(QChar(sign.letter)));
        return result;
    }();
    if (const auto sign = table.constFind(name); sign != table.constEnd())
        return *sign;
    // The other form of a letter, as in \varphi, is drawn as the one that the fonts have.
    const QString letter = name.startsWith(QLatin1String("var")) ? name.mid(3) : name;
    const std::string_view greek = activation::greekLetter(letter.toStdString());
    return QString::fromUtf8(greek.data(), qsizetype(greek.size()));
}

bool isGreekCapital(QChar letter) {
    return letter >= QChar(0x391) && letter <= QChar(0x3A9);
}

bool isRelation(QChar letter) {
    return QStringLiteral("=<>≤≥≠≈→∈").contains(letter);
}

bool isOperator(QChar letter) {
    return letter == QLatin1Char('+') || letter == minusSign || letter == QChar(0xD7) ||
           letter == QChar(0xB1);
}

class MathReader {
public:
    explicit MathReader(const QString& text)
        : m_text(text) {}

    QList<TextRun> read() {
        while (m_at < m_text.size())
            readItem({}, false);
        return m_runs;
    }

private:
    struct Place {
        int depth = 0;
        qreal scale = 1;
        qreal rise = 0;

        Place script(bool isRaised) const {
            const qreal shift = isRaised ? superscriptRise : -subscriptDrop;
            return {depth + 1, depth < deepestScript ? scale * scriptScale : scale,
                    rise + shift * scale};
        }
    };

    bool isAtEnd() const { return m_at >= m_text.size(); }

    void readItem(const Place& place, bool isUpright) {
        const QChar letter = m_text[m_at++];
        if (letter == QLatin1Char('{')) {
            while (!isAtEnd() && m_text[m_at] != QLatin1Char('}'))
                readItem(place, isUpright);
            ++m_at;
        } else if (letter == QLatin1Char('^') || letter == QLatin1Char('_')) {
            if (!isAtEnd())
                readItem(place.script(letter == QLatin1Char('^')), isUpright);
        } else if (letter == QLatin1Char('\\')) {
            readCommand(place, isUpright);
        } else if (letter == QLatin1Char('\'')) {
            append(QString(prime), false, place);
        } else if (!letter.isSpace() || isUpright) {
            appendLetter(letter == QLatin1Char('-') ? minusSign : letter, isUpright, place);
        }
    }

    void readCommand(const Place& place, bool isUpright) {
        const qsizetype begin = m_at;
        while (!isAtEnd() && m_text[m_at].isLetter())
            ++m_at;
        const QString name = m_text.mid(begin, m_at - begin);
        if (name.isEmpty()) { // an escaped sign, or a space as in "\,"
            if (isAtEnd())
                return;
            const QChar letter = m_text[m_at++];
            const bool isSpace = QStringLiteral(",;:! ").contains(letter);
            append(isSpace ? QString(thinSpace) : QString(letter), false, place);
        } else if (name == QLatin1String("mathrm") || name == QLatin1String("text") ||
                   name == QLatin1String("operatorname")) {
            if (!isAtEnd())
                readItem(place, true);
        } else if (name != QLatin1String("left") && name != QLatin1String("right")) {
            const QString sign = signOf(name);
            if (sign.size() == 1)
                appendLetter(sign.front(), isUpright, place);
            else
                append(name, false, place); // also sin, log, max
        }
    }

    // Relations and binary operators stand apart from what is beside them, but not in scripts.
    void appendLetter(QChar letter, bool isUpright, const Place& place) {
        const bool isItalic = letter.isLetter() && !isUpright && !isGreekCapital(letter);
        const bool isBinary = isOperator(letter) && !m_runs.isEmpty() && !m_isAfterOperator;
        m_isAfterOperator =
            isOperator(letter) || isRelation(letter) || QStringLiteral("([,|").contains(letter);
        if (place.depth == 0 && (isRelation(letter) || isBinary))
            append(thinSpace + QString(letter) + thinSpace, false, place);
        else if (place.depth == 0 && letter == QLatin1Char(','))
            append(letter + QString(thinSpace), false, place);
        else
            append(QString(letter), isItalic, place);
    }

    void append(const QString& text, bool isItalic, const Place& place) {
        const TextRun run{text, isItalic, place.scale, place.rise};
        if (!m_runs.isEmpty() && m_runs.last().isItalic == isItalic &&
            m_runs.last().scale == run.scale && m_runs.last().rise == run.rise)
            m_runs.last().text += text;
        else
            m_runs.append(run);
    }

    const QString& m_text;
    qsizetype m_at = 0;
    bool m_isAfterOperator = false;
    QList<TextRun> m_runs;
};

// The next dollar sign that is not escaped, or -1.
qsizetype nextDollar(const QString& text, qsizetype from) {
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('\\'))
            ++at;
        else if (text[at] == QLatin1Char('$'))
            return at;
    }
    return -1;
}

QString wordsOf(QString text) {
    return text.replace(QLatin1String("\\$"), QLatin1String("$"));
}

} // namespace

QList<LabelPart> labelParts(const QString& text) {
    QList<LabelPart> parts;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = nextDollar(text, at);
        const qsizetype end = begin < 0 ? -1 : nextDollar(text, begin + 1);
        if (end < 0)
            break;
        if (begin > at)
            parts.append({wordsOf(text.mid(at, begin - at)), false});
        parts.append({text.mid(begin + 1, end - begin - 1), true});
        at = end + 1;
    }
    if (at < text.size())
        parts.append({wordsOf(text.mid(at)), false});
    return parts;
}

QList<TextRun> parseMathText(const QString& text) {
    QList<TextRun> runs;
    for (const LabelPart& part : labelParts(text)) {
        if (part.isMathematics)
            runs += MathReader(part.text).read();
        else
            runs.append({part.text});
    }
    return runs;
}

QString plainMathText(const QString& text) {
    QString plain;
    for (const TextRun& run : parseMathText(text))
        plain += run.text;
    return plain.replace(thinSpace, QLatin1Char(' '));
}

} // namespace explorer
