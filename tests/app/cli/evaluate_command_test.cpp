// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluated_rows.h"
#include "program_run.h"
#include "support/test_program.h"

#include <activation/catalogue.h>
#include <activation/formula.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <bit>
#include <cmath>
#include <cstdlib>

using namespace explorer;

namespace {

bool isSame(double a, double b) {
    return std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b) ||
           (std::isnan(a) && std::isnan(b));
}

} // namespace

class EvaluateCommandTest : public QObject {
    Q_OBJECT

private slots:
    void like_takesTheDefaultsOfTheFramework_andRefusesOthers() {
        const ProgramRun keras =
            runProgram({"evaluate", "leaky_relu", "--like", "keras", "--x", "-1"});
        QCOMPARE(keras.status, 0);
        QCOMPARE(rowsOf(keras).value(0).value, -0.2);
        const ProgramRun set = runProgram({"evaluate", "leaky_relu", "--like", "Keras", "--set",
                                           "negative_slope=0.5", "--x", "-1"});
        QCOMPARE(rowsOf(set).value(0).value, -0.5);
        const ProgramRun unknown = runProgram({"evaluate", "elu", "--like", "caffe", "--x", "1"});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.problem.contains("caffe"));
        const ProgramRun absent =
            runProgram({"evaluate", "mish", "--like", "tensorflow", "--x", "1"});
        QCOMPARE(absent.status, 2);
        QVERIFY(absent.problem.contains("torch.nn.Mish"));
    }

    void csv_readsBackTheSameDoubles_forEveryFunction() {
        for (const activation::FunctionPtr& function : activation::catalogue()) {
            const ProgramRun run = runProgram({"evaluate", QString::fromStdString(function->id),
                                               "--x", "-1e300,-20.1,-0.0,0.1,1e-310,3,inf,nan"});
            QCOMPARE(run.status, 0);
            QCOMPARE(run.problem, QString());
            QCOMPARE(run.lines().first(), QByteArray("x,value,derivative"));
            const QList<Row> rows = rowsOf(run);
            QCOMPARE(rows.size(), 8);
            const std::vector<double> parameters = activation::defaultParameters(*function);
            for (const Row& row : rows) {
                const activation::Jet jet = function->formula->at(row.x, parameters);
                QVERIFY2(isSame(row.value, jet.value), function->id.c_str());
                QVERIFY2(isSame(row.derivative, jet.slope), function->id.c_str());
            }
        }
    }

    void parameters_areSet_theOthersKeepTheirDefaults() {
        const ProgramRun run =
            runProgram({"evaluate", "leaky_relu", "--set", "negative_slope=-0.25", "--x", "-2,2"});
        QCOMPARE(run.output, QByteArray("x,value,derivative\n-2,0.5,-0.25\n2,2,1\n"));
        QCOMPARE(runProgram({"evaluate", "leaky_relu", "--x=-2"}).output,
                 QByteArray("x,value,derivative\n-2,-0.02,0.01\n"));
    }

    void range_hasItsEndsExactly_andEvenPointsBetween() {
        const ProgramRun run =
            runProgram({"evaluate", "relu", "--from", "-1", "--to", "1", "--count", "21"});
        const QList<Row> rows = rowsOf(run);
        QCOMPARE(rows.size(), 21);
        for (int i = 0; i < 21; ++i)
            QCOMPARE(rows[i].x, (i - 10) / 10.0);
        const QList<Row> odd = rowsOf(
            runProgram({"evaluate", "relu", "--from", "0.1", "--to", "1.7e308", "--count", "7"}));
        QCOMPARE(odd.first().x, 0.1);
        QCOMPARE(odd.last().x, 1.7e308);
        QCOMPARE(odd.size(), 7);
        const QList<Row> single =
            rowsOf(runProgram({"evaluate", "relu", "--from", "2", "--to", "2", "--count", "1"}));
        QCOMPARE(single.size(), 1);
        QCOMPARE(single.first().x, 2.0);
    }

    void range_downwards_goesDownwards() {
        const QList<Row> rows =
            rowsOf(runProgram({"evaluate", "relu", "--from", "1", "--to=-1", "--count", "3"}));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].x, 1.0);
        QCOMPARE(rows[2].x, -1.0);
    }

    void json_isAnArray_withWordsForWhatIsNotFinite() {
        const ProgramRun run =
            runProgram({"evaluate", "relu", "--x", "0.1,inf,nan,-inf", "--format", "json"});
        const QJsonArray rows = QJsonDocument::fromJson(run.output).array();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0]["x"].toDouble(), 0.1);
        QCOMPARE(rows[0]["derivative"].toDouble(), 1.0);
        QCOMPARE(rows[1]["value"].toString(), QStringLiteral("inf"));
        QCOMPARE(rows[2]["value"].toString(), QStringLiteral("nan"));
        QCOMPARE(rows[3]["x"].toString(), QStringLiteral("-inf"));
    }

    void oneSided_addsTheSlopesLeftAndRightOfAKink() {
        const ProgramRun run =
            runProgram({"evaluate", "leaky_relu", "--x", "0,2,nan", "--one-sided"});
        QCOMPARE(run.output, QByteArray("x,value,derivative,left_derivative,right_derivative\n"
                                        "0,0,0.01,0.01,1\n2,2,1,1,1\nnan,nan,nan,nan,nan\n"));
        const ProgramRun json =
            runProgram({"evaluate", "relu", "--x", "0", "--one-sided", "--format", "json"});
        const QJsonArray rows = QJsonDocument::fromJson(json.output).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]["derivative"].toDouble(-1), 0.0);
        QCOMPARE(rows[0]["left_derivative"].toDouble(-1), 0.0);
        QCOMPARE(rows[0]["right_derivative"].toDouble(-1), 1.0);
    }

    void wrongCommand_isNamedWithWhatWouldBeRight_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << ""
                                 << "The function is missing";
        QTest::newRow("two functions") << "relu gelu --x 1"
                                       << "\"gelu\" is one argument too many";
        QTest::newRow("unknown function") << "gleu --x 1"
                                          << "did you mean gelu";
        QTest::newRow("far from any function") << "qqqqqqqqqqqq --x 1"
                                               << "list\" shows all";
        QTest::newRow("no points") << "gelu"
                                   << "--x V,V";
        QTest::newRow("points twice") << "gelu --x 1 --count 3"
                                      << "exclude each other";
        QTest::newRow("no number") << "gelu --x 1,two"
                                   << "\"two\" is not a number";
        QTest::newRow("hole in the list") << "gelu --x 1,,2"
                                          << "\"\" is not a number";
        QTest::newRow("too large") << "gelu --x 1e999"
                                   << "\"1e999\"";
        QTest::newRow("no count") << "gelu --from 0 --to 1"
                                  << "--count is missing";
        QTest::newRow("no end") << "gelu --from 0 --count 3"
                                << "--to is missing";
        QTest::newRow("count 1") << "gelu --from 0 --to 1 --count 1"
                                 << "from 2 to 1000000000";
        QTest::newRow("count -3") << "gelu --from 0 --to 1 --count -3"
                                  << "\"-3\" will not do";
        QTest::newRow("count 2e9") << "gelu --from 0 --to 1 --count 2000000000"
                                   << "1000000000";
        QTest::newRow("count 1.5") << "gelu --from 0 --to 1 --count 1.5"
                                   << "whole number";
        QTest::newRow("infinite end") << "gelu --from 0 --to inf --count 3"
                                      << "--to: \"inf\"";
        QTest::newRow("format") << "gelu --x 1 --format xml"
                                << "choose csv or json";
        QTest::newRow("option") << "gelu --form -4"
                                << "did you mean --from";
        QTest::newRow("no value") << "gelu --from --to 3"
                                  << "--from needs a value";
        QTest::newRow("value at the end") << "gelu --x"
                                          << "--x needs a value";
        QTest::newRow("given twice") << "gelu --x 1 --x 2"
                                     << "--x is given twice";
        QTest::newRow("no parameters") << "gelu --set a=1 --x 1"
                                       << "gelu has no parameters";
        QTest::newRow("parameter") << "leaky_relu --set slope=1 --x 1"
                                   << "negative_slope";
        QTest::newRow("far parameter") << "elu --set qqqqqqqq=1 --x 1"
                                       << "it has alpha";
        QTest::newRow("parameter without value") << "elu --set alpha --x 1"
                                                 << "write NAME=VALUE";
        QTest::newRow("parameter word") << "elu --set alpha=big --x 1"
                                        << "alpha=1";
        QTest::newRow("temperature 0") << "softmax --set T=0 --x 1"
                                       << "T has to be greater than 0";
        QTest::newRow("nan") << "elu --set alpha=nan --x 1"
                             << "alpha";
        QTest::newRow("half a piece") << "maxout --set k=2.5 --x 1"
                                      << "k";
    }

    void wrongCommand_isNamedWithWhatWouldBeRight() {
        QFETCH(QString, arguments);
        QFETCH(QString, words);
        const ProgramRun run =
            runProgram(QStringList("evaluate") + arguments.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.problem.contains(words), qPrintable(run.problem));
    }
};

EXPLORER_TEST(EvaluateCommandTest)
#include "evaluate_command_test.moc"
