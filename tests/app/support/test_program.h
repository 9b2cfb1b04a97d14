// SPDX-License-Identifier: GPL-3.0-or-later
// The test classes of one room in one program, of which each run takes one, in an application with
// a profile of its own where no dialog can hang it.
#pragma once

#include "support/dialog_answers.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace explorer {

// The object that watches for dialogs; there is one in a running test.
inline DialogAnswers& dialogs() {
    return *qApp->findChild<DialogAnswers*>();
}

using MakeTest = std::unique_ptr<QObject> (*)();

// Is called before main by what EXPLORER_TEST makes of a class.
bool addTestClass(const char* className, MakeTest make);

} // namespace explorer

// Takes the place of QTEST_MAIN: `room_tests ticks_test` runs TicksTest.
#define EXPLORER_TEST(TestClass)                                                                   \
    [[maybe_unused]] static const bool is##TestClass##Added = explorer::addTestClass(              \
        #TestClass, [] { return std::unique_ptr<QObject>(std::make_unique<TestClass>()); });
