// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/definition_argument.h"

#include "cli/command_text.h"
#include "cli/standard_streams.h"
#include "model/functions/function_library.h"
#include "model/functions/function_text.h"

namespace explorer {

namespace {

const QString optionName = QStringLiteral("--define");

bool isKeptLibraryRead = false;

const CustomFunctionLibrary& keptLibrary() {
    static const CustomFunctionLibrary library(CustomFunctionLibrary::usualPath());
    isKeptLibraryRead = true;
    return library;
}

} // namespace

CommandOption definitionOption() {
    return {optionName, QStringLiteral("TEXT"),
            CommandText::tr("a function that formulas can call, like \"mine(x; b = 1) = x * "
                            "tanh(b*x)\";\nlines of exported custom functions will do, and those "
                            "kept in the window\nare known without it"),
            true};
}

CommandOption quietOption() {
    return {quietName, QString(),
            CommandText::tr("say nothing of how a formula or a name was understood"), false};
}

QString readDefinitions(const Arguments& arguments, CustomFunctions& functions) {
    if (!arguments.has(optionName))
        return {};
    CustomFunctionTextReading reading =
        readCustomFunctionText(arguments.values(optionName).join(u'\n'), mostCustomFunctions);
    if (!reading.problem.isEmpty())
        return CommandText::tr("%1: %2", "option, what is wrong with it")
            .arg(optionName, reading.problem);
    if (functions.empty()) { // under the names that they were given
        functions = std::move(reading.functions);
        return {};
    }
    MergedFunctions merge = merged(functions, reading.functions, mostCustomFunctions);
    functions = std::move(merge.functions);
    return merge.problem;
}

const CustomFunction* functionCalled(const CustomFunctions& functions, const QString& name) {
    const QStringList names = callNames(functions);
    for (std::size_t i = 0; i < functions.size(); ++i)
        if (names[qsizetype(i)] == name || functions[i].id() == name)
            return &functions[i];
    return nullptr;
}

const CustomFunctions& keptFunctions() {
    return keptLibrary().functions();
}

void sayAboutKeptFunctions() {
    if (isKeptLibraryRead && !keptLibrary().problem().isEmpty())
        printProblem(keptLibrary().problem());
}

const CustomFunction* keptFunctionCalled(const QString& name) {
    const qsizetype place = name.isEmpty() ? -1 : borrowingNames(keptFunctions()).indexOf(name);
    return place < 0 ? nullptr : &keptFunctions()[std::size_t(place)];
}

BorrowingReading makeWithKept(const CustomFunctions& functions,
                              const CustomDefinition& definition) {
    BorrowingReading made = makeBorrowing(functions, {}, definition);
    return made.reading.function ? made : makeBorrowing(functions, keptFunctions(), definition);
}

} // namespace explorer
