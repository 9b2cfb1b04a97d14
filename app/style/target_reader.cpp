// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/target_reader.h"

#include "model/language/number_text.h"
#include "model/language/shown_text.h"
#include "model/storage/file_shelf.h"
#include "model/storage/json_fields.h"
#include "model/storage/json_reader.h"
#include "style/export_format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace explorer {

namespace {

constexpr qint64 largestTargetFile = 256 * 1024;
constexpr qsizetype longestTargetName = 60;
constexpr qsizetype longestComment = 2000;
constexpr std::size_t mostTargetColumns = 10;
constexpr std::size_t mostFamilies = 20;

constexpr QLatin1String idKey("id");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String chineseNameKey("chineseName");
constexpr QLatin1String commentKey("comment");
constexpr QLatin1String orderKey("order");
constexpr QLatin1String columnsKey("columns");
constexpr QLatin1String widthKey("widthMm");
constexpr QLatin1String widthFreeKey("isWidthFree");
constexpr QLatin1String heightLimitKey("heightLimitMm");
constexpr QLatin1String aspectKey("aspect");
constexpr QLatin1String familiesKey("fontFamilies");
constexpr QLatin1String textSizeKey("textSize");
constexpr QLatin1String smallestTextKey("smallestTextSize");
constexpr QLatin1String largestTextKey("largestTextSize");
constexpr QLatin1String smallestScriptKey("smallestScriptSize");
constexpr QLatin1String lineWidthKey("lineWidth");
constexpr QLatin1String thinnestLineKey("thinnestLine");
constexpr QLatin1String axisWidthKey("axisWidth");
constexpr QLatin1String dpiKey("dpi");
constexpr QLatin1String gridKey("allowsGrid");
constexpr QLatin1String axesKey("axes");
constexpr QLatin1String formatsKey("formats");

class TargetReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::TargetReader)

public:
    TargetReading read(const QByteArray& bytes) {
        JsonReader json(bytes);
        JsonValue root;
        QString problem = json.read(root) ? readTop(root) : json.problem();
        if (problem.isEmpty())
            problem = readColumns(*root.member(columnsKey));
        return {Outcome{problem}, std::move(m_target)};
    }

    static TargetReading readFile(const QString& filePath) {
        QByteArray bytes;
        TargetReading reading;
        reading.outcome.problem = readSmallFile(
            filePath, largestTargetFile,
            tr("It is larger than %1 kB, which no figure target is.").arg(largestTargetFile / 1024),
            bytes);
        if (reading.outcome.isDone())
            reading = TargetReader().read(bytes);
        if (!reading.outcome.isDone())
            reading.outcome.problem =
                tr("Cannot use the figure target %1. %2", "file, what is wrong")
                    .arg(shownPath(filePath), reading.outcome.problem);
        return reading;
    }

