// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/functions/function_list.h"

#include "widgets/controls/choice_names.h"
#include "widgets/controls/plain_text.h"
#include "widgets/functions/custom_function_rows.h"
#include "widgets/functions/function_row.h"
#include "widgets/functions/my_function_rows.h"

#include <activation/catalogue.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace explorer {

FunctionList::FunctionList(ExplorerDocument& document, CustomFunctionExchange& exchange,
                           QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_search(new QLineEdit)
    , m_ownRows(new CustomFunctionRows(document, exchange))
    , m_myRows(new MyFunctionRows(exchange))
    , m_nothingFound(new PlainLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_search->setPlaceholderText(tr("Search functions"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search functions"));
    if (auto* clearButton = m_search->findChild<QToolButton*>()) {
        clearButton->setAccessibleName(tr("Clear the search"));
    }
    setPlainToolTip(*m_search, tr("By name, or by what PyTorch, Keras, JAX or ONNX call it"));
    auto* newButton = new QPushButton(tr("Custom function…"));
    setPlainToolTip(*newButton, tr("Write a function of your own"));
    newButton->setAccessibleName(tr("Write a function of your own"));
    connect(newButton, &QPushButton::clicked, this, [this] { emit editRequested({}); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(newButton);
    layout->addLayout(head);

    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(0);
    rows->addWidget(m_ownRows);
    rows->addWidget(m_myRows);
    for (const activation::FunctionPtr& function : activation::catalogue()) {
        QLabel*& heading = m_headings[function->family];
        if (!heading) {
            heading = FunctionRow::makeHeading(familyTitle(function->family));
            rows->addWidget(heading);
        }
        auto* row = new FunctionRow(document, function);
        m_rows.append(row);
        rows->addWidget(row);
    }
    m_nothingFound->setWordWrap(true);
    m_nothingFound->setContentsMargins(8, 8, 8, 8);
    m_nothingFound->hide();
    rows->addWidget(m_nothingFound);
    rows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its rows take the focus and scroll with it
    scroll->setAccessibleName(tr("Functions"));
    layout->addWidget(scroll, 1);

    connect(m_search, &QLineEdit::textChanged, this, &FunctionList::search);
    connect(m_ownRows, &CustomFunctionRows::editRequested, this, &FunctionList::editRequested);
    connect(&document, &ExplorerDocument::changed, this, [this](const StateChange& change) {
        // Palettes and curves' own colours show in the boxes, too.
        if (change.curveList || change.presentation || !change.curves.isEmpty()) {
            followState();
        }
    });
}

void FunctionList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FunctionList::search(const QString& text) {
    const std::string sought = text.trimmed().toStdString();
    QSet<QString> found;
    for (const activation::FunctionPtr& function : activation::searchCatalogue(sought)) {
        found.insert(QString::fromStdString(function->id));
    }
    std::set<activation::Family> families;
    for (FunctionRow* row : std::as_const(m_rows)) {
        const bool isFound = found.contains(row->functionId());
        row->setVisible(isFound);
        if (isFound) {
            families.insert(row->family());
        }
    }
    for (const auto& [family, heading] : m_headings) {
        heading->setVisible(families.contains(family));
    }
    const int ownCount = m_ownRows->search(text.trimmed()) + m_myRows->search(text.trimmed());
    const bool isAnyFound = ownCount > 0 || !found.isEmpty();
    m_nothingFound->setVisible(!isAnyFound);
    if (isAnyFound) {
        return;
    }
    std::vector<std::string> names;
    for (const activation::FunctionPtr& function : activation::catalogue()) {
        names.push_back(function->id);
    }
    QStringList nearest;
    for (const std::string& name : activation::nearestNames(sought, names)) {
        nearest.append(QString::fromStdString(name));
    }
    m_nothingFound->setText(nearest.isEmpty()
                                ? tr("No function is called “%1”.").arg(text.trimmed())
                                : tr("No function is called “%1”. Did you mean %2?")
                                      .arg(text.trimmed(), nearest.join(QStringLiteral(", "))));
}

void FunctionList::followState() {
    for (FunctionRow* row : std::as_const(m_rows)) {
        row->showState();
    }
    m_ownRows->showState();
}

} // namespace explorer
