// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_file.h"
#include "model/language/language.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

namespace {

const QByteArray head =
    R"({"format": "activation-explorer-lesson", "version": 1, "id": "a", "title": {"en": "A"},)";

QByteArray withId(const QByteArray& id) {
    return R"({"format": "activation-explorer-lesson", "version": 1, "id": ")" + id +
           R"(", "title": {"en": "A"}, "steps": [{"figure": {}}]})";
}

QByteArray withTeaching(const QByteArray& curves, const QByteArray& teaching) {
    return head + "\"steps\": [{\"figure\": {}},\n{\"figure\": {\"curves\": [" + curves +
           "], \"teaching\": {" + teaching + "}}}]}";
}

QByteArray withStep(const QByteArray& fields) {
    return head + "\n\"steps\": [{" + fields + "}]}";
}

Lesson smallLesson() {
    Lesson lesson{"small", {"Small", "小"}, {"Why", {}}, 3, false, {}};
    LessonStep step;
    step.title = {"Two \"curves\"", "两条曲线"};
    step.text = {"Look\nat it.", "看。"};
    step.question = {"Why?", {}};
    step.answer = {"So.", "因为。"};
    addCurve(step.figure, "gelu");
    addCurve(step.figure, "elu");
    step.figure.axes.x = {-3, 5};
    step.figure.curves[1].parameters[0] = 0.1;
    step.labels = {{"the one", "这个"}, {}};
    lesson.steps = {step, LessonStep()};
    return lesson;
}

} // namespace

