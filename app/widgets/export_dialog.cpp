// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace explorer {

namespace {

constexpr int previewDelayMs = 120;
constexpr double mmPerInch = 25.4;

QDoubleSpinBox* makeMillimetres(double value, const QString& name) {
    auto* field = new QDoubleSpinBox;
    field->setRange(smallestExportMm, largestExportMm);
    field->setDecimals(1);
    field->setSingleStep(5);
    field->setValue(value);
    field->setSuffix(QStringLiteral(" mm"));
    field->setAccessibleName(name);
    return field;
}

} // namespace

ExportDialog::ExportDialog(const ExplorerState& state, const ExportRequest& request,
                           QWidget* parent)
    : QDialog(parent)
    , m_state(state)
    , m_format(new QComboBox)
    , m_width(makeMillimetres(request.widthMm, tr("Width")))
    , m_height(makeMillimetres(request.heightMm, tr("Height")))
    , m_dpi(new QSpinBox)
    , m_pixels(new QLabel)
    , m_preview(new QLabel) {
    setWindowTitle(tr("Export the figure"));
    m_format->addItem(tr("PDF, for print and LaTeX"), QVariant::fromValue(ExportFormat::Pdf));
    m_format->addItem(tr("SVG, for web and drawing programs"),
                      QVariant::fromValue(ExportFormat::Svg));
    m_format->addItem(tr("PNG, a picture of pixels"), QVariant::fromValue(ExportFormat::Png));
    m_format->setCurrentIndex(m_format->findData(QVariant::fromValue(request.format)));
    m_format->setAccessibleName(tr("Format"));
    m_dpi->setRange(lowestExportDpi, highestExportDpi);
    m_dpi->setValue(request.dpi);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setAccessibleName(tr("Resolution"));
    m_pixels->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(420, 300);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);

    auto* form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(m_pixels);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton* button : buttons->buttons()) {
        button->setIcon({});
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* middle = new QHBoxLayout;
    middle->addLayout(form);
    middle->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(820, 440);

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelayMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &ExportDialog::showPreview);
    const auto follow = [this] {
        showWhatFits();
        m_previewTimer.start();
    };
    connect(m_format, &QComboBox::currentIndexChanged, this, follow);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, follow);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, follow);
    connect(m_dpi, &QSpinBox::valueChanged, this, follow);
    showWhatFits();
}

ExportRequest ExportDialog::request() const {
    ExportRequest request;
    request.format = m_format->currentData().value<ExportFormat>();
    request.widthMm = m_width->value();
    request.heightMm = m_height->value();
    request.dpi = m_dpi->value();
    return request;
}

void ExportDialog::showWhatFits() {
    const ExportRequest asked = request();
    const bool isPng = asked.format == ExportFormat::Png;
    m_dpi->setEnabled(isPng);
    m_pixels->setText(isPng ? tr("%1 × %2 pixels")
                                  .arg(std::lround(asked.widthMm / mmPerInch * asked.dpi))
                                  .arg(std::lround(asked.heightMm / mmPerInch * asked.dpi))
                            : tr("Lines and text, sharp at every size"));
}

void ExportDialog::showPreview() {
    const qreal ratio = devicePixelRatioF();
    const QSize room = (QSizeF(m_preview->contentsRect().size()) * ratio).toSize();
    QImage picture = previewFigure(m_state, request(), room);
    picture.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(picture));
}

void ExportDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    m_previewTimer.start();
}

void ExportDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    showPreview();
}

} // namespace explorer
