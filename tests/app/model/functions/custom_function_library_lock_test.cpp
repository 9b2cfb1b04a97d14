// SPDX-License-Identifier: GPL-3.0-or-later
// Several windows keep functions in one file.
#include "custom_functions.h"
#include "model/functions/function_library.h"
#include "model/storage/file_lock.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>

#include <thread>

using namespace explorer;

class CustomFunctionLibraryLockTest : public QObject {
    Q_OBJECT

private slots:
    // Two windows keep functions at once: what one has kept the other does not write over.
    void library_isNotWrittenByTwoAtOnce() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("own.txt");
        constexpr int each = 20;
        const auto keepMany = [&](const QString& name) {
            CustomFunctionLibrary library(path);
            for (int i = 0; i < each; ++i) {
                const QString own = QStringLiteral("%1 %2").arg(name).arg(i);
                library.keep({customFunction("own_1", "x^2", {}, own)}, "own_1");
            }
        };
        std::thread other([&] { keepMany("Theirs"); });
        keepMany("Mine");
        other.join();
        QCOMPARE(CustomFunctionLibrary(path).functions().size(), std::size_t(2 * each));
    }

    void library_waitsNotForEver() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("own.txt");
        CustomFunctionLibrary library(path);
        const auto held = FileLock::take(folder.path());
        QVERIFY(library.keep({customFunction("own_1", "x^2", {}, "Mine")}, "own_1")
                    .problem.contains("is just changing"));
        QVERIFY(!QFile::exists(path));
    }
};

EXPLORER_TEST(CustomFunctionLibraryLockTest)
#include "custom_function_library_lock_test.moc"
