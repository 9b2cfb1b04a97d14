// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_for_print/animation_dialog.h"

#include "figure/layout/curve_label.h"
#include "mathematics/math_text.h"
#include "widgets/controls/choice_names.h"
#include "widgets/controls/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace explorer {

namespace {

constexpr int widestSliders = 800; // pixels, beyond which a long name is scrolled to

} // namespace

AnimationDialog::AnimationDialog(const ExplorerState& state, const SliderPlay& play,
                                 const AnimationRequest& last, QWidget* parent)
    : QDialog(parent)
    , m_state(state)
    , m_format(new QComboBox)
    , m_width(new QSpinBox)
    , m_rate(new QDoubleSpinBox)
    , m_repeats(new QCheckBox(tr("&Repeat for ever")))
    , m_summary(new PlainLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Animation"));
    fillFormats(last.format);
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

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeSliders(play), 1);
    auto* form = new QFormLayout;
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
    connect(m_format, &QComboBox::currentIndexChanged, this, &AnimationDialog::showWhatComes);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &AnimationDialog::showWhatComes);
    connect(m_width, &QSpinBox::valueChanged, this, &AnimationDialog::showWhatComes);
    showWhatComes();
}

// What this machine cannot write is there, and says why, but cannot be chosen.
void AnimationDialog::fillFormats(AnimationFormat last) {
    const auto* model = qobject_cast<QStandardItemModel*>(m_format->model());
    for (const AnimationFormatDescription& format : animationFormats()) {
        const Outcome check = checkFormat(format.format);
        m_format->addItem(check.isDone() ? format.name : tr("%1 (needs ffmpeg)").arg(format.name),
                          static_cast<int>(format.format));
        const int place = m_format->count() - 1;
        if (!check.isDone()) {
            setPlainToolTip(*m_format, place, check.problem);
            model->item(place)->setEnabled(false);
        } else if (format.format == last) {
            m_format->setCurrentIndex(place);
        }
    }
}

QWidget* AnimationDialog::makeSliders(const SliderPlay& play) {
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->addWidget(new PlainLabel(tr("Runs")), 0, 1);
    grid->addWidget(new PlainLabel(tr("From end to end")), 0, 2);
    const std::vector<PlayedSlider> shown = shownSliders(m_state);
    const std::vector<PlayedSlider> played = play.lastPlayed();
    const auto wasPlayed = [&](const PlayedSlider& slider) {
        return std::find(played.begin(), played.end(), slider) != played.end();
    };
    const bool anyWasPlayed = std::any_of(shown.begin(), shown.end(), wasPlayed);
    for (const PlayedSlider& slider : shown) {
        addSlider(*grid, slider, play.pace(slider),
                  anyWasPlayed ? wasPlayed(slider) : m_rows.empty());
    }
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(content);
    const int needed = content->sizeHint().width() + 2 * area->frameWidth() +
                       style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    area->setMinimumWidth(std::min(needed, widestSliders));
    area->setAccessibleName(tr("Sliders"));
    return area;
}

void AnimationDialog::addSlider(QGridLayout& grid, const PlayedSlider& slider, const PlayPace& pace,
                                bool isTicked) {
    const CurveState& curve = *m_state.curve(slider.curveKey);
    const activation::FunctionPtr function = functionOf(m_state, curve.functionId);
    const QString name =
        tr("%1 of %2")
            .arg(QString::fromStdString(function->parameters[slider.parameter].name),
                 plainMathText(curveLabel(m_state, curve, activation::Quantity::Value)));
    auto* box = new QCheckBox(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    box->setAccessibleName(name);
    auto* mode = new QComboBox;
    mode->addItems(playModeNames());
    mode->setCurrentIndex(static_cast<int>(pace.mode));
    mode->setAccessibleName(tr("How %1 runs").arg(name));
    auto* seconds = new QDoubleSpinBox;
    seconds->setRange(fastestPlay, slowestPlay);
    seconds->setDecimals(1);
    seconds->setSuffix(tr(" s"));
    seconds->setValue(pace.seconds);
    seconds->setAccessibleName(tr("Seconds from end to end, %1").arg(name));
    for (QWidget* field : {static_cast<QWidget*>(mode), static_cast<QWidget*>(seconds)}) {
        field->setEnabled(isTicked);
        connect(box, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    box->setChecked(isTicked);
    connect(box, &QCheckBox::toggled, this, &AnimationDialog::showWhatComes);
    connect(mode, &QComboBox::currentIndexChanged, this, &AnimationDialog::showWhatComes);
    connect(seconds, &QDoubleSpinBox::valueChanged, this, &AnimationDialog::showWhatComes);
    const int row = grid.rowCount();
    grid.addWidget(box, row, 0);
    grid.addWidget(mode, row, 1);
    grid.addWidget(seconds, row, 2);
    m_rows.push_back({slider, box, mode, seconds});
}

AnimationRequest AnimationDialog::request() const {
    AnimationRequest request;
    for (const Row& row : m_rows) {
        if (row.box->isChecked()) {
            request.sliders.push_back(
                {row.slider,
                 {static_cast<PlayMode>(row.mode->currentIndex()), row.seconds->value()}});
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
    m_summary->setText(check.isDone() ? lengthText(asked) : check.problem);
    for (QAbstractButton* button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            button->setEnabled(check.isDone());
        }
    }
    m_repeats->setEnabled(asked.format != AnimationFormat::Mp4);
}

QString AnimationDialog::lengthText(const AnimationRequest& asked) const {
    const QSize pixels = animationPixels(m_state, asked);
    const AnimationLength length = animationLength(asked);
    const QString text = tr("%1 frames in %2 seconds, %3 × %4 pixels")
                             .arg(animationFrameCount(asked))
                             .arg(length.seconds)
                             .arg(pixels.width())
                             .arg(pixels.height());
    const bool haveOnePace =
        std::all_of(asked.sliders.begin(), asked.sliders.end(), [&](const AnimatedSlider& one) {
            return one.pace == asked.sliders.front().pace;
        });
    if (haveOnePace) {
        return text;
    }
    return text + QLatin1Char('\n') +
           (length.isWhole ? tr("Then each slider has come to the end of its round.")
                           : tr("That is the round of the slowest slider; the others are then on "
                                "their way."));
}

} // namespace explorer
