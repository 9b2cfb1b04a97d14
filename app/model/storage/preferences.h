// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers about its user's ways; no part of a figure and not undoable.
#pragma once

#include "model/language/language.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace explorer {

enum class Theme { System, Light, Dark };

enum class FolderUse { Session, Export };

class Preferences {
public:
    // The file of the settings, in the configuration folder.
    static QString usualPath();

    // The settings have to outlive the preferences.
    explicit Preferences(QSettings& settings);

    // What someone wrote into the settings by hand and is no theme counts as System.
    Theme theme() const;
    void setTheme(Theme theme);

    // What is no language counts as English; languageProblem() is then a sentence.
    Language language() const;
    void setLanguage(Language language);
    QString languageProblem() const;
    // What was said about the language already, so that it is said once and not at every start.
    QString saidAboutLanguage() const;
    void setSaidAboutLanguage(const QString& sentence);

    // As QMainWindow saves and restores them; empty at the first start.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray& state);

    // Where a file dialog begins: the folder last used, the user's documents where it is gone.
    QString lastFolder(FolderUse use) const;
    void setLastFolder(FolderUse use, const QString& folder);

private:
    QSettings& m_settings;
};

} // namespace explorer
