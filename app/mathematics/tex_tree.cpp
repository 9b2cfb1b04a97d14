// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/tex_tree.h"

#include "mathematics/math_text.h"

#include <QHash>

#include <algorithm>

namespace explorer {

namespace {

using Kind = TexNode::Kind;

QString signOf(const QString& command) {
    static const QHash<QString, QString> signs{
        {QStringLiteral("cdot"), QStringLiteral("·")},
        {QStringLiteral("le"), QStringLiteral("≤")},
        {QStringLiteral("ge"), QStringLiteral("≥")},
        {QStringLiteral("ne"), QStringLiteral("≠")},
        {QStringLiteral("land"), QStringLiteral("∧")},
        {QStringLiteral("lor"), QStringLiteral("∨")},
        {QStringLiteral("lnot"), QStringLiteral("¬")},
        {QStringLiteral("lfloor"), QStringLiteral("⌊")},
        {QStringLiteral("rfloor"), QStringLiteral("⌋")},
        {QStringLiteral("lceil"), QStringLiteral("⌈")},
        {QStringLiteral("rceil"), QStringLiteral("⌉")},
    };
    return signs.value(command);
}

class TexReader {
public:
    explicit TexReader(const QString& tex)
        : m_tex(tex) {}

    TexNode read() {
        TexNode all{Kind::Row, {}, false, {}};
        while (m_at < m_tex.size()) {
            for (TexNode& part : row({}).children)
                all.children.push_back(std::move(part));
            if (m_at < m_tex.size()) // a bracket that nobody opened
                all.children.push_back(sign(m_tex.mid(m_at++, 1)));
        }
        return all;
    }

private:
    static TexNode sign(const QString& text, bool isItalic = false) {
        return {Kind::Sign, text, isItalic, {}};
    }

    // What only says how large a bracket or a sum is; that follows from what is inside.
    static bool isSize(const QString& command) {
        static const QStringList sizes{QStringLiteral("bigl"), QStringLiteral("bigr"),
                                       QStringLiteral("Bigl"), QStringLiteral("Bigr"),
                                       QStringLiteral("textstyle")};
        return sizes.contains(command);
    }

    // Up to one of the ends, which stays.
    TexNode row(const QStringList& ends) {
        TexNode result{Kind::Row, {}, false, {}};
        while (skipSpace(), m_at < m_tex.size() && !isAt(QStringLiteral("}"))) {
            if (std::any_of(ends.begin(), ends.end(),
                            [&](const QString& end) { return isAt(end); }))
                break;
            if (isAt(QStringLiteral("^")) || isAt(QStringLiteral("_")))
                addScript(result);
            else
                result.children.push_back(atom());
        }
        return result;
    }

    void addScript(TexNode& result) {
        const Kind kind = m_tex[m_at++] == u'^' ? Kind::Power : Kind::Index;
        TexNode base = sign({});
        if (!result.children.empty()) {
            base = std::move(result.children.back());
            result.children.pop_back();
        }
        TexNode script = argument();
        result.children.push_back({kind, {}, false, {std::move(base), std::move(script)}});
    }

    TexNode argument() {
        skipSpace();
        if (m_at >= m_tex.size())
            return sign({});
        return isAt(QStringLiteral("{")) ? group() : atom();
    }

    TexNode group() {
        ++m_at;
        TexNode inside = row({});
        accept(QStringLiteral("}"));
        return inside;
    }

    TexNode atom() {
        const QChar character = m_tex[m_at];
        if (character == u'\\')
            return command();
        if (character == u'{')
            return group();
        if (character.isDigit() || character == u'.') {
            const qsizetype begin = m_at;
            while (m_at < m_tex.size() && (m_tex[m_at].isDigit() || m_tex[m_at] == u'.'))
                ++m_at;
            return sign(m_tex.mid(begin, m_at - begin));
        }
        ++m_at;
        return character == u'-'    ? sign(QStringLiteral("−"))
               : character == u'\'' ? sign(QStringLiteral("′"))
                                    : sign(character, character.isLetter());
    }

    QString word() {
        const qsizetype begin = m_at;
        while (m_at < m_tex.size() && m_tex[m_at].isLetter())
            ++m_at;
        if (m_at == begin && m_at < m_tex.size())
            ++m_at; // a command of one sign
        return m_tex.mid(begin, m_at - begin);
    }

