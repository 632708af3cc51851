package org.touyan.registry.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.touyan.platform.web.ActionView;

/** What the person who sent a workbook may do with it next. */
enum ImportAction {
    /** Reads the rows, with the columns as they are taken now. */
    CHECK("check", null, ImportStatus.CHECKING, ImportStatus.MAPPING, ImportStatus.CHECKED),
    CONFIRM("confirm", "import.confirm", ImportStatus.APPLYING, ImportStatus.CHECKED),
    UNDO("undo", "import.undo", ImportStatus.UNDOING, ImportStatus.APPLIED),
    DISCARD(
            "discard",
            "import.discard",
            ImportStatus.DISCARDED,
            ImportStatus.READING,
            ImportStatus.MAPPING,
            ImportStatus.CHECKING,
            ImportStatus.CHECKED,
            ImportStatus.REFUSED);

    static final String PATTERN = "check|confirm|undo|discard";

    final String text;
    /** As the audit trail calls it; null for what changes nothing. */
    final String recorded;

    final ImportStatus to;
    private final Set<ImportStatus> from;

    ImportAction(String text, String recorded, ImportStatus to, ImportStatus first, ImportStatus... more) {
        this.text = text;
        this.recorded = recorded;
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    static ImportAction of(String text) {
        return Arrays.stream(values())
                .filter(action -> action.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    boolean isPossibleIn(ImportStatus status) {
        return from.contains(status);
    }

    /** Null where a screen need not even show it. */
    ActionView view(DataImport one) {
        if (!isPossibleIn(one.status)) {
            return null;
        }
        String refusal = refusal(one);
        return refusal == null ? ActionView.enabled(text) : ActionView.disabled(text, refusal);
    }

    /** Why not, though its turn has come; null when nothing is against it. */
    String refusal(DataImport one) {
        if (this == CONFIRM && one.added + one.changed == 0) {
            return "没有需要新增或修改的内容";
        }
        return this == UNDO && one.emptied ? "导入超过 30 天，不能再撤销" : null;
    }
}
