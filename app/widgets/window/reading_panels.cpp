// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/reading_panels.h"

#include "chart/live_chart.h"
#include "model/document/explorer_document.h"
#include "sound/curve_sound.h"
#include "sound/sound_output.h"
#include "widgets/functions/curve_cards.h"
#include "widgets/reading/data_panel.h"
#include "widgets/reading/note_panel.h"
#include "widgets/window/window_actions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QSignalBlocker>
#include <QTimer>

namespace explorer {

ReadingPanels::ReadingPanels(ExplorerDocument& document, const WindowActions& actions,
                             const LiveChart& chart, const CurveCards& cards, QDockWidget& beside,
                             QMainWindow& window)
    : QObject(&window)
    , m_document(document)
    , m_notes(new NotePanel(document, &window))
    , m_data(new DataPanel(document, &window))
    , m_sound(new SoundOutput(this)) {
    window.addDockWidget(Qt::RightDockWidgetArea, m_notes);
    window.tabifyDockWidget(&beside, m_notes);
    window.addDockWidget(Qt::BottomDockWidgetArea, m_data);
    connect(actions.note, &QAction::triggered, m_notes, &NotePanel::open);
    connect(&cards, &CurveCards::noteRequested, m_notes, &NotePanel::openOn);
    connect(actions.dataTable, &QAction::triggered, m_data, &DataPanel::open);
    connect(actions.copyWords, &QAction::triggered, this, [this, &chart] {
        QGuiApplication::clipboard()->setText(chart.words());
        emit reported(tr("Copied what the curves do in words"));
    });
    QAction* listening = actions.listen;
    listening->setVisible(false);
    // A sound server takes its time to answer, and the first figure is not to wait for it.
    QTimer::singleShot(0, this, [listening] { listening->setVisible(SoundOutput::isAvailable()); });
    connect(listening, &QAction::triggered, this, &ReadingPanels::listen);
    connect(m_sound, &SoundOutput::ended, this, [this](const QString& problem) {
        if (!problem.isEmpty()) {
            emit reported(problem);
        }
    });
    QAction* apart = actions.tellApart;
    const auto showApart = [&document, apart] {
        const PaperState& paper = document.state().paper;
        const QSignalBlocker quiet(apart);
        apart->setChecked(paper.showsMarkers && paper.dashes == DashUse::Curves);
    };
    connect(apart, &QAction::toggled, this, &ReadingPanels::tellApart);
    connect(&document, &ExplorerDocument::changed, this, showApart);
    showApart();
    connect(m_data, &DataPanel::reported, this, &ReadingPanels::reported);
}

QString ReadingPanels::notedFunction() const {
    return m_notes->functionId();
}

void ReadingPanels::resume(const QString& functionId) {
    m_notes->choose(functionId);
}

// Of the curves that are shown the one of the function last turned to, or the newest.
void ReadingPanels::listen() {
    if (m_sound->isPlaying()) {
        m_sound->stop();
        return;
    }
    const ExplorerState& state = m_document.state();
    const CurveState* heard = nullptr;
    for (const CurveState& curve : state.curves) {
        if (curve.isShown() && (!heard || heard->functionId != m_notes->functionId())) {
            heard = &curve;
        }
    }
    if (!heard) {
        emit reported(tr("There is no curve to listen to; tick a function and show its curve."));
        return;
    }
    const bool isValue = heard->showsValue;
    const bool isBelow = !isValue && state.layout.arrangement == FigureLayout::Stacked;
    const activation::FunctionPtr function = functionOf(state, heard->functionId);
    m_sound->play(soundOf({function, heard->parameters,
                           isValue ? activation::Quantity::Value : activation::Quantity::Slope,
                           state.axes.x, isBelow ? state.axes.slopeY : state.axes.y}));
    const QString pattern =
        isValue ? tr("You hear %1 from the left to the right of the view")
                : tr("You hear the slope of %1 from the left to the right of the view");
    emit reported(pattern.arg(QString::fromStdString(function->name)));
}

void ReadingPanels::tellApart(bool isOn) {
    m_document.edit(tr("Tell curves apart without colour"), {}, [isOn](ExplorerState& state) {
        state.paper.dashes = isOn ? DashUse::Curves : DashUse::Gradients;
        state.paper.showsMarkers = isOn;
    });
}

} // namespace explorer
