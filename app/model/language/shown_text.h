// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to quote in a sentence what somebody typed or a file holds.
#pragma once

#include <QString>

namespace explorer {

// Whether the letter is none that a person sees: it ends or cuts what it stands in, or turns it
// round. Half a letter is counted here, too.
bool isInvisible(QChar letter);

// With such letters spelt as JSON spells them (\u0007), and no longer than that many characters,
// after which an ellipsis stands.
QString shownText(const QString& text, qsizetype longest = 80);

// A file as the system writes its path, whole, since somebody has to find it.
QString shownPath(const QString& path);

// The text as a title or a name may have it: a space for each control character, end of line
// included, and U+FFFD for half a letter.
QString oneLine(const QString& text);

// Whether a title or a name is as it may be.
bool isOneLine(const QString& text);

} // namespace explorer
