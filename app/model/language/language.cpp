// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/language.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace explorer {

namespace {

struct LanguageText {
    Q_DECLARE_TR_FUNCTIONS(explorer::Language)
};

// Numbers are written as in mathematics, in both languages alike.
const QLocale englishLocale(QLocale::English, QLocale::UnitedStates);
const QLocale chineseLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);

Language& spoken() {
    static Language language = Language::English;
    return language;
}

// The program's sentences and those of Qt's own dialogs; the latter are where Qt is installed.
struct Translators {
    QTranslator program;
    QTranslator qt;
};

Translators& translators() {
    static Translators both;
    return both;
}

std::optional<Language> languageOf(const QLocale& locale) {
    if (locale.language() == QLocale::Chinese)
        return Language::Chinese;
    // "C" is the language of a system that was told none.
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return Language::English;
    return std::nullopt;
}

// The first of the languages that the system's user reads which the program speaks.
std::optional<Language> systemLanguage() {
    const QStringList names = QLocale::system().uiLanguages();
    for (const QString& name : names)
        if (const auto language = languageOf(QLocale(name)))
            return language;
    return names.isEmpty() ? std::optional(Language::English) : std::nullopt;
}

// A terminal has fonts of its own.
bool isOnScreen() {
    return qobject_cast<QGuiApplication*>(QCoreApplication::instance());
}

// QTranslator takes a file that was cut off in its middle, and then some sentences are missing. A
// whole one is a mark and, up to its end, sections, each behind its kind and length.
bool isWhole(const QString& translation) {
    constexpr int markSize = 16;
    QFile file(translation);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QDataStream stream(&file);
    stream.skipRawData(markSize);
    int sections = 0;
    while (!stream.atEnd()) {
        quint8 kind = 0;
        quint32 length = 0;
        stream >> kind >> length;
        const auto rest = static_cast<int>(length);
        if (stream.status() != QDataStream::Ok || rest < 0 || stream.skipRawData(rest) != rest)
            return false;
        ++sections;
    }
    return sections > 0;
}

void adopt(Language language) {
    spoken() = language;
    const bool isChinese = language == Language::Chinese;
    QLocale::setDefault(isChinese ? chineseLocale : englishLocale);
    // Neither language runs from right to left, whatever the system's does.
    if (isOnScreen())
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Translators& both = translators();
    QCoreApplication::removeTranslator(&both.qt);
    QCoreApplication::removeTranslator(&both.program);
    if (!isChinese)
        return;
    if (both.qt.load(chineseLocale, QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&both.qt);
    QCoreApplication::installTranslator(&both.program);
}

} // namespace

QString wordOf(Language language) {
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::Chinese:
        return QStringLiteral("zh");
    case Language::System:
        break;
    }
    return QStringLiteral("system");
}

std::optional<Language> findLanguage(const QString& word) {
    if (word == wordOf(Language::System))
        return Language::System;
    const QLocale locale(word); // "C" where it knows no such language
    return locale.language() == QLocale::C ? std::nullopt : languageOf(locale);
}

Language spokenLanguage() {
    return spoken();
}

QString speak(Language language, const ChineseFiles& files) {
    const Language wanted =
        language == Language::System ? systemLanguage().value_or(Language::English) : language;
    QString problem;
    const bool isChinese = wanted == Language::Chinese;
    if (isChinese && !(isWhole(files.translation) && translators().program.load(files.translation)))
        problem = LanguageText::tr("The Chinese translation, %1, cannot be read; the program "
                                   "speaks English. Install the program anew.")
                      .arg(files.translation);
    else if (isChinese && isOnScreen() && !canShowChinese(files.font))
        problem = LanguageText::tr("The Chinese font, %1, cannot be read, and this system has "
                                   "none; the program speaks English. Install the program anew.")
                      .arg(files.font);
    adopt(problem.isEmpty() ? wanted : Language::English);
    return problem;
}

QString unspokenSystemSentence() {
    if (systemLanguage())
        return {};
    const QLocale locale(QLocale::system().uiLanguages().constFirst());
    return LanguageText::tr("This system speaks %1, the program only English and Chinese: choose "
                            "one in the menu View, Language.")
        .arg(QLocale::languageToString(locale.language()));
}

} // namespace explorer