    // The letters in braces, where a backslash stands before signs.
    QString plainGroup() {
        skipSpace();
        QString text;
        if (!accept(QStringLiteral("{")))
            return text;
        while (m_at < m_tex.size() && m_tex[m_at] != u'}') {
            const bool isSpace = isAt(QStringLiteral("\\,"));
            if (m_tex[m_at] == u'\\' && m_at + 1 < m_tex.size())
                ++m_at;
            text += isSpace ? QChar(u' ') : m_tex[m_at];
            ++m_at;
        }
        accept(QStringLiteral("}"));
        return text;
    }

    TexNode command() {
        ++m_at;
        const QString name = word();
        if (name == QLatin1String(","))
            return {Kind::Space, {}, false, {}};
        if (name == QLatin1String("frac") || name == QLatin1String("tfrac")) {
            TexNode above = argument();
            TexNode below = argument();
            return {Kind::Fraction, {}, false, {std::move(above), std::move(below)}};
        }
        if (name == QLatin1String("sqrt"))
            return root();
        if (name == QLatin1String("left"))
            return delimited();
        if (name == QLatin1String("begin"))
            return environment();
        if (name == QLatin1String("mathrm") || name == QLatin1String("operatorname") ||
            name == QLatin1String("text")) {
            accept(QStringLiteral("*")); // operators with limits below
            return sign(plainGroup());
        }
        if (isSize(name))
            return argument();
        const QString known = signOf(name);
        if (!known.isEmpty())
            return sign(known);
        // Greek letters are as they are in labels; others are functions: \tanh.
        const QString letter = plainMathText(QStringLiteral("$\\%1$").arg(name));
        return sign(letter, !letter.isEmpty() && letter != name && letter != QStringLiteral("π") &&
                                letter.front().isLower());
    }

    TexNode root() {
        std::vector<TexNode> degree;
        if (accept(QStringLiteral("["))) {
            degree.push_back(row({QStringLiteral("]")}));
            accept(QStringLiteral("]"));
        }
        TexNode result{Kind::Root, {}, false, {argument()}};
        for (TexNode& part : degree)
            result.children.push_back(std::move(part));
        return result;
    }

    QString delimiter() {
        skipSpace();
        if (m_at >= m_tex.size())
            return {};
        if (m_tex[m_at] != u'\\')
            return m_tex.mid(m_at++, 1);
        ++m_at;
        return signOf(word()).left(1);
    }

    TexNode delimited() {
        const QString open = delimiter();
        TexNode inside = row({QStringLiteral("\\right")});
        QString close;
        if (accept(QStringLiteral("\\right")))
            close = delimiter();
        return {Kind::Delimited, open + close, false, {std::move(inside)}};
    }

    // Cells of cases, lines of others.
    TexNode environment() {
        const bool isCases = plainGroup() == QLatin1String("cases");
        if (accept(QStringLiteral("[")))
            row({QStringLiteral("]")}), accept(QStringLiteral("]"));
        TexNode result{isCases ? Kind::Cases : Kind::Lines, {}, false, {}};
        const QString end = QStringLiteral("\\end");
        while (skipSpace(), m_at < m_tex.size() && !isAt(end) && !isAt(QStringLiteral("}"))) {
            if (!isCases)
                accept(QStringLiteral("&"));
            result.children.push_back(
                row({QStringLiteral("&"), QStringLiteral("\\\\"), QStringLiteral("\\end")}));
            if (isCases && accept(QStringLiteral("&")))
                result.children.push_back(row({QStringLiteral("\\\\"), end}));
            else if (isCases)
                result.children.push_back(sign({}));
            accept(QStringLiteral("\\\\"));
        }
        if (accept(end))
            plainGroup();
        return result;
    }

    void skipSpace() {
        while (m_at < m_tex.size() && m_tex[m_at].isSpace())
            ++m_at;
    }

    bool isAt(const QString& text) const { return QStringView(m_tex).mid(m_at).startsWith(text); }

    bool accept(const QString& text) {
        skipSpace();
        if (!isAt(text))
            return false;
        m_at += text.size();
        return true;
    }

    const QString& m_tex;
    qsizetype m_at = 0;
};

} // namespace

TexNode parseTex(const QString& tex) {
    return TexReader(tex).read();
}

} // namespace explorer