class LessonFileTest : public QObject {
    Q_OBJECT

private slots:
    void writtenLesson_readsBackTheSame() {
        const Lesson lesson = smallLesson();
        const QByteArray bytes = writeLesson(lesson);
        const LessonReading reading = readLesson(bytes);
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(reading.lesson.id, lesson.id);
        QCOMPARE(reading.lesson.order, lesson.order);
        QCOMPARE(reading.lesson.title, lesson.title);
        QCOMPARE(reading.lesson.about, lesson.about);
        QCOMPARE(reading.lesson.steps.size(), lesson.steps.size());
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            const LessonStep& read = reading.lesson.steps[i];
            const LessonStep& step = lesson.steps[i];
            QCOMPARE(read.title, step.title);
            QCOMPARE(read.labels, step.labels);
            QCOMPARE(read.text, step.text);
            QCOMPARE(read.question, step.question);
            QCOMPARE(read.answer, step.answer);
            QVERIFY(read.figure == step.figure);
        }
        QCOMPARE(writeLesson(reading.lesson), bytes);
    }

    void figure_hasItsWordsInTheProgramsLanguage() {
        const LessonStep step = smallLesson().steps.front();
        speak(Language::English);
        QCOMPARE(step.shownFigure({}).title, QString("Two \"curves\""));
        QCOMPARE(step.shownFigure({}).curves[0].label, QString("the one"));
        QCOMPARE(speak(Language::Chinese), QString());
        QCOMPARE(step.shownFigure({}).title, QString::fromUtf8("两条曲线"));
        QCOMPARE(step.shownFigure({}).curves[0].label, QString::fromUtf8("这个"));
        QCOMPARE(step.shownFigure({}).curves[1].label, QString());
        QCOMPARE(step.question.shown(), QString("Why?")); // there is no Chinese
        speak(Language::English);
    }

    void problem_saysWhatIsWrongAndWhere_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const QByteArray& bytes, const QString& problem) {
            QTest::newRow(name) << bytes << problem;
        };
        row("empty", "", "The file is empty.");
        row("no lesson", R"({"format": "activation-explorer", "version": 1})",
            "This is not a lesson of Activation Explorer, which is a JSON object with "
            "\"format\": \"activation-explorer-lesson\".");
        row("newer", R"({"format": "activation-explorer-lesson", "version": 2})",
            "It was written by a newer version of the program (format 2; this one reads up to 1).");
        row("no title",
            R"({"format": "activation-explorer-lesson", "version": 1, "id": "a", "steps": []})",
            "title (line 1) is missing; it has to be the lesson's title, as { \"en\": ..., "
            "\"zh\": ... }.");
        row("empty title",
            R"({"format": "activation-explorer-lesson", "version": 1, "id": "a", "title": {},
"steps": []})",
            "The lesson has no title.");
        row("no steps", head + R"("steps": []})", "The lesson has no steps.");
        row("steps no list", head + R"("steps": 1})",
            "steps (line 1) has to be a list in brackets; it is 1.");
        row("misspelt field", withStep(R"("txet": {"en": "x"}, "figure": {})"),
            "steps[0].txet (line 2) is not known here; did you mean text?");
        row("text no object", withStep(R"("text": "x", "figure": {})"),
            "steps[0].text (line 2) has to be an object in braces; it is the text \"x\".");
        row("no figure", withStep(R"("text": {"en": "x"})"),
            "steps[0].figure (line 2) is missing; it has to be an object with the fields of a "
            "session.");
        row("figure no object", withStep(R"("figure": 3)"),
            "steps[0].figure (line 2) has to be an object in braces; it is 3.");
        row("unknown function", withStep(R"("figure": {"curves": [{"function": "geluu"}]})"),
            "steps[0].figure.curves[0].function (line 2): there is no function \"geluu\"; did you "
            "mean gelu?");
        row("formula with an error",
            withStep(R"j("figure": {"own_functions": [{"id": "a", "formula": "sigmod(x)"}]})j"),
            "steps[0].figure.own_functions[0].formula (line 2), character 1: `sigmod` is not "
            "known: did you mean `sigmoid`?");
        row("range that cannot be drawn", withStep(R"("figure": {"axes": {"x": [2, 1]}})"),
            "steps[0].figure.axes.x (line 2) has to be a range that can be drawn: the first "
            "number less than the second, both within ±1e+300, and not almost the same; it is "
            "from 2 to 1.");
        row("labels for curves that are not there",
            withStep(R"("labels": [{"en": "x"}], "figure": {})"),
            "steps[0].labels (line 2) names 1 curves, but the figure has 0.");
        row("label no object",
            withStep(R"("labels": ["x"], "figure": {"curves": [{"function": "relu"}]})"),
            "steps[0].labels.[0] (line 2) has to be an object in braces; it is the text \"x\".");
        row("empty id", withId(""),
            "id (line 1) must not be empty, and must not have / or \\ in it.");
        row("id that leaves the folder", withId("../a"),
            "id (line 1) must not be empty, and must not have / or \\ in it.");
        row("id that leaves the folder on Windows", withId(R"(..\\a)"),
            "id (line 1) must not be empty, and must not have / or \\ in it.");
        row("id too long", withId(QByteArray(61, 'a')),
            "id (line 1) has to be a text of at most 60 characters; it is 61 characters long.");
        row("threshold of no slope", withTeaching(R"({"function": "relu"})", R"("saturation": 2)"),
            "steps[1].figure.teaching.saturation (line 2) has to be a number from 1e-06 to 1; it "
            "is 2.");
        row("pin without a place",
            withTeaching(R"({"function": "relu"})", R"("pins": [{"curve": 0}])"),
            "steps[1].figure.teaching.pins[0].x (line 2) is missing; it has to be a number.");
        row("pin of a curve that is not there",
            withTeaching(R"({"function": "relu"})", R"("pins": [{"curve": 3, "x": 0}])"),
            "steps[1].figure.teaching.pins[0].curve (line 2) has to be 0; it is 3.");
        row("zones of a figure without curves", withTeaching("", R"("zoned_curve": 0)"),
            "steps[1].figure.teaching.zoned_curve (line 2) names a curve, but the figure has no "
            "curves.");
        row("ghost of no function",
            withTeaching(R"({"function": "relu"})", R"("ghosts": [{"function": "geluu"}])"),
            "steps[1].figure.teaching.ghosts[0].function (line 2): there is no function "
            "\"geluu\"; did you mean gelu?");
        row("too large", QByteArray(2 * 1024 * 1024, ' '),
            "It is larger than 1024 kB, which no lesson is.");
        row("text of a megabyte",
            withStep("\"text\": {\"en\": \"" + QByteArray(900'000, 'x') + "\"}, \"figure\": {}"),
            "steps[0].text.en (line 2) has to be a text of at most 2000 characters; it is 900000 "
            "characters long.");
    }
    void problem_saysWhatIsWrongAndWhere() {
        QFETCH(QByteArray, bytes);
        QTEST(readLesson(bytes).outcome.problem, "problem");
    }

    void pointThatIsPinnedTwice_isReadOnce() {
        const LessonReading reading =
            readLesson(withTeaching(R"({"function": "relu"}, {"function": "elu"})",
                                    R"("zones": true, "zoned_curve": 1, "pins": [
                                       {"curve": 1, "x": 2}, {"curve": 0, "x": 2},
                                       {"curve": 1, "x": 2}])"));
        QCOMPARE(reading.outcome.problem, QString());
        const ExplorerState& figure = reading.lesson.steps[1].figure;
        const int relu = figure.curves[0].key;
        const int elu = figure.curves[1].key;
        QCOMPARE(figure.teaching.pins, (std::vector<PinnedPoint>{{elu, 2}, {relu, 2}}));
        QCOMPARE(figure.teaching.zonedCurve, elu);
    }

    void fileThatIsMissing_isNamed() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("none.json");
        QCOMPARE(readLessonFile(path).outcome.problem,
                 QString("Cannot use the lesson %1. It is not a file.").arg(path));
        QVERIFY(!claimsToBeLesson(path));
    }
};

EXPLORER_TEST(LessonFileTest)
#include "lesson_file_test.moc"
