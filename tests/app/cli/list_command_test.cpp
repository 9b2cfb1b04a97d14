// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace explorer;

class ListCommandTest : public QObject {
    Q_OBJECT

private slots:
    void table_hasALineForEachFunction_inColumns() {
        const ProgramRun run = runProgram({"list"});
        QCOMPARE(run.status, 0);
        const QStringList lines = QString::fromUtf8(run.output).split(u'\n', Qt::SkipEmptyParts);
        const auto& catalogue = activation::catalogue();
        QCOMPARE(lines.size(), qsizetype(catalogue.size()) + 1);
        const qsizetype nameColumn = lines[0].indexOf("NAME");
        const qsizetype familyColumn = lines[0].indexOf("FAMILY");
        QVERIFY(nameColumn > 0 && familyColumn > nameColumn);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const activation::Function& function = *catalogue[std::size_t(i - 1)];
            const QString name = QString::fromStdString(function.name);
            QVERIFY(lines[i].startsWith(QString::fromStdString(function.id) + u' '));
            QCOMPARE(lines[i].mid(nameColumn, name.size()), name);
            QCOMPARE(lines[i][familyColumn - 1], QChar(u' '));
            QVERIFY(lines[i][familyColumn] != u' ');
        }
        QVERIFY(run.output.contains("negative_slope=0.01\n"));
    }

    void json_holdsTheWholeRecord() {
        const ProgramRun run = runProgram({"list", "--json"});
        QCOMPARE(run.status, 0);
        QJsonParseError error;
        const QJsonArray functions = QJsonDocument::fromJson(run.output, &error).array();
        QCOMPARE(error.errorString(), QStringLiteral("no error occurred"));
        QCOMPARE(functions.size(), qsizetype(activation::catalogue().size()));
        for (qsizetype i = 0; i < functions.size(); ++i)
            compare(functions[i].toObject(), *activation::catalogue()[std::size_t(i)]);
    }

    void json_tellsBreaksFrameworksAndDomains() {
        const QJsonObject leaky = record("leaky_relu");
        QCOMPARE(leaky["breaks"].toArray().size(), 1);
        QCOMPARE(leaky["breaks"][0]["x"].toDouble(), 0.0);
        QCOMPARE(leaky["breaks"][0]["order"].toInt(), 1);
        bool hasKeras = false;
        for (const QJsonValue& entry : leaky["frameworks"].toArray())
            hasKeras = hasKeras || (entry["framework"] == "Keras" &&
                                    entry["defaults"]["negative_slope"] == 0.2);
        QVERIFY(hasKeras);
        QVERIFY(leaky["parameters"][0]["domain"]["low"].isNull());
        const QJsonValue temperature = record("softmax")["parameters"][0];
        QCOMPARE(temperature["scale"].toString(), QStringLiteral("logarithmic"));
        QCOMPARE(temperature["domain"]["low"].toDouble(-1), 0.0);
        QCOMPARE(temperature["domain"]["low_is_open"].toBool(), true);
    }

private:
    static QJsonObject record(const QString& id) {
        const QJsonArray functions =
            QJsonDocument::fromJson(runProgram({"list", "--json"}).output).array();
        for (const QJsonValue& function : functions)
            if (function["id"] == id)
                return function.toObject();
        return {};
    }

    static void compare(const QJsonObject& json, const activation::Function& function) {
        QCOMPARE(json["id"].toString().toStdString(), function.id);
        QCOMPARE(json["name"].toString().toStdString(), function.name);
        QCOMPARE(json["family"].toString().toStdString(),
                 std::string(activation::familyName(function.family)));
        QCOMPARE(json["text"].toString().toStdString(), function.text);
        QCOMPARE(json["tex"].toString().toStdString(), function.tex);
        QCOMPARE(json["gradient_tex"].toString().toStdString(), function.gradientTex);
        QCOMPARE(json["paper"].toString().toStdString(), function.paper);
        QCOMPARE(json["kink_note"].toString().toStdString(), function.kinkNote);
        QCOMPARE(json["frameworks"].toArray().size(), qsizetype(function.frameworks.size()));
        const QJsonArray parameters = json["parameters"].toArray();
        QCOMPARE(parameters.size(), qsizetype(function.parameters.size()));
        for (qsizetype i = 0; i < parameters.size(); ++i) {
            const activation::Parameter& parameter = function.parameters[std::size_t(i)];
            QCOMPARE(parameters[i]["name"].toString().toStdString(), parameter.name);
            QCOMPARE(parameters[i]["symbol"].toString().toStdString(), parameter.symbol);
            QCOMPARE(parameters[i]["default"].toDouble(), parameter.defaultValue);
            QCOMPARE(parameters[i]["low"].toDouble(), parameter.low);
            QCOMPARE(parameters[i]["high"].toDouble(), parameter.high);
            QCOMPARE(parameters[i]["step"].toDouble(), parameter.step);
        }
    }
};

EXPLORER_TEST(ListCommandTest)
#include "list_command_test.moc"
