package org.touyan.registry.party;

import java.util.UUID;
import org.touyan.registry.party.MemberViews.MemberEdit;
import org.touyan.registry.party.MemberViews.NewMember;

/** What a row of an imported list will do. @param fresh null for somebody in the list @param edit null for somebody new */
record MemberPlan(UUID id, NewMember fresh, MemberEdit edit) {}
