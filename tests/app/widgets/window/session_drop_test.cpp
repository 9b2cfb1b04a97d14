// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_request.h"
#include "support/test_program.h"
#include "window_fixture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace explorer;

namespace {

// As a file manager drags them over the window and drops them there; whether it was taken.
bool drop(QWidget& window, const QList<QUrl>& urls) {
    QMimeData data;
    data.setUrls(urls);
    const QPoint place = window.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.setAccepted(false);
    QApplication::sendEvent(&window, &event);
    return event.isAccepted();
}

} // namespace

class SessionDropTest : public QObject {
    Q_OBJECT

private slots:
    void init() { dialogs().clear(); }
    void cleanup() { QVERIFY(dialogs().areAllGiven()); }

    void sessionFile_opens() {
        WindowFixture f;
        QVERIFY(f.isReady);
        QVERIFY(drop(f.window, {QUrl::fromLocalFile(f.session("dropped.aex", "softplus"))}));
        QCOMPARE(f.document().state().curves.size(), std::size_t(1));
        QVERIFY(f.document().state().shows("softplus"));
        QCOMPARE(f.document().filePath(), f.path("dropped.aex"));
    }

    void figure_opensAgain_andIsNotSavedOver() {
        WindowFixture f;
        ExplorerState state;
        addCurve(state, QStringLiteral("softplus"));
        for (const char* name : {"figure.png", "figure.svg", "figure.pdf"}) {
            ExportRequest request;
            request.setFilePath(f.path(QLatin1String(name)));
            QVERIFY(exportFigure(state, request).isDone());
            QVERIFY(drop(f.window, {QUrl::fromLocalFile(request.filePath)}));
            QVERIFY(f.document().state().shows("softplus"));
            QVERIFY(f.document().filePath().isEmpty());
            f.document().startNew();
        }
    }

    void unsavedWork_isAskedAboutFirst() {
        WindowFixture f;
        f.change();
        const QString path = f.session("dropped.aex", "softplus");
        dialogs().expectButton(QMessageBox::Cancel);
        drop(f.window, {QUrl::fromLocalFile(path)});
        QVERIFY(f.document().state().shows("gelu"));
    }

    void otherFile_isRefusedWithASentence() {
        WindowFixture f;
        const QString path = f.write("holiday.jpg", QByteArray("\xff\xd8\xff", 3));
        dialogs().expectButton(QMessageBox::Ok);
        drop(f.window, {QUrl::fromLocalFile(path)});
        QVERIFY(dialogs().texts().first().contains("holiday.jpg"));
        QVERIFY(f.document().state() == firstFigure());
    }

    void webAddressOrTwoFiles_areNotTaken() {
        WindowFixture f;
        QVERIFY(!drop(f.window, {QUrl("https://example.org/a.aex")}));
        const QUrl one = QUrl::fromLocalFile(f.session("one.aex", "elu"));
        QVERIFY(!drop(f.window, {one, one}));
        QVERIFY(!drop(f.window, {}));
        QVERIFY(f.document().state() == firstFigure());
    }

    void dropOnTheChart_opensTheFileToo() {
        WindowFixture f;
        const QString path = f.session("dropped.aex", "softplus");
        QVERIFY(drop(*f.window.chart().viewport(), {QUrl::fromLocalFile(path)}));
        QVERIFY(f.document().state().shows("softplus"));
    }
};

EXPLORER_TEST(SessionDropTest)
#include "session_drop_test.moc"
