// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_file.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;

namespace {

const QByteArray head = R"({"format": "activation-explorer", "version": 1, )";

QByteArray withOwn(const QByteArray& functions) {
    return head + "\n\"own_functions\": [" + functions + "]}";
}

QByteArray own(const QByteArray& id, const QByteArray& formula, const QByteArray& name = {}) {
    return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"formula\": \"" + formula + "\"}";
}

QByteArray repeated(const QByteArray& part, int count) {
    QByteArray parts = part;
    for (int i = 1; i < count; ++i)
        parts += ", " + part;
    return parts;
}

void row(const char* name, const QByteArray& bytes, const char* problem) {
    QTest::newRow(name) << bytes << QString::fromUtf8(problem);
}

} // namespace

class MalformedCustomFunctionTest : public QObject {
    Q_OBJECT

private slots:
    void problem_saysWhatIsWrongAndWhere_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        row("custom functions no list", head + "\n\"own_functions\": {}}",
            "own_functions (line 2) has to be a list in brackets; it is an object.");
        row("51 custom functions", withOwn(repeated(R"({"id": "a", "formula": "x"})", 51)),
            "own_functions (line 2) has to be a list of length 50 at most; it is a list of length "
            "51.");
        row("custom function without a formula", withOwn(R"({"id": "mine"})"),
            "own_functions[0].formula (line 2) is missing; it has to be a formula in x, like "
            "\"x*tanh(x)\".");
        row("custom function without an id", withOwn(R"({"formula": "x"})"),
            "own_functions[0].id (line 2) is missing; it has to be a name for curves to call it "
            "by, like \"own_1\".");
        row("own id of the catalogue", withOwn(R"({"id": "gelu", "formula": "x"})"),
            "own_functions[0].id (line 2): \"gelu\" cannot be the id of a function of one's own: "
            "use small letters, digits and underscores, up to 100, and no name that formulas know "
            "already.");
        row("own id of a function of the language", withOwn(R"({"id": "sin", "formula": "x"})"),
            "own_functions[0].id (line 2): \"sin\" cannot be the id of a function of one's own: "
            "use "
            "small letters, digits and underscores, up to 100, and no name that formulas know "
            "already.");
        row("custom functions in a circle by their ids",
            withOwn(own("f1", "f2(x)") + ",\n" + own("f2", "1 + f1(x)")),
            "own_functions[1].formula (line 3), character 5: `f1` cannot be called here, because "
            "that goes in a circle: f1 → f2 → f1.");
        row("custom functions in a circle by their names",
            withOwn(own("f1", "second(x)") + ",\n" + own("own_1", "1 + f3(x)", "Second") + ",\n" +
                    own("f3", "2*f1(x)", "Third")),
            "own_functions[2].formula (line 4), character 3: `f1` cannot be called here, because "
            "that goes in a circle: f1 → second → f3 → f1.");
        row("custom function that calls itself", withOwn(own("f1", "x + f1(x)")),
            "own_functions[0].formula (line 2), character 5: `f1` cannot call itself.");
        row("custom function with an argument that another lacks",
            withOwn(own("f1", "mine(x, c=2)") + ", " + own("mine", "b*x")),
            "own_functions[0].formula (line 2), character 9: `mine` has no parameter `c`; it is "
            "called as mine(x, b=1).");
        row("own id twice", withOwn(R"({"id": "a", "formula": "x"}, {"id": "a", "formula": "2"})"),
            "own_functions[1].id (line 2): another function of one's own has the id \"a\" "
            "already.");
        row("own formula with an error", withOwn("{\"id\": \"a\",\n\"formula\": \"x*sigmod(x)\"}"),
            "own_functions[0].formula (line 3), character 3: `sigmod` is not known: did you mean "
            "`sigmoid`?");
        row("custom parameter that the formula lacks",
            withOwn(R"({"id": "a", "formula": "b*x", "parameters": {"c": {}}})"),
            "own_functions[0].parameters (line 2): the formula has no parameter \"c\".");
        row("custom parameter no object",
            withOwn(R"({"id": "a", "formula": "b*x", "parameters": {"b": 1}})"),
            "own_functions[0].parameters.b (line 2) has to be an object in braces; it is 1.");
        row("own range empty",
            withOwn(R"({"id": "a", "formula": "b*x", "parameters": {"b": {"range": [1, 0]}}})"),
            "own_functions[0].parameters.b.range (line 2) has to be a range that can be drawn: the "
            "first number less than the second, both within ±1e+300, and not almost the same; it "
            "is from 1 to 0.");
        row("own step too small",
            withOwn(R"({"id": "a", "formula": "b*x", "parameters": {"b": {"step": 0}}})"),
            "own_functions[0].parameters.b (line 2): b: a step of 0 does not fit the range from -5 "
            "to 5; choose from 1e-05 to 10.");
        row("curve of a custom function that is not there",
            withOwn(R"({"id": "mine", "formula": "x"}], "curves": [{"function": "mine2"})"),
            "curves[0].function (line 2): there is no function \"mine2\"; did you mean mine?");
    }
    void problem_saysWhatIsWrongAndWhere() {
        QFETCH(QByteArray, bytes);
        const SessionReading reading = readSession(bytes);
        QVERIFY(!reading.outcome.isDone());
        QTEST(reading.outcome.problem, "problem");
    }
};

EXPLORER_TEST(MalformedCustomFunctionTest)
#include "malformed_custom_function_test.moc"
