// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/parameter_scale.h"

#include "model/language/number_text.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QTest>

#include <cmath>

using namespace explorer;

namespace {

activation::Parameter linear(double low, double high, double step) {
    activation::Parameter parameter;
    parameter.low = low;
    parameter.high = high;
    parameter.step = step;
    return parameter;
}

activation::Parameter logarithmic(double low, double high) {
    activation::Parameter parameter = linear(low, high, 0.01);
    parameter.scale = activation::Scale::Logarithmic;
    return parameter;
}

} // namespace

class ParameterScaleTest : public QObject {
    Q_OBJECT

private slots:
    void everyPosition_comesBackFromItsValue_data() {
        QTest::addColumn<QString>("functionId");
        QTest::addColumn<int>("index");
        for (const activation::FunctionPtr& function : activation::catalogue()) {
            for (std::size_t i = 0; i < function->parameters.size(); ++i) {
                QTest::addRow("%s %s", function->id.c_str(), function->parameters[i].name.c_str())
                    << QString::fromStdString(function->id) << int(i);
            }
        }
    }

    void everyPosition_comesBackFromItsValue() {
        QFETCH(QString, functionId);
        QFETCH(int, index);
        const activation::FunctionPtr function = activation::findFunction(functionId.toStdString());
        const activation::Parameter& parameter = function->parameters[std::size_t(index)];
        const ParameterScale scale(parameter);
        QVERIFY(scale.highestPosition() > 0);
        QCOMPARE(scale.valueAt(0), parameter.low);
        QCOMPARE(scale.valueAt(scale.highestPosition()), parameter.high);
        for (int position = 0; position <= scale.highestPosition(); ++position) {
            const double value = scale.valueAt(position);
            QCOMPARE(scale.positionOf(value), position);
            QVERIFY(position == 0 || value > scale.valueAt(position - 1));
            QVERIFY2(exactNumberText(value).size() <= 7, qPrintable(exactNumberText(value)));
            QVERIFY(!parameter.isInteger || value == std::round(value));
        }
    }

    void tenths_areTheDoublesThatPeopleWrite() {
        const ParameterScale scale(linear(-10, 10, 0.1));
        QCOMPARE(scale.highestPosition(), 200);
        for (int position = 0; position <= 200; ++position) {
            const double tenth = (position - 100) / 10.0;
            QCOMPARE(scale.valueAt(position), tenth);
            QCOMPARE(exactNumberText(scale.valueAt(position)), QString::number(tenth));
        }
    }

    void valuesBesideTheSteps_goToTheNearestPosition() {
        const ParameterScale scale(linear(0, 1, 0.01));
        QCOMPARE(scale.positionOf(0.304), 30);
        QCOMPARE(scale.positionOf(0.306), 31);
    }

    void valuesBeyondTheEnds_goToTheEnds() {
        for (const auto& parameter : {linear(-1, 1, 0.1), logarithmic(0.1, 10)}) {
            const ParameterScale scale(parameter);
            QCOMPARE(scale.positionOf(-1e300), 0);
            QCOMPARE(scale.positionOf(1e300), scale.highestPosition());
            QCOMPARE(scale.positionOf(std::nan("")), 0);
            QCOMPARE(scale.valueAt(-5), parameter.low);
            QCOMPARE(scale.valueAt(scale.highestPosition() + 5), parameter.high);
        }
    }

    void logarithmicMiddle_isTheGeometricMean() {
        const ParameterScale scale(logarithmic(0.1, 10));
        QCOMPARE(scale.valueAt(scale.highestPosition() / 2), 1.0);
        const int decade = scale.highestPosition() / 2;
        QCOMPARE(scale.positionOf(2) - scale.positionOf(0.2), decade);
    }
};

EXPLORER_TEST(ParameterScaleTest)
#include "parameter_scale_test.moc"
