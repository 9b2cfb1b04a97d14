// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/note_panel.h"

#include "widgets/controls/plain_text.h"
#include "widgets/functions/curve_card.h"
#include "widgets/functions/function_formulas.h"
#include "widgets/functions/function_row.h"
#include "widgets/reading/note_text.h"

#include <activation/catalogue.h>

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace explorer {

namespace {

constexpr int followMs = 150; // behind a slider that is dragged, the facts follow once it rests
constexpr int narrowest = 300;

QString functionAt(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget()) {
        if (const auto* row = qobject_cast<const FunctionRow*>(widget)) {
            return row->functionId();
        }
        if (const auto* card = qobject_cast<const CurveCard*>(widget)) {
            return card->functionId();
        }
    }
    return {};
}

} // namespace

NotePanel::NotePanel(ExplorerDocument& document, QWidget* parent)
    : QDockWidget(tr("Note"), parent)
    , m_document(document)
    , m_name(new PlainLabel)
    , m_text(new QTextBrowser) {
    setObjectName(QStringLiteral("note"));
    auto* content = new QWidget;
    content->setMinimumWidth(narrowest);
    m_layout = new QVBoxLayout(content);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setWordWrap(true);
    m_layout->addWidget(m_name);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDefaultStyleSheet(QStringLiteral(
        "h4 { margin-top: 8px; margin-bottom: 2px } p { margin-top: 2px; margin-bottom: 4px }"));
    m_text->setAccessibleName(tr("Note"));
    m_layout->addWidget(m_text, 1);
    setWidget(content);
    auto* close = new QShortcut(Qt::Key_Escape, this, this, &QWidget::hide);
    close->setContext(Qt::WidgetWithChildrenShortcut);
    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(followMs);
    connect(&m_showTimer, &QTimer::timeout, this, &NotePanel::showNote);
    connect(m_text, &QTextBrowser::anchorClicked, this, &NotePanel::followLink);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { follow(now); });
    connect(&document, &ExplorerDocument::changed, this, &NotePanel::followState);
    connect(&m_inquiry, &WindowInquiry::found, this, [this] {
        if (isVisible()) {
            showNote();
        }
    });
    hide();
}

void NotePanel::open() {
    show();
    raise();
    m_text->setFocus();
}

void NotePanel::openOn(const QString& functionId) {
    choose(functionId);
    open();
}

void NotePanel::follow(const QWidget* focused) {
    const QString id = functionAt(focused);
    if (!id.isEmpty()) {
        choose(id);
    }
}

void NotePanel::followState(const StateChange& change) {
    const bool concerns =
        change.curveList || change.axes || change.customFunctions || !change.curves.isEmpty();
    if (concerns && isVisible()) {
        m_showTimer.start(); // anew with every change
    }
}

void NotePanel::choose(const QString& functionId) {
    if (functionId == m_chosen) {
        return;
    }
    m_chosen = functionId;
    m_text->verticalScrollBar()->setValue(0);
    if (isVisible()) {
        showNote();
    }
}

void NotePanel::showNote() {
    const ExplorerState& state = m_document.state();
    if (!functionOf(state, m_chosen)) {
        m_chosen = state.curves.empty() ? QString() : state.curves.back().functionId;
    }
    const activation::FunctionPtr function = functionOf(state, m_chosen);
    if (function != m_shownFunction || !function) {
        delete m_formulas;
        m_formulas = nullptr;
        m_shownFunction = function;
    }
    if (!function) {
        m_name->clear();
        showText(QStringLiteral("<p>%1</p>")
                     .arg(tr("Tick a function, or turn to one in the list, and what there is to "
                             "know of it stands here.")
                              .toHtmlEscaped()));
        return;
    }
    if (!m_formulas) {
        m_name->setText(QString::fromStdString(function->name));
        m_formulas = new FunctionFormulas(*function);
        m_layout->insertWidget(1, m_formulas);
    }
    const Inquiry::Round round(m_inquiry);
    NoteSubject subject{function, activation::defaultParameters(*function)};
    for (const CurveState& curve : state.curves) {
        if (curve.functionId != m_chosen) {
            continue;
        }
        if (subject.inView.isEmpty()) {
            subject.parameters = curve.parameters;
        }
        subject.inView += m_words.describeCurve(state, curve);
    }
    subject.facts = m_inquiry.ask(
        {.kind = Question::Kind::Facts, .function = function, .parameters = subject.parameters});
    showText(noteText(subject, spokenLanguage()));
}

// Where nothing changes, a selection and the place of reading stay.
void NotePanel::showText(const QString& html) {
    if (html == m_shownText) {
        return;
    }
    m_shownText = html;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(place);
}

void NotePanel::followLink(const QUrl& link) {
    const QString id = link.path();
    const activation::FunctionPtr function = functionOf(m_document.state(), id);
    if (!function) {
        return;
    }
    m_document.edit(tr("Show %1").arg(QString::fromStdString(function->name)), {},
                    [&](ExplorerState& state) {
                        if (!state.shows(id)) {
                            addCurve(state, id);
                        }
                    });
    choose(id);
}

void NotePanel::hideEvent(QHideEvent* event) {
    QDockWidget::hideEvent(event);
    m_inquiry.stopSeeking();
}

void NotePanel::showEvent(QShowEvent* event) {
    QDockWidget::showEvent(event);
    showNote();
}

void NotePanel::changeEvent(QEvent* event) {
    QDockWidget::changeEvent(event);
    // Links have the colour of the palette in which they were made.
    if (event->type() == QEvent::PaletteChange) {
        m_shownText.clear();
        if (isVisible()) {
            showNote();
        }
    }
}

} // namespace explorer
