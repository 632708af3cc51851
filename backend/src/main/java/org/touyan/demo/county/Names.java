package org.touyan.demo.county;

/**
 * Names as people of the county carry them: a village's clan gives two in five of its surnames, given names follow the
 * generation. A few are hard to store or sort, because real rolls have them.
 */
final class Names {
    private static final Weighted SURNAMES =
            Weighted.of("陈 92 张 85 黄 74 郑 66 傅 52 楼 45 于 36 王 42 吴 40 周 34 朱 33 方 30 徐 30 李 32 何 24 金 22 潘 20 盛 18"
                    + " 石 16 戴 15 许 15 蒋 15 洪 15 钟 13 季 12 项 11 冯 10 倪 10 赵 12 毛 10 柳 8 虞 8 刘 10 杨 10 董 8"
                    + " 贾 7 寿 6 施 6 马 6 孙 6 魏 5 程 5 胡 6 沈 5 俞 5 应 4 薛 3 罗 3 曹 3 叶 3 林 4 谢 3 葛 2 邵 2 欧阳 1");
    private static final Weighted RARE = Weighted.of("𠮷明 4 䶮 3 㛃 2 堃 3 祎 3 翀 2 玥彤 2 赟 2");
    private static final Weighted OTHER_PEOPLES =
            Weighted.of("买买提·艾力 3 阿依古丽·吐尔逊 3 热依汗·买买提 2 龙阿幼 3 吴仡佬 1 蓝小妹 3 雷水根 3 扎西·多吉 1");

    private static final String[] MALE_FIRST = {
        "根 水 樟 土 金 荣 祖 关 炳 志 锡 兴 春 寿 福 云 永 德 茂 秋",
        "建 国 志 伟 卫 永 文 新 忠 明 海 江 立 学 正 小 仁 庆 红 月",
        "俊 晓 超 鹏 凯 磊 杰 浩 旭 嘉 宇 文 天 志 振 立 泽 伟 斌 佳",
        "子 梓 宇 浩 一 沐 奕 锦 泽 博 铭 俊 景 辰 思 皓 承 言 屹 星"
    };
    private static final String[] MALE_SECOND = {
        "土 根 法 良 生 林 水 松 泉 元 昌 祥 财 贵 奎 堂 余 清 旺 火",
        "军 民 平 华 强 明 良 林 生 荣 忠 勇 斌 峰 东 伟 祥 龙 富 锋",
        "杰 涛 波 辉 飞 豪 阳 斌 翔 龙 锋 伟 鑫 晨 航 宁 健 栋 威 洋",
        "轩 涵 睿 泽 辰 宸 昊 航 熙 阳 恒 豪 然 霖 烨 诚 远 瑞 彦 铎"
    };
    private static final String[] FEMALE_FIRST = {
        "桂 金 秀 荷 菊 彩 春 月 翠 银 素 玉 兰 香 莲 爱 宝 苏 水 珍",
        "丽 美 秀 玉 建 雪 爱 小 红 晓 云 月 海 春 慧 冬 燕 文 素 彩",
        "婷 晓 佳 丹 雅 梦 思 倩 玲 露 莹 静 诗 敏 燕 艳 瑶 琳 海 文",
        "子 欣 梓 诗 雨 一 语 若 思 梦 佳 可 沐 艺 芷 紫 依 书 清 念"
    };
    private static final String[] FEMALE_SECOND = {
        "花 仙 凤 娥 英 珍 妹 香 芝 芳 娟 女 莲 兰 姣 琴 弟 囡 玉 菊",
        "芳 英 萍 琴 娟 红 霞 燕 飞 华 珍 君 敏 玲 芬 珠 仙 丽 群 平",
        "婷 娜 怡 雯 璐 洁 琪 佳 颖 蓉 瑛 妍 薇 倩 丹 蕾 媛 虹 茜 宁",
        "涵 萱 妍 彤 瑶 怡 萌 桐 琪 悦 诺 熙 宁 汐 玥 宸 冉 菲 晴 蕊"
    };
    private static final String[][][] MALE = {split(MALE_FIRST), split(MALE_SECOND)};
    private static final String[][][] FEMALE = {split(FEMALE_FIRST), split(FEMALE_SECOND)};

    private final Dice dice;
    private final String clan;

    /** @param village its name often says which clan lives there: 郑宅, 潘宅, 岩头陈 */
    Names(Dice dice, String village) {
        this.dice = dice;
        clan = village.codePoints()
                .mapToObj(Character::toString)
                .filter(SURNAMES::has)
                .findFirst()
                .orElseGet(() -> SURNAMES.roll(dice));
    }

    String surname() {
        return dice.chance(0.4) ? clan : SURNAMES.roll(dice);
    }

    /** A person who married or moved in is seldom of the clan. */
    String foreignSurname() {
        return SURNAMES.roll(dice);
    }

    /** Whole name; about one in three thousand is a rare one. */
    String name(String surname, boolean male, int birthYear) {
        if (dice.chance(1 / 3000.0)) {
            return surname + RARE.roll(dice);
        }
        int era = birthYear < 1960 ? 0 : birthYear < 1983 ? 1 : birthYear < 2006 ? 2 : 3;
        String[][][] pool = male ? MALE : FEMALE;
        boolean single = dice.chance(era < 3 ? 0.14 : 0.05);
        return surname + (single ? "" : dice.pick(pool[0][era])) + dice.pick(pool[1][era]);
    }

    String otherPeoples() {
        return OTHER_PEOPLES.roll(dice);
    }

    private static String[][] split(String[] eras) {
        String[][] words = new String[eras.length][];
        for (int i = 0; i < eras.length; i++) {
            words[i] = eras[i].split(" ");
        }
        return words;
    }
}
