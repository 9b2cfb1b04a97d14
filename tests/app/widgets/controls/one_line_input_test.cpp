// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "widgets/controls/one_line_input.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace explorer;

class OneLineInputTest : public QObject {
    Q_OBJECT

private slots:
    void pastedControls_becomeSpaces() {
        QLineEdit field;
        keepToOneLine(field);
        QGuiApplication::clipboard()->setText("a\tb\rc\x1b[d" + QString(QChar(0x2028)) + "e");
        field.paste();
        QCOMPARE(field.text(), "a b c [d e");
    }

    void anyOtherLetter_isTyped() {
        QLineEdit field;
        keepToOneLine(field);
        QTest::keyClicks(&field, "$x^2$ \\");
        QCOMPARE(field.text(), "$x^2$ \\");
        field.setText(QString::fromUtf8("激活 😀"));
        QCOMPARE(field.text(), QString::fromUtf8("激活 😀"));
    }
};

EXPLORER_TEST(OneLineInputTest)
#include "one_line_input_test.moc"
