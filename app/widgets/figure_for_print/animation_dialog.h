// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which sliders an animation plays, how each of them, and what file it becomes.
#pragma once

#include "export/animation/animation_request.h"
#include "model/document/slider_play.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace explorer {

class AnimationDialog : public QDialog {
    Q_OBJECT

public:
    // Begins with what was asked for last; a slider that runs, or ran last, is ticked. Each has the
    // pace at which it plays.
    AnimationDialog(const ExplorerState& state, const SliderPlay& play,
                    const AnimationRequest& last, QWidget* parent = nullptr);

    AnimationRequest request() const; // without a file

private:
    struct Row {
        PlayedSlider slider;
        QCheckBox* box;
        QComboBox* mode;
        QDoubleSpinBox* seconds;
    };

    QWidget* makeSliders(const SliderPlay& play);
    void addSlider(QGridLayout& grid, const PlayedSlider& slider, const PlayPace& pace,
                   bool isTicked);
    void fillFormats(AnimationFormat last);
    void showWhatComes();
    QString lengthText(const AnimationRequest& asked) const;

    ExplorerState m_state;
    std::vector<Row> m_rows;
    QComboBox* m_format;
    QSpinBox* m_width;
    QDoubleSpinBox* m_rate;
    QCheckBox* m_repeats;
    QLabel* m_summary;
    QDialogButtonBox* m_buttons;
};

} // namespace explorer
