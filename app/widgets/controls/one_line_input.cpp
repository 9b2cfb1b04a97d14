// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/one_line_input.h"

#include "model/language/shown_text.h"

#include <QLineEdit>
#include <QValidator>

namespace explorer {

namespace {

class OneLineValidator : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString& text, int&) const override {
        text = oneLine(text);
        return Acceptable;
    }
};

} // namespace

void keepToOneLine(QLineEdit& field) {
    field.setValidator(new OneLineValidator(&field));
}

} // namespace explorer
