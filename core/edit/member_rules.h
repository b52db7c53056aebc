// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/member_verbs.h"

#include <set>

namespace evenkeel::edit {

/// The draft as a member; refused where a text breaks its rule.
Result<Member> checkedMember(MemberId id, const MemberDraft &draft);

/// Refused where, with `edited` in place of what they were and without `gone`, two people have the same address.
Result<> checkEmails(const Organization &organization, const std::vector<Member> &edited,
                     const std::set<MemberId> &gone = {});

} // namespace evenkeel::edit
