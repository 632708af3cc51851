package org.touyan.registry.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.touyan.platform.text.Masking;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.IdNumber;
import org.touyan.registry.imports.CellFault;
import org.touyan.registry.imports.ListImport.Comparison;
import org.touyan.registry.imports.ListRow;
import org.touyan.registry.imports.MemberColumn;
import org.touyan.registry.imports.RowOutcome;
import org.touyan.registry.party.MemberImportRows.Organisation;
import org.touyan.registry.party.MemberImportRows.Villager;
import org.touyan.registry.party.MemberMatching.Found;
import org.touyan.registry.party.MemberViews.MemberEdit;
import org.touyan.registry.party.MemberViews.NewMember;

/** Compares the rows of one imported list with the Party's list, by the very form that a person fills in. */
final class MemberComparison implements Comparison<MemberColumn> {
    private final MemberMatching matching;
    private final BranchNames branches;
    /** Line by person: a file names each only once. */
    private final Map<Object, Integer> seen = new HashMap<>();

    MemberComparison(MemberMatching matching, BranchNames branches) {
        this.matching = matching;
        this.branches = branches;
    }

    @Override
    public void decide(ListRow<MemberColumn> row) {
        String number = row.text(MemberColumn.ID_NUMBER);
        row.name = row.text(MemberColumn.NAME);
        row.label = row.text(MemberColumn.BRANCH);
        row.idNumberMasked = Masking.idNumber(number);
        MemberColumn at = MemberColumn.BRANCH;
        try {
            if (!row.isSound()) {
                return;
            }
            Organisation branch = branches.branch(row.label, row.text(MemberColumn.VILLAGE));
            row.area = branch.area();
            at = MemberColumn.GROUP;
            UUID group = branches.group(branch, row.text(MemberColumn.GROUP));
            at = number == null ? MemberColumn.NAME : MemberColumn.ID_NUMBER;
            Found found = number == null
                    ? matching.byName(row.name, date(row, MemberColumn.BIRTH_DATE), branch)
                    : matching.byNumber(number, branch);
            refuseTwice(row, found, number, branch);
            if (found.member() == null) {
                begin(row, branch, group, found.villager());
            } else {
                compare(row, branch, group, found.member());
            }
        } catch (CellFault e) {
            row.fault(at, e.getMessage());
        } catch (ProblemException e) {
            if (e.errors.isEmpty()) {
                row.refuse(e.getMessage());
            }
            e.errors.forEach(error -> row.fault(column(error.field()), error.message()));
        }
    }

    private void refuseTwice(ListRow<MemberColumn> row, Found found, String number, Organisation branch)
            throws CellFault {
        Object person = found.member() != null
                ? found.member()
                : found.villager() != null ? found.villager().id() : number != null ? number : branch.id() + row.name;
        Integer before = seen.putIfAbsent(person, row.line());
        if (before != null) {
            throw new CellFault("与第 " + before + " 行是同一人");
        }
    }

    private void begin(ListRow<MemberColumn> row, Organisation branch, UUID group, Villager villager) {
        if (villager != null && !villager.name().equals(row.name)) {
            row.fault(MemberColumn.NAME, "与村民台账中的姓名“" + villager.name() + "”不符");
            return;
        }
        PartyMember tried = new PartyMember(
                row.target, matching.branch(branch), villager == null ? null : villager.id(), Instant.EPOCH);
        if (villager != null) {
            tried.rename(villager.name());
            tried.sex = villager.sex();
            tried.birthDate = villager.birthDate();
        }
        agree(row);
        NewMember body = new NewMember(
                row.target,
                branch.id(),
                group,
                tried.residentId,
                villager == null ? row.name : null,
                row.text(MemberColumn.SEX),
                date(row, MemberColumn.BIRTH_DATE),
                villager == null ? row.text(MemberColumn.ID_NUMBER) : null,
                row.text(MemberColumn.PHONE),
                kind(row, MemberKind.FULL),
                date(row, MemberColumn.JOINED_ON),
                date(row, MemberColumn.FULL_ON),
                Boolean.TRUE.equals(row.values.get(MemberColumn.FLOWING)),
                row.text(MemberColumn.FLOWING_TO),
                row.text(MemberColumn.REMARKS));
        matching.fill(tried, body, true);
        row.outcome = RowOutcome.ADD;
        row.plan = new MemberPlan(row.target, body, null);
    }

