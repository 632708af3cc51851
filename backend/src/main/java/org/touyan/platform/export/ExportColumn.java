package org.touyan.platform.export;

import java.util.function.Function;

/**
 * A column that a list can be exported with.
 *
 * @param name as the list's own field is called
 * @param width in characters; a Chinese character counts two
 * @param text null for an empty cell
 */
public record ExportColumn<R>(String name, String title, int width, Function<R, String> text) {}
