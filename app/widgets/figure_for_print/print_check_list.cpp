// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_for_print/print_check_list.h"

#include "widgets/controls/plain_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace explorer {

PrintCheckList::PrintCheckList(ExplorerDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    setAccessibleName(tr("Check before printing"));
}

void PrintCheckList::check(const PrintOptions& options) {
    m_options = options;
    const FigureTarget target = targetOf(m_document.state().paper);
    const QList<PrintFinding> findings = checkPrint(m_document.state(), options, target);
    QStringList sentences{target.id};
    for (const PrintFinding& finding : findings) {
        sentences.append(finding.sentence);
    }
    if (sentences != m_shown) {
        m_shown = sentences;
        show(findings);
    }
}

void PrintCheckList::show(const QList<PrintFinding>& findings) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater(); // the button that was pressed may be in it
        }
        delete item;
    }
    if (findings.isEmpty()) {
        auto* fine =
            new PlainLabel(tr("✓ Nothing here that %1 would send back.", "name of a publisher")
                               .arg(targetOf(m_document.state().paper).shownName()));
        fine->setWordWrap(true);
        fine->setObjectName(QStringLiteral("nothing_found"));
        m_rows->addWidget(fine);
    }
    for (const PrintFinding& finding : findings) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* sentence = new PlainLabel(QStringLiteral("⚠ ") + finding.sentence);
        sentence->setWordWrap(true);
        layout->addWidget(sentence, 1);
        auto* button = new QPushButton(finding.mend.label);
        button->setObjectName(QStringLiteral("mend_") + finding.id);
        button->setAutoDefault(false);
        button->setAccessibleDescription(finding.sentence);
        connect(button, &QPushButton::clicked, this, [this, finding] { mend(finding); });
        layout->addWidget(button, 0, Qt::AlignTop);
        m_rows->addWidget(row);
    }
    m_rows->addStretch(1);
}

void PrintCheckList::mend(const PrintFinding& finding) {
    PrintOptions options = m_options;
    m_document.edit(finding.mend.label, {},
                    [&](ExplorerState& state) { finding.mend.apply(state, options); });
    if (options != m_options) {
        emit optionsMended(options);
    }
}

} // namespace explorer
