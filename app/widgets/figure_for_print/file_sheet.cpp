// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_for_print/file_sheet.h"

#include "widgets/controls/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

namespace explorer {

FileSheet::FileSheet(const ExportRequest& request, QWidget* parent)
    : QWidget(parent)
    , m_format(new QComboBox)
    , m_dpi(new QSpinBox)
    , m_pixels(new PlainLabel)
    , m_session(new QCheckBox(tr("The file can be o&pened again in this program")))
    , m_outlines(new QCheckBox(tr("Te&xt as outlines")))
    , m_transparent(new QCheckBox(tr("&No paper behind the figure"))) {
    for (const FormatDescription& format : exportFormats()) {
        m_format->addItem(format.name, QVariant::fromValue(static_cast<int>(format.format)));
    }
    m_format->setAccessibleName(tr("Format"));
    m_dpi->setRange(lowestExportDpi, highestExportDpi);
    m_dpi->setSingleStep(50);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setAccessibleName(tr("Resolution"));
    m_pixels->setWordWrap(true);
    m_pixels->setObjectName(QStringLiteral("pixels"));
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(m_pixels);
    form->addRow(m_session);
    form->addRow(m_outlines);
    form->addRow(m_transparent);
    setRequest(request);

    const auto tell = [this] {
        showWhatFits();
        if (!m_isShowing) {
            emit changed();
        }
    };
    connect(m_format, &QComboBox::currentIndexChanged, this, tell);
    connect(m_dpi, &QSpinBox::valueChanged, this, tell);
    for (QCheckBox* box : {m_session, m_outlines, m_transparent}) {
        connect(box, &QCheckBox::toggled, this, tell);
    }
}

ExportRequest FileSheet::request() const {
    ExportRequest request;
    request.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    request.dpi = m_dpi->value();
    request.embedsSession = m_session->isChecked();
    request.outlinesText = m_outlines->isChecked();
    request.isTransparent = m_transparent->isChecked();
    return request;
}

void FileSheet::setRequest(const ExportRequest& request) {
    m_isShowing = true;
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(request.format)));
    m_dpi->setValue(request.dpi);
    m_session->setChecked(request.embedsSession);
    m_outlines->setChecked(request.outlinesText);
    m_transparent->setChecked(request.isTransparent);
    m_isShowing = false;
    showWhatFits();
}

void FileSheet::setFigureSize(double widthMm, double heightMm) {
    m_widthMm = widthMm;
    m_heightMm = heightMm;
    showWhatFits();
}

void FileSheet::showWhatFits() {
    ExportRequest asked = request();
    asked.widthMm = m_widthMm;
    asked.heightMm = m_heightMm;
    const FormatDescription format = describe(asked.format);
    const QSize pixels = exportPixels(asked);
    m_dpi->setEnabled(format.hasPixels);
    m_session->setEnabled(format.carriesSession);
    m_outlines->setEnabled(format.isDrawn && !format.hasPixels);
    m_transparent->setEnabled(format.isDrawn);
    if (format.hasPixels) {
        m_pixels->setText(tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height()));
    } else {
        m_pixels->setText(format.isDrawn ? tr("Lines and text, sharp at every size")
                                         : tr("Text about the figure, for other programs"));
    }
}

} // namespace explorer
