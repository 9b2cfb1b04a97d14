// SPDX-License-Identifier: GPL-3.0-or-later
// Ties controls to parts of the document's state: what a person changes is an edit, and whatever
// changed the state is shown.
#pragma once

#include "model/document/edit_burst.h"
#include "model/document/explorer_document.h"

#include <QObject>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace explorer {

class StateBinding : public QObject {
    Q_OBJECT

public:
    StateBinding(ExplorerDocument& document, QObject* parent);

    // A part of the state by how it is read and written; the reference may be gone with the next
    // edit. `label` names the edit for undo.
    template<class Value>
    using Part = std::function<Value&(ExplorerState&)>;

    void bind(QCheckBox* box, const QString& label, const Part<bool>& part);
    void bind(QLineEdit* line, const QString& label, const Part<QString>& part);
    void bind(QSpinBox* field, const QString& label, const Part<int>& part);
    void bind(QDoubleSpinBox* field, const QString& label, const Part<double>& part);
    // The index of the list is the choice's value.
    template<class Choice>
    void bind(QComboBox* list, const QString& label, const Part<Choice>& part) {
        bindIndex(
            list, label, [part](ExplorerState& state) { return static_cast<int>(part(state)); },
            [part](ExplorerState& state, int index) { part(state) = static_cast<Choice>(index); });
    }
    void bindIndex(QComboBox* list, const QString& label,
                   const std::function<int(ExplorerState&)>& read,
                   const std::function<void(ExplorerState&, int)>& write);

    void showState();

private:
    void edit(const QString& label, const std::function<void(ExplorerState&)>& change);
    // Shows the state in a control now and after every change, without the control answering.
    void follow(QWidget* control, const std::function<void(ExplorerState&)>& show);

    ExplorerDocument& m_document;
    EditBurst m_burst;
    QString m_burstLabel;
    QList<std::function<void(ExplorerState&)>> m_shows;
};

} // namespace explorer
