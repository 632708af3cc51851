package org.touyan;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.touyan.demo.county.CountyPlan;

/** The words after {@code ./run}, turned into configuration properties. */
final class CommandLine {

    static final String HELP = """
            头雁 Touyan

              --empty           不装演示县,打开建县向导 / open the set-up wizard instead of the demo county
              --households N    演示县的户数(默认全县约 14 万户) / size of the demo county
              --port N          端口(默认 8080) / HTTP port
              --data DIR        数据目录(默认 ./data) / data folder of the embedded database
              --reset-admin N   给三员（或能查看审计记录、管理角色的）账号 N 换一次性密码后退出 / one-time password for an administrator
              --close-admin N   停用该账号后退出 / close an administrator's account
              --help            显示本说明 / this text

            其他配置用环境变量,见 docs/operations.md / all else by environment variables
            """;

    /** The words cannot be understood; the message says which. */
    static final class Misunderstood extends RuntimeException {
        Misunderstood(String chinese, String english) {
            super(chinese + System.lineSeparator() + english);
        }
    }

    private CommandLine() {}

    /** @return configuration properties by name; {@code help} and an operator's command stand under their own word */
    static Map<String, String> parse(String... arguments) {
        Map<String, String> properties = new LinkedHashMap<>();
        Iterator<String> words = Arrays.asList(arguments).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--help", "-h" -> properties.put("help", "true");
                case "--empty" -> properties.put("touyan.setup.empty", "true");
                case "--households" ->
                    properties.put(
                            "touyan.demo.households", number(word, words, CountyPlan.SMALLEST, CountyPlan.LARGEST));
                case "--port" -> properties.put("quarkus.http.port", number(word, words, 1, 65_535));
                case "--data" -> properties.put("touyan.data", value(word, words));
                case OperatorCommand.RESET, OperatorCommand.CLOSE -> properties.put(word, value(word, words));
                default ->
                    throw new Misunderstood(
                            "不认识的参数 " + word + ",用 --help 查看。", "Unknown argument " + word + ", see --help.");
            }
        }
        if (properties.containsKey("touyan.setup.empty") && properties.containsKey("touyan.demo.households")) {
            throw new Misunderstood("--empty 与 --households 不能同时用。", "--empty and --households exclude each other.");
        }
        return properties;
    }

    private static String number(String word, Iterator<String> words, int least, int most) {
        String value = value(word, words);
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return Integer.toString(number);
            }
        } catch (NumberFormatException e) {
            // Told below, as for a number out of range.
        }
        throw new Misunderstood(
                word + " 后面要一个 " + least + " 到 " + most + " 的整数,不是 " + value + "。",
                word + " takes a whole number from " + least + " to " + most + ", not " + value + ".");
    }

    private static String value(String word, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new Misunderstood(word + " 后面缺一个值。", word + " needs a value.");
        }
        return words.next();
    }
}
