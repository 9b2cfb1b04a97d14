// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which sliders an animation plays, how, and what file it becomes.
#pragma once

#include "export/animation_request.h"
#include "model/slider_play.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace explorer {

class AnimationDialog : public QDialog {
    Q_OBJECT

public:
    // Begins with what was asked for last; a slider that runs is ticked.
    AnimationDialog(const ExplorerState& state, const SliderPlay& play,
                    const AnimationRequest& last, QWidget* parent = nullptr);

    AnimationRequest request() const; // without a file

private:
    QWidget* makeSliders(const SliderPlay& play);
    void showWhatComes();

    ExplorerState m_state;
    std::vector<std::pair<PlayedSlider, QCheckBox*>> m_sliders;
    QComboBox* m_mode;
    QDoubleSpinBox* m_seconds;
    QComboBox* m_format;
    QSpinBox* m_width;
    QDoubleSpinBox* m_rate;
    QCheckBox* m_repeats;
    QLabel* m_summary;
    QDialogButtonBox* m_buttons;
};

} // namespace explorer
