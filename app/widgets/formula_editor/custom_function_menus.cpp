// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formula_editor/custom_function_menus.h"

#include "widgets/controls/flow_layout.h"
#include "widgets/controls/plain_text.h"
#include "widgets/formula_editor/custom_function_exchange.h"
#include "widgets/formula_editor/formula_templates.h"

#include <activation/catalogue.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

namespace explorer {

namespace {

constexpr int spacing = 4;

} // namespace

CustomFunctionMenus::CustomFunctionMenus(CustomFunctionExchange& exchange, QWidget* parent)
    : QWidget(parent)
    , m_exchange(exchange) {
    new FlowLayout(this, spacing);
    m_templates =
        addButton(tr("&Start from"), tr("Begin with the formula of a function of the list"));
    m_copy = addButton(tr("&Copy as"), tr("Copy the function as LaTeX, NumPy, PyTorch or text"));
    m_more = addButton(tr("&More"), tr("Keep the function, or import and export custom functions"));
    fillTemplates();
    fillCopies();
    fillExchange();
    setFunction({});
}

QToolButton* CustomFunctionMenus::addButton(const QString& text, const QString& hint) {
    auto* button = new QToolButton;
    button->setText(text);
    setPlainToolTip(*button, hint);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    layout()->addWidget(button);
    return button;
}

QAction* CustomFunctionMenus::addAction(QToolButton* button, const QString& text,
                                        const QKeySequence& shortcut) {
    QAction* action = button->menu()->addAction(text);
    action->setShortcut(shortcut);
    return action;
}

void CustomFunctionMenus::setFunction(const std::optional<CustomFunction>& function) {
    m_function = function;
    m_copy->setEnabled(function.has_value());
    m_keep->setEnabled(function.has_value());
}

void CustomFunctionMenus::fillTemplates() {
    // Reading all of the catalogue's formulas takes a moment, and not everybody asks for them.
    connect(m_templates->menu(), &QMenu::aboutToShow, this, [this] {
        QMenu& menu = *m_templates->menu();
        if (menu.isEmpty()) {
            fillTemplateMenu(menu, [this](const CustomDefinition& beginning) {
                emit templateChosen(beginning);
            });
        }
    });
}

void CustomFunctionMenus::fillCopies() {
    const auto expression = [this] { return *activation::expressionOf(*m_function->function()); };
    connect(addAction(m_copy, QStringLiteral("LaTeX")), &QAction::triggered, this,
            [this, expression] {
                copy(QStringLiteral("f(x) = %1\nf'(x) = %2\n")
                         .arg(QString::fromStdString(expression().tex()),
                              QString::fromStdString(expression().derivative().tex())),
                     QStringLiteral("LaTeX"));
            });
    connect(addAction(m_copy, QStringLiteral("NumPy")), &QAction::triggered, this,
            [this] { copy(numpyText(), QStringLiteral("NumPy")); });
    connect(addAction(m_copy, QStringLiteral("PyTorch")), &QAction::triggered, this,
            [this] { copy(torchText(), QStringLiteral("PyTorch")); });
    connect(addAction(m_copy, tr("Text")), &QAction::triggered, this,
            [this] { copy(m_exchange.asText(m_function->id()), tr("text that can be imported")); });
}

void CustomFunctionMenus::fillExchange() {
    m_keep = addAction(m_more, tr("&Keep in My Functions"), Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    // Their keys are those of the window's menu: two actions with one key do nothing.
    QAction* importing = addAction(m_more, tr("&Import…"));
    QAction* exporting = addAction(m_more, tr("&Export All…"));
    connect(m_keep, &QAction::triggered, this, [this] { m_exchange.keep(m_function->id()); });
    connect(importing, &QAction::triggered, &m_exchange, &CustomFunctionExchange::importFile);
    connect(exporting, &QAction::triggered, &m_exchange, &CustomFunctionExchange::exportFile);
}

std::string CustomFunctionMenus::pythonName() const {
    static const QRegularExpression noLetters(QStringLiteral("[^a-z0-9]+"));
    QString name = m_function->definition().name.toLower().replace(noLetters, QStringLiteral("_"));
    if (name.isEmpty() || !name.front().isLetter()) {
        name.prepend(u'f');
    }
    return activation::pythonName(name.toStdString());
}

QString CustomFunctionMenus::numpyText() const {
    const activation::Expression expression = *activation::expressionOf(*m_function->function());
    return QStringLiteral("import numpy as np\n\n\n") +
           QString::fromStdString(activation::pythonFunction(activation::numpyCode(expression),
                                                             expression, pythonName()));
}

// The function, and a module whose parameters are learned.
QString CustomFunctionMenus::torchText() const {
    const activation::Function& function = *m_function->function();
    return QStringLiteral("import torch\n\n\n") +
           QString::fromStdString(activation::torchModule(*activation::expressionOf(function),
                                                          pythonName(),
                                                          activation::defaultParameters(function)));
}

void CustomFunctionMenus::copy(const QString& text, const QString& what) {
    QGuiApplication::clipboard()->setText(text);
    emit reported(tr("Copied the function as %1").arg(what));
}

} // namespace explorer
