// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading_panels.h"

#include "chart/live_chart.h"
#include "widgets/data_panel.h"
#include "widgets/note_panel.h"
#include "widgets/window_actions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>

namespace explorer {

ReadingPanels::ReadingPanels(ExplorerDocument& document, const WindowActions& actions,
                             const LiveChart& chart, QMainWindow& window)
    : QObject(&window)
    , m_notes(new NotePanel(document, &window))
    , m_data(new DataPanel(document, &window)) {
    window.addDockWidget(Qt::RightDockWidgetArea, m_notes);
    window.addDockWidget(Qt::BottomDockWidgetArea, m_data);
    connect(actions.note, &QAction::triggered, m_notes, &NotePanel::open);
    connect(actions.dataTable, &QAction::triggered, m_data, &DataPanel::open);
    connect(actions.copyWords, &QAction::triggered, this, [this, &chart] {
        QGuiApplication::clipboard()->setText(chart.words());
        emit reported(tr("Copied what the curves do in words"));
    });
    connect(m_data, &DataPanel::reported, this, &ReadingPanels::reported);
}

} // namespace explorer
