// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/core_text.h"

#include <QCoreApplication>

namespace explorer {

namespace {

activation::Sentence translated(const activation::Sentence& sentence) {
    if (sentence.isQuotation || sentence.empty())
        return sentence;
    activation::Sentence result{
        QCoreApplication::translate("core", sentence.pattern.c_str()).toStdString()};
    for (const activation::Sentence& argument : sentence.arguments)
        result.arguments.push_back(translated(argument));
    return result;
}

} // namespace

QString coreText(const activation::Sentence& sentence) {
    return QString::fromStdString(translated(sentence).text());
}

} // namespace explorer
