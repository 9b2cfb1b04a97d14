// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the figure ready for paper: what it looks like, what a publisher would say of it, and what
// file it becomes. What is changed here is changed in the document, and can be undone there.
#pragma once

#include "export/export_request.h"
#include "model/document/explorer_document.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QTabWidget;

namespace explorer {

class FigurePreview;
class FileSheet;
class PrintCheckList;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(ExplorerDocument& document, const ExportRequest& request,
                 QWidget* parent = nullptr);

    // With the document's size, without a file.
    ExportRequest request() const;

    // Whether each ticked function is to become a file of its own.
    bool isForEachFunction() const { return m_isForEachFunction; }

private:
    QWidget* makeSheets(const ExportRequest& request);
    QWidget* makeView();
    QWidget* makeButtons();
    void followTarget();
    void check();

    ExplorerDocument& m_document;
    FileSheet* m_file = nullptr;
    FigurePreview* m_preview = nullptr;
    PrintCheckList* m_checks = nullptr;
    QString m_target; // whose resolution was taken last
    bool m_isForEachFunction = false;
    QTimer m_checkTimer; // dragging a field does not check each value
};

} // namespace explorer
