// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/bilingual_text.h"

#include "model/language/language.h"

namespace explorer {

const QString& BilingualText::shown() const {
    const bool isChinese = isChineseSpoken();
    const QString& wanted = isChinese ? chinese : english;
    const QString& other = isChinese ? english : chinese;
    return wanted.isEmpty() ? other : wanted;
}

void BilingualText::setShown(const QString& text) {
    (isChineseSpoken() ? chinese : english) = text;
}

} // namespace explorer
