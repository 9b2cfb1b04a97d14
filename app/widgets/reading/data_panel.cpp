// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/data_panel.h"

#include "model/document/explorer_document.h"
#include "widgets/controls/number_field.h"
#include "widgets/controls/plain_text.h"
#include "widgets/reading/data_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace explorer {

namespace {

constexpr int followMs = 150;
constexpr int rowMargin = 6;
constexpr int stepDigits = 10;

} // namespace

DataPanel::DataPanel(ExplorerDocument& document, QWidget* parent)
    : QDockWidget(parent)
    , m_table(new DataTable(document, this))
    , m_stepLabel(new PlainLabel)
    , m_step(new NumberField)
    , m_copyButton(new QPushButton)
    , m_view(new QTableView) {
    setObjectName(QStringLiteral("data"));
    m_stepLabel->setBuddy(m_step);
    m_step->setMaximumWidth(m_step->fontMetrics().horizontalAdvance(u'0') * stepDigits);
    m_step->setCheck([this](double step) { return m_table->stepProblem(step); });
    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false); // so that Tab leads on
    m_view->verticalHeader()->hide();
    m_view->setAlternatingRowColors(true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_stepLabel);
    head->addWidget(m_step);
    head->addStretch(1);
    head->addWidget(m_copyButton);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setWidget(content);

    auto* close = new QShortcut(Qt::Key_Escape, this, this, &QWidget::hide);
    close->setContext(Qt::WidgetWithChildrenShortcut);
    auto* copyRows = new QShortcut(QKeySequence::Copy, m_view, this, &DataPanel::copy);
    copyRows->setContext(Qt::WidgetShortcut);
    connect(m_copyButton, &QPushButton::clicked, this, &DataPanel::copy);
    connect(m_step, &NumberField::valueEntered, this, [this](double step) {
        m_table->setStep(step);
        showTable();
    });
    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(followMs);
    connect(&m_showTimer, &QTimer::timeout, this, &DataPanel::showTable);
    connect(&document, &ExplorerDocument::changed, this, [this] {
        if (isVisible() && !m_showTimer.isActive()) {
            m_showTimer.start();
        }
    });
    showTexts();
    hide();
}

void DataPanel::open() {
    show();
    raise();
    m_view->setFocus();
    if (!m_view->currentIndex().isValid()) {
        m_view->selectionModel()->setCurrentIndex(m_table->index(0, 0),
                                                  QItemSelectionModel::NoUpdate);
    }
}

void DataPanel::showTexts() {
    setWindowTitle(tr("Data"));
    m_stepLabel->setText(tr("&Step between rows"));
    m_step->setAccessibleName(tr("Step between rows"));
    setPlainToolTip(*m_step,
                    tr("Rows stand at multiples of the step; 0 for one that suits the view"));
    m_copyButton->setText(tr("&Copy"));
    m_copyButton->setAccessibleName(tr("Copy the table"));
    setPlainToolTip(*m_copyButton,
                    tr("Copy the chosen rows, or all, as a spreadsheet takes them: apart by tabs"));
    m_view->setAccessibleName(tr("Data"));
}

void DataPanel::showTable() {
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + rowMargin);
    m_table->followState();
    m_step->setValue(m_table->step());
    m_view->resizeColumnsToContents();
}

void DataPanel::copy() {
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    int first = 0;
    int last = m_table->rowCount() - 1;
    if (!rows.isEmpty()) {
        const auto byRow = [](const QModelIndex& a, const QModelIndex& b) {
            return a.row() < b.row();
        };
        const auto [lowest, highest] = std::minmax_element(rows.begin(), rows.end(), byRow);
        first = lowest->row();
        last = highest->row();
    }
    QGuiApplication::clipboard()->setText(m_table->tabbedText(first, last));
    const int count = last - first + 1;
    emit reported(count == 1 ? tr("Copied one row") : tr("Copied %n rows", nullptr, count));
}

void DataPanel::showEvent(QShowEvent* event) {
    QDockWidget::showEvent(event);
    showTable();
}

} // namespace explorer
