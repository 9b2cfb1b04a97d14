// SPDX-License-Identifier: GPL-3.0-or-later
// What a publisher would send back about the figure, each with a button that mends it.
#pragma once

#include "model/document/explorer_document.h"
#include "preflight/print_check.h"

#include <QWidget>

class QVBoxLayout;

namespace explorer {

class PrintCheckList : public QWidget {
    Q_OBJECT

public:
    explicit PrintCheckList(ExplorerDocument& document, QWidget* parent = nullptr);

    // Checks the document's figure for its target, written that way.
    void check(const PrintOptions& options);

signals:
    void optionsMended(const explorer::PrintOptions& options); // the document was mended already

private:
    void show(const QList<PrintFinding>& findings);
    void mend(const PrintFinding& finding);

    ExplorerDocument& m_document;
    PrintOptions m_options;
    QStringList m_shown; // sentences, so that the same list is not built again while one drags
    QVBoxLayout* m_rows;
};

} // namespace explorer
