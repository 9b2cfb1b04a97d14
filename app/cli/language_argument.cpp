// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/language_argument.h"

#include "cli/command_text.h"
#include "model/language/shown_text.h"
#include "model/storage/preferences.h"

#include <QSettings>

#include <algorithm>

namespace explorer {

LanguageArgument takeLanguageArgument(int& argc, char** argv) {
    LanguageArgument found;
    const QString option = QStringLiteral("--language");
    for (int i = 1; i < argc && !found.isGiven; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        const bool hasValue = argument.startsWith(option + QLatin1Char('='));
        if (argument == QLatin1String("--"))
            break;
        if (argument != option && !hasValue)
            continue;
        const bool isValueBehind =
            !hasValue && i + 1 < argc && !QByteArray(argv[i + 1]).startsWith("--");
        const int count = isValueBehind ? 2 : 1;
        found.isGiven = true;
        found.word = hasValue ? argument.mid(option.size() + 1)
                              : QString::fromLocal8Bit(isValueBehind ? argv[i + 1] : "");
        std::copy(argv + i + count, argv + argc + 1, argv + i); // with the null at the end
        argc -= count;
    }
    return found;
}

QString speakAsAsked(const LanguageArgument& argument) {
    if (!argument.isGiven) {
        QSettings settings(Preferences::usualPath(), QSettings::IniFormat);
        const Preferences preferences(settings);
        const QString problem = speak(preferences.language());
        return problem.isEmpty() ? preferences.languageProblem() : problem;
    }
    if (const auto language = findLanguage(argument.word))
        return speak(*language);
    speak(Language::English);
    return CommandText::tr("--language: the program does not speak \"%1\", only en and zh; it goes "
                           "on in English.")
        .arg(shownText(argument.word));
}

} // namespace explorer
