package org.touyan.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.regex.Pattern;
import org.touyan.platform.text.Texts;

/** A citizen's ID number, GB 11643: area 6, birth date 8, sequence 3 (odd is male), check digit. */
public record IdNumber(String number, LocalDate birthDate, String sex) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final Pattern OLD = Pattern.compile("\\d{15}");
    private static final Pattern WHOLE = Pattern.compile("\\d{17}[\\dX]");
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    /** Codes of provinces; the rest of the area is that of the first registration and may have been abolished since. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    /** Why a number was refused, fit to show. */
    public static final class Invalid extends Exception {
        private Invalid(String message) {
            super(message);
        }
    }

    /**
     * Reads what people type: full-width and lower case are brought to the one form, the old 15 digits to 18.
     *
     * @param today no one is born later
     */
    public static IdNumber parse(String typed, LocalDate today) throws Invalid {
        String number = Texts.code(typed);
        if (number != null && OLD.matcher(number).matches()) {
            String longer = number.substring(0, 6) + "19" + number.substring(6);
            number = longer + checkDigit(longer);
        }
        if (number == null || !WHOLE.matcher(number).matches()) {
            throw new Invalid("身份证号应为 18 位（末位可为 X）或 15 位数字");
        }
        if (number.charAt(17) != checkDigit(number)) {
            throw new Invalid("身份证号校验位不正确，请核对是否输错");
        }
        if (!PROVINCES.contains(number.substring(0, 2))) {
            throw new Invalid("身份证号前两位不是有效的省份代码");
        }
        LocalDate birth;
        try {
            birth = LocalDate.parse(number.substring(6, 14), DATE);
        } catch (DateTimeException e) {
            throw new Invalid("身份证号中的出生日期不存在");
        }
        if (birth.isAfter(today) || birth.isBefore(EARLIEST)) {
            throw new Invalid("身份证号中的出生日期不合理");
        }
        return ofValid(number);
    }

    /** Of one that {@link #parse} has let through before. @param number 18 characters */
    public static IdNumber ofValid(String number) {
        return new IdNumber(
                number, LocalDate.parse(number.substring(6, 14), DATE), (number.charAt(16) - '0') % 2 == 1 ? "1" : "2");
    }

    /** Of a number's first 17 digits. */
    static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }
}
