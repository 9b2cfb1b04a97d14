// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_settings.h"

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
    JsonWriter& json;
    const ExplorerState& state;

    void operator()(const ChoiceSetting& setting) const {
        json.value(setting.words().at(setting.in(state)));
    }
    void operator()(const auto& setting) const { json.value(setting.place.in(state)); }
};

} // namespace

bool readSettings(JsonFields& fields, SettingPart part, ExplorerState& state) {
    for (const FigureSetting& setting : figureSettings())
        if (setting.part == part &&
            !std::visit(FieldReader{fields, setting.key, state}, setting.kind))
            return false;
    return true;
}

void writeSettings(JsonWriter& json, SettingPart part, const ExplorerState& state) {
    for (const FigureSetting& setting : figureSettings()) {
        if (setting.part != part)
            continue;
        json.key(setting.key);
        std::visit(ValueWriter{json, state}, setting.kind);
    }
}

} // namespace explorer
