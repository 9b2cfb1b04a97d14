// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/palette.h"

#include "style/color_space.h"
#include "support/test_program.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace explorer;

namespace {

QString nameOf(const Palette& palette, const PaletteEntry& entry) {
    return palette.id + QLatin1Char(' ') + entry.onWhite.name() + QLatin1Char(' ') +
           entry.onDark.name();
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    void ids_areUnique_andFound() {
        QSet<QString> ids;
        QSet<QString> names;
        for (const Palette& palette : palettes()) {
            ids.insert(palette.id);
            names.insert(palette.name());
            QCOMPARE(findPalette(palette.id).id, palette.id);
        }
        QCOMPARE(ids.size(), palettes().size());
        QCOMPARE(names.size(), palettes().size());
        QVERIFY(ids.contains(PaperState().palette));
    }

    void unknownId_givesTheFirst() {
        QCOMPARE(findPalette(QStringLiteral("of-a-colleague")).id, palettes().first().id);
        QCOMPARE(findPalette(QString()).id, palettes().first().id);
    }

    void everyColour_isSeenOnADarkGround() {
        for (const Palette& palette : palettes())
            for (const PaletteEntry& entry : palette.entries)
                QVERIFY2(contrastRatio(entry.onDark, darkGround) >= darkContrast,
                         qPrintable(nameOf(palette, entry)));
    }

    void firstFourColours_areDarkEnoughForThinLinesOnWhite() {
        for (const QString& id : {QStringLiteral("okabe-ito"), QStringLiteral("tol-bright"),
                                  QStringLiteral("greyscale")}) {
            const Palette& palette = findPalette(id);
            for (int i = 0; i < 4; ++i)
                QVERIFY2(contrastRatio(palette.entries[i].onWhite, Qt::white) >= 3,
                         qPrintable(nameOf(palette, palette.entries[i])));
        }
    }

    void dashAndMarker_makeAPairOfTheirOwn() {
        for (const Palette& palette : palettes()) {
            QSet<QPair<int, int>> pairs;
            for (const PaletteEntry& entry : palette.entries) {
                QVERIFY(entry.dash != Dash::Automatic);
                QVERIFY(entry.marker != Marker::Automatic && entry.marker != Marker::None);
                pairs.insert({int(entry.dash), int(entry.marker)});
            }
            QCOMPARE(pairs.size(), palette.entries.size());
        }
    }

    void distinctLook_isAnotherFor36Places() {
        QSet<QPair<int, int>> pairs;
        for (int place = 0; place < 36; ++place) {
            const LineLook look = distinctLook(place);
            pairs.insert({int(look.dash), int(look.marker)});
        }
        QCOMPARE(pairs.size(), 36);
    }

    void okabeIto_hasItsSixteenColoursInOrder() {
        const Palette& palette = findPalette(QStringLiteral("okabe-ito"));
        QCOMPARE(palette.entries.size(), 16);
        QCOMPARE(palette.entries[0].onWhite, QColor(0x00, 0x72, 0xB2));
        QCOMPARE(palette.entries[1].onWhite, QColor(0xD5, 0x5E, 0x00));
        QCOMPARE(palette.entries[3].onWhite, QColor(Qt::black));
        QCOMPARE(palette.entries[0].onDark, QColor(0x4C, 0x9F, 0xEB));
        QCOMPARE(palette.entries[15].onDark, QColor(0xFF, 0x6B, 0x81));
    }

    void matplotlib_hasItsColoursInItsOrder() {
        const Palette& palette = findPalette(QStringLiteral("matplotlib"));
        QCOMPARE(palette.entries.size(), 10);
        QCOMPARE(palette.entries.first().onWhite.name(), QStringLiteral("#1f77b4"));
        QCOMPARE(palette.entries.last().onWhite.name(), QStringLiteral("#17becf"));
    }

    void greyscale_isGrey_andWantsDashesForCurves() {
        const Palette& palette = findPalette(QStringLiteral("greyscale"));
        QCOMPARE(palette.dashes, DashUse::Curves);
        for (const PaletteEntry& entry : palette.entries)
            for (const QColor& color : {entry.onWhite, entry.onDark}) {
                QCOMPARE(color.red(), color.green());
                QCOMPARE(color.green(), color.blue());
            }
    }

    void greyscale_tellsSixCurvesApart_byLightnessAndByDashAlone() {
        const Palette& palette = findPalette(QStringLiteral("greyscale"));
        for (int i = 0; i < 6; ++i)
            for (int j = 0; j < i; ++j) {
                const PaletteEntry& one = palette.entries[i];
                const PaletteEntry& other = palette.entries[j];
                QVERIFY(one.dash != other.dash);
                QVERIFY(std::abs(toLab(one.onWhite).lightness - toLab(other.onWhite).lightness) >
                        10);
                QVERIFY(std::abs(toLab(one.onDark).lightness - toLab(other.onDark).lightness) > 7);
            }
    }

    void greyscale_tellsTwelveCurvesApart_byBothTogether() {
        const Palette& palette = findPalette(QStringLiteral("greyscale"));
        for (int i = 0; i < 12; ++i)
            for (int j = 0; j < i; ++j) {
                const PaletteEntry& one = palette.entries[i];
                const PaletteEntry& other = palette.entries[j];
                QVERIFY(one.dash != other.dash || std::abs(toLab(one.onWhite).lightness -
                                                           toLab(other.onWhite).lightness) > 10);
            }
    }

    void usingAPalette_setsItsDashes() {
        PaperState paper;
        usePalette(paper, QStringLiteral("greyscale"));
        QCOMPARE(paper.palette, QStringLiteral("greyscale"));
        QCOMPARE(paper.dashes, DashUse::Curves);
        usePalette(paper, QStringLiteral("tol-bright"));
        QCOMPARE(paper.dashes, DashUse::Gradients);
        usePalette(paper, QStringLiteral("unknown"));
        QCOMPARE(paper.palette, QStringLiteral("okabe-ito"));
    }

    void dashPatterns_differ_andAreWhatAPenTakes() {
        QList<QList<qreal>> patterns;
        for (const Dash dash : {Dash::Solid, Dash::Dashed, Dash::Dotted, Dash::DashDotted,
                                Dash::LongDashed, Dash::DashDotDotted}) {
            const QList<qreal> pattern = dashPattern(dash);
            QCOMPARE(pattern.isEmpty(), dash == Dash::Solid);
            QCOMPARE(pattern.size() % 2, 0);
            QVERIFY(
                std::all_of(pattern.begin(), pattern.end(), [](qreal part) { return part > 0; }));
            QVERIFY(!patterns.contains(pattern));
            patterns.append(pattern);
        }
        QVERIFY(dashPattern(Dash::Automatic).isEmpty());
    }
};

EXPLORER_TEST(PaletteTest)
#include "palette_test.moc"
