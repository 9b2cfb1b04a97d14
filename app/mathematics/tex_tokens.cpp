// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/tex_tokens.h"

namespace explorer {

namespace {

bool isNameLetter(QChar letter) {
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
}

} // namespace

std::vector<TexToken> texTokens(const QString& tex) {
    std::vector<TexToken> tokens;
    qsizetype at = 0;
    bool isAfterSpace = false;
    while (at < tex.size()) {
        const QChar letter = tex[at];
        if (letter.isSpace()) {
            ++at;
            isAfterSpace = true;
            continue;
        }
        TexToken token{TexToken::Kind::Character, letter, at, at + 1, isAfterSpace};
        isAfterSpace = false;
        if (letter == u'{') {
            token.kind = TexToken::Kind::Open;
        } else if (letter == u'}') {
            token.kind = TexToken::Kind::Close;
        } else if (letter == u'\\') {
            token.kind = TexToken::Kind::Command;
            qsizetype end = at + 1;
            while (end < tex.size() && isNameLetter(tex[end]))
                ++end;
            if (end == at + 1 && end < tex.size())
                ++end; // a command of one sign
            token.text = tex.mid(at + 1, end - at - 1);
            token.end = end;
        } else if (letter.isHighSurrogate() && at + 1 < tex.size()) {
            token.text = tex.mid(at, 2);
            token.end = at + 2;
        }
        at = token.end;
        tokens.push_back(std::move(token));
    }
    tokens.push_back({TexToken::Kind::End, {}, tex.size(), tex.size(), isAfterSpace});
    return tokens;
}

} // namespace explorer
