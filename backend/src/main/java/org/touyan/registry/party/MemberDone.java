package org.touyan.registry.party;

import java.util.UUID;
import org.touyan.registry.party.MemberViews.MemberEdit;

/**
 * What a row of an imported list did.
 *
 * @param version of the member afterwards
 * @param before what takes a known member back; null for somebody new
 * @param politicalStatus of the resident before he was listed, null when he is none
 */
record MemberDone(UUID id, int version, MemberEdit before, String politicalStatus) {}
