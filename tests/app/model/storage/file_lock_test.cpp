// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/file_lock.h"

#include "model/storage/file_mark.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <thread>

using namespace explorer;

class FileLockTest : public QObject {
    Q_OBJECT

private slots:
    void lock_isHeldByOne_andGivenBack() {
        const QTemporaryDir folder;
        for (const QString& path : {folder.path(), folder.filePath("file")}) {
            auto held = FileLock::take(path);
            QVERIFY(held);
            QVERIFY(!FileLock::take(path));
            held.reset();
            QVERIFY(FileLock::take(path));
        }
        QVERIFY(
            !(QFile::permissions(folder.filePath("file")) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void patience_isWaitedFor() {
        const QTemporaryDir folder;
        auto held = FileLock::take(folder.path());
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            held.reset();
        });
        QElapsedTimer timer;
        timer.start();
        const bool isTaken = FileLock::take(folder.path(), std::chrono::minutes(1)).has_value();
        other.join();
        QVERIFY(isTaken);
        QVERIFY(timer.elapsed() >= 90);
    }

    // Whoever held it removes the file; who waited has a lock on what nobody finds any longer.
    void removedFile_isLockedAnew() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("file");
        auto held = FileLock::take(path);
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            QFile::remove(path);
            held.reset();
        });
        const auto next = FileLock::take(path, std::chrono::minutes(1));
        other.join();
        QVERIFY(next);
        QVERIFY(QFile::exists(path));
        QVERIFY(!FileLock::take(path));
    }

    void placeThatCannotBeLocked_stopsNobody() { QVERIFY(FileLock::take("/nowhere/at/all")); }

    void mark_followsWhatAFileHolds() {
        const QTemporaryDir folder;
        QFile file(folder.filePath("file"));
        QVERIFY(fileMarkOf(file.fileName()).isEmpty());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("one") == 3 && file.flush());
        QCOMPARE(fileMarkOf(file.fileName()), fileMarkOf(QByteArray("one")));
        QVERIFY(file.write("two") == 3 && file.flush());
        QVERIFY(fileMarkOf(file.fileName()) != fileMarkOf(QByteArray("one")));
        QVERIFY(fileMarkOf(folder.path()).isEmpty());
    }
};

EXPLORER_TEST(FileLockTest)
#include "file_lock_test.moc"
