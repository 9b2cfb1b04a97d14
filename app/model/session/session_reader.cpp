// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_file.h"

#include "model/language/number_text.h"
#include "model/language/shown_text.h"
#include "model/session/session_curve_reader.h"
#include "model/session/session_custom_function_reader.h"
#include "model/session/session_format.h"
#include "model/session/session_in_figure.h"
#include "model/session/session_settings.h"
#include "model/session/session_teaching_reader.h"
#include "model/storage/json_fields.h"
#include "model/storage/json_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace explorer {

namespace {

class SessionReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::SessionReader)

public:
    explicit SessionReader(const QString& path = {})
        : m_path(path) {}

    // Each step gives what is wrong, and the next is taken only where nothing is.
    SessionReading read(const QByteArray& bytes) {
        if (bytes.size() > session::largestFileSize)
            return {Outcome::failed(tooLarge()), {}, false};
        JsonReader json(bytes);
        JsonValue root;
        const QString problem = json.read(root)      ? readHead(root)
                                : namesFormat(bytes) ? json.problem()
                                                     : notOurs();
        if (!problem.isEmpty())
            return {Outcome::failed(problem), {}, false};
        SessionReading reading = readObject(root);
        reading.outcome.remarks = JsonFields::remarksOn(root, m_path);
        return reading;
    }

    SessionReading readObject(const JsonValue& root) {
        JsonFields fields(root, m_path);
        const bool isRead =
            fields.checkObject() && readSettings(fields, SettingPart::Figure, m_state);
        QString problem = isRead ? QString() : fields.problem();
        for (const auto& [key, part] : {std::pair{session::axesKey, SettingPart::Axes},
                                        {session::layoutKey, SettingPart::Layout},
                                        {session::paperKey, SettingPart::Paper}})
            if (problem.isEmpty())
                problem = readPart(root, key, part);
        if (problem.isEmpty())
            problem = SessionCustomFunctionReader(root, m_path, session::customFunctionsKey)
                          .read(m_state.customFunctions, mostCustomFunctions);
        if (problem.isEmpty())
            problem = readEach<SessionCurveReader>(root, session::curvesKey, largestCurveCount);
        if (problem.isEmpty())
            problem = readTeaching(root, m_path, m_state);
        return {Outcome{problem}, std::move(m_state), false};
    }

    static SessionReading readFile(const QString& filePath) {
        const QFileInfo info(filePath);
        QFile file(filePath);
        QString problem;
        if (!info.exists())
            problem = tr("There is no such file.");
        else if (!info.isFile())
            problem = tr("It is a folder or a device, not a session file.");
        else if (!file.open(QIODevice::ReadOnly))
            problem = tr("It cannot be read: %1.").arg(file.errorString());
        SessionReading reading{Outcome{problem}, {}, false};
        if (reading.outcome.isDone())
            reading = readOpened(file);
        if (!reading.outcome.isDone())
            reading.outcome.problem = tr("Cannot open %1. %2", "file, what is wrong")
                                          .arg(shownPath(filePath), reading.outcome.problem);
        return reading;
    }

private:
    static SessionReading readOpened(QFile& file) {
        constexpr qint64 tellingStart = 1024;
        const bool isFromFigure = isFigure(file.peek(tellingStart));
        const qint64 largest = isFromFigure ? largestFigureSize : session::largestFileSize;
        if (file.size() > largest)
            return {Outcome::failed(isFromFigure ? figureTooLarge() : tooLarge()), {}, false};
        // The size may have grown since, or be unknown.
        const QByteArray bytes = file.read(largest + 1);
        if (!isFromFigure)
            return SessionReader().read(bytes);
        const FigureReading figure = readFigure(bytes);
        if (!figure.outcome.isDone())
            return {figure.outcome, {}, true};
        SessionReading reading = SessionReader().read(figure.session);
        reading.isFromFigure = true;
        if (!reading.outcome.isDone())
            reading.outcome.problem =
                tr("The session in the figure cannot be read. %1").arg(reading.outcome.problem);
        return reading;
    }

    static QString figureTooLarge() {
        constexpr qint64 megabyte = 1024 * 1024;
        return tr("The file is larger than %1 MB, which no figure of Activation Explorer is.")
            .arg(largestFigureSize / megabyte);
    }

    static QString tooLarge() {
        constexpr qint64 megabyte = 1024 * 1024;
        return tr("The file is larger than %1 MB, which no session is.")
            .arg(session::largestFileSize / megabyte);
    }

    // What is wrong with a file that was never a session is no slip in its grammar.
    static bool namesFormat(const QByteArray& bytes) {
        // In UTF-16 every other byte is 0.
        return bytes.trimmed().isEmpty() ||
               QByteArray(bytes).replace('\0', "").contains(session::formatName.data());
    }

    static QString notOurs() {
        return tr("This is not a session of Activation Explorer, which is a JSON object with "
                  "\"format\": \"%1\".")
            .arg(session::formatName);
    }

    static QString readHead(const JsonValue& root) {
        const JsonValue* format = root.member(session::formatKey);
        if (!format || format->text != session::formatName)
            return notOurs();
        const JsonValue* given = root.member(session::versionKey);
        if (given && given->type == JsonValue::Type::Number && given->number > session::version)
            return tr("The file was written by a newer version of the program (format %1; this "
                      "one reads up to %2).")
                .arg(exactNumberText(given->number), QString::number(session::version));
        JsonFields fields(root, QString());
        int version = session::version;
        const bool isRead =
            fields.require(session::versionKey, QString::number(session::version)) &&
            fields.readWhole(session::versionKey, 1, session::version, version);
        return isRead ? QString() : fields.problem();
    }

    QString readPart(const JsonValue& root, QLatin1String key, SettingPart part) {
        const JsonValue* given = root.member(key);
        if (!given)
            return {};
        JsonFields fields(*given, JsonFields(root, m_path).path(key));
        const bool isRead = fields.checkObject() && readSettings(fields, part, m_state);
        return isRead ? QString() : fields.problem();
    }

    template<class ElementReader>
    QString readEach(const JsonValue& root, QLatin1String key, std::size_t most) {
        JsonFields fields(root, m_path);
        if (!fields.checkList(key, most))
            return fields.problem();
        const JsonValue* list = root.member(key);
        const std::size_t count = list ? list->elements.size() : 0;
        for (std::size_t i = 0; i < count; ++i) {
            const QString path = fields.path(key) + u'[' + QString::number(i) + u']';
            const QString problem = ElementReader(list->elements[i], path).read(m_state);
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }

    const QString m_path; // of the session in its file; empty where it is the file
    ExplorerState m_state;
};

} // namespace

SessionReading readSession(const QByteArray& bytes) {
    return SessionReader().read(bytes);
}

SessionReading readSessionObject(const JsonValue& session, const QString& path) {
    return SessionReader(path).readObject(session);
}

SessionReading readSessionFile(const QString& filePath) {
    return SessionReader::readFile(filePath);
}

} // namespace explorer
