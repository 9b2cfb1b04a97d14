// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/appearance_actions.h"

#include "widgets/controls/theme.h"
#include "widgets/window/window_actions.h"

namespace explorer {

AppearanceActions::AppearanceActions(WindowActions& actions, QSettings& settings)
    : QObject(&actions)
    , m_preferences(settings) {
    const std::pair<QAction*, Theme> themes[] = {{actions.themeSystem, Theme::System},
                                                 {actions.themeLight, Theme::Light},
                                                 {actions.themeDark, Theme::Dark}};
    for (const auto& [action, theme] : themes) {
        action->setChecked(m_preferences.theme() == theme);
        connect(action, &QAction::triggered, this, [this, chosen = theme] { useTheme(chosen); });
    }
    for (int i = 0; i < actions.languages.size(); ++i) {
        const auto language = static_cast<Language>(i);
        actions.languages[i]->setChecked(m_preferences.language() == language);
        connect(actions.languages[i], &QAction::triggered, this,
                [this, language] { useLanguage(language); });
    }
}

void AppearanceActions::useTheme(Theme theme) {
    m_preferences.setTheme(theme);
    applyTheme(theme);
    emit themeChanged();
}

void AppearanceActions::useLanguage(Language language) {
    m_preferences.setLanguage(language);
    const QString problem = speak(language); // windows hear of it, and are assembled anew
    if (!problem.isEmpty()) {
        emit reported(problem);
    }
}

} // namespace explorer
