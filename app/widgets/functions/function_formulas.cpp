// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/functions/function_formulas.h"

#include "widgets/controls/plain_text.h"
#include "widgets/controls/typeset_view.h"

#include <activation/catalogue.h>
#include <activation/expression.h>

#include <QVBoxLayout>

namespace explorer {

FunctionFormulas::FunctionFormulas(const activation::Function& function, QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString& tex, const QString& text) {
        auto* view = new TypesetView(text);
        view->showTex(tex);
        setPlainToolTip(*view, text);
        layout->addWidget(view);
    };
    add(QStringLiteral("f(x) = ") + QString::fromStdString(function.tex),
        QStringLiteral("f(x) = ") + QString::fromStdString(function.text));
    add(QStringLiteral("f'(x) = ") + QString::fromStdString(function.gradientTex),
        gradientText(function));
}

// What a typed formula says is known in text as well.
QString FunctionFormulas::gradientText(const activation::Function& function) {
    if (!activation::findFunction(function.id)) {
        if (const auto expression = activation::expressionOf(function)) {
            return QStringLiteral("f′(x) = ") +
                   QString::fromStdString(expression->derivative().text());
        }
    }
    return tr("The gradient of %1").arg(QString::fromStdString(function.name));
}

} // namespace explorer