private:
    QString readTop(const JsonValue& root) {
        JsonFields fields(root, QString());
        const bool isRead =
            fields.checkObject() &&
            fields.checkNames(
                {idKey,           nameKey,         chineseNameKey, commentKey,        orderKey,
                 columnsKey,      widthFreeKey,    heightLimitKey, aspectKey,         familiesKey,
                 textSizeKey,     smallestTextKey, largestTextKey, smallestScriptKey, lineWidthKey,
                 thinnestLineKey, axisWidthKey,    dpiKey,         gridKey,           axesKey,
                 formatsKey}) &&
            readNames(fields, m_target) &&
            fields.readText(commentKey, longestComment, m_target.comment) &&
            fields.readWhole(orderKey, 0, 10'000, m_target.order) &&
            fields.require(columnsKey, tr("a list of columns, each with an id and a width")) &&
            fields.checkList(columnsKey, mostTargetColumns) && readSheet(fields) &&
            readType(fields) && readLines(fields) && readRest(fields);
        return isRead ? QString() : fields.problem();
    }

    template<class Named>
    static bool readNames(JsonFields& fields, Named& named) {
        static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9_-]*\\z"));
        const QString wanted = tr("an id of small letters, digits, - and _, like \"my-journal\"");
        if (!fields.require(idKey, wanted) || !fields.readText(idKey, longestId, named.id))
            return false;
        if (!form.match(named.id).hasMatch())
            return fields.fail(idKey, wanted, tr("\"%1\"").arg(shownText(named.id)));
        if (!fields.require(nameKey, tr("a text in double quotes")) ||
            !fields.readLine(nameKey, longestTargetName, named.name))
            return false;
        named.chineseName = named.name;
        return fields.readLine(chineseNameKey, longestTargetName, named.chineseName);
    }

    bool readSheet(JsonFields& fields) {
        return fields.readBoolean(widthFreeKey, m_target.isWidthFree) &&
               fields.readBetween(heightLimitKey, smallestPaperMm, largestPaperMm,
                                  m_target.heightLimitMm) &&
               fields.readBetween(aspectKey, 0.1, 10, m_target.aspect);
    }

    bool readType(JsonFields& fields) {
        constexpr double smallest = 1;
        FigureTarget& target = m_target;
        const bool isRead =
            fields.readTexts(familiesKey, mostFamilies, longestTargetName, target.fontFamilies) &&
            fields.readBetween(smallestTextKey, smallest, largestTextSize,
                               target.smallestTextSize) &&
            fields.readBetween(largestTextKey, std::max(smallest, target.smallestTextSize),
                               largestTextSize, target.largestTextSize) &&
            fields.require(textSizeKey, tr("the size of the figure's text in points"));
        const double largest =
            target.largestTextSize > 0 ? target.largestTextSize : largestTextSize;
        return isRead &&
               fields.readBetween(textSizeKey, std::max(smallest, target.smallestTextSize), largest,
                                  target.textSize) &&
               fields.readBetween(smallestScriptKey, smallest, target.textSize,
                                  target.smallestScriptSize);
    }

    // A target whose own lines are too thin for it could never be satisfied.
    bool readLines(JsonFields& fields) {
        constexpr double thinnest = 0.05;
        FigureTarget& target = m_target;
        return fields.readBetween(thinnestLineKey, thinnest, 10, target.thinnestLine) &&
               fields.require(lineWidthKey, tr("the width of a curve in points")) &&
               fields.readBetween(lineWidthKey, target.thinnestLine, largestLineWidth,
                                  target.lineWidth) &&
               readAxisWidth(fields);
    }

    bool readAxisWidth(JsonFields& fields) {
        m_target.axisWidth = std::max(m_target.axisWidth, m_target.thinnestLine);
        return fields.readBetween(axisWidthKey, m_target.thinnestLine, largestLineWidth,
                                  m_target.axisWidth);
    }

    bool readRest(JsonFields& fields) {
        if (!fields.readWhole(dpiKey, lowestExportDpi, highestExportDpi, m_target.dpi) ||
            !fields.readBoolean(gridKey, m_target.allowsGrid))
            return false;
        if (fields.field(axesKey)) {
            AxesPlacement placement = AxesPlacement::Frame;
            if (!fields.readWord(axesKey, placement))
                return false;
            m_target.axes = placement;
        }
        const QStringList known = pictureEndings();
        if (!fields.readTexts(formatsKey, std::size_t(known.size()), longestId, m_target.formats))
            return false;
        for (const QString& format : std::as_const(m_target.formats))
            if (!known.contains(format))
                return fields.fail(formatsKey,
                                   tr("a list of %1").arg(known.join(QLatin1String(", "))),
                                   tr("a list with \"%1\" in it").arg(shownText(format)));
        return true;
    }

    QString readColumns(const JsonValue& columns) {
        if (columns.elements.empty())
            return tr("%1 (line %2) is empty; the target needs at least one column.")
                .arg(columnsKey, QString::number(columns.line));
        m_target.columns.clear();
        QSet<QString> ids;
        for (std::size_t i = 0; i < columns.elements.size(); ++i) {
            JsonFields fields(columns.elements[i], columnsKey + QStringLiteral("[%1]").arg(i));
            TargetColumn column;
            const bool isRead =
                fields.checkObject() &&
                fields.checkNames({idKey, nameKey, chineseNameKey, widthKey}) &&
                readNames(fields, column) &&
                fields.require(widthKey, tr("a width in millimetres")) &&
                fields.readBetween(widthKey, smallestPaperMm, largestPaperMm, column.widthMm);
            if (!isRead)
                return fields.problem();
            if (ids.contains(column.id))
                return tr("%1: there is another column with the id \"%2\".")
                    .arg(fields.place(idKey), column.id);
            ids.insert(column.id);
            m_target.columns.append(column);
        }
        return {};
    }

    FigureTarget m_target;
};

} // namespace

TargetReading readTarget(const QByteArray& bytes) {
    return TargetReader().read(bytes);
}

TargetReading readTargetFile(const QString& filePath) {
    return TargetReader::readFile(filePath);
}

QStringList pictureEndings() {
    QStringList endings;
    for (const FormatDescription& each : exportFormats())
        if (each.isDrawn || each.format == ExportFormat::Tikz)
            endings.append(each.ending());
    return endings;
}

} // namespace explorer
