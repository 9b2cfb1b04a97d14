// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/chinese_font.h"
#include "model/language/language.h"
#include "support/test_program.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTemporaryDir>

using namespace explorer;

namespace {

bool isChineseLetter(uint letter) {
    const QChar::Script script = QChar::script(letter);
    // Ideographs, and the marks of full width that stand between them.
    return script == QChar::Script_Han || (letter >= 0x3000 && letter < 0x3040) ||
           (letter >= 0xFF01 && letter < 0xFFF0);
}

} // namespace

class ChineseFontTest : public QObject {
    Q_OBJECT

private slots:
    // First, since the good font stays once it is loaded. CTest hides those of the system.
    void brokenFont_isSaidAndLeavesEnglish() {
        QVERIFY(QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty());
        const QTemporaryDir folder;
        QFile file(folder.filePath("broken.ttf"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no font") > 0);
        file.close();
        for (const QString& font : {file.fileName(), QString("/nowhere/han.ttf")}) {
            QVERIFY(chineseFamily(font).isEmpty());
            const QString problem = speak(Language::Chinese, {.font = font});
            QVERIFY2(problem.contains(font), qPrintable(problem));
            QCOMPARE(spokenLanguage(), Language::English);
        }
    }

    void embeddedFont_isThere() {
        QCOMPARE(chineseFamily(), "Explorer Han");
        QVERIFY(withChinese({"DejaVu Sans"}).contains("Explorer Han"));
        QVERIFY(canShowChinese());
    }

    // Translations, notes and whatever else the program says.
    void everyLetterOfTheProgram_isInTheFont() {
        const QRawFont font(chineseFontFile, 16);
        QVERIFY(font.isValid());
        int files = 0;
        QStringList missing;
        for (const char* folder : {"translations", "notes", "lessons", "styles"}) {
            QDirIterator all(QStringLiteral(RESOURCES) + '/' + folder, {"*.ts", "*.json", "*.md"},
                             QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                ++files;
                const QList<uint> letters = QString::fromUtf8(file.readAll()).toUcs4();
                for (const uint letter : letters) {
                    if (isChineseLetter(letter) && !font.supportsCharacter(letter)) {
                        missing.append(
                            QString("U+%1 of %2").arg(letter, 4, 16).arg(all.fileName()));
                    }
                }
            }
        }
        QVERIFY(files > 30);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    void whatPeopleType_isInTheFont() {
        const QRawFont font(chineseFontFile, 16);
        const QString typed =
            QStringLiteral("激活函数与其导数的图像，堃喆镕：（三）《神经网络》、%；！？");
        for (const QChar letter : typed) {
            QVERIFY2(letter.unicode() < 128 || font.supportsCharacter(letter),
                     qPrintable(QString(letter)));
        }
    }

    void mixedLine_isNoHigherThanALatinOne() {
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setFamilies(withChinese(font.families()));
        font.setPixelSize(100);
        const QFontMetricsF metrics(font);
        const QRectF latin = metrics.boundingRect(QRectF(), Qt::AlignLeft, "GELU");
        const QRectF mixed = metrics.boundingRect(QRectF(), Qt::AlignLeft, "GELU 的导数");
        QVERIFY(std::abs(latin.height() - mixed.height()) <= 2);
    }
};

EXPLORER_TEST(ChineseFontTest)
#include "chinese_font_test.moc"
