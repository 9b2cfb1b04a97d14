// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/curve_sound.h"

#include "support/test_program.h"

#include <activation/catalogue.h>

#include <cmath>

using namespace explorer;

namespace {

constexpr Range view{-1, 1};

CurveSound curveOf(const char* id, const Range& x = {-4, 4}) {
    const activation::FunctionPtr function = activation::findFunction(id);
    return {function, activation::defaultParameters(*function), activation::Quantity::Value, x,
            view};
}

// The part of the sound from one place to another, both ears together.
std::vector<double> stretch(const std::vector<qint16>& sound, double from, double to) {
    const double frames = double(sound.size()) / 2;
    std::vector<double> mono;
    for (auto i = std::size_t(from * frames); i < std::size_t(to * frames); ++i) {
        mono.push_back(sound[2 * i] + sound[2 * i + 1]);
    }
    return mono;
}

// By counting how often it goes up through 0.
double pitchHeard(const std::vector<double>& mono) {
    int count = 0;
    for (std::size_t i = 1; i < mono.size(); ++i) {
        count += mono[i - 1] < 0 && mono[i] >= 0;
    }
    return count * double(soundRate) / double(mono.size());
}

double loudness(const std::vector<double>& mono) {
    double sum = 0;
    for (const double sample : mono) {
        sum += sample * sample;
    }
    return std::sqrt(sum / double(mono.size()));
}

double earLoudness(const std::vector<qint16>& sound, int ear, double from, double to) {
    double sum = 0;
    for (auto i = std::size_t(from * double(sound.size()) / 2);
         i < std::size_t(to * double(sound.size()) / 2); ++i) {
        sum += std::abs(double(sound[2 * i + std::size_t(ear)]));
    }
    return sum;
}

} // namespace

class CurveSoundTest : public QObject {
    Q_OBJECT

private slots:
    void pitch_growsWithHeightByEqualSteps() {
        QCOMPARE(pitchOf(-1, view), lowestPitch);
        QCOMPARE(pitchOf(1, view), highestPitch);
        QVERIFY(std::abs(pitchOf(0, view) / pitchOf(-1, view) -
                         pitchOf(1, view) / pitchOf(0, view)) < 1e-12);
        QCOMPARE(pitchOf(-99, view), lowestPitch);
        QCOMPARE(pitchOf(INFINITY, view), highestPitch);
    }

    void tone_hasThePitchOfTheHeight() {
        const std::vector<qint16> sound = soundOf(curveOf("tanh"));
        QCOMPARE(int(sound.size()), int(soundRate * soundSeconds) * 2);
        for (const double part : {0.2, 0.7, 0.9}) {
            const double x = -4 + 8 * part;
            const double heard = pitchHeard(stretch(sound, part - 0.01, part + 0.01));
            const double expected = pitchOf(std::tanh(x), view);
            QVERIFY2(std::abs(heard - expected) < 0.06 * expected + 12,
                     qPrintable(QString("%1 %2 %3").arg(x).arg(heard).arg(expected)));
        }
    }

    void sound_movesFromTheLeftEarToTheRight() {
        const std::vector<qint16> sound = soundOf(curveOf("sigmoid"));
        QVERIFY(earLoudness(sound, 0, 0.05, 0.1) > 5 * earLoudness(sound, 1, 0.05, 0.1));
        QVERIFY(earLoudness(sound, 1, 0.9, 0.95) > 5 * earLoudness(sound, 0, 0.9, 0.95));
    }

    void crossing_ticks() {
        const std::vector<qint16> crossing = soundOf(curveOf("tanh"));
        const std::vector<qint16> without = soundOf(curveOf("sigmoid"));
        const auto peak = [](const std::vector<qint16>& sound) {
            return loudness(stretch(sound, 0.5, 0.503)) / loudness(stretch(sound, 0.4, 0.45));
        };
        QVERIFY(peak(crossing) > 1.3);
        QVERIFY(peak(without) < 1.2);
    }

    void whatLiesOutsideTheView_isSofter() {
        const std::vector<qint16> sound = soundOf(curveOf("identity"));
        QVERIFY(loudness(stretch(sound, 0.1, 0.2)) < 0.6 * loudness(stretch(sound, 0.4, 0.45)));
    }

    void undefinedPart_isSilent() {
        const auto reading = CustomFunction::make({"own_1", "Root", "sqrt(x)", {}});
        CurveSound curve = curveOf("tanh");
        curve.function = reading.function->function();
        curve.parameters.clear();
        const std::vector<qint16> sound = soundOf(curve);
        QCOMPARE(loudness(stretch(sound, 0, 0.49)), 0.0);
        QVERIFY(loudness(stretch(sound, 0.55, 0.6)) > 100);
    }

    void sound_beginsAndEndsSoftly() {
        const std::vector<qint16> sound = soundOf(curveOf("sigmoid"));
        for (std::size_t i = 0; i < 8; ++i) {
            QVERIFY(std::abs(sound[i]) < 200);
            QVERIFY(std::abs(sound[sound.size() - 1 - i]) < 400);
        }
    }

    void curveThatCannotBe_isNoSound() {
        CurveSound curve = curveOf("elu");
        curve.parameters = {NAN};
        QVERIFY(soundOf(curve).empty());
        curve = curveOf("elu");
        curve.x = {1, 1};
        QVERIFY(soundOf(curve).empty());
        curve.function.reset();
        QVERIFY(soundOf(curve).empty());
    }

    void everyFunction_canBeHeardInAnyView() {
        for (const activation::FunctionPtr& function : activation::catalogue()) {
            if (function->id == "gumbel_softmax") {
                continue; // without a closed form, and so slow
            }
            for (const Range& x : {Range{-4, 4}, Range{-1e300, 1e300}, Range{0, 1e-300}}) {
                CurveSound curve = curveOf(function->id.c_str(), x);
                curve.quantity = activation::Quantity::Slope;
                QVERIFY(isDrawable(x) != soundOf(curve).empty());
            }
        }
    }
};

EXPLORER_TEST(CurveSoundTest)
#include "curve_sound_test.moc"
