// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_settings.h"

#include "model/language/number_text.h"
#include "model/storage/json_text.h"

namespace explorer {

namespace {

struct FieldReader {
    JsonFields& fields;
    QLatin1String key;
    ExplorerState& state;

    bool operator()(const NumberSetting& setting) const {
        return fields.readBetween(key, setting.low, setting.high, setting.place.of(state));
    }
    bool operator()(const WholeSetting& setting) const {
        return fields.readWhole(key, setting.low, setting.high, setting.place.of(state));
    }
    bool operator()(const SwitchSetting& setting) const {
        return fields.readBoolean(key, setting.place.of(state));
    }
    bool operator()(const TextSetting& setting) const {
        return fields.readLine(key, setting.longest, setting.place.of(state));
    }
    bool operator()(const IdSetting& setting) const {
        return fields.readText(key, longestId, setting.place.of(state));
    }
    bool operator()(const ChoiceSetting& setting) const {
        int choice = setting.in(state);
        const bool isRead = fields.readChoice(key, setting.words(), choice);
        setting.set(state, choice);
        return isRead;
    }
    bool operator()(const RangeSetting& setting) const {
        return fields.readRange(key, setting.place.of(state));
    }
};

struct ValueWriter {
    const ExplorerState& state;

    QByteArray operator()(const NumberSetting& setting) const {
        return exactNumberText(setting.place.in(state)).toLatin1();
    }
    QByteArray operator()(const WholeSetting& setting) const {
        return QByteArray::number(setting.place.in(state));
    }
    QByteArray operator()(const SwitchSetting& setting) const {
        return setting.place.in(state) ? "true" : "false";
    }
    QByteArray operator()(const TextSetting& setting) const {
        return jsonText(setting.place.in(state));
    }
    QByteArray operator()(const IdSetting& setting) const {
        return jsonText(setting.place.in(state));
    }
    QByteArray operator()(const ChoiceSetting& setting) const {
        return jsonText(setting.words().at(setting.in(state)));
    }
    QByteArray operator()(const RangeSetting& setting) const {
        return jsonRange(setting.place.in(state));
    }
};

} // namespace

bool readSettings(JsonFields& fields, SettingPart part, ExplorerState& state) {
    for (const FigureSetting& setting : figureSettings())
        if (setting.part == part &&
            !std::visit(FieldReader{fields, setting.key, state}, setting.kind))
            return false;
    return true;
}

QByteArrayList settingMembers(const ExplorerState& state, SettingPart part) {
    QByteArrayList members;
    for (const FigureSetting& setting : figureSettings())
        if (setting.part == part)
            members += jsonKey(setting.key) + std::visit(ValueWriter{state}, setting.kind);
    return members;
}

} // namespace explorer
