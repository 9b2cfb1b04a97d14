// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue by family, with a search field that knows every framework's names.
#pragma once

#include "model/document/explorer_document.h"

#include <activation/function.h>

#include <QHash>
#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;

namespace explorer {

class FunctionRow;
class MyFunctionRows;
class CustomFunctionExchange;
class CustomFunctionRows;

class FunctionList : public QWidget {
    Q_OBJECT

public:
    FunctionList(ExplorerDocument& document, CustomFunctionExchange& exchange,
                 QWidget* parent = nullptr);

    void focusSearch();

signals:
    void editRequested(const QString& customFunctionId); // empty: a new one

private:
    void search(const QString& text);
    void followState();

    ExplorerDocument& m_document;
    QLineEdit* m_search;
    CustomFunctionRows* m_ownRows;
    MyFunctionRows* m_myRows;
    QLabel* m_nothingFound;
    QList<FunctionRow*> m_rows;
    std::map<activation::Family, QLabel*> m_headings;
};

} // namespace explorer
