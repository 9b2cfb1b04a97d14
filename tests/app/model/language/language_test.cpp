// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/core_text.h"
#include "model/language/language.h"
#include "support/test_program.h"

#include <activation/expression.h>

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

using namespace explorer;

class LanguageTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { speak(Language::English); }

    void words_nameLanguagesAndLocales() {
        QCOMPARE(findLanguage("en"), Language::English);
        QCOMPARE(findLanguage("en_GB"), Language::English);
        QCOMPARE(findLanguage("zh"), Language::Chinese);
        QCOMPARE(findLanguage("zh-CN"), Language::Chinese);
        QCOMPARE(findLanguage("system"), Language::System);
        for (const char* word : {"", "xx", "fr", "ar_EG", "C", "klingon", "简体中文", "\n"}) {
            QVERIFY2(!findLanguage(word), word);
        }
        for (const Language language : {Language::System, Language::English, Language::Chinese}) {
            QCOMPARE(findLanguage(wordOf(language)), language);
        }
    }

    void chinese_isSpokenAndLeft() {
        QCOMPARE(speak(Language::Chinese), QString());
        QVERIFY(isChineseSpoken());
        QCOMPARE(QCoreApplication::translate("explorer::WindowActions", "&Grid"), "网格(&G)");
        QCOMPARE(speak(Language::English), QString());
        QVERIFY(!isChineseSpoken());
        QCOMPARE(QCoreApplication::translate("explorer::WindowActions", "&Grid"), "&Grid");
    }

    void numbers_areThoseOfTheFieldInBothLanguages() {
        for (const Language language : {Language::English, Language::Chinese}) {
            speak(language);
            QCOMPARE(QLocale().toString(-0.5), "-0.5");
            QCOMPARE(QLocale().decimalPoint(), ".");
        }
    }

    void chinese_isWrittenFromLeftToRight() {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        speak(Language::System);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void missingTranslation_isSaidAndLeavesEnglish() {
        const QString problem = speak(Language::Chinese, {.translation = "/nowhere/zh.qm"});
        QVERIFY(problem.contains("/nowhere/zh.qm"));
        QCOMPARE(spokenLanguage(), Language::English);
        QCOMPARE(QCoreApplication::translate("explorer::WindowActions", "&Grid"), "&Grid");
    }

    void brokenTranslation_isSaidAndLeavesEnglish_data() {
        QTest::addColumn<QByteArray>("bytes");
        QFile whole(ChineseFiles().translation);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray good = whole.readAll();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("no translation\n");
        QTest::newRow("cut in the middle") << good.left(good.size() / 2);
        QTest::newRow("cut at the end") << good.chopped(1);
        QTest::newRow("only its mark") << good.left(16);
    }
    void brokenTranslation_isSaidAndLeavesEnglish() {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath("zh.qm"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        speak(Language::Chinese);
        QVERIFY(!speak(Language::Chinese, {.translation = file.fileName()}).isEmpty());
        QCOMPARE(spokenLanguage(), Language::English);
        QCOMPARE(QCoreApplication::translate("explorer::WindowActions", "&Grid"), "&Grid");
        QCOMPARE(speak(Language::Chinese), QString()); // the good one still is
    }

    void coreSentences_areTranslatedWithWhatTheyQuote() {
        const auto problemOf = [](const char* formula) {
            return coreText(activation::parseExpression(formula).problem.sentence);
        };
        QCOMPARE(problemOf("x + gleu(x)"), "`gleu` is not known: did you mean `gelu`?");
        speak(Language::Chinese);
        QCOMPARE(problemOf("x + gleu(x)"), "未知的 `gleu`：您是想写 `gelu` 吗？");
        QCOMPARE(problemOf("tanh(x, x)"), "`tanh` 最多接受 1 个自变量：tanh(x)。");
        QCOMPARE(problemOf("x if x > 0"),
                 "`if` 及其条件之后是 `else`，如 x if x > 0 else 0；不能是 公式结尾。");
    }
};

EXPLORER_TEST(LanguageTest)
#include "language_test.moc"
