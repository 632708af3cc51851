package org.touyan.platform.files;

import java.util.UUID;

/**
 * What a file belongs to. A file has no place and no rights of its own: whoever may see its owner may see it, so the
 * owner is always looked up, in its scope, before {@link Files} is asked.
 *
 * @param kind the owner's kind as the audit trail names it: {@code household}
 */
public record FileOwner(String kind, UUID id) {}
