// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/chinese_font.h"

#include <QFontDatabase>

namespace explorer {

namespace {

QString load(const QString& fontFile) {
    const int id = QFontDatabase::addApplicationFont(fontFile);
    return QFontDatabase::applicationFontFamilies(id).value(0);
}

} // namespace

QString chineseFamily(const QString& fontFile) {
    if (fontFile != chineseFontFile)
        return load(fontFile);
    static const QString family = load(chineseFontFile);
    return family;
}

QStringList withChinese(QStringList families) {
    const QString family = chineseFamily();
    if (!family.isEmpty())
        families.append(family);
    return families;
}

bool canShowChinese(const QString& fontFile) {
    return !chineseFamily(fontFile).isEmpty() ||
           !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

} // namespace explorer
