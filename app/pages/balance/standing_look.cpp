// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/standing_look.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

StandingLook lookOf(Standing standing)
{
    using theme::Role;
    switch (standing) {
    case Standing::Balanced: return {u"circle"_s, Role::Balanced, Role::Text};
    case Standing::BrinkOfChaos: return {u"triangle"_s, Role::Leadership, Role::LeadershipText};
    case Standing::Bureaucratic: return {u"square"_s, Role::Management, Role::ManagementText};
    case Standing::ThinOnBoth: return {u"dash"_s, Role::Muted, Role::Text};
    case Standing::NotEnoughData: return {u"dash-broken"_s, Role::Muted, Role::Text};
    }
    Q_UNREACHABLE();
}

} // namespace evenkeel
