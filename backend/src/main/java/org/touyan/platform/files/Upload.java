package org.touyan.platform.files;

/**
 * A file that was looked at and made harmless, ready to be stored. Made by {@link Files#check} outside any transaction:
 * painting a picture anew takes a moment.
 *
 * @param thumbnail null for a document
 * @param width in pixels, null for a document
 */
public record Upload(String mediaType, byte[] whole, byte[] thumbnail, Integer width, Integer height, byte[] sha256) {

    /** What an owner takes. */
    public enum Accepts {
        /** JPEG, PNG and WebP; kept as JPEG. */
        PHOTOS,
        /** The same, and PDF, which is kept as it is. */
        DOCUMENTS
    }

    @Override
    public String toString() {
        return "Upload " + mediaType + " " + whole.length;
    }
}
