// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a test object in an application of its own profile, where no dialog can hang it.
#pragma once

#include "support/dialog_answers.h"
#include "support/private_profile.h"

#include <QApplication>
#include <QTest>

namespace explorer {

// The object that watches for dialogs; there is one in a running test.
inline DialogAnswers& dialogs() {
    return *qApp->findChild<DialogAnswers*>();
}

template<class Test>
int runWidgetTest(int argc, char** argv) {
    const PrivateProfile profile;
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    new DialogAnswers(&application);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace explorer
