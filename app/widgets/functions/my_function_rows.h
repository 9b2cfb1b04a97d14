// SPDX-License-Identifier: GPL-3.0-or-later
// The custom functions that a person keeps for every figure, each to be added, renamed and removed.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace explorer {

class CustomFunction;
class CustomFunctionExchange;
class ProblemLabel;

class MyFunctionRows : public QWidget {
    Q_OBJECT

public:
    explicit MyFunctionRows(CustomFunctionExchange& exchange, QWidget* parent = nullptr);

    // Shows those whose name or formula contains the text, and gives how many.
    int search(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* widget;
        QString soughtIn; // name and formula
    };

    void build();
    QWidget* makeRow(const CustomFunction& function, const QString& callName);

    CustomFunctionExchange& m_exchange;
    QVBoxLayout* m_layout;
    QLabel* m_heading;
    ProblemLabel* m_problem;
    QList<Row> m_rows;
    QString m_sought;
};

} // namespace explorer
