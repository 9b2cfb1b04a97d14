// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/figure_metadata.h"

namespace explorer::figuremetadata {

namespace {

QByteArray escaped(const QByteArray& text) {
    QByteArray result = text;
    return result.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
}

// JSON may hold two characters that XML may not, and has another way to write them.
QByteArray asXmlText(const QByteArray& json) {
    QByteArray result = json;
    return escaped(result.replace("\xEF\xBF\xBE", "\\ufffe").replace("\xEF\xBF\xBF", "\\uffff"));
}

// What XML cannot hold is of no use in a title.
QByteArray titleText(QString title) {
    title.removeIf([](QChar letter) {
        return letter.unicode() < 0x20 || letter.unicode() >= 0xFFFE || letter.isSurrogate();
    });
    return escaped(title.toUtf8());
}

} // namespace

QByteArray packet(const QString& title, const QByteArray& session) {
    QByteArray text = packetBegin.data();
    text += " xmlns:x=\"adobe:ns:meta/\">\n"
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "<rdf:Description rdf:about=\"\" xmlns:xmp=\"";
    text += programNamespace.data();
    text += "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:aex=\"";
    text += sessionNamespace.data();
    text += "\">\n<xmp:CreatorTool>";
    text += programName.data();
    text += "</xmp:CreatorTool>\n";
    if (!title.isEmpty())
        text += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + titleText(title) +
                "</rdf:li></rdf:Alt></dc:title>\n";
    if (!session.isEmpty())
        text += "<aex:session>" + asXmlText(session) + "</aex:session>\n";
    return text + "</rdf:Description>\n</rdf:RDF>\n" + packetEnd.data() + '\n';
}

} // namespace explorer::figuremetadata
