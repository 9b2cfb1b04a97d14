// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/window_start.h"

#include "cli/arguments.h"
#include "cli/command_line.h"
#include "cli/command_text.h"
#include "cli/curve_argument.h"
#include "cli/definition_argument.h"
#include "figure/layout/fitted_range.h"
#include "model/language/shown_text.h"

#include <activation/catalogue.h>

#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace explorer {

namespace {

bool namesFunction(const QString& word) {
    const QString subject = word.section(QLatin1Char(':'), 0, 0);
    return activation::findFunction(subject.toStdString()) || keptFunctionCalled(subject);
}

bool looksLikeFile(const QString& word) {
    return word.contains(QLatin1Char('.')) || word.contains(QLatin1Char('/'));
}

QString addFunction(const QString& word, ExplorerState& state) {
    QStringList notes; // the window shows what it draws
    return addCurveArgument(state, word, {}, true, true, notes);
}

QString unknownWord(const QString& word) {
    QStringList candidates = commandNames();
    for (const activation::FunctionPtr& function : activation::catalogue())
        candidates.append(QString::fromStdString(function->id));
    return CommandText::tr("There is neither a command, a function nor a file called %1%2")
        .arg(shownText(word), suggestion(word, candidates));
}

QString oneTooMany(const QString& word) {
    return CommandText::tr("\"%1\" is one argument too many; the window opens one session file.")
        .arg(shownText(word));
}

} // namespace

QStringList takeFileNames(int& argc, char** argv) {
    QStringList names;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--") != 0)
            continue;
        for (int k = i + 1; k < argc; ++k)
            names.append(QString::fromLocal8Bit(argv[k]));
        argv[i] = nullptr;
        argc = i;
    }
    return names;
}

QString problemOfFileNames(const QStringList& names) {
    if (names.size() > 1)
        return oneTooMany(names[1]);
    if (!names.isEmpty() && !QFileInfo::exists(names.first()))
        return CommandText::tr("There is no file called %1.").arg(shownPath(names.first()));
    return {};
}

QString problemOfWindowWords(const QStringList& words) {
    const QString& word = words.first();
    if (!QFileInfo::exists(word)) {
        ExplorerState state;
        const QString problem = namesFunction(word)   ? addFunction(word, state)
                                : looksLikeFile(word) ? QString()
                                                      : unknownWord(word);
        if (!problem.isEmpty())
            return problem;
    }
    if (words.size() > 1 && words[1] == QLatin1String("--"))
        return oneTooMany(words.value(2, words[1]));
    if (words.size() > 1 && !words[1].startsWith(QLatin1Char('-')))
        return oneTooMany(words[1]);
    return {};
}

std::optional<ExplorerState> figureOfFunction(const QString& word) {
    ExplorerState state;
    if (QFileInfo::exists(word) || !namesFunction(word) || !addFunction(word, state).isEmpty())
        return std::nullopt;
    fitVerticalRanges(state);
    return state;
}

} // namespace explorer
