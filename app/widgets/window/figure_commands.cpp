// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/figure_commands.h"

#include "export/export_batch.h"
#include "model/language/shown_text.h"
#include "style/figure_target.h"
#include "widgets/controls/plain_message_box.h"
#include "widgets/figure_for_print/animation_dialog.h"
#include "widgets/figure_for_print/export_dialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMimeData>
#include <QProgressDialog>

#include <algorithm>

namespace explorer {

namespace {

constexpr int progressSteps = 1000;
constexpr int progressDelayMs = 300; // most exports are over before

template<class Description>
QString fileFilter(const Description& format) {
    return QStringLiteral("%1 (*.%2)").arg(format.name, format.endings.join(QStringLiteral(" *.")));
}

} // namespace

FigureCommands::FigureCommands(ExplorerDocument& document, QSettings& settings, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_preferences(settings)
    , m_window(window) {
    m_last.dpi = targetOf(document.state().paper).dpi;
    connect(&m_job, &ExportJob::finished, this, &FigureCommands::finish);
}

bool FigureCommands::isFree() {
    if (m_job.isRunning()) {
        warn(tr("An export is still under way; wait for its end or stop it."));
    }
    return !m_job.isRunning();
}

void FigureCommands::exportAnimation(SliderPlay& play) {
    if (!isFree()) {
        return;
    }
    play.pauseAll();
    const ExplorerState state = m_document.state(); // what is asked about is what is exported
    AnimationDialog dialog(state, play, m_lastAnimation, &m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    AnimationRequest request = dialog.request();
    m_lastAnimation = request;
    const AnimationFormatDescription format = describe(request.format);
    const QString path =
        askFile(tr("Export the animation as"), fileFilter(format), format.ending());
    if (path.isEmpty()) {
        return;
    }
    Outcome outcome = request.setFilePath(path);
    if (outcome.isDone()) {
        outcome = m_job.start(state, request);
    }
    outcome.isDone() ? showProgress() : warn(outcome.problem);
}

void FigureCommands::exportFigure() {
    if (!isFree()) {
        return;
    }
    ExportDialog dialog(m_document, m_last, &m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_last = dialog.request();
    if (dialog.isForEachFunction()) {
        exportEach(m_last);
    } else {
        exportOne(m_last);
    }
}

QString FigureCommands::askFile(const QString& title, const QString& filter,
                                const QString& ending) {
    QFileDialog files(&m_window, title, m_preferences.lastFolder(FolderUse::Export), filter);
    files.setAcceptMode(QFileDialog::AcceptSave);
    files.setDefaultSuffix(ending);
    files.selectFile(QStringLiteral("activation-functions.") + ending);
    if (files.exec() != QDialog::Accepted || files.selectedFiles().isEmpty()) {
        return {};
    }
    const QString path = files.selectedFiles().first();
    m_preferences.setLastFolder(FolderUse::Export, QFileInfo(path).absolutePath());
    return path;
}

void FigureCommands::exportOne(const ExportRequest& asked) {
    const FormatDescription format = describe(asked.format);
    const QString path = askFile(tr("Export the figure as"), fileFilter(format), format.ending());
    if (path.isEmpty()) {
        return;
    }
    ExportRequest request = asked;
    const Outcome outcome = request.setFilePath(path); // another format's ending means that format
    if (!outcome.isDone()) {
        warn(outcome.problem);
        return;
    }
    start({{m_document.state(), request}});
}

void FigureCommands::exportEach(const ExportRequest& request) {
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Folder for one file a function"),
                                          m_preferences.lastFolder(FolderUse::Export));
    if (folder.isEmpty()) {
        return;
    }
    std::vector<FigureOrder> orders = ordersByFunction(m_document.state(), request, folder);
    const auto isThere = [](const FigureOrder& order) {
        return QFileInfo::exists(order.request.filePath);
    };
    const auto there = static_cast<int>(std::count_if(orders.begin(), orders.end(), isThere));
    const QString question =
        there == 1 ? tr("One of the files is there already. Replace it?")
                   : tr("%n of the files are there already. Replace them?", nullptr, there);
    if (there > 0 && PlainMessageBox::question(&m_window, tr("Replace files?"), question) !=
                         PlainMessageBox::Yes) {
        return;
    }
    m_preferences.setLastFolder(FolderUse::Export, folder);
    start(std::move(orders));
}

void FigureCommands::start(std::vector<FigureOrder> orders) {
    const Outcome outcome = m_job.start(std::move(orders));
    if (!outcome.isDone()) {
        warn(outcome.problem);
        return;
    }
    showProgress();
}

void FigureCommands::showProgress() {
    m_progress = new QProgressDialog(tr("Exporting…"), tr("Stop"), 0, progressSteps, &m_window);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    m_progress->setMinimumDuration(progressDelayMs);
    m_progress->setWindowTitle(tr("Export"));
    connect(m_progress, &QProgressDialog::canceled, &m_job, &ExportJob::stop);
    connect(&m_job, &ExportJob::progressed, m_progress, [this](double part) {
        m_progress->setValue(static_cast<int>(part * (progressSteps - 1)));
    });
    m_progress->setValue(0);
}

void FigureCommands::finish(const BatchResult& result) {
    if (m_progress) {
        m_progress->disconnect(&m_job);
        m_progress->close();
    }
    if (!result.problems.isEmpty()) {
        warn(result.problems.join(QStringLiteral("\n\n")));
    }
    if (result.isStopped) {
        emit reported(
            tr("Stopped; files written: %n", nullptr, static_cast<int>(result.written.size())));
    } else if (result.written.size() == 1) {
        emit reported(tr("Exported %1").arg(result.written.first()));
    } else if (!result.written.isEmpty()) {
        emit reported(
            tr("Exported %n files to %1", nullptr, static_cast<int>(result.written.size()))
                .arg(QFileInfo(result.written.first()).absolutePath()));
    }
}

void FigureCommands::warn(const QString& problem) {
    PlainMessageBox::warning(&m_window, tr("The figure was not exported"), problem);
}

void FigureCommands::copyFigure() {
    ExportRequest request = m_last;
    request.widthMm = m_document.state().paper.widthMm;
    request.heightMm = m_document.state().paper.heightMm;
    auto* data = new QMimeData;
    for (const ExportFormat format : {ExportFormat::Svg, ExportFormat::Pdf}) {
        request.format = format;
        data->setData(describe(format).mimeType, renderFigure(m_document.state(), request).bytes);
    }
    request.format = ExportFormat::Png;
    const Outcome size = checkExportSize(request);
    if (size.isDone()) {
        data->setImageData(renderImage(m_document.state(), request));
    }
    QGuiApplication::clipboard()->setMimeData(data);
    emit reported(
        size.isDone()
            ? tr("Copied the figure, %1 × %2 mm").arg(request.widthMm).arg(request.heightMm)
            : size.problem);
}

void FigureCommands::copyText(ExportFormat format) {
    ExportRequest request = m_last;
    request.widthMm = m_document.state().paper.widthMm;
    request.heightMm = m_document.state().paper.heightMm;
    request.format = format;
    const RenderedFigure text = renderFigure(m_document.state(), request);
    if (!text.outcome.isDone()) {
        PlainMessageBox::warning(&m_window, tr("Nothing was copied"), text.outcome.problem);
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text.bytes));
    emit reported(tr("Copied %1").arg(describe(format).name));
}

void FigureCommands::editTitle() {
    bool isAccepted = false;
    const QString title = QInputDialog::getText(
        &m_window, tr("Title of the figure"), tr("Title, mathematics between dollar signs:"),
        QLineEdit::Normal, m_document.state().title, &isAccepted);
    if (isAccepted) {
        m_document.edit(tr("Change the title"), {},
                        [&](ExplorerState& state) { state.title = oneLine(title); });
    }
}

} // namespace explorer
