// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/file_writing.h"
#include "support/small_disk.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace explorer;

namespace {

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class FileWritingTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("figure.aex");
        QVERIFY(writeFile(m_path, "old").isDone());
    }

    void writing_replacesTheFileAndLeavesNothingBesideIt() {
        QVERIFY(writeFile(m_path, "new").isDone());
        QCOMPARE(content(m_path), "new");
        QCOMPARE(filesInFolder(), QStringList{"figure.aex"});
    }

    void nothing_isWrittenAsAnEmptyFile() {
        QVERIFY(writeFile(m_path, QByteArray()).isDone());
        QCOMPARE(content(m_path), "");
    }

    void names_mayHoldSpacesAndAnyLetter() {
        const QString path = m_folder->filePath(QString::fromUtf8("激活 函数 %1.aex"));
        QVERIFY(writeFile(path, "new").isDone());
        QCOMPARE(content(path), "new");
    }

    void permissions_surviveTheRenaming() {
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        const QFile::Permissions before = QFileInfo(m_path).permissions();
        QVERIFY(writeFile(m_path, "new").isDone());
        QCOMPARE(QFileInfo(m_path).permissions(), before);
    }

    void link_staysALinkToTheNewContent() {
        const QString link = m_folder->filePath("link.aex");
        QVERIFY(QFile::link("figure.aex", link));
        QVERIFY(writeFile(link, "new").isDone());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(content(m_path), "new");
    }

    void emptyName_isRefused() {
        QCOMPARE(writeFile(QString(), "new").problem, "The file needs a name.");
        QCOMPARE(writeFile(" ", "new").problem, "The file needs a name.");
    }

    void folder_isRefused() {
        QCOMPARE(writeFile(m_folder->path(), "new").problem,
                 m_folder->path() + " is a folder; give the name of a file in it.");
    }

    void missingFolder_isNamed() {
        const QString path = m_folder->filePath("missing/figure.aex");
        QCOMPARE(writeFile(path, "new").problem, path + " cannot be written: there is no folder " +
                                                     m_folder->filePath("missing") +
                                                     "; make it first or choose another.");
    }

    void fileInPlaceOfAFolder_isNamed() {
        const QString path = m_path + "/figure.aex";
        QCOMPARE(writeFile(path, "new").problem, path + " cannot be written: " + m_path +
                                                     " is a file; choose a folder in its place.");
        QCOMPARE(content(m_path), "old");
    }

    void pipe_isRefusedAndStays() {
        const QString path = m_folder->filePath("pipe.aex");
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QCOMPARE(writeFile(path, "new").problem,
                 path + " is a device or a pipe; give the name of an ordinary file.");
        QVERIFY(!QFileInfo(path).isFile());
    }

    void device_isRefusedAndStays() {
        QCOMPARE(writeFile("/dev/null", "new").problem,
                 "/dev/null is a device or a pipe; give the name of an ordinary file.");
        QVERIFY(QFileInfo("/dev/null").exists() && !QFileInfo("/dev/null").isFile());
        const QString link = m_folder->filePath("link.aex");
        QVERIFY(QFile::link("/dev/null", link));
        QCOMPARE(writeFile(link, "new").problem,
                 link + " is a device or a pipe; give the name of an ordinary file.");
    }

    void linksInACircle_areRefusedAndStay() {
        const QString link = m_folder->filePath("one.aex");
        QVERIFY(QFile::link("two.aex", link));
        QVERIFY(QFile::link("one.aex", m_folder->filePath("two.aex")));
        const Outcome outcome = writeFile(link, "new");
        QVERIFY2(outcome.problem.contains("link"), qPrintable(outcome.problem));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(filesInFolder(), (QStringList{"figure.aex", "one.aex", "two.aex"}));
    }

    void linkToNothing_makesTheFileItNames() {
        const QString link = m_folder->filePath("link.aex");
        QVERIFY(QFile::link("new.aex", link));
        QVERIFY(writeFile(link, "new").isDone());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(content(m_folder->filePath("new.aex")), "new");
    }

    void tooLongName_givesTheSystemsReason() {
        const QString path = m_folder->filePath(QString(300, 'x'));
        QCOMPARE(writeFile(path, "new").problem, path + " cannot be written: File name too long.");
    }

    void writeProtection_isRespected() {
        if (geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        QCOMPARE(writeFile(m_path, "new").problem,
                 m_path + " cannot be written: the file is write-protected; choose another name.");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const QString other = m_folder->filePath("other.aex");
        QCOMPARE(writeFile(other, "new").problem,
                 other + " cannot be written: you may not write in the folder " + m_folder->path() +
                     "; choose another.");
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void fullDisk_leavesTheOldFileAndNothingElse_data() {
        QTest::addColumn<int>("size");
        QTest::newRow("below a buffer") << 5000;
        QTest::newRow("above a buffer") << 500000;
    }
    void fullDisk_leavesTheOldFileAndNothingElse() {
        QFETCH(int, size);
        Outcome outcome;
        {
            const SmallDisk disk(1000);
            outcome = writeFile(m_path, QByteArray(size, 'x'));
        }
        QCOMPARE(outcome.problem, m_path + " cannot be written: File too large.");
        QCOMPARE(content(m_path), "old");
        QCOMPARE(filesInFolder(), QStringList{"figure.aex"});
    }

private:
    QStringList filesInFolder() const {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

EXPLORER_TEST(FileWritingTest)
#include "file_writing_test.moc"
