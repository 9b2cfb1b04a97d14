// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formula_editor/custom_parameter_rows.h"

#include "widgets/controls/number_field.h"
#include "widgets/controls/plain_text.h"

#include <QGridLayout>

#include <algorithm>

namespace explorer {

namespace {

constexpr double stepsOfANewRange = 1000;

} // namespace

CustomParameterRows::CustomParameterRows(QWidget* parent)
    : QWidget(parent)
    , m_problem(new PlainLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("Problem"));
    m_problem->hide();
    layout->addWidget(m_problem);
    hide();
}

void CustomParameterRows::showParameters(const std::vector<CustomParameter>& parameters) {
    const bool hasTheSameNames =
        std::equal(parameters.begin(), parameters.end(), m_parameters.begin(), m_parameters.end(),
                   [](const CustomParameter& one, const CustomParameter& other) {
                       return one.name == other.name;
                   });
    m_parameters = parameters;
    if (!hasTheSameNames) {
        build();
    }
    for (const auto& show : m_shows) {
        show();
    }
    setVisible(!m_parameters.empty());
}

void CustomParameterRows::build() {
    if (m_table) {
        // Hiding ends what is typed in a field, whose parameter may be gone.
        for (NumberField* field : m_table->findChildren<NumberField*>()) {
            field->disconnect(this);
            field->setCheck({});
        }
        m_table->hide();
        m_table->deleteLater(); // a field in it may be what was changed
    }
    m_shows.clear();
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(2);
    const QStringList heads{tr("Parameter"), tr("Default"), tr("From"), tr("To"), tr("Step")};
    for (int column = 0; column < heads.size(); ++column) {
        m_grid->addWidget(new PlainLabel(heads[column]), 0, column);
    }
    for (int row = 0; row < int(m_parameters.size()); ++row) {
        m_grid->addWidget(new PlainLabel(m_parameters[std::size_t(row)].name), row + 1, 0);
        addField(row, 1, &CustomParameter::defaultValue, tr("Default of %1"));
        addField(row, 2, &CustomParameter::low, tr("Low end of %1"));
        addField(row, 3, &CustomParameter::high, tr("High end of %1"));
        addField(row, 4, &CustomParameter::step, tr("Step of %1"));
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_table);
}

void CustomParameterRows::addField(int row, int column, double CustomParameter::*member,
                                   const QString& what) {
    const auto index = std::size_t(row);
    auto* field = new NumberField;
    field->setAccessibleName(what.arg(m_parameters[index].name));
    setPlainToolTip(*field, field->accessibleName());
    field->setMinimumWidth(36);
    field->setCheck([this, index, member](double value) {
        return CustomFunction::problemOf(with(m_parameters[index], member, value));
    });
    connect(field, &NumberField::valueEntered, this, [this, index, member](double value) {
        m_parameters[index] = with(m_parameters[index], member, value);
        emit changed(m_parameters[index]);
    });
    connect(field, &NumberField::problemChanged, this, [this](const QString& problem) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
    m_shows.push_back(
        [this, field, index, member] { field->setValue(m_parameters[index].*member); });
    m_grid->addWidget(field, row + 1, column);
}

CustomParameter CustomParameterRows::with(CustomParameter parameter,
                                          double CustomParameter::*member, double value) {
    parameter.*member = value;
    const bool isEnd = member == &CustomParameter::low || member == &CustomParameter::high;
    const double length = parameter.high - parameter.low;
    if (isEnd && length > 0 && !CustomFunction::problemOf(parameter).isEmpty()) {
        parameter.step = length / stepsOfANewRange;
    }
    return parameter;
}

} // namespace explorer
