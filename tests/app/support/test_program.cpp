// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"

#include "support/private_profile.h"

#include <map>

namespace explorer {

namespace {

std::map<QString, MakeTest>& testClasses() {
    static std::map<QString, MakeTest> classes;
    return classes;
}

// ticks_test and TicksTest name the same test.
QString testName(QString name) {
    return name.remove('_').toLower();
}

} // namespace

bool addTestClass(const char* className, MakeTest make) {
    return testClasses().emplace(testName(QString::fromLatin1(className)), make).second;
}

} // namespace explorer

int main(int argc, char** argv) {
    using namespace explorer;
    const auto& classes = testClasses();
    const auto chosen = classes.find(argc > 1 ? testName(QString::fromLocal8Bit(argv[1])) : "");
    if (chosen == classes.end()) {
        qCritical("Name one of this program's tests first:");
        for (const auto& [name, make] : classes) {
            qCritical("  %s", qPrintable(name));
        }
        return 2;
    }
    const PrivateProfile profile;
    // QTest and the application get what stands behind the test's name.
    argv[1] = argv[0];
    int restCount = argc - 1;
    char** const rest = argv + 1;
    QApplication application(restCount, rest);
    QApplication::setStyle(QStringLiteral("Fusion"));
    new DialogAnswers(&application);
    const std::unique_ptr<QObject> test = chosen->second();
    return QTest::qExec(test.get(), restCount, rest);
}
