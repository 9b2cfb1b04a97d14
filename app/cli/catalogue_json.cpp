// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogue_json.h"

#include "model/storage/json_writer.h"

#include <activation/catalogue.h>

#include <cmath>
#include <limits>

namespace explorer {

namespace {

// What the core writes where a domain has no end.
constexpr double unlimited = 1e300;

double endOrNull(double end) {
    return std::abs(end) < unlimited ? end : std::numeric_limits<double>::quiet_NaN();
}

void writeDomain(JsonWriter& json, const activation::Domain& domain) {
    json.beginObject();
    json.member("low", endOrNull(domain.low));
    json.member("low_is_open", domain.lowIsOpen);
    json.member("high", endOrNull(domain.high));
    json.member("high_is_open", domain.highIsOpen);
    json.endObject();
}

void writeParameter(JsonWriter& json, const activation::Parameter& parameter) {
    json.beginObject();
    json.member("name", parameter.name);
    json.member("symbol", parameter.symbol);
    json.member("default", parameter.defaultValue);
    json.member("low", parameter.low);
    json.member("high", parameter.high);
    json.member("step", parameter.step);
    json.member(
        "scale",
        std::string(parameter.scale == activation::Scale::Logarithmic ? "logarithmic" : "linear"));
    json.member("is_integer", parameter.isInteger);
    json.key("domain");
    writeDomain(json, parameter.domain);
    json.endObject();
}

void writeOrderings(JsonWriter& json, const activation::Function& function) {
    json.beginList();
    for (const activation::Ordering& ordering : function.orderings) {
        json.beginObject();
        json.member("lower", function.parameters[ordering.lower].name);
        json.member("upper", function.parameters[ordering.upper].name);
        json.member("is_strict", ordering.isStrict);
        json.endObject();
    }
    json.endList();
}

void writeBreaks(JsonWriter& json, const activation::Function& function) {
    json.beginList();
    if (function.breaks) {
        for (const activation::Break& each :
             function.breaks(activation::defaultParameters(function))) {
            json.beginObject();
            json.member("x", each.x);
            json.member("order", each.order);
            json.endObject();
        }
    }
    json.endList();
}

void writeFrameworks(JsonWriter& json, const activation::Function& function) {
    json.beginList();
    for (const activation::FrameworkEntry& entry : function.frameworks) {
        json.beginObject();
        json.member("framework", std::string(activation::frameworkName(entry.framework)));
        json.member("name", entry.name);
        json.key("defaults");
        json.beginObject();
        for (const activation::FrameworkDefault& each : entry.defaults)
            json.member(QString::fromStdString(each.parameter), each.value);
        json.endObject();
        json.endObject();
    }
    json.endList();
}

void writeFunction(JsonWriter& json, const activation::Function& function) {
    json.beginObject();
    json.member("id", function.id);
    json.member("name", function.name);
    json.member("family", std::string(activation::familyName(function.family)));
    json.member("text", function.text);
    json.member("tex", function.tex);
    json.member("gradient_tex", function.gradientTex);
    json.key("parameters");
    json.beginList();
    for (const activation::Parameter& parameter : function.parameters)
        writeParameter(json, parameter);
    json.endList();
    json.key("orderings");
    writeOrderings(json, function);
    json.key("breaks");
    writeBreaks(json, function);
    json.key("frameworks");
    writeFrameworks(json, function);
    json.member("paper", function.paper);
    json.member("kink_note", function.kinkNote);
    json.endObject();
}

} // namespace

QByteArray catalogueJson() {
    JsonWriter json(JsonWriter::Style::Output);
    json.beginList();
    for (const activation::FunctionPtr& function : activation::catalogue())
        writeFunction(json, *function);
    json.endList();
    return json.takeText() + '\n';
}

} // namespace explorer
