// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/keys.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QString keyOf(Standing standing)
{
    switch (standing) {
    case Standing::Balanced: return u"balanced"_s;
    case Standing::BrinkOfChaos: return u"brink_of_chaos"_s;
    case Standing::Bureaucratic: return u"bureaucratic"_s;
    case Standing::ThinOnBoth: return u"thin_on_both"_s;
    case Standing::NotEnoughData: return u"not_enough_data"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(Severity severity)
{
    switch (severity) {
    case Severity::Notice: return u"notice"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Critical: return u"critical"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Low: return u"low"_s;
    case Certainty::Medium: return u"medium"_s;
    case Certainty::High: return u"high"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(Flag flag)
{
    switch (flag) {
    case Flag::HiddenImbalance: return u"hidden_imbalance"_s;
    case Flag::SinglePoint: return u"single_point"_s;
    case Flag::SinglePointManagement: return u"single_point_management"_s;
    case Flag::SinglePointLeadership: return u"single_point_leadership"_s;
    case Flag::Squeezed: return u"squeezed"_s;
    case Flag::Uneven: return u"uneven"_s;
    case Flag::Surplus: return u"surplus"_s;
    case Flag::Fading: return u"fading"_s;
    case Flag::Overlooked: return u"overlooked"_s;
    }
    Q_UNREACHABLE();
}

} // namespace evenkeel
