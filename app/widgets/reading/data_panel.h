// SPDX-License-Identifier: GPL-3.0-or-later
// The table of what is shown, below the chart: a step to choose, and rows to copy.
#pragma once

#include <QDockWidget>
#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;

namespace explorer {

class DataTable;
class ExplorerDocument;
class NumberField;

class DataPanel : public QDockWidget {
    Q_OBJECT

public:
    explicit DataPanel(ExplorerDocument& document, QWidget* parent = nullptr);

    void open();

signals:
    void reported(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showTexts();
    void showTable();
    void copy();

    DataTable* m_table;
    QLabel* m_stepLabel;
    NumberField* m_step;
    QPushButton* m_copyButton;
    QTableView* m_view;
    QTimer m_showTimer;
};

} // namespace explorer
