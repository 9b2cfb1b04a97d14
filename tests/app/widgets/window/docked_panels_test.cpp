// SPDX-License-Identifier: GPL-3.0-or-later
// The window goes in order, however its panels are docked in tabs: Qt moves them among its children
// when one comes to the front.
#include "support/test_program.h"
#include "window_fixture.h"

#include <QDockWidget>

using namespace explorer;

class DockedPanelsTest : public QObject {
    Q_OBJECT

private slots:
    void window_closesWithEveryTab_data() { everyTab(); }

    void window_closesWithEveryTab() {
        QFETCH(QStringList, names);
        WindowFixture f;
        const QList<QPointer<QDockWidget>> panels = tabbed(f, names);
        QVERIFY(f.window.close());
        QVERIFY(!panels.contains(nullptr)); // they go with the window, which the end of f is
    }

    void language_changesWithEveryTab_data() { everyTab(); }

    void language_changesWithEveryTab() {
        QFETCH(QStringList, names);
        WindowFixture f;
        const QList<QPointer<QDockWidget>> old = tabbed(f, names);
        const qsizetype count = f.window.findChildren<QDockWidget*>().size();
        speak(f, "简体中文");
        for (const QPointer<QDockWidget>& panel : old) {
            QVERIFY(!panel);
        }
        QCOMPARE(f.window.findChildren<QDockWidget*>().size(), count);
        speak(f, "English");
        QCOMPARE(f.window.findChildren<QDockWidget*>().size(), count);
    }

    void panelsFromTheMenu_inTabs() {
        WindowFixture f;
        f.action("Note on the Function").trigger();
        f.action("Lessons…").trigger();
        QCoreApplication::processEvents();
        QVERIFY(f.window.close());
    }

private:
    static void speak(WindowFixture& f, const QString& language) {
        f.action(language).trigger();
        QTest::qWait(0); // the window hears of it from the event loop
    }

    // Each set of panels, each of them in front once.
    static void everyTab() {
        QTest::addColumn<QStringList>("names");
        const QStringList all{"own_function", "lessons", "note", "data"};
        for (int set = 1; set < 1 << all.size(); ++set) {
            QStringList names;
            for (int i = 0; i < all.size(); ++i) {
                if (set & 1 << i) {
                    names.append(all[i]);
                }
            }
            for (qsizetype i = 0; i < names.size(); ++i) {
                std::rotate(names.begin(), names.begin() + 1, names.end());
                QTest::newRow(qPrintable(names.join(" "))) << names;
            }
        }
    }

    // Has them in tabs, the last one in front.
    static QList<QPointer<QDockWidget>> tabbed(WindowFixture& f, const QStringList& names) {
        QList<QPointer<QDockWidget>> panels;
        for (const QString& name : names) {
            auto* panel = f.window.findChild<QDockWidget*>(name);
            panel->show();
            if (!panels.isEmpty()) {
                f.window.tabifyDockWidget(panels.first(), panel);
            }
            panels.append(panel);
        }
        QCoreApplication::processEvents();
        for (const QPointer<QDockWidget>& panel : panels) {
            panel->raise();
            QCoreApplication::processEvents();
        }
        return panels;
    }
};

EXPLORER_TEST(DockedPanelsTest)
#include "docked_panels_test.moc"
