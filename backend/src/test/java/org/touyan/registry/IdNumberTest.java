package org.touyan.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.testing.IdNumbers;

class IdNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 11010519491231002X, 1949-12-31, 2",
        "11010519491231002x, 11010519491231002X, 1949-12-31, 2",
        "１１０１０５１９４９１２３１００２Ｘ, 11010519491231002X, 1949-12-31, 2",
        "' 110105 19491231 002X ', 11010519491231002X, 1949-12-31, 2",
        "330726800101101, 330726198001011014, 1980-01-01, 1"
    })
    void readsWhatPeopleType(String typed, String number, LocalDate birth, String sex) throws Exception {
        assertEquals(new IdNumber(number, birth, sex), IdNumber.parse(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, 校验位",
        "1101051949123100, 18 位",
        "11010519491231002٣, 18 位",
        "'', 18 位",
        "33072619800230101X, 校验位"
    })
    void refusesWithAReason(String typed, String reason) {
        String message = assertThrows(IdNumber.Invalid.class, () -> IdNumber.parse(typed, TODAY))
                .getMessage();
        assertEquals(true, message.contains(reason), message);
    }

    @Test
    void refusesDatesAndProvincesThatDoNotExist() {
        for (String seventeen : new String[] {
            "33072619800230101", "33072620270101101", "33072618001231101", "99072619800101101", "33072619801301101"
        }) {
            String number = seventeen + IdNumber.checkDigit(seventeen);
            assertThrows(IdNumber.Invalid.class, () -> IdNumber.parse(number, TODAY), number);
        }
    }

    /** Ten thousand generated numbers are accepted; each with any one digit changed, or two neighbours swapped, is not. */
    @Test
    void everySingleErrorIsFound() throws Exception {
        Random random = new Random(20261122);
        for (int i = 0; i < 10_000; i++) {
            LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(35_000));
            String number = IdNumbers.of(birth, random.nextInt(1000));
            assertEquals(birth, IdNumber.parse(number, TODAY).birthDate());
            assertEquals(birth.format(DateTimeFormatter.BASIC_ISO_DATE), number.substring(6, 14));
            for (int at = 0; at < 17; at++) {
                char wrong = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
                refused(number.substring(0, at) + wrong + number.substring(at + 1));
                if (at < 16 && number.charAt(at) != number.charAt(at + 1)) {
                    refused(number.substring(0, at)
                            + number.charAt(at + 1)
                            + number.charAt(at)
                            + number.substring(at + 2));
                }
            }
        }
    }

    private static void refused(String number) {
        assertThrows(IdNumber.Invalid.class, () -> IdNumber.parse(number, TODAY), number);
    }
}
