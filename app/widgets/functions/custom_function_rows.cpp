// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/functions/custom_function_rows.h"

#include "widgets/controls/tab_order.h"
#include "widgets/formula_editor/custom_function_exchange.h"
#include "widgets/functions/function_row.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace explorer {

CustomFunctionRows::CustomFunctionRows(ExplorerDocument& document, CustomFunctionExchange& exchange,
                                       QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_exchange(exchange)
    , m_layout(new QVBoxLayout(this))
    , m_heading(FunctionRow::makeHeading(tr("Own"))) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_heading);
    connect(&document, &ExplorerDocument::changed, this, [this](const StateChange& change) {
        if (change.customFunctions) {
            followList();
        }
    });
    followList();
}

void CustomFunctionRows::followList() {
    const std::vector<CustomFunction>& functions = m_document.state().customFunctions;
    QList<FunctionRow*> rows;
    for (const CustomFunction& function : functions) {
        const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&](const FunctionRow* row) {
            return row->function() == function.function();
        });
        FunctionRow* row = same == m_rows.end() ? makeRow(function) : *same;
        m_layout->removeWidget(row);
        m_layout->addWidget(row);
        rows.append(row);
    }
    for (FunctionRow* row : std::as_const(m_rows)) {
        if (!rows.contains(row)) {
            row->hide();
            row->setParent(nullptr); // so that nobody finds two rows of one function
            row->deleteLater();      // the button that was pressed may be in it
        }
    }
    m_rows = rows;
    orderTabs(*this, {rows.begin(), rows.end()});
    search(m_sought);
}

FunctionRow* CustomFunctionRows::makeRow(const CustomFunction& function) {
    auto* row = new FunctionRow(m_document, function.function());
    const QString name = QString::fromStdString(function.function()->name);
    const QString id = function.id();
    connect(row->addButton(QStringLiteral("edit"), tr("Edit %1").arg(name)),
            &QAbstractButton::clicked, this, [this, id] { emit editRequested(id); });
    connect(row->addButton(QStringLiteral("keep"), tr("Keep %1 in my functions").arg(name)),
            &QAbstractButton::clicked, this, [this, id] { m_exchange.keep(id); });
    connect(row->addButton(QStringLiteral("remove"), tr("Remove the function %1").arg(name)),
            &QAbstractButton::clicked, this, [this, id] { m_exchange.remove(id); });
    return row;
}

int CustomFunctionRows::search(const QString& text) {
    m_sought = text;
    int found = 0;
    for (FunctionRow* row : std::as_const(m_rows)) {
        const CustomFunction* function = m_document.state().customFunction(row->functionId());
        const bool isFound =
            function && (function->definition().name.contains(text, Qt::CaseInsensitive) ||
                         function->definition().formula.contains(text, Qt::CaseInsensitive));
        row->setVisible(isFound);
        found += isFound ? 1 : 0;
    }
    m_heading->setVisible(found > 0);
    setVisible(found > 0);
    return found;
}

void CustomFunctionRows::showState() {
    for (FunctionRow* row : std::as_const(m_rows)) {
        row->showState();
    }
}

} // namespace explorer