    /** The ID number says sex and birthday as well. */
    private static void agree(ListRow<MemberColumn> row) {
        String number = row.text(MemberColumn.ID_NUMBER);
        if (number == null) {
            return;
        }
        IdNumber id = IdNumber.ofValid(number);
        String sex = row.text(MemberColumn.SEX);
        LocalDate birth = date(row, MemberColumn.BIRTH_DATE);
        if (sex != null && !sex.equals(id.sex())) {
            row.fault(MemberColumn.SEX, "与身份证号不符");
        }
        if (birth != null && !birth.equals(id.birthDate())) {
            row.fault(MemberColumn.BIRTH_DATE, "与身份证号不符");
        }
    }

    private void compare(ListRow<MemberColumn> row, Organisation branch, UUID group, UUID id) {
        PartyMember was = matching.copy(id);
        PartyMember tried = matching.copy(id);
        row.target = id;
        if (!was.name.equals(row.name) && was.residentId != null) {
            row.fault(MemberColumn.NAME, "与名册中的姓名“" + was.name + "”不符；改名请在村民台账办理");
            return;
        }
        agree(row);
        boolean flowing = said(row, MemberColumn.FLOWING, was.flowing);
        MemberKind kind = kind(row, was.kind);
        MemberEdit body = new MemberEdit(
                was.version,
                row.text(MemberColumn.GROUP) == null ? was.groupId : group,
                row.name,
                said(row, MemberColumn.SEX, was.sex),
                said(row, MemberColumn.BIRTH_DATE, was.birthDate),
                row.text(MemberColumn.ID_NUMBER),
                row.text(MemberColumn.PHONE),
                kind,
                date(row, MemberColumn.JOINED_ON),
                said(row, MemberColumn.FULL_ON, kind == MemberKind.FULL ? was.fullOn : null),
                flowing,
                said(row, MemberColumn.FLOWING_TO, was.flowingTo),
                said(row, MemberColumn.REMARKS, was.remarks));
        matching.fill(tried, body, false);
        tell(
                row,
                MemberColumn.GROUP,
                branches.groupName(branch.id(), was.groupId),
                branches.groupName(branch.id(), body.groupId()));
        tell(row, MemberColumn.NAME, was.name, tried.name);
        tell(row, MemberColumn.ID_NUMBER, was.idNumberMasked, tried.idNumberMasked);
        tell(row, MemberColumn.SEX, was.sex, tried.sex);
        tell(row, MemberColumn.BIRTH_DATE, was.birthDate, tried.birthDate);
        tellPhone(row, was);
        tell(row, MemberColumn.KIND, was.kind.name(), tried.kind.name());
        tell(row, MemberColumn.JOINED_ON, was.joinedOn, tried.joinedOn);
        tell(row, MemberColumn.FULL_ON, was.fullOn, tried.fullOn);
        tell(row, MemberColumn.FLOWING, was.flowing, tried.flowing);
        tell(row, MemberColumn.FLOWING_TO, was.flowingTo, tried.flowingTo);
        tell(row, MemberColumn.REMARKS, was.remarks, tried.remarks);
        row.outcome = row.changes.isEmpty() ? RowOutcome.LEAVE : RowOutcome.CHANGE;
        row.plan = new MemberPlan(id, null, body);
    }

    private static void tell(ListRow<MemberColumn> row, MemberColumn column, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            row.change(column, column.spec().words(before), column.spec().words(after));
        }
    }

    /** Two numbers may look the same masked. */
    private void tellPhone(ListRow<MemberColumn> row, PartyMember was) {
        String phone = row.text(MemberColumn.PHONE);
        if (was.residentId == null && phone != null && !phone.equals(matching.phone(was))) {
            row.change(MemberColumn.PHONE, was.phoneMasked, Masking.phone(phone));
        }
    }

    private static MemberKind kind(ListRow<MemberColumn> row, MemberKind otherwise) {
        String said = row.text(MemberColumn.KIND);
        return said == null ? otherwise : MemberKind.valueOf(said);
    }

    private static LocalDate date(ListRow<MemberColumn> row, MemberColumn column) {
        return (LocalDate) row.values.get(column);
    }

    /** What an empty cell leaves as it is. */
    @SuppressWarnings("unchecked")
    private static <T> T said(ListRow<MemberColumn> row, MemberColumn column, T known) {
        Object said = row.values.get(column);
        return said == null ? known : (T) said;
    }

    private static MemberColumn column(String field) {
        for (MemberColumn column : MemberColumn.values()) {
            if (column.field().equals(field)) {
                return column;
            }
        }
        return MemberColumn.NAME;
    }
}
