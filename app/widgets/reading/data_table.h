// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown as a table of numbers: x at multiples of a step, and value and slope of each curve
// as exact as the core can.
#pragma once

#include "model/document/explorer_document.h"

#include <activation/sample.h>

#include <QAbstractTableModel>

namespace explorer {

inline constexpr int mostDataRows = 10'000;

class DataTable : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit DataTable(ExplorerDocument& document, QObject* parent = nullptr);

    // Between two rows; 0: as suits the view.
    void setStep(double step);
    double step() const { return m_usedStep; }
    // Why the view cannot have that step, as a sentence; empty where it can.
    QString stepProblem(double step) const;

    void followState(); // whoever shows it says when

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // With a line of names; columns apart by tabs, as spreadsheets take them.
    QString tabbedText(int firstRow, int lastRow) const;

private:
    struct Column {
        activation::FunctionPtr function;
        std::vector<double> parameters;
        activation::Quantity quantity;
        QString name;

        bool operator==(const Column&) const = default;
    };

    static QList<Column> columnsOf(const ExplorerState& state);
    double placeOf(int row) const;
    QString cell(int row, int column) const;

    ExplorerDocument& m_document;
    QList<Column> m_columns; // behind that of x
    double m_chosenStep = 0;
    double m_usedStep = 1;
    double m_firstMultiple = 0; // of the step, at or above the view's low end
    int m_rowCount = 0;
};

} // namespace explorer
