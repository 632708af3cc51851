package org.touyan.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.excel.SheetWriter;
import org.touyan.platform.jobs.JobWork;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;

/** Writes the household list, as filtered and within the asker's areas, with masked numbers. */
@ApplicationScoped
public class HouseholdExport implements JobWork {
    static final String KIND = "HOUSEHOLDS";
    private static final int PLACES_NAMED = 5;

    private final Households households;
    private final Labels labels;
    private final AreaNames names;
    private final Settings settings;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    HouseholdExport(
            Households households,
            Labels labels,
            AreaNames names,
            Settings settings,
            CurrentActor actor,
            ObjectMapper json,
            Clock clock) {
        this.households = households;
        this.labels = labels;
        this.names = names;
        this.settings = settings;
        this.actor = actor;
        this.json = json;
        this.clock = clock;
    }

    /** @param columns in the order of the sheet */
    record Order(HouseholdFilter filter, List<HouseholdColumn> columns) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String request, Progress progress, OutputStream out) throws IOException {
        Order order = json.readValue(request, Order.class);
        Run run = new Run(order, progress, out);
        try {
            households.stream(order.filter(), run::begin, run::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        run.sheet.close();
    }

    /** One export under way. */
    private final class Run {
        private final Order order;
        private final Progress progress;
        private final OutputStream out;
        private SheetWriter sheet;
        private long done;

        Run(Order order, Progress progress, OutputStream out) {
            this.order = order;
            this.progress = progress;
            this.out = out;
        }

        void begin(long rows) {
            progress.total(rows);
            List<String> titles = order.columns().stream().map(c -> c.title).toList();
            List<Integer> widths = order.columns().stream().map(c -> c.width).toList();
            try {
                sheet = new SheetWriter(out, "农户", watermark(order.filter(), rows), titles, widths);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void write(List<HouseholdViews.HouseholdRow> rows) {
            try {
                for (HouseholdViews.HouseholdRow row : rows) {
                    List<String> cells = new ArrayList<>(order.columns().size());
                    order.columns().forEach(column -> cells.add(column.text.apply(row)));
                    sheet.row(cells);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            done += rows.size();
            progress.done(done);
        }
    }

    /** Who took what and when: on every sheet that leaves the house. */
    private String watermark(HouseholdFilter filter, long rows) {
        String time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(LocalDateTime.now(clock));
        return "%s农户名册　导出人：%s　时间：%s　共 %d 户　%s　内部资料，注意保密"
                .formatted(
                        settings.find(Settings.COUNTY_NAME).orElse(""),
                        actor.get().name(),
                        time,
                        rows,
                        words(filter));
    }

    private String words(HouseholdFilter filter) {
        List<String> words = new ArrayList<>();
        List<String> areas = actor.areas(filter.area());
        String places = String.join(
                "、", areas.stream().limit(PLACES_NAMED).map(names::name).toList());
        words.add("范围：" + places + (areas.size() > PLACES_NAMED ? "等 " + areas.size() + " 处" : ""));
        add(words, "搜索", filter.q());
        add(words, "状态", filter.status() == null ? null : filter.status().label());
        add(
                words,
                "标签",
                filter.label() == null
                        ? null
                        : labels.require("label", filter.label()).name());
        add(words, "户籍在册", yes(filter.registeredHere()));
        add(words, "实际居住", yes(filter.livesHere()));
        add(words, "无联系党员", yes(filter.withoutContact()));
        add(words, "未编入联动网格", yes(filter.withoutGrid()));
        add(words, "资料待补", yes(filter.incomplete()));
        add(words, "最少人口", filter.minMembers());
        add(words, "最多人口", filter.maxMembers());
        return String.join("，", words);
    }

    private static String yes(Boolean value) {
        return value == null ? null : value ? "是" : "否";
    }

    private static void add(List<String> words, String name, Object value) {
        if (value != null) {
            words.add(name + "：" + value);
        }
    }
}
