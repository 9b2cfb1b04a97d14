// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/figure_target.h"

#include "model/language/language.h"
#include "style/target_reader.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace explorer;

namespace {

QByteArray targetNamed(const QByteArray& id, const QByteArray& name) {
    return R"({ "id": ")" + id + R"(", "name": ")" + name + R"(",
        "columns": [ { "id": "single", "name": "One", "widthMm": 77 } ],
        "textSize": 8, "lineWidth": 1 })";
}

int countOf(const QString& id) {
    const QList<FigureTarget> all = targets();
    return int(std::count_if(all.begin(), all.end(),
                             [&](const FigureTarget& target) { return target.id == id; }));
}

} // namespace

class FigureTargetTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_configuration;

    void write(const QString& name, const QByteArray& bytes) {
        QFile file(QDir(ownTargetsFolder()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_configuration.path().toLocal8Bit()); }

    void init() { QVERIFY(QDir().mkpath(ownTargetsFolder())); }

    void cleanup() { QVERIFY(QDir(ownTargetsFolder()).removeRecursively()); }

    void everyBuiltInFile_isValid_andNamedAfterItsId() {
        const QStringList names = QDir(QStringLiteral(":/styles")).entryList();
        QSet<QString> ids;
        QSet<int> orders;
        for (const QString& name : names) {
            const TargetReading reading = readTargetFile(QStringLiteral(":/styles/") + name);
            QVERIFY2(reading.outcome.isDone(), qPrintable(reading.outcome.problem));
            const FigureTarget& target = reading.target;
            QCOMPARE(target.id + QStringLiteral(".json"), name);
            QVERIFY2(!target.comment.isEmpty(), qPrintable(name));
            QVERIFY2(!target.chineseName.isEmpty(), qPrintable(name));
            QVERIFY2(target.heightLimitMm == 0 ||
                         target.columns.last().widthMm * target.aspect <= target.heightLimitMm,
                     qPrintable(name));
            ids.insert(target.id);
            orders.insert(target.order);
        }
        QCOMPARE(ids.size(), names.size());
        QCOMPARE(orders.size(), names.size());
        QVERIFY(targetProblems().isEmpty());
    }

    void builtInTargets_areThoseOfPublishersAndPages() {
        for (const char* id : {"thesis", "nature", "ieee", "neurips_iclr", "icml", "elsevier",
                               "plos", "slide", "free"})
            QVERIFY2(findTarget(QString::fromLatin1(id)), id);
        QCOMPARE(targets().size(), 9);
        QCOMPARE(targets().first().id, QStringLiteral("thesis"));
        QCOMPARE(targets().last().id, QStringLiteral("free"));
    }

    void builtInFonts_areThereOnABareMachine() {
        for (const FigureTarget& target : targets())
            QVERIFY2(target.fontFamilies.contains(QStringLiteral("Liberation Sans")) ||
                         target.fontFamilies.contains(QStringLiteral("Liberation Serif")),
                     qPrintable(target.id));
    }

    void firstState_hasATargetAndAColumnThatAreThere() {
        const PaperState paper;
        const auto target = findTarget(paper.target);
        QVERIFY(target);
        QCOMPARE(target->column(paper.column).id, paper.column);
        QVERIFY(paper.widthMm <= target->column(paper.column).widthMm);
    }

    void ownTarget_comesAfterThoseOfTheProgram() {
        write(QStringLiteral("mine.json"), targetNamed("mine", "My journal"));
        QCOMPARE(targets().size(), 10);
        QCOMPARE(targets().last().id, QStringLiteral("mine"));
        QVERIFY(targets().last().isOwn);
        QVERIFY(!targets().first().isOwn);
        QVERIFY(targetProblems().isEmpty());
    }

    void ownTarget_withTheIdOfABuiltInOne_replacesIt() {
        write(QStringLiteral("mine.json"), targetNamed("nature", "Nature as we print it"));
        QCOMPARE(countOf(QStringLiteral("nature")), 1);
        QCOMPARE(findTarget(QStringLiteral("nature"))->name,
                 QStringLiteral("Nature as we print it"));
        QVERIFY(findTarget(QStringLiteral("nature"))->isOwn);
    }

    void twoOwnTargets_withOneId_areTold() {
        write(QStringLiteral("a.json"), targetNamed("mine", "A"));
        write(QStringLiteral("b.json"), targetNamed("mine", "B"));
        QCOMPARE(countOf(QStringLiteral("mine")), 1);
        QCOMPARE(findTarget(QStringLiteral("mine"))->name, QStringLiteral("A"));
        QCOMPARE(targetProblems().size(), 1);
        QVERIFY(targetProblems().first().contains(QStringLiteral("b.json")));
        QVERIFY(targetProblems().first().contains(QStringLiteral("\"mine\"")));
    }

    void brokenFile_isTold_andTheOthersAreUsed() {
        write(QStringLiteral("a.json"), "{ \"id\": 3 }");
        write(QStringLiteral("b.json"), targetNamed("mine", "B"));
        write(QStringLiteral("notes.txt"), "not a target");
        QVERIFY(findTarget(QStringLiteral("mine")));
        QCOMPARE(targets().size(), 10);
        QCOMPARE(targetProblems().size(), 1);
        QVERIFY2(targetProblems().first().contains(QStringLiteral("a.json")),
                 qPrintable(targetProblems().first()));
        QVERIFY(targetProblems().first().contains(QStringLiteral("id (line 1)")));
    }

    void folderThatIsNotThere_isNoProblem() {
        cleanup();
        QCOMPARE(targets().size(), 9);
        QVERIFY(targetProblems().isEmpty());
    }

    void unknownTarget_isTheFreeOne() {
        PaperState paper;
        paper.target = QStringLiteral("of-a-colleague");
        QVERIFY(!findTarget(paper.target));
        QCOMPARE(targetOf(paper).id, QStringLiteral("free"));
    }

    void column_thatIsNotThere_isTheFirst() {
        const FigureTarget nature = *findTarget(QStringLiteral("nature"));
        QCOMPARE(nature.column(QStringLiteral("double")).widthMm, 183);
        QCOMPARE(nature.column(QStringLiteral("triple")).widthMm, 89);
    }

    void applying_setsSizeAxesAndGrid_andForgetsOwnSizes() {
        ExplorerState state = firstFigure();
        state.axes.placement = AxesPlacement::ThroughOrigin;
        state.axes.showsGrid = true;
        state.paper.textSize = 3;
        state.paper.lineWidth = 4;
        const FigureTarget nature = *findTarget(QStringLiteral("nature"));
        applyTarget(state, nature, QStringLiteral("double"));
        QCOMPARE(state.paper.target, QStringLiteral("nature"));
        QCOMPARE(state.paper.column, QStringLiteral("double"));
        QCOMPARE(state.paper.widthMm, 183);
        QCOMPARE(state.paper.heightMm, 183 * nature.aspect);
        QCOMPARE(state.paper.textSize, 0);
        QCOMPARE(state.paper.lineWidth, 0);
        QCOMPARE(state.axes.placement, AxesPlacement::Frame);
        QVERIFY(!state.axes.showsGrid);
        QCOMPARE(state.curves, firstFigure().curves);
    }

    void applying_leavesAxesAndGrid_whereTheTargetDoesNotMind() {
        ExplorerState state = firstFigure();
        state.axes.showsGrid = true;
        applyTarget(state, *findTarget(QStringLiteral("thesis")), QStringLiteral("nothing"));
        QCOMPARE(state.paper.column, QStringLiteral("single"));
        QCOMPARE(state.axes.placement, AxesPlacement::ThroughOrigin);
        QVERIFY(state.axes.showsGrid);
    }

    void names_followTheLanguage() {
        const FigureTarget thesis = *findTarget(QStringLiteral("thesis"));
        QCOMPARE(speak(Language::Chinese), QString());
        QCOMPARE(thesis.shownName(), thesis.chineseName);
        QCOMPARE(thesis.columns[0].shownName(), thesis.columns[0].chineseName);
        speak(Language::English);
        QCOMPARE(thesis.shownName(), thesis.name);
    }
};

EXPLORER_TEST(FigureTargetTest)
#include "figure_target_test.moc"
