// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/split_button.h"

#include "functions/card_fixture.h"
#include "support/test_program.h"

#include <QMenu>
#include <QTimer>

using namespace explorer;

namespace {

bool opensMenu(QToolButton& button, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    bool isOpen = false;
    QTimer closer; // the menu has a loop of its own until it is closed
    closer.setSingleShot(true);
    QObject::connect(&closer, &QTimer::timeout, &button, [&] {
        isOpen = button.menu()->isVisible();
        button.menu()->close();
    });
    closer.start(0);
    QTest::keyClick(&button, key, modifiers);
    return isOpen;
}

} // namespace

class SplitButtonTest : public QObject {
    Q_OBJECT

private slots:
    void menu_opensByKeyboard_data() {
        QTest::addColumn<QString>("button");
        QTest::newRow("how a slider runs") << "Play negative_slope of Leaky ReLU";
        QTest::newRow("defaults of frameworks")
            << "Set the parameters of Leaky ReLU to their defaults";
    }
    void menu_opensByKeyboard() {
        QFETCH(QString, button);
        CardFixture fixture("leaky_relu");
        auto& split = control<QToolButton>(fixture.cards, button);
        QVERIFY(split.toolTip().contains("Alt+Down"));
        QVERIFY(opensMenu(split, Qt::Key_Down, Qt::AltModifier));
        QVERIFY(opensMenu(split, Qt::Key_Down, Qt::NoModifier));
        QVERIFY(opensMenu(split, Qt::Key_Menu, Qt::NoModifier));
        QVERIFY(!fixture.play.isPlaying());
        QCOMPARE(fixture.steps(), 0);
    }

    void buttonWithoutAMenu_isAnOrdinaryOne() {
        SplitButton button;
        int clicks = 0;
        connect(&button, &QToolButton::clicked, &button, [&] { ++clicks; });
        QTest::keyClick(&button, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicks, 1);
    }
};

EXPLORER_TEST(SplitButtonTest)
#include "split_button_test.moc"
