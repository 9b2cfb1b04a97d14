// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons below the editor of own functions: what it starts from, what it is copied as, and
// what is done with the whole function.
#pragma once

#include "model/own_function.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace explorer {

class OwnFunctionExchange;

class OwnFunctionMenus : public QWidget {
    Q_OBJECT

public:
    explicit OwnFunctionMenus(OwnFunctionExchange& exchange, QWidget* parent = nullptr);

    // What they speak of: a function of the figure, or none while what is typed makes no sense.
    void setFunction(const std::optional<OwnFunction>& function);

signals:
    void templateChosen(const explorer::OwnDefinition& beginning);
    void reported(const QString& message);

private:
    QToolButton* addButton(const QString& text, const QString& hint);
    QAction* addAction(QToolButton* button, const QString& text, const QKeySequence& shortcut = {});
    void fillTemplates();
    void fillCopies();
    void fillExchange();
    std::string pythonName() const;
    QString numpyText() const;
    QString torchText() const;
    void copy(const QString& text, const QString& what);

    OwnFunctionExchange& m_exchange;
    std::optional<OwnFunction> m_function;
    QToolButton* m_templates;
    QToolButton* m_copy;
    QToolButton* m_more;
    QAction* m_keep;
};

} // namespace explorer
