package org.touyan.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @Test
    void invisibleCharactersGoAndSpacesBecomeOne() {
        assertEquals("张 三", Texts.clean("\uFEFF 张\u200B \u3000三\u202E "));
        assertNull(Texts.clean(" \u200B\u3000"));
        assertNull(Texts.clean("\u2007\u202F\u2003\u2028"));
        assertNull(Texts.clean(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"买买提·艾力", "买买提•艾力", "买买提・艾力", "买买提．艾力"})
    void everyDotOfANameIsTheMiddleDot(String name) {
        assertEquals("买买提\u00B7艾力", Texts.personName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷田", "䶮", "㛃"})
    void rareCharactersStay(String name) {
        assertEquals(name, Texts.personName(name));
        assertTrue(Texts.isClean(name));
    }

    @ParameterizedTest
    @CsvSource({"３３０７２６１９８００１０１００１x,33072619800101001X", "' 138 0000 1111 ',13800001111"})
    void codesBecomePlainCapitalsWithoutSpaces(String typed, String stored) {
        assertEquals(stored, Texts.code(typed));
    }

    @Test
    void likeWildcardsAreEscaped() {
        assertEquals("100!%!_!!", Texts.like("100%_!"));
    }

    @Test
    void controlCharactersAndHalfSurrogatesAreNotClean() {
        assertFalse(Texts.isClean("a\u0000b"));
        assertFalse(Texts.isClean("a\uD83D"));
        assertFalse(Texts.isClean("\uDE00a"));
        assertTrue(Texts.isClean("第一行\n第二行\t😀"));
    }

    @ParameterizedTest
    @CsvSource({"浦江县,pjx", "郑家坞镇,zjwz", "金华市 A2 区,jhsa2q", "买买提·艾力,mmtal"})
    void initialsAreThoseOfPinyin(String text, String initials) {
        assertEquals(initials, Pinyin.initials(text, 40));
    }

    @ParameterizedTest
    @CsvSource({"单立人,slr", "曾国,zg", "区明单,omd", "𠮷田,t"})
    void aSurnameIsReadAsSurname(String name, String initials) {
        assertEquals(initials, Pinyin.nameInitials(name, 30));
        assertEquals(initials.substring(0, 1), Pinyin.nameInitials(name, 1));
    }

    @ParameterizedTest
    @CsvSource({"13812345678,138****5678", "057984112233,********2233", "110,**0"})
    void phonesAreMasked(String phone, String masked) {
        assertEquals(masked, Masking.phone(phone));
    }

    @Test
    void idNumbersKeepSixAndFour() {
        assertEquals("330726********1234", Masking.idNumber("330726198001011234"));
        assertNull(Masking.idNumber(null));
    }
}
