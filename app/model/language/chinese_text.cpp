// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/chinese_text.h"

#include <algorithm>

namespace explorer {

bool hasChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.script() == QChar::Script_Han; });
}

QStringList chineseFamiliesElsewhere() {
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
            QStringLiteral("PingFang SC"), QStringLiteral("Microsoft YaHei")};
}

} // namespace explorer
