// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/animation_dialog.h"

#include "figure/curve_label.h"
#include "widgets/choice_names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace explorer {

AnimationDialog::AnimationDialog(const ExplorerState& state, const SliderPlay& play,
                                 const AnimationRequest& last, QWidget* parent)
    : QDialog(parent)
    , m_state(state)
    , m_mode(new QComboBox)
    , m_seconds(new QDoubleSpinBox)
    , m_format(new QComboBox)
    , m_width(new QSpinBox)
    , m_rate(new QDoubleSpinBox)
    , m_repeats(new QCheckBox(tr("&Repeat for ever")))
    , m_summary(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Animation"));
    m_mode->addItems(playModeNames());
    m_mode->setAccessibleName(tr("How the sliders run"));
    m_seconds->setRange(fastestPlay, slowestPlay);
    m_seconds->setDecimals(1);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setAccessibleName(tr("Seconds from end to end"));
    for (const AnimationFormatDescription& format : animationFormats()) {
        m_format->addItem(format.name, static_cast<int>(format.format));
    }
    m_format->setAccessibleName(tr("Format"));
    m_width->setRange(smallestAnimation, largestAnimation);
    m_width->setSingleStep(80);
    m_width->setSuffix(tr(" pixels"));
    m_width->setAccessibleName(tr("Width"));
    m_rate->setRange(slowestFrames, fastestFrames);
    m_rate->setDecimals(0);
    m_rate->setAccessibleName(tr("Frames per second"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_width->setValue(last.width);
    m_rate->setValue(last.framesPerSecond);
    m_repeats->setChecked(last.isRepeated);
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(last.format)));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeSliders(play), 1);
    auto* form = new QFormLayout;
    form->addRow(tr("&Sliders run"), m_mode);
    form->addRow(tr("From &end to end"), m_seconds);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("Frames per se&cond"), m_rate);
    form->addRow(m_repeats);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    QPushButton* save = m_buttons->addButton(tr("E&xport…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox* list : {m_mode, m_format}) {
        connect(list, &QComboBox::currentIndexChanged, this, &AnimationDialog::showWhatComes);
    }
    for (QDoubleSpinBox* field : {m_seconds, m_rate}) {
        connect(field, &QDoubleSpinBox::valueChanged, this, &AnimationDialog::showWhatComes);
    }
    connect(m_width, &QSpinBox::valueChanged, this, &AnimationDialog::showWhatComes);
    showWhatComes();
}

QWidget* AnimationDialog::makeSliders(const SliderPlay& play) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    PlayPace pace;
    bool anyRuns = false;
    for (const PlayedSlider& slider : shownSliders(m_state)) {
        const CurveState& curve = *m_state.curve(slider.curveKey);
        const activation::FunctionPtr function = functionOf(m_state, curve.functionId);
        const QString name = QString::fromStdString(function->parameters[slider.parameter].name);
        auto* box = new QCheckBox(
            tr("%1 of %2").arg(name, curveLabel(m_state, curve, activation::Quantity::Value)));
        layout->addWidget(box);
        m_sliders.emplace_back(slider, box);
        if (play.isPlaying(slider)) {
            box->setChecked(true);
            pace = play.pace(slider);
            anyRuns = true;
        }
        connect(box, &QCheckBox::toggled, this, &AnimationDialog::showWhatComes);
    }
    layout->addStretch(1);
    if (!anyRuns && !m_sliders.empty()) {
        m_sliders.front().second->setChecked(true);
        pace = play.pace(m_sliders.front().first);
    }
    m_mode->setCurrentIndex(static_cast<int>(pace.mode));
    m_seconds->setValue(pace.seconds);
    area->setWidget(content);
    area->setAccessibleName(tr("Sliders"));
    return area;
}

AnimationRequest AnimationDialog::request() const {
    AnimationRequest request;
    const PlayPace pace{static_cast<PlayMode>(m_mode->currentIndex()), m_seconds->value()};
    for (const auto& [slider, box] : m_sliders) {
        if (box->isChecked()) {
            request.sliders.push_back({slider, pace});
        }
    }
    request.format = static_cast<AnimationFormat>(m_format->currentData().toInt());
    request.width = m_width->value();
    request.framesPerSecond = m_rate->value();
    request.isRepeated = m_repeats->isChecked();
    return request;
}

void AnimationDialog::showWhatComes() {
    AnimationRequest asked = request();
    // The file is asked for later; any name serves for the check.
    asked.filePath = QStringLiteral("figure.") + describe(asked.format).ending();
    const Outcome check = checkAnimation(m_state, asked);
    const QSize pixels = animationPixels(m_state, asked);
    m_summary->setText(check.isDone() ? tr("%1 frames in %2 seconds, %3 × %4 pixels")
                                            .arg(animationFrameCount(asked))
                                            .arg(animationSeconds(asked))
                                            .arg(pixels.width())
                                            .arg(pixels.height())
                                      : check.problem);
    for (QAbstractButton* button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            button->setEnabled(check.isDone());
        }
    }
    m_repeats->setEnabled(asked.format != AnimationFormat::Mp4);
}

} // namespace explorer
