// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/inquiry.h"

#include <algorithm>

namespace explorer {

namespace {

// Of one curve; what can be told in a sentence takes a few hundred, a wave some two thousand.
constexpr int mostReadings = 4000;
constexpr int fewestReadings = 250; // what is left of them where others were given up

template<class T>
std::shared_ptr<const Finding> made(std::optional<T>&& found) {
    return found ? std::make_shared<const Finding>(*std::move(found)) : nullptr;
}

} // namespace

std::shared_ptr<const Finding> lookFor(const Question& question, const activation::StopTest& stop) {
    const activation::Function& function = *question.function;
    switch (question.kind) {
    case Question::Kind::Shape:
        return made(activation::shapeOf(function, question.parameters, question.quantity,
                                        question.x.low, question.x.high, stop));
    case Question::Kind::Facts:
        return made(activation::factsOf(function, question.parameters, stop));
    case Question::Kind::Zones:
        if (stop && stop())
            return nullptr;
        return std::make_shared<const Finding>(findZones(function, question.parameters, question.x,
                                                         question.saturationThreshold,
                                                         question.resolution));
    case Question::Kind::Reading:
        if (stop && stop())
            return nullptr;
        return std::make_shared<const Finding>(
            readCurve(function, question.parameters, question.x.low));
    }
    return nullptr;
}

Answer PaperInquiry::ask(const Question& question) {
    // Half as many after each curve that was given up, so that two hundred of them do not take a
    // hundred times as long as two.
    int left = std::max(mostReadings >> std::min(m_givenUp, 8), fewestReadings);
    auto finding = lookFor(question, [&] { return left-- == 0 || (m_stop && m_stop()); });
    if (!finding)
        ++m_givenUp;
    return {finding ? Answer::State::Found : Answer::State::GivenUp, std::move(finding)};
}

} // namespace explorer
