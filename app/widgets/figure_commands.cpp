// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_commands.h"

#include "widgets/export_dialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QMimeData>

namespace explorer {

FigureCommands::FigureCommands(ExplorerDocument& document, QSettings& settings, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_preferences(settings)
    , m_window(window) {
}

void FigureCommands::exportFigure() {
    ExportDialog dialog(m_document.state(), m_last, &m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_last = dialog.request();
    const QString ending = describe(m_last.format).ending();
    QFileDialog files(&m_window, FigureCommands::tr("Export the figure as"),
                      m_preferences.lastFolder(FolderUse::Export),
                      QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    files.setAcceptMode(QFileDialog::AcceptSave);
    files.setDefaultSuffix(ending);
    files.selectFile(QStringLiteral("activation-functions.") + ending);
    if (files.exec() != QDialog::Accepted || files.selectedFiles().isEmpty()) {
        return;
    }
    ExportRequest request = m_last;
    Outcome outcome = request.setFilePath(files.selectedFiles().first());
    if (outcome.isDone()) {
        outcome = explorer::exportFigure(m_document.state(), request);
    }
    if (!outcome.isDone()) {
        QMessageBox::warning(&m_window, tr("The figure was not exported"), outcome.problem);
        return;
    }
    m_preferences.setLastFolder(FolderUse::Export, QFileInfo(request.filePath).absolutePath());
    emit reported(tr("Exported %1").arg(request.filePath));
}

void FigureCommands::copyFigure() {
    ExportRequest request = m_last;
    auto* data = new QMimeData;
    request.format = ExportFormat::Svg;
    data->setData(QStringLiteral("image/svg+xml"), renderFigure(m_document.state(), request).bytes);
    request.format = ExportFormat::Pdf;
    data->setData(QStringLiteral("application/pdf"),
                  renderFigure(m_document.state(), request).bytes);
    data->setImageData(renderImage(m_document.state(), request));
    QGuiApplication::clipboard()->setMimeData(data);
    emit reported(tr("Copied the figure, %1 × %2 mm").arg(request.widthMm).arg(request.heightMm));
}

void FigureCommands::editTitle() {
    bool isAccepted = false;
    const QString title =
        QInputDialog::getText(&m_window, tr("Title of the figure"), tr("Title:"), QLineEdit::Normal,
                              m_document.state().title, &isAccepted);
    if (isAccepted) {
        m_document.edit(tr("Change the title"), {},
                        [&](ExplorerState& state) { state.title = title; });
    }
}

} // namespace explorer
