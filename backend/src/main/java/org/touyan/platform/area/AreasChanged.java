package org.touyan.platform.area;

import java.util.List;

/** Places were made, renamed, retired, merged or moved: what was remembered of them is to be read again. */
public record AreasChanged(List<String> areas) {}
