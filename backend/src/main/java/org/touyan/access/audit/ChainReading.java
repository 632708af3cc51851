package org.touyan.access.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touyan.access.audit.AuditFinding.Kind;
import org.touyan.access.audit.AuditSealRepository.Link;

/**
 * Reads the chain link by link and notes what does not fit. Each link is held against the one stored before it, so that a
 * fault is named where it is and the links after it are judged by themselves.
 */
final class ChainReading {
    private static final int MOST_NAMED = 200;

    private final AuditChain chain;
    private final Map<Long, Anchor> anchors = new HashMap<>();
    private final List<AuditFinding> findings = new ArrayList<>();
    private long faults;
    private long links;
    private long number;
    private byte[] before;
    /** What the link before should have been, when that is not what is stored. */
    private byte[] rightBefore;

    private Instant at;

    /** @param pruned where the chain begins, null for its very beginning */
    ChainReading(AuditChain chain, Anchor pruned, List<Anchor> anchors) {
        this.chain = chain;
        number = pruned == null ? 0 : pruned.number();
        before = pruned == null ? AuditChain.BEGINNING : pruned.hash();
        at = pruned == null ? null : pruned.at();
        anchors.forEach(this::expect);
    }

    private void expect(Anchor anchor) {
        if (!chain.isGenuine(anchor)) {
            note(new AuditFinding(Kind.ANCHOR, anchor.number(), anchor.number(), null, anchor.at(), null, null));
        } else if (anchor.number() > number) {
            anchors.put(anchor.number(), anchor);
        }
    }

    void read(Link link) {
        links++;
        if (link.number() > number + 1) {
            note(AuditFinding.cut(
                    Kind.CUT, number + 1, link.number() - 1, at, link.of().at()));
            rightBefore = null;
        } else {
            compare(link);
        }
        Anchor anchor = anchors.remove(link.number());
        if (anchor != null && !Arrays.equals(anchor.hash(), link.hash())) {
            note(new AuditFinding(Kind.ANCHOR, link.number(), link.number(), null, anchor.at(), null, null));
        }
        number = link.number();
        before = link.hash();
        at = link.of().at();
    }

    private void compare(Link link) {
        ChainedRow entry = link.of().entry();
        byte[] right = chain.link(link.number(), before, entry);
        boolean fits = Arrays.equals(right, link.hash())
                || rightBefore != null && Arrays.equals(chain.link(link.number(), rightBefore, entry), link.hash());
        if (entry == null) {
            note(AuditFinding.of(Kind.REMOVED, link.number(), link.of()));
        } else if (!fits
                || !entry.at().equals(link.of().at())
                || !entry.action().equals(link.of().action())) {
            note(AuditFinding.of(Kind.CHANGED, link.number(), link.of()));
        }
        rightBefore = fits ? null : right;
    }

    /** What was promised to be there and was not reached. */
    void end() {
        anchors.values().stream().mapToLong(Anchor::number).max().ifPresent(promised -> {
            Instant until = anchors.get(promised).at();
            if (promised > number) {
                note(AuditFinding.cut(Kind.TAIL, number + 1, promised, at, until));
            }
        });
    }

    void note(AuditFinding finding) {
        faults++;
        if (findings.size() < MOST_NAMED) {
            findings.add(finding);
        }
    }

    long links() {
        return links;
    }

    /** Of the last link. */
    long number() {
        return number;
    }

    byte[] hash() {
        return before;
    }

    long faults() {
        return faults;
    }

    List<AuditFinding> findings() {
        return findings;
    }
}
