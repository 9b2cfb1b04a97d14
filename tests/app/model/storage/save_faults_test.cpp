// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace explorer;

// Whatever goes wrong while a file is saved, and whenever: the old file is there whole, or the new.
class SaveFaultsTest : public QObject {
    Q_OBJECT

    static constexpr int newSize = 300'000;

    struct Saving {
        bool isKilled = false;
        bool isDone = false;
        QString problem;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_outside;

    QString path() const { return m_folder->filePath("figure.aex"); }
    QString countPath() const { return m_outside.filePath("count"); }

    static QByteArray content(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    Saving save(int at, const QString& error) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LD_PRELOAD", QStringLiteral(FAULT_SHIM));
        environment.insert("FAULT_FOLDER", m_folder->path());
        environment.insert("FAULT_AT", QString::number(at));
        environment.insert("FAULT_ERROR", error);
        environment.insert("FAULT_COUNT", countPath());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FILE_SAVING_PROGRAM), {path(), QString::number(newSize)});
        if (!process.waitForFinished())
            qFatal("The saving did not end.");
        const bool isKilled = process.exitStatus() == QProcess::CrashExit;
        return {isKilled, !isKilled && process.exitCode() == 0,
                QString::fromUtf8(process.readAllStandardError())};
    }

    // How many calls a saving makes to which something may happen.
    int countCalls() const {
        if (!save(0, {}).isDone)
            qFatal("Nothing can be saved at all.");
        return content(countPath()).trimmed().toInt();
    }

    void begin(const QByteArray& old) {
        m_folder = std::make_unique<QTemporaryDir>();
        if (old == "none")
            return;
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(old) != old.size())
            qFatal("No file to begin with.");
    }

private slots:
    void everyCall_mayGoWrong_data() {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QByteArray>("old");
        for (const QByteArray& old : {QByteArray("old"), QByteArray("none")}) {
            const QByteArray name = " over " + old;
            QTest::newRow("killed" + name) << "kill" << old;
            QTest::newRow("disk full" + name) << QString::number(ENOSPC) << old;
            QTest::newRow("broken disk" + name) << QString::number(EIO) << old;
            QTest::newRow("read-only" + name) << QString::number(EROFS) << old;
            QTest::newRow("not allowed" + name) << QString::number(EACCES) << old;
            QTest::newRow("interrupted" + name) << QString::number(EINTR) << old;
            QTest::newRow("only a part" + name) << "part" << old;
        }
    }
    void everyCall_mayGoWrong() {
        QFETCH(QString, error);
        QFETCH(QByteArray, old);
        begin(old);
        const int calls = countCalls();
        QVERIFY2(calls >= 4, qPrintable(QString::number(calls)));
        const QByteArray whole(newSize, 'n');
        int failures = 0;
        for (int at = 1; at <= calls; ++at) {
            begin(old);
            const Saving saving = save(at, error);
            const QByteArray found = content(path());
            const QByteArray where = "at call " + QByteArray::number(at);
            QVERIFY2(found == old || found == whole, where);
            if (saving.isDone)
                QVERIFY2(found == whole, where);
            failures += saving.isDone ? 0 : 1;
            if (saving.isKilled || saving.isDone)
                continue;
            QVERIFY2(found == old, where);
            QVERIFY2(saving.problem.contains(path()), qPrintable(saving.problem));
            const QStringList left =
                QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
            QVERIFY2(left.size() <= 1, qPrintable(left.join(' ')));
        }
        const bool mayGoOn = error == "part" || error == QString::number(EINTR);
        QVERIFY(mayGoOn || failures > 0);
        QVERIFY(error != "part" || failures == 0);
    }
};

EXPLORER_TEST(SaveFaultsTest)
#include "save_faults_test.moc"
