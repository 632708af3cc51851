package org.touyan.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class MaskingTypedTest {
    @Test
    void masksNumbersWhereverTheyStand() {
        assertEquals("330726********901X", Masking.typed("33072619800101901x"));
        assertEquals("330726********901X", Masking.typed("３３０７２６ 19800101 901Ｘ"));
        assertEquals("核对330726********9012、138****5678的信息", Masking.typed("核对330726198001019012、13812345678的信息"));
    }

    @Test
    void leavesTheRestAsItWas() {
        assertNull(Masking.typed(null));
        for (String other : new String[] {"王 小明", "5678", "330726101201", "330726101201010001", "户号１"}) {
            assertEquals(other, Masking.typed(other));
        }
        // Ids of rows are no phones.
        assertFalse(Masking.hasNumber("0192f000-0000-7000-8000-13812345678a"));
    }
}
