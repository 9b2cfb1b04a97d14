// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "window_fixture.h"

#include <QMenu>

using namespace explorer;

namespace {

// The menu as it is when opened.
QMenu& recentMenu(WindowFixture& f) {
    QMenu& menu = *f.action("Open Recent").menu();
    emit menu.aboutToShow();
    return menu;
}

QStringList entries(WindowFixture& f) {
    QStringList names;
    for (const QAction* action : recentMenu(f).actions()) {
        names.append(action->text().remove('&'));
    }
    return names;
}

} // namespace

class RecentFilesMenuTest : public QObject {
    Q_OBJECT

private slots:
    void init() { dialogs().clear(); }
    void cleanup() { QVERIFY(dialogs().areAllGiven()); }

    void withoutFiles_theMenuIsOff() {
        WindowFixture f;
        QVERIFY(f.isReady);
        QVERIFY(entries(f).isEmpty());
        QVERIFY(!f.action("Open Recent").menu()->isEnabled());
    }

    void openedAndSavedFiles_areOfferedTheLastFirst() {
        WindowFixture f;
        QVERIFY(f.window.openFile(f.session("one.aex", "elu")));
        QVERIFY(f.window.openFile(f.session("two.aex", "gelu")));
        dialogs().expectFileName(f.path("three.aex"));
        f.action("Save As…").trigger();
        QCOMPARE(entries(f), (QStringList{"three.aex", "two.aex", "one.aex"}));
        QVERIFY(f.action("Open Recent").menu()->isEnabled());
    }

    void entry_opensItsFile() {
        WindowFixture f;
        QVERIFY(f.window.openFile(f.session("one.aex", "elu")));
        QVERIFY(f.window.openFile(f.session("two.aex", "gelu")));
        recentMenu(f).actions().at(1)->trigger();
        QVERIFY(f.document().state().shows("elu"));
        QCOMPARE(entries(f), (QStringList{"one.aex", "two.aex"}));
    }

    void fileThatIsGone_isNotOffered() {
        WindowFixture f;
        QVERIFY(f.window.openFile(f.session("one.aex", "elu")));
        QVERIFY(f.window.openFile(f.session("two.aex", "gelu")));
        QVERIFY(QFile::remove(f.path("one.aex")));
        QCOMPARE(entries(f), QStringList{"two.aex"});
    }

    void fileThatWasRefused_isNotOffered() {
        WindowFixture f;
        dialogs().expectButton(QMessageBox::Ok);
        f.window.openFile(f.write("broken.aex", "no session"));
        QVERIFY(entries(f).isEmpty());
    }

    void entries_stayForTheNextWindow() {
        WindowFixture f;
        QVERIFY(f.window.openFile(f.session("one.aex", "elu")));
        MainWindow next(f.settings);
        QVERIFY(!next.findChildren<QAction*>().isEmpty());
        bool isOffered = false;
        for (const QAction* action : next.findChildren<QAction*>()) {
            isOffered = isOffered || action->text().remove('&') == "one.aex";
        }
        QVERIFY(isOffered);
    }
};

EXPLORER_TEST(RecentFilesMenuTest)
#include "recent_files_menu_test.moc"
