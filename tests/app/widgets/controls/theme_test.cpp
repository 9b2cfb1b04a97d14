// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/theme.h"

#include "support/pictures.h"
#include "support/test_program.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QPainter>

using namespace explorer;

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(Theme::Light); }

    void dark_recoloursWindowAndFigure() {
        WindowFixture f;
        QVERIFY(f.isReady);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
        QVERIFY(f.window.chart().figure().style.paper.lightness() > 200);
        choose(f, "Dark");
        QVERIFY(isDarkTheme());
        QVERIFY(f.window.palette().color(QPalette::Window).lightness() < 80);
        QVERIFY(f.window.palette().color(QPalette::WindowText).lightness() > 180);
        f.window.chart().refresh();
        QCOMPARE(f.window.chart().figure().style.paper, screenStyle(true, {}).paper);
        choose(f, "Light");
        f.window.chart().refresh();
        QCOMPARE(f.window.chart().figure().style.paper, screenStyle(false, {}).paper);
        QVERIFY(f.window.palette().color(QPalette::Window).lightness() > 200);
    }

    void dark_isWhatOneSees() {
        WindowFixture f;
        choose(f, "Dark");
        f.window.chart().refresh();
        const QImage picture = pictureOf(f.window);
        int darkCount = 0;
        int count = 0;
        for (int y = 0; y < picture.height(); y += 5) {
            for (int x = 0; x < picture.width(); x += 5) {
                ++count;
                darkCount += qGray(picture.pixel(x, y)) < 100;
            }
        }
        QVERIFY2(darkCount > count * 9 / 10,
                 qPrintable(QString::number(100.0 * darkCount / count)));
    }

    void dark_recoloursTheCheckBoxes() {
        WindowFixture f;
        choose(f, "Dark");
        auto& box = *f.window.findChild<QCheckBox*>("tick_tanh");
        const int color = f.document().state().curves[1].colorIndex;
        QVERIFY(screenStyle(true, {}).color(color) != screenStyle(false, {}).color(color));
        QVERIFY(countPixels(pictureOf(box), screenStyle(true, {}).color(color)) > 30);
        QCOMPARE(countPixels(pictureOf(box), screenStyle(false, {}).color(color)), 0);
    }

    void boxesWithoutATick_areSeenInBothThemes() {
        WindowFixture f;
        for (const char* theme : {"Light", "Dark"}) {
            choose(f, theme);
            auto& box = *f.window.findChild<QCheckBox*>("tick_softsign");
            QVERIFY(!box.isChecked());
            const QColor rim = box.palette().color(QPalette::PlaceholderText);
            QVERIFY2(countPixels(pictureOf(box), rim) > 20, theme);
        }
    }

    void theme_isNoEditOfTheFigure() {
        WindowFixture f;
        choose(f, "Dark");
        QVERIFY(!f.document().isModified());
        QCOMPARE(f.document().undoStack()->count(), 0);
    }

    void theme_isRemembered() {
        WindowFixture f;
        choose(f, "Dark");
        QCOMPARE(Preferences(f.settings).theme(), Theme::Dark);
        MainWindow next(f.settings);
        bool isChecked = false;
        for (const QAction* action : next.findChildren<QAction*>()) {
            if (action->text().remove('&') == "Dark") {
                isChecked = action->isChecked();
            }
        }
        QVERIFY(isChecked);
    }

    void icons_areDrawnInTheColourOfText_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
    }

    void icons_areDrawnInTheColourOfText() {
        QFETCH(int, theme);
        applyTheme(Theme(theme));
        const QIcon icon = themedIcon("save");
        QVERIFY(!icon.isNull());
        QPixmap ground(32, 32);
        ground.fill(QApplication::palette().color(QPalette::Button));
        const int plain =
            countPixels(ground.toImage(), QApplication::palette().color(QPalette::Button));
        QPainter painter(&ground);
        icon.paint(&painter, 0, 0, 32, 32);
        painter.end();
        const QImage drawn = ground.toImage();
        QVERIFY(countPixels(drawn, QApplication::palette().color(QPalette::ButtonText)) > 10);
        QVERIFY(countPixels(drawn, QApplication::palette().color(QPalette::Button)) < plain);
    }

    void unknownIcon_isNull() { QVERIFY(themedIcon("no_such_icon").isNull()); }

private:
    // Qt tells the widgets of another palette by events.
    static void choose(WindowFixture& f, const QString& theme) {
        f.action(theme).trigger();
        QCoreApplication::processEvents();
    }
};

EXPLORER_TEST(ThemeTest)
#include "theme_test.moc"
