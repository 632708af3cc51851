package org.touyan.registry;

/** Relations to the head, GB/T 4761. */
public final class Relations {
    private Relations() {}

    /**
     * What the former head is to the new one.
     *
     * @param relation what the new head was to the former: a child's parent, a parent's child, a spouse's spouse
     * @param sex of the former head
     */
    public static String ofFormerHead(String relation, String sex) {
        boolean male = "1".equals(sex);
        return switch (relation.charAt(0)) {
            case '1' -> male ? "11" : "12";
            case '2', '3' -> inLaw(relation) ? male ? "55" : "56" : male ? "51" : "52";
            case '5' -> male ? "20" : "30";
            case '7' -> male ? "73" : "77";
            default -> "97";
        };
    }

    /** 女婿, 儿媳. */
    private static boolean inLaw(String relation) {
        return relation.equals("28") || relation.equals("38");
    }
}
