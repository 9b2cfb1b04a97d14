// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/preferences.h"

#include "model/storage/settings_keys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace explorer {

namespace {

struct PreferencesText {
    Q_DECLARE_TR_FUNCTIONS(explorer::Preferences)
};

QLatin1String folderKey(FolderUse use) {
    return use == FolderUse::Session ? settings::sessionFolderKey : settings::exportFolderKey;
}

QLatin1String themeName(Theme theme) {
    switch (theme) {
    case Theme::Light:
        return settings::lightThemeName;
    case Theme::Dark:
        return settings::darkThemeName;
    case Theme::System:
        break;
    }
    return settings::systemThemeName;
}

} // namespace

QString Preferences::usualPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/settings.ini");
}

Preferences::Preferences(QSettings& settings)
    : m_settings(settings) {
}

Theme Preferences::theme() const {
    const QString name = m_settings.value(settings::themeKey).toString();
    if (name == settings::lightThemeName)
        return Theme::Light;
    if (name == settings::darkThemeName)
        return Theme::Dark;
    return Theme::System;
}

void Preferences::setTheme(Theme theme) {
    m_settings.setValue(settings::themeKey, QString(themeName(theme)));
}

Language Preferences::language() const {
    return findLanguage(
               m_settings.value(settings::languageKey, wordOf(Language::System)).toString())
        .value_or(Language::English);
}

void Preferences::setLanguage(Language language) {
    m_settings.setValue(settings::languageKey, wordOf(language));
}

QString Preferences::languageProblem() const {
    const QString word =
        m_settings.value(settings::languageKey, wordOf(Language::System)).toString();
    return findLanguage(word)
               ? QString()
               : PreferencesText::tr("The settings ask for the language \"%1\", which the program "
                                     "does not speak; choose one in the menu View, Language.")
                     .arg(word);
}

QString Preferences::saidAboutLanguage() const {
    return m_settings.value(settings::languageSaidKey).toString();
}

void Preferences::setSaidAboutLanguage(const QString& sentence) {
    m_settings.setValue(settings::languageSaidKey, sentence);
}

QByteArray Preferences::windowGeometry() const {
    return m_settings.value(settings::geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry) {
    m_settings.setValue(settings::geometryKey, geometry);
}

QByteArray Preferences::windowState() const {
    return m_settings.value(settings::stateKey).toByteArray();
}

void Preferences::setWindowState(const QByteArray& state) {
    m_settings.setValue(settings::stateKey, state);
}

QString Preferences::lastFolder(FolderUse use) const {
    const QString folder = m_settings.value(folderKey(use)).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void Preferences::setLastFolder(FolderUse use, const QString& folder) {
    m_settings.setValue(folderKey(use), QDir(folder).absolutePath());
}

} // namespace explorer
