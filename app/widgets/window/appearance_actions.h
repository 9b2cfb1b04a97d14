// SPDX-License-Identifier: GPL-3.0-or-later
// The menu's choices of theme and language: what is chosen is applied at once and remembered.
#pragma once

#include "model/storage/preferences.h"

#include <QObject>

namespace explorer {

class WindowActions;

class AppearanceActions : public QObject {
    Q_OBJECT

public:
    // Lives as long as the actions.
    AppearanceActions(WindowActions& actions, QSettings& settings);

signals:
    void themeChanged();
    void reported(const QString& message);

private:
    void useTheme(Theme theme);
    void useLanguage(Language language);

    Preferences m_preferences;
};

} // namespace explorer
