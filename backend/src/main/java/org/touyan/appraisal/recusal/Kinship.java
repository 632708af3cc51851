package org.touyan.appraisal.recusal;

/** Why a scorer keeps out of a household: it is his own, or that of close family (DOMAIN §1.5, 回避). */
public enum Kinship {
    SELF("本人家庭"),
    SPOUSE("配偶"),
    PARENT("父母"),
    CHILD("子女"),
    SIBLING("兄弟姐妹"),
    IN_LAW("姻亲"),
    OTHER("其他近亲属");

    final String text;

    Kinship(String text) {
        this.text = text;
    }

    /** What he is told who tries all the same. */
    public String refusal() {
        return refusal("记分");
    }

    /** @param doing what somebody else has to do: 记分, 办理 */
    public String refusal(String doing) {
        String why = this == SELF ? "这是您自己家（或同户亲属）" : "您申报过与该户是亲属（" + text + "）";
        return why + "，应当回避，请由其他人员" + doing;
    }
}
