// SPDX-License-Identifier: GPL-3.0-or-later
// A home of the test's own, so that it neither reads nor changes the user's settings and files.
#pragma once

#include <QTemporaryDir>

namespace explorer {

// To be made before the application object.
class PrivateProfile {
public:
    PrivateProfile();

private:
    QTemporaryDir m_home;
};

} // namespace explorer
