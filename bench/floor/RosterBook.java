import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.touyan.demo.county.CountyGenerator;
import org.touyan.demo.county.CountyPlan;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Person;
import org.touyan.demo.county.Village;
import org.touyan.demo.county.VillagePlan;
import org.touyan.registry.CodeTables;

/**
 * The roster of a county as an office would send it, with shared texts as Excel saves them. Households of their own
 * numbers and people of their own ID numbers: none of them is in the demo county. RosterBook FILE HOUSEHOLDS
 */
class RosterBook {
    private static final String[] TITLES = {
        "行政村", "组", "户号", "自然村", "门牌号", "家庭住址", "姓名", "与户主关系", "公民身份号码", "手机号码", "民族", "文化程度", "政治面貌",
        "婚姻状况", "户籍在本村", "是否常住", "是否成员"
    };
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    /** Behind those that the county has already. */
    private static final int FIRST_NUMBER = 5001;

    public static void main(String[] arguments) throws Exception {
        CountyGenerator generator = new CountyGenerator(LocalDate.now().withDayOfMonth(1));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), 1 << 20);
                Workbook workbook = new Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("花名册");
            for (int column = 0; column < TITLES.length; column++) {
                sheet.value(0, column, TITLES[column]);
            }
            int row = 1;
            for (VillagePlan plan : CountyPlan.of(Integer.parseInt(arguments[1]))) {
                Village village = generator.make(plan);
                int number = FIRST_NUMBER;
                for (Family family : village.families()) {
                    for (Person person : family.people) {
                        write(sheet, row++, cells(plan.code(), Integer.toString(number), family, person));
                    }
                    number++;
                }
            }
            System.out.println(row - 1);
        }
    }

    private static String[] cells(String village, String number, Family family, Person person) {
        CodeTables codes = CodeTables.NATIONAL;
        return new String[] {
            village,
            "1",
            number,
            family.address.naturalVillage(),
            family.address.doorNumber(),
            family.address.text(),
            person.name,
            name(codes.relation(), person.relation),
            own(person.idNumber),
            person.phone,
            name(codes.ethnicity(), person.ethnicity),
            name(codes.education(), person.education),
            name(codes.politicalStatus(), person.politicalStatus),
            name(codes.maritalStatus(), person.maritalStatus),
            person.registeredHere ? "是" : "否",
            person.livesHere ? "是" : "否",
            person.member ? "是" : "否"
        };
    }

    private static void write(Worksheet sheet, int row, String[] cells) throws Exception {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] != null) {
                sheet.value(row, column, cells[column]);
            }
        }
        if (row % 1000 == 0) {
            sheet.flush();
        }
    }

    /** Of another area that was never given out. */
    private static String own(String number) {
        if (number == null) {
            return null;
        }
        String digits = "339998" + number.substring(6, 17);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static String name(List<CodeTables.Code> table, String code) {
        return code == null ? null : CodeTables.name(table, code);
    }
}
