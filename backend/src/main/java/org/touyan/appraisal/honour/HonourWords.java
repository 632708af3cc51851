package org.touyan.appraisal.honour;

import org.touyan.appraisal.honour.CandidateSearch.Asked;
import org.touyan.appraisal.honour.CandidateSearch.Candidate;
import org.touyan.appraisal.scheme.Period;

/** Why somebody is named, in the words of a nomination form. */
final class HonourWords {
    private HonourWords() {}

    static String reason(Asked asked, Candidate one) {
        StringBuilder words = new StringBuilder(new Period(asked.period()).spoken())
                .append("好家风指数 ")
                .append(one.index().stripTrailingZeros().toPlainString())
                .append("，")
                .append(asked.inForce().rules().gradeName(one.grade()))
                .append("；")
                .append(one.deductions() == 0 ? "当年没有扣分" : "当年扣分 " + one.deductions() + " 笔");
        asked.level()
                .below(asked.inForce().rules())
                .ifPresent(below -> words.append("；现为").append(below.spoken).append("级好家风户"));
        if (one.earlier() > 0) {
            words.append("；往年获荣誉 ").append(one.earlier()).append(" 项");
        }
        return words.toString();
    }
}
