// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formula_editor/formula_templates.h"

#include "widgets/controls/choice_names.h"

#include <activation/catalogue.h>
#include <activation/expression.h>

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <map>

namespace explorer {

namespace {

// As the record writes it for people where that can be read by itself, else spelled out.
QString formulaOf(const activation::Function& function, const activation::Expression& expression) {
    const activation::ParsedExpression parsed = activation::parseExpression(function.text);
    const bool saysTheSame = parsed.expression && *parsed.expression == expression;
    return QString::fromStdString(saysTheSame ? function.text : expression.text());
}

CustomDefinition beginning(const activation::Function& function,
                           const activation::Expression& expression) {
    CustomDefinition definition{{},
                                QCoreApplication::translate("FormulaTemplates", "My %1")
                                    .arg(QString::fromStdString(function.name)),
                                formulaOf(function, expression),
                                {}};
    for (const activation::Parameter& parameter : function.parameters) {
        const CustomParameter settings{QString::fromStdString(parameter.name),
                                       parameter.defaultValue, parameter.low, parameter.high,
                                       parameter.isInteger ? 1 : parameter.step};
        if (CustomFunction::problemOf(settings).isEmpty())
            definition.parameters.push_back(settings);
    }
    return definition;
}

} // namespace

void fillTemplateMenu(QMenu& menu, const std::function<void(const CustomDefinition&)>& choose) {
    std::map<activation::Family, QMenu*> families;
    for (const activation::FunctionPtr& function : activation::catalogue()) {
        const std::optional<activation::Expression> expression =
            activation::expressionOf(*function);
        // A formula over an index cannot be read back where its end is a parameter.
        if (!expression || !activation::parseExpression(expression->text()).expression)
            continue;
        QMenu*& family = families[function->family];
        if (!family)
            family = menu.addMenu(familyTitle(function->family));
        QObject::connect(
            family->addAction(QString::fromStdString(function->name)), &QAction::triggered, &menu,
            [choose, definition = beginning(*function, *expression)] { choose(definition); });
    }
}

} // namespace explorer
