// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/private_profile.h"

#include <QSettings>
#include <QStandardPaths>

namespace explorer {

PrivateProfile::PrivateProfile() {
    if (!m_home.isValid()) {
        qFatal("No temporary folder for the test's profile");
    }
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(variable, m_home.path().toLocal8Bit());
    }
    QStandardPaths::setTestModeEnabled(true);
    // Qt's own dialogs keep their layout in settings, too.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
}

} // namespace explorer
