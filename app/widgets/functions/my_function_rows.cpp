// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/functions/my_function_rows.h"

#include "widgets/controls/plain_text.h"
#include "widgets/controls/problem_label.h"
#include "widgets/controls/theme.h"
#include "widgets/formula_editor/custom_function_exchange.h"
#include "widgets/functions/function_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace explorer {

MyFunctionRows::MyFunctionRows(CustomFunctionExchange& exchange, QWidget* parent)
    : QWidget(parent)
    , m_exchange(exchange)
    , m_layout(new QVBoxLayout(this))
    , m_heading(FunctionRow::makeHeading(tr("My functions")))
    , m_problem(new ProblemLabel(tr("What is wrong with my functions"))) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_problem);
    setPlainToolTip(*m_heading,
                    tr("Kept for every figure; a figure that uses one has it for itself"));
    m_problem->setContentsMargins(8, 0, 8, 0);
    connect(&exchange, &CustomFunctionExchange::libraryChanged, this, &MyFunctionRows::build);
    build();
}

void MyFunctionRows::build() {
    for (const Row& row : std::as_const(m_rows)) {
        row.widget->hide();
        row.widget->setParent(nullptr);
        row.widget->deleteLater(); // the button that was pressed may be in it
    }
    m_rows.clear();
    const CustomFunctions& functions = m_exchange.library().functions();
    const QStringList names = callNames(functions);
    for (std::size_t i = 0; i < functions.size(); ++i) {
        QWidget* row = makeRow(functions[i], names[qsizetype(i)]);
        m_layout->addWidget(row);
        const CustomDefinition& definition = functions[i].definition();
        m_rows.append({row, definition.name + u'\n' + definition.formula});
    }
    m_problem->showProblem(m_exchange.library().problem());
    search(m_sought);
}

QWidget* MyFunctionRows::makeRow(const CustomFunction& function, const QString& callName) {
    const QString id = function.id();
    const QString name = QString::fromStdString(function.function()->name);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(2);
    auto* label = new PlainLabel(name);
    setPlainToolTip(*label, callSignature(function, callName) + QStringLiteral(" = ") +
                                function.definition().formula);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(label, 1);
    const auto addButton = [&](const QString& icon, const QString& text, auto act) {
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setIcon(themedIcon(icon));
        setPlainToolTip(*button, text);
        button->setAccessibleName(text);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, act);
    };
    addButton(QStringLiteral("add"), tr("Add %1 to the figure").arg(name),
              [this, id] { m_exchange.use(id); });
    addButton(QStringLiteral("edit"), tr("Rename %1").arg(name),
              [this, id] { m_exchange.rename(id); });
    addButton(QStringLiteral("remove"), tr("Remove %1 from my functions").arg(name),
              [this, id] { m_exchange.forget(id); });
    return row;
}

int MyFunctionRows::search(const QString& text) {
    m_sought = text;
    int found = 0;
    for (const Row& row : std::as_const(m_rows)) {
        const bool isFound = row.soughtIn.contains(text, Qt::CaseInsensitive);
        row.widget->setVisible(isFound);
        found += isFound ? 1 : 0;
    }
    const bool hasProblem = !m_problem->text().isEmpty() && text.isEmpty();
    m_problem->setVisible(hasProblem);
    m_heading->setVisible(found > 0 || hasProblem);
    setVisible(found > 0 || hasProblem);
    return found;
}

void MyFunctionRows::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        build();
    }
}

} // namespace explorer
