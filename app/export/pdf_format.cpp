// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf_format.h"
#include "figure/painting/figure_painter.h"
#include "mathematics/math_text.h"
#include "model/session/figure_metadata.h"

#include <QBuffer>
#include <QHash>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

#include <cmath>

namespace explorer {

namespace {

constexpr int unitsPerInch = 1200;
constexpr double pointsPerInch = 72;

// Replaces what stands between the two marks by text of the same length: a PDF lists where each
// of its parts begins.
void overwrite(QByteArray& pdf, const QByteArray& before, char after, const QByteArray& text) {
    const qsizetype mark = pdf.indexOf(before);
    const qsizetype begin = mark + before.size();
    const qsizetype end = mark < 0 ? -1 : pdf.indexOf(after, begin);
    if (end < 0 || end - begin < text.size())
        return;
    pdf.replace(begin, end - begin, text.leftJustified(end - begin, ' '));
}

// A hundredth of a micrometre is enough, and no digit longer than what the writer left.
QByteArray mediaBox(const QSizeF& size) {
    return "0 0 " + QByteArray::number(size.width(), 'f', 5) + ' ' +
           QByteArray::number(size.height(), 'f', 5);
}

// Takes the length of what was cut out at the place from every number that counts bytes up to
// there: the table in which a PDF lists where its parts begin, and the place of that table.
void correctTable(QByteArray& pdf, qsizetype place, qsizetype length) {
    constexpr qsizetype digits = 10;
    constexpr qsizetype entryLength = 20;
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const qsizetype trailer = pdf.indexOf("trailer", table);
    qsizetype entry = pdf.indexOf('\n', table + 5) + 1; // behind "xref" and the line of counts
    for (; entry + entryLength <= trailer; entry += entryLength) {
        const qsizetype offset = pdf.mid(entry, digits).toLongLong();
        if (offset > place)
            pdf.replace(entry, digits,
                        QByteArray::number(offset - length).rightJustified(digits, '0'));
    }
    const QByteArray mark = "startxref\n";
    const qsizetype number = pdf.lastIndexOf(mark) + mark.size();
    pdf.replace(number, pdf.indexOf('\n', number) - number, QByteArray::number(table));
}

// The date is optional, and the only thing in which two exports of one figure differ. It is shorter
// in Greenwich than in Shanghai, so its room goes with it.
void removeDate(QByteArray& pdf) {
    const qsizetype begin = pdf.indexOf("/CreationDate (");
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end < 0)
        return;
    pdf.remove(begin, end + 1 - begin);
    correctTable(pdf, begin, end + 1 - begin);
}

// Qt writes a PDF's fonts in the order of a hash table, which differs from one run of the program
// to the next unless the tables made meanwhile begin alike.
class SteadyHashes {
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHashes(const SteadyHashes&) = delete;
    SteadyHashes& operator=(const SteadyHashes&) = delete;
};

// Marks by which programs find the packet without reading the PDF.
QByteArray wrapped(const QByteArray& packet) {
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + packet +
           "<?xpacket end=\"r\"?>\n";
}

} // namespace

QByteArray writePdf(const Figure& figure, const QByteArray& session) {
    // QPdfWriter counts pages in whole points: the figure gets the next larger page, stands on
    // its lower edge, and the page is cut to the figure afterwards.
    const QSize page(int(std::ceil(figure.size.width())), int(std::ceil(figure.size.height())));
    const SteadyHashes steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QSizeF(page), QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    const QString title = plainMathText(figure.title);
    writer.setTitle(title);
    writer.setCreator(figuremetadata::programName);
    const QByteArray packet = figuremetadata::packet(title, session);
    writer.setDocumentXmpMetadata(wrapped(packet));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Qt would make up an identity at random; the same figure has the same.
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), packet));
#endif
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    painter.scale(unitsPerInch / pointsPerInch, unitsPerInch / pointsPerInch);
    painter.translate(0, page.height() - figure.size.height());
    paintFigure(painter, figure);
    painter.end();
    buffer.close();
    overwrite(bytes, "/MediaBox [", ']', mediaBox(figure.size));
    removeDate(bytes);
    return bytes;
}

} // namespace explorer
