// SPDX-License-Identifier: GPL-3.0-or-later
// The custom functions at the head of the list, each to be ticked, edited and removed.
#pragma once

#include "model/document/explorer_document.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace explorer {

class FunctionRow;
class CustomFunctionExchange;

class CustomFunctionRows : public QWidget {
    Q_OBJECT

public:
    CustomFunctionRows(ExplorerDocument& document, CustomFunctionExchange& exchange,
                       QWidget* parent = nullptr);

    // Shows those whose name or formula contains the text, and gives how many.
    int search(const QString& text);
    void showState();

signals:
    void editRequested(const QString& functionId);

private:
    void followList();
    FunctionRow* makeRow(const CustomFunction& function);

    ExplorerDocument& m_document;
    CustomFunctionExchange& m_exchange;
    QVBoxLayout* m_layout;
    QLabel* m_heading;
    QList<FunctionRow*> m_rows;
    QString m_sought;
};

} // namespace explorer
