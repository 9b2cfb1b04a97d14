// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/shown_text.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;

class ShownTextTest : public QObject {
    Q_OBJECT

private slots:
    void letters_stayAsTheyAre() {
        const QString text = QString::fromUtf8("a “b” 激活 😀 \\ \"");
        QCOMPARE(shownText(text), text);
        QCOMPARE(oneLine(text), text);
        QVERIFY(isOneLine(text));
    }

    void invisibleLetters_areSpelt_data() {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QString>("spelt");
        QTest::newRow("NUL") << QString(QChar(0)) << "\\u0000";
        QTest::newRow("carriage return") << "\r"
                                         << "\\u000d";
        QTest::newRow("end of line") << "\n"
                                     << "\\u000a";
        QTest::newRow("escape") << "\x1b"
                                << "\\u001b";
        QTest::newRow("end of a paragraph") << QString(QChar(0x2029)) << "\\u2029";
        QTest::newRow("turned round") << QString(QChar(0x202E)) << "\\u202e";
        QTest::newRow("half a letter") << QString(QChar(0xD83D)) << "\\ud83d";
    }
    void invisibleLetters_areSpelt() {
        QFETCH(QString, letter);
        QFETCH(QString, spelt);
        QCOMPARE(shownText("a" + letter + "b"), "a" + spelt + "b");
        QCOMPARE(shownPath("/a" + letter), "/a" + spelt);
    }

    void longText_isCutBehindAWholeLetter() {
        const QChar more(0x2026);
        QCOMPARE(shownText(QString(100, 'q')), QString(80, 'q') + more);
        QCOMPARE(shownText("12345678", 8), "12345678");
        QCOMPARE(shownText("123456789", 8), "12345678" + QString(more));
        QCOMPARE(shownText(QString::fromUtf8("1234567😀"), 8), "1234567" + QString(more));
        QCOMPARE(shownText("12345\n", 8), "12345" + QString(more));
    }

    void line_hasSpacesForControls() {
        QCOMPARE(oneLine(QString::fromUtf8("a\tb\r\nc\u2028d") + QChar(0) + QChar(0xDC00)),
                 "a b  c d " + QString(QChar(0xFFFD)));
        QVERIFY(!isOneLine("a\n"));
    }
};

EXPLORER_TEST(ShownTextTest)
#include "shown_text_test.moc"
