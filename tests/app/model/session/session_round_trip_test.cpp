// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/shown_text.h"
#include "model/session/session_file.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <bit>
#include <limits>
#include <random>

using namespace explorer;

namespace {

ExplorerState richState() {
    ExplorerState state;
    for (const activation::FunctionPtr& function : activation::catalogue())
        addCurve(state, QString::fromStdString(function->id));
    state.curves[0].showsSlope = false;
    state.curves[1].showsValue = false;
    state.curves[2].colorIndex = 17;
    state.axes = {.x = {-0.1, 1e-7},
                  .y = {-1e300, 1e300},
                  .slopeY = {-3, 1e-300},
                  .placement = AxesPlacement::Frame,
                  .showsGrid = true,
                  .xStep = 0.1,
                  .yStep = 1e299,
                  .xLabel = QStringLiteral("$x_1$"),
                  .yLabel = QString(),
                  .slopeLabel = QString::fromUtf8("梯度 $f'$")};
    state.curves[3].look = {QStringLiteral("#0A72b2"), Dash::DashDotDotted, Marker::Plus};
    state.curves[4].label = QStringLiteral("$\\sigma$ \"own\"");
    state.layout = {FigureLayout::Grid, 3, false, false, LegendPlace::AtCurves};
    state.paper = {.target = QStringLiteral("nature"),
                   .column = QStringLiteral("double"),
                   .widthMm = 183,
                   .heightMm = 10.1,
                   .textSize = 6.5,
                   .lineWidth = 0.75,
                   .palette = QStringLiteral("greyscale"),
                   .dashes = DashUse::Curves,
                   .showsMarkers = true};
    state.teaching.pins = {{state.curves[2].key, -1.25}, {state.curves[0].key, 0.1 + 0.2}};
    state.teaching.showsTangents = false;
    state.teaching.showsZones = true;
    state.teaching.saturationThreshold = 0.015;
    state.teaching.zonedCurve = state.curves[5].key;
    state.teaching.ghosts = {state.curves[1], state.curves[3]};
    for (CurveState& ghost : state.teaching.ghosts)
        ghost.key = state.nextKey++;
    state.title = QString::fromUtf8("ϕ(x) \"quoted\" \\ 激活函数 😀");
    return state;
}

} // namespace

class SessionRoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void everyFunctionAndField_readsBackTheSame() {
        const ExplorerState state = richState();
        const SessionReading reading = readSession(writeSession(state));
        QCOMPARE(reading.outcome.remarks, QStringList());
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(reading.state, state);
    }

    void firstFigure_readsBackTheSame() {
        QCOMPARE(readSession(writeSession(firstFigure())).state, firstFigure());
    }

    void writing_givesTheSameBytesAgain() {
        const QByteArray bytes = writeSession(richState());
        QCOMPARE(writeSession(readSession(bytes).state), bytes);
    }

    void writing_isPlainJsonForOtherPrograms() {
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(writeSession(richState()), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json["title"].toString(), richState().title);
        QCOMPARE(json["curves"].toArray().size(), qsizetype(activation::catalogue().size()));
    }

    void writing_isReadableByAPerson() {
        ExplorerState state;
        addCurve(state, "elu");
        // moc stumbles over the prime in a raw string.
        QByteArray expected = R"({
    "format": "activation-explorer",
    "version": 1,
    "title": "",
    "legend": true,
    "axes": {
        "x": [-4, 4],
        "y": [-1, 1.2],
        "slope_y": [-0.5, 1.5],
        "placement": "origin",
        "grid": false,
        "x_step": 0,
        "y_step": 0,
        "x_label": "$x$",
        "y_label": "$f(x)$",
        "slope_label": "$f%(x)$"
    },
    "layout": {
        "arrangement": "overlay",
        "columns": 0,
        "letters": true,
        "legend_place": "automatic"
    },
    "paper": {
        "target": "thesis",
        "column": "single",
        "width_mm": 150,
        "height_mm": 95,
        "text_size": 0,
        "line_width": 0,
        "palette": "okabe-ito",
        "dashes": "gradients",
        "markers": false
    },
    "curves": [
        {
            "function": "elu",
            "parameters": { "alpha": 1 },
            "value": true,
            "slope": true,
            "color": 0
        }
    ]
}
)";
        expected.replace('%', "'");
        QCOMPARE(writeSession(state), expected);
    }

    void noCurves_areAnEmptyList() {
        const QByteArray bytes = writeSession(ExplorerState());
        QVERIFY(bytes.contains("\"curves\": []"));
        QCOMPARE(readSession(bytes).state, ExplorerState());
    }

    void anyDouble_readsBackTheSame() {
        std::mt19937_64 random(20240917);
        int checked = 0;
        while (checked < 5000) {
            const double low = std::bit_cast<double>(random());
            const double high = std::bit_cast<double>(random());
            const Range range{low, high};
            if (!isDrawable(range))
                continue;
            ExplorerState state;
            state.axes.x = range;
            const SessionReading reading = readSession(writeSession(state));
            QCOMPARE(reading.outcome.problem, QString());
            QVERIFY(reading.state.axes.x == range);
            ++checked;
        }
    }

    void subnormalParameters_readBackTheSame() {
        ExplorerState state;
        addCurve(state, "leaky_relu");
        for (const double slope : {std::numeric_limits<double>::denorm_min(), 0.1 + 0.2, 1e22,
                                   std::numeric_limits<double>::min(), 9007199254740993.0}) {
            state.curves[0].parameters[0] = slope;
            const SessionReading reading = readSession(writeSession(state));
            QCOMPARE(reading.outcome.problem, QString());
            QVERIFY(reading.state.curves[0].parameters[0] == slope);
        }
    }

    void titlesOfAnyCharacters_areReadable() {
        for (int unit = 0; unit <= 0xFFFF; unit += 7) {
            ExplorerState state;
            state.title = QChar(static_cast<char16_t>(unit));
            const SessionReading reading = readSession(writeSession(state));
            QVERIFY2(reading.outcome.isDone(), qPrintable(reading.outcome.problem));
            QCOMPARE(reading.state.title, oneLine(state.title));
        }
    }

    void missingFields_takeTheirDefaults() {
        const SessionReading reading = readSession(
            R"({"format": "activation-explorer", "version": 1,
                "curves": [{"function": "relu"}, {"function": "elu", "parameters": {}}]})");
        QCOMPARE(reading.outcome.problem, QString());
        ExplorerState expected;
        addCurve(expected, "relu");
        addCurve(expected, "elu");
        QCOMPARE(reading.state, expected);
    }

    void unknownFields_areIgnored() {
        const SessionReading reading = readSession(
            R"({"format": "activation-explorer", "version": 1, "author": {"name": ["A", null]},
                "axes": {"logarithmic": true}, "curves": [{"function": "relu", "note": "x"}]})");
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(reading.state.curves.size(), 1u);
    }

    void editorsHabits_areAccepted() {
        const QByteArray bytes = "\xEF\xBB\xBF" + writeSession(firstFigure()).replace("\n", "\r\n");
        const SessionReading reading = readSession(bytes);
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(reading.state, firstFigure());
    }

    void aFunctionGivenTwice_makesTwoCurves() {
        const SessionReading reading =
            readSession(R"({"format": "activation-explorer", "version": 1, "curves": [
                {"function": "elu", "parameters": {"alpha": 1}},
                {"function": "elu", "parameters": {"alpha": 2}}]})");
        QCOMPARE(reading.state.curves.size(), 2u);
        QVERIFY(reading.state.curves[0].key != reading.state.curves[1].key);
        QCOMPARE(reading.state.curves[1].parameters, std::vector<double>{2});
    }
};

EXPLORER_TEST(SessionRoundTripTest)
#include "session_round_trip_test.moc"
