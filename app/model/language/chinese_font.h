// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded font that writes Chinese where the font asked for does not, so that a machine needs
// none of its own and a figure is the same on all.
#pragma once

#include <QStringList>

namespace explorer {

inline const QString chineseFontFile = QStringLiteral(":/fonts/han.ttf");

// The family of the font, loaded when it is first asked for; empty where it cannot be. Needs a
// QGuiApplication.
QString chineseFamily(const QString& fontFile = chineseFontFile);

// The families with the Chinese one behind them.
QStringList withChinese(QStringList families);

// Whether the program or the system has a font for Chinese.
bool canShowChinese(const QString& fontFile = chineseFontFile);

} // namespace explorer
