// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_for_print/export_dialog.h"

#include "widgets/controls/plain_text.h"
#include "widgets/figure_for_print/axes_sheet.h"
#include "widgets/figure_for_print/figure_preview.h"
#include "widgets/figure_for_print/file_sheet.h"
#include "widgets/figure_for_print/lines_sheet.h"
#include "widgets/figure_for_print/page_sheet.h"
#include "widgets/figure_for_print/print_check_list.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace explorer {

namespace {

constexpr int checkDelayMs = 120;
constexpr int sheetsWidth = 380;
constexpr int checksHeight = 110;

QScrollArea* scrolled(QWidget* widget) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its controls have it
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(widget);
    return area;
}

} // namespace

ExportDialog::ExportDialog(ExplorerDocument& document, const ExportRequest& request,
                           QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_target(document.state().paper.target) {
    setWindowTitle(tr("Figure for print"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* columns = new QHBoxLayout;
    columns->addWidget(makeSheets(request));
    columns->addWidget(makeView(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(makeButtons());
    resize(1120, 720);

    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelayMs);
    connect(&m_checkTimer, &QTimer::timeout, this, &ExportDialog::check);
    connect(&document, &ExplorerDocument::changed, this, &ExportDialog::followTarget);
    connect(m_file, &FileSheet::changed, this, [this] {
        m_preview->setTransparent(m_file->request().isTransparent);
        check();
    });
    followTarget();
    check();
}

QWidget* ExportDialog::makeSheets(const ExportRequest& request) {
    m_file = new FileSheet(request);
    auto* tabs = new QTabWidget;
    tabs->addTab(scrolled(new PageSheet(m_document)), tr("Page"));
    tabs->addTab(scrolled(new AxesSheet(m_document)), tr("Words and axes"));
    tabs->addTab(scrolled(new LinesSheet(m_document)), tr("Lines"));
    tabs->addTab(scrolled(m_file), tr("File"));
    tabs->setFixedWidth(sheetsWidth);
    return tabs;
}

QWidget* ExportDialog::makeView() {
    auto* vision = new QComboBox;
    vision->setAccessibleName(tr("Seen"));
    vision->addItem(tr("as it is"));
    for (const ColorVision each : colorVisions()) {
        vision->addItem(colorVisionName(each), static_cast<int>(each));
    }
    m_preview = new FigurePreview(m_document);
    connect(vision, &QComboBox::currentIndexChanged, this, [this, vision](int index) {
        m_preview->setVision(
            index > 0 ? std::optional(static_cast<ColorVision>(vision->itemData(index).toInt()))
                      : std::nullopt);
    });
    auto* label = new PlainLabel(tr("&Seen"));
    label->setBuddy(vision);
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(vision);
    top->addStretch(1);
    top->addWidget(
        new PlainLabel(tr("Double click words and numbers in the figure to change them.")));

    m_checks = new PrintCheckList(m_document);
    connect(m_checks, &PrintCheckList::optionsMended, this, [this](const PrintOptions& options) {
        ExportRequest request = m_file->request();
        request.dpi = options.dpi;
        if (const auto format = formatOfEnding(options.format)) {
            request.format = *format;
        }
        m_file->setRequest(request);
        check();
    });
    QScrollArea* checks = scrolled(m_checks);
    checks->setFixedHeight(checksHeight);

    auto* view = new QWidget;
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_preview, 1);
    layout->addWidget(checks);
    return view;
}

QWidget* ExportDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox;
    auto* formatLabel = new PlainLabel(tr("&Format"));
    formatLabel->setBuddy(m_file->formatList());
    QPushButton* save = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    QPushButton* each =
        buttons->addButton(tr("Export &each function…"), QDialogButtonBox::ActionRole);
    setPlainToolTip(*each, tr("Writes every ticked function to a file of its own"));
    each->setAutoDefault(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(each, &QPushButton::clicked, this, [this] {
        m_isForEachFunction = true;
        accept();
    });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(formatLabel);
    layout->addWidget(m_file->formatList());
    layout->addWidget(buttons);
    return row;
}

ExportRequest ExportDialog::request() const {
    ExportRequest request = m_file->request();
    request.widthMm = m_document.state().paper.widthMm;
    request.heightMm = m_document.state().paper.heightMm;
    return request;
}

void ExportDialog::followTarget() {
    const PaperState& paper = m_document.state().paper;
    m_file->setFigureSize(paper.widthMm, paper.heightMm);
    if (paper.target != m_target) {
        m_target = paper.target;
        ExportRequest request = m_file->request();
        request.dpi = targetOf(paper).dpi;
        m_file->setRequest(request);
    }
    m_checkTimer.start();
}

void ExportDialog::check() {
    const ExportRequest request = m_file->request();
    m_checks->check({describe(request.format).ending(), request.dpi});
}

} // namespace explorer
