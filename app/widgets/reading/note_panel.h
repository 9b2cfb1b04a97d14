// SPDX-License-Identifier: GPL-3.0-or-later
// The note on a function beside its curve. It follows the function that a person turns to: the row
// or card with the keyboard's focus, or the one chosen here.
#pragma once

#include "chart/window_inquiry.h"
#include "figure/description/figure_words.h"
#include "model/document/explorer_document.h"

#include <QDockWidget>
#include <QTimer>

class QLabel;
class QTextBrowser;
class QUrl;
class QVBoxLayout;

namespace explorer {

class FunctionFormulas;

class NotePanel : public QDockWidget {
    Q_OBJECT

public:
    explicit NotePanel(ExplorerDocument& document, QWidget* parent = nullptr);

    void open();                                    // on the function last turned to
    void openOn(const QString& functionId);         // on this one
    void choose(const QString& functionId);         // without opening it
    QString functionId() const { return m_chosen; } // empty before any was turned to

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void follow(const QWidget* focused);
    void followState(const StateChange& change);
    void showNote();
    void showText(const QString& html);
    void followLink(const QUrl& link);

    ExplorerDocument& m_document;
    WindowInquiry m_inquiry{WindowInquiry::Urgency::First};
    FigureWords m_words{m_inquiry};
    QString m_chosen;
    QString m_shownText;
    activation::FunctionPtr m_shownFunction;
    QLabel* m_name;
    QVBoxLayout* m_layout;
    FunctionFormulas* m_formulas = nullptr;
    QTextBrowser* m_text;
    QTimer m_showTimer;
};

} // namespace explorer
