// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_for_print/page_sheet.h"

#include "widgets/controls/choice_names.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/state_binding.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace explorer {

namespace {

QDoubleSpinBox* makeLength(const QString& name) {
    auto* field = new QDoubleSpinBox;
    field->setRange(smallestPaperMm, largestPaperMm);
    field->setDecimals(1);
    field->setSingleStep(5);
    field->setSuffix(QStringLiteral(" mm"));
    field->setAccessibleName(name);
    return field;
}

QComboBox* makeChoice(const QString& name, const QStringList& choices) {
    auto* list = new QComboBox;
    list->addItems(choices);
    list->setAccessibleName(name);
    return list;
}

} // namespace

PageSheet::PageSheet(ExplorerDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_binding(new StateBinding(document, this))
    , m_targets(targets())
    , m_target(makeChoice(tr("Made for"), {}))
    , m_column(makeChoice(tr("Column"), {})) {
    for (const FigureTarget& target : std::as_const(m_targets)) {
        m_target->addItem(target.shownName(), target.id);
        setPlainToolTip(*m_target, m_target->count() - 1, target.comment);
    }
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addPaper(*form);
    addLayout(*form);
    const QStringList problems = targetProblems();
    if (!problems.isEmpty()) {
        auto* note = new PlainLabel(problems.join(QLatin1Char('\n')));
        note->setWordWrap(true);
        note->setObjectName(QStringLiteral("target_problems"));
        form->addRow(note);
    }
    connect(m_target, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) {
            chooseTarget(m_targets.at(index), m_document.state().paper.column);
        }
    });
    connect(m_column, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) {
            chooseTarget(targetOf(m_document.state().paper), m_column->itemData(index).toString());
        }
    });
    connect(&document, &ExplorerDocument::changed, this, &PageSheet::showTarget);
    showTarget();
}

void PageSheet::addPaper(QFormLayout& form) {
    form.addRow(tr("Made &for"), m_target);
    form.addRow(tr("&Column"), m_column);
    auto* width = makeLength(tr("Width"));
    auto* height = makeLength(tr("Height"));
    m_binding->bind(width, tr("Set the width of the figure"),
                    [](ExplorerState& state) -> double& { return state.paper.widthMm; });
    m_binding->bind(height, tr("Set the height of the figure"),
                    [](ExplorerState& state) -> double& { return state.paper.heightMm; });
    form.addRow(tr("&Width"), width);
    form.addRow(tr("&Height"), height);
}

void PageSheet::addLayout(QFormLayout& form) {
    auto* layout = makeChoice(tr("Panels"), layoutNames());
    m_binding->bind<FigureLayout>(
        layout, tr("Change the panels"),
        [](ExplorerState& state) -> FigureLayout& { return state.layout.arrangement; });
    auto* columns = new QSpinBox;
    columns->setRange(0, mostColumns);
    columns->setSpecialValueText(tr("As suits"));
    columns->setAccessibleName(tr("Panels side by side"));
    m_binding->bind(columns, tr("Change the panels"),
                    [](ExplorerState& state) -> int& { return state.layout.columns; });
    auto* letters = new QCheckBox(tr("&Letters at the panels"));
    m_binding->bind(letters, tr("Show or hide the panels' letters"),
                    [](ExplorerState& state) -> bool& { return state.layout.showsLetters; });
    auto* legend = new QCheckBox(tr("Show a le&gend"));
    m_binding->bind(legend, tr("Show or hide the legend"),
                    [](ExplorerState& state) -> bool& { return state.layout.showsLegend; });
    auto* place = makeChoice(tr("Place of the legend"), legendPlaceNames());
    m_binding->bind<LegendPlace>(
        place, tr("Move the legend"),
        [](ExplorerState& state) -> LegendPlace& { return state.layout.legendPlace; });

    form.addRow(tr("&Panels"), layout);
    form.addRow(tr("Side &by side"), columns);
    form.addRow(QString(), letters);
    form.addRow(QString(), legend);
    form.addRow(tr("Le&gend's place"), place);
    const auto enable = [=, this] {
        const LayoutState& state = m_document.state().layout;
        columns->setEnabled(state.arrangement == FigureLayout::Grid);
        letters->setEnabled(state.arrangement != FigureLayout::Overlay);
        place->setEnabled(state.showsLegend);
    };
    connect(&m_document, &ExplorerDocument::changed, this, enable);
    enable();
}

void PageSheet::showTarget() {
    const PaperState& paper = m_document.state().paper;
    const QSignalBlocker quietTarget(m_target);
    const QSignalBlocker quietColumn(m_column);
    const FigureTarget target = targetOf(paper);
    m_target->setCurrentIndex(m_target->findData(target.id));
    m_column->clear();
    for (const TargetColumn& column : target.columns) {
        m_column->addItem(tr("%1, %2 mm").arg(column.shownName()).arg(column.widthMm), column.id);
    }
    m_column->setCurrentIndex(m_column->findData(target.column(paper.column).id));
    m_column->setEnabled(target.columns.size() > 1);
}

void PageSheet::chooseTarget(const FigureTarget& target, const QString& columnId) {
    m_document.edit(tr("Make the figure for %1").arg(target.shownName()), {},
                    [&](ExplorerState& state) { applyTarget(state, target, columnId); });
}

} // namespace explorer
