// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/data_table.h"

#include "export/spreadsheet_text.h"
#include "figure/layout/curve_label.h"
#include "mathematics/math_text.h"
#include "model/language/number_text.h"

#include <activation/formula.h>

#include <cmath>

namespace explorer {

namespace {

constexpr double rowsWanted = 33; // at most, where nobody has chosen a step

// 1, 2 or 5 times a power of ten.
double suitableStep(double length) {
    const double power = std::pow(10, std::floor(std::log10(length / rowsWanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (length / (factor * power) <= rowsWanted) {
            return factor * power;
        }
    }
    return 10 * power;
}

// 0.3 and not 0.30000000000000004.
double multiple(double count, double step) {
    const double inverse = std::round(1 / step);
    const bool isPartOfOne = step < 1 && std::abs(inverse * step - 1) < 1e-12;
    return isPartOfOne ? count / inverse : count * step;
}

double lengthOf(const Range& range) {
    return range.high - range.low;
}

} // namespace

DataTable::DataTable(ExplorerDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document) {
    followState();
}

void DataTable::setStep(double step) {
    m_chosenStep = step;
    followState();
}

QString DataTable::stepProblem(double step) const {
    if (step == 0) {
        return {};
    }
    if (!(step > 0)) {
        return tr("The step between two rows must be above 0, or 0 for one that suits the view.");
    }
    const double smallest = lengthOf(m_document.state().axes.x) / mostDataRows;
    return step >= smallest ? QString()
                            : tr("With this step the view would take more than %1 rows; the "
                                 "smallest step is %2.")
                                  .arg(mostDataRows)
                                  .arg(smallest, 0, 'g', 3);
}

void DataTable::followState() {
    const ExplorerState& state = m_document.state();
    const Range& range = state.axes.x;
    const bool isUsable = m_chosenStep > 0 && stepProblem(m_chosenStep).isEmpty();
    const double step = isUsable ? m_chosenStep : suitableStep(lengthOf(range));
    // A view's end that is meant to be a multiple may be one but for rounding.
    const double slack = 1e-9;
    const double first = std::ceil(range.low / step - slack);
    const int count =
        std::max(0, static_cast<int>(std::floor(range.high / step + slack) - first) + 1);
    const QList<Column> columns = columnsOf(state);
    if (columns.size() == m_columns.size() && count == m_rowCount) {
        m_columns = columns;
        m_usedStep = step;
        m_firstMultiple = first;
        if (count > 0) {
            emit dataChanged(index(0, 0), index(count - 1, columnCount() - 1));
        }
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_columns = columns;
    m_usedStep = step;
    m_firstMultiple = first;
    m_rowCount = count;
    endResetModel();
}

QList<DataTable::Column> DataTable::columnsOf(const ExplorerState& state) {
    QList<Column> columns;
    for (const CurveState& curve : state.curves) {
        const activation::FunctionPtr function = functionOf(state, curve.functionId);
        for (const auto quantity : {activation::Quantity::Value, activation::Quantity::Slope}) {
            const bool isShown =
                quantity == activation::Quantity::Value ? curve.showsValue : curve.showsSlope;
            if (function && isShown) {
                columns.append({function, curve.parameters, quantity,
                                plainMathText(curveLabel(state, curve, quantity))});
            }
        }
    }
    return columns;
}

int DataTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rowCount;
}

int DataTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

double DataTable::placeOf(int row) const {
    return multiple(m_firstMultiple + row, m_usedStep) + 0.0;
}

QString DataTable::cell(int row, int column) const {
    const double x = placeOf(row);
    if (column == 0) {
        return exactNumberText(x);
    }
    const Column& curve = m_columns.at(column - 1);
    const activation::Jet jet = curve.function->formula->at(x, curve.parameters);
    return exactNumberText(curve.quantity == activation::Quantity::Value ? jet.value : jet.slope);
}

QVariant DataTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return cell(index.row(), index.column());
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant DataTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation == Qt::Vertical) {
        return {};
    }
    return section == 0 ? QStringLiteral("x") : m_columns.at(section - 1).name;
}

QString DataTable::tabbedText(int firstRow, int lastRow) const {
    const auto line = [this](const auto& text) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            cells.append(text(column));
        }
        return cells.join(u'\t') + u'\n';
    };
    QString all = line([this](int column) {
        const QString name = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return spreadsheetText(name.simplified()); // a tab would begin another column
    });
    for (int row = firstRow; row <= lastRow; ++row) {
        all += line([this, row](int column) { return cell(row, column); });
    }
    return all;
}

} // namespace explorer
