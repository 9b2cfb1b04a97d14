// SPDX-License-Identifier: GPL-3.0-or-later
// Which language the program speaks, on screen, on paper and on the command line alike.
#pragma once

#include "model/language/chinese_font.h"

#include <QString>

#include <optional>

namespace explorer {

enum class Language { System, English, Chinese };

// The word for a language in settings and on the command line: "system", "en", "zh".
QString wordOf(Language language);
// Also of a locale's name, "zh_CN" or "en-GB"; none where the program does not speak it.
std::optional<Language> findLanguage(const QString& word);

// What the program speaks now: English or Chinese.
Language spokenLanguage();
inline bool isChineseSpoken() {
    return spokenLanguage() == Language::Chinese;
}

// What speaking Chinese needs. The translation is embedded where the program or a test links
// explorer_translations.
struct ChineseFiles {
    QString translation = QStringLiteral(":/translations/activation-explorer_zh_CN.qm");
    QString font = chineseFontFile;
};

// Speaks it from now on, left to right: every widget gets a LanguageChange event. Needs the
// application object. Where one of the files cannot be used the program speaks English, and the
// answer is a sentence that says so; it is empty otherwise.
QString speak(Language language, const ChineseFiles& files = {});

// A sentence for whoever expects the system's language, where that is neither English nor Chinese;
// empty otherwise.
QString unspokenSystemSentence();

} // namespace explorer
