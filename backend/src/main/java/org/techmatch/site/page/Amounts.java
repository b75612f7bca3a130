package org.techmatch.site.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Language;

/** Money as people say it: 60 万元, 60 万–120 万元, CNY 600,000–1,200,000. Input is yuan as decimal strings. */
final class Amounts {
    private static final int WAN = 4;
    private static final int YI = 8;

    private Amounts() {}

    /** A range of amounts, either end of which may be open; null when both are. */
    @Nullable
    static String range(PageContext context, @Nullable String min, @Nullable String max) {
        if (min == null && max == null) {
            return null;
        }
        if (max == null) {
            return context.say("amount.from", "amount", one(context.language(), min));
        }
        if (min == null) {
            return context.say("amount.upTo", "amount", one(context.language(), max));
        }
        if (new BigDecimal(min).compareTo(new BigDecimal(max)) == 0) {
            return one(context.language(), min);
        }
        return context.language() == Language.EN
                ? one(Language.EN, min) + "–" + grouped(new BigDecimal(max))
                : shortened(min).strip() + "–" + shortened(max) + "元";
    }

    private static String one(Language language, @Nullable String yuan) {
        if (yuan == null) {
            return "";
        }
        return language == Language.EN ? "CNY " + grouped(new BigDecimal(yuan)) : shortened(yuan) + "元";
    }

    private static String shortened(String yuan) {
        BigDecimal amount = new BigDecimal(yuan);
        int digits = amount.toBigInteger().toString().length();
        if (digits > YI) {
            return grouped(amount.movePointLeft(YI)) + " 亿";
        }
        return digits > WAN ? grouped(amount.movePointLeft(WAN)) + " 万" : grouped(amount) + " ";
    }

    private static String grouped(BigDecimal amount) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
