// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/note_text.h"

#include "figure/layout/ticks.h"
#include "model/functions/function_note.h"
#include "widgets/reading/fact_words.h"

#include <activation/catalogue.h>

#include <QCoreApplication>

namespace explorer {

namespace {

struct NoteWords {
    Q_DECLARE_TR_FUNCTIONS(explorer::NoteWords)
};

QString heading(const QString& text) {
    return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString section(const QString& title, const QString& text) {
    return text.isEmpty() ? QString() : heading(title) + paragraph(text);
}

// "For α = 0.3": facts that a slider changes.
QString factsTitle(const NoteSubject& subject) {
    QStringList values;
    for (std::size_t i = 0; i < subject.parameters.size(); ++i) {
        const activation::Parameter& parameter = subject.function->parameters[i];
        if (!parameter.isRelevant || parameter.isRelevant(subject.parameters)) {
            values.append(QStringLiteral("%1 = %2").arg(QString::fromStdString(parameter.symbol),
                                                        numberLabel(subject.parameters[i])));
        }
    }
    return values.isEmpty() ? NoteWords::tr("Facts")
                            : NoteWords::tr("Facts for %1", "values of parameters, like α = 1")
                                  .arg(values.join(QStringLiteral(", ")));
}

QString factsTable(const NoteSubject& subject) {
    const auto* facts = subject.facts.as<activation::Facts>();
    if (!facts) {
        return heading(factsTitle(subject)) +
               paragraph(subject.facts.state == Answer::State::Sought
                             ? NoteWords::tr("Still being looked for.", "the facts of a function")
                             : NoteWords::tr("They take too long to find; the search was given up.",
                                             "the facts of a function"));
    }
    QString table = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
    for (const FactWords& fact : factWords(*facts)) {
        table += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                     .arg(fact.name.toHtmlEscaped(), fact.words.toHtmlEscaped());
    }
    return heading(factsTitle(subject)) + table + QStringLiteral("</table>");
}

QString relatedLinks(const QStringList& ids) {
    QStringList links;
    for (const QString& id : ids) {
        if (const auto function = activation::findFunction(id.toStdString())) {
            links.append(QStringLiteral("<a href=\"%1\">%2</a>")
                             .arg(id, QString::fromStdString(function->name).toHtmlEscaped()));
        }
    }
    return links.isEmpty() ? QString()
                           : heading(NoteWords::tr("Related functions")) +
                                 QStringLiteral("<p>%1</p>").arg(links.join(QStringLiteral(", ")));
}

// A record says in English which slope stands for those of a kink; a note may translate it.
QString convention(const activation::Function& function, const NoteText& note) {
    return note.convention.isEmpty() ? QString::fromStdString(function.kinkNote) : note.convention;
}

QString inViewText(const QStringList& sentences) {
    QString text;
    for (const QString& sentence : sentences) {
        text += paragraph(sentence);
    }
    return text.isEmpty() ? text : heading(NoteWords::tr("In this view")) + text;
}

} // namespace

QString noteText(const NoteSubject& subject, Language language) {
    const activation::Function& function = *subject.function;
    const QString id = QString::fromStdString(function.id);
    if (!activation::findFunction(function.id)) {
        return paragraph(NoteWords::tr("A function of your own.")) + factsTable(subject) +
               inViewText(subject.inView);
    }
    const NoteReading& reading = noteOf(id);
    if (!reading.outcome.isDone()) {
        return paragraph(reading.outcome.problem) + factsTable(subject) +
               inViewText(subject.inView);
    }
    const NoteText& note = reading.note.text(language);
    return paragraph(note.summary) + factsTable(subject) +
           section(NoteWords::tr("Shape"), note.shape) +
           section(NoteWords::tr("Convention"), convention(function, note)) +
           section(NoteWords::tr("Parameters"), note.parameters) +
           section(NoteWords::tr("Use"), note.use) + inViewText(subject.inView) +
           section(NoteWords::tr("Paper"), QString::fromStdString(function.paper)) +
           relatedLinks(reading.note.related);
}

} // namespace explorer
