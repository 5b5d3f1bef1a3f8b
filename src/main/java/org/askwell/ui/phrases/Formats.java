package org.askwell.ui.phrases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.chrono.IsoChronology;
import java.text.NumberFormat;
import java.util.Locale;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.askwell.core.playbook.Language;

/** How dates, times, durations and shares are written in the interface's language. For the JavaFX thread only. */
public final class Formats {
    private final ReadOnlyObjectProperty<Language> language;
    private final ScreenTexts texts;
    private final ZoneId zone;

    Formats(ReadOnlyObjectProperty<Language> language, ZoneId zone) {
        this.language = language;
        this.texts = new ScreenTexts(Formats.class, language);
        this.zone = zone;
    }

    /** The time of day as people write it there: 09:40, 9:40 AM. */
    public String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(at.atZone(zone));
    }

    /** The time of day in 24 hours and always five digits, for columns of times: 09:40. */
    public String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", locale()).format(at.atZone(zone));
    }

    /** When it was, as one would say it now: “today 09:40”, “yesterday”, “10 March”, “10 March 2025”. */
    public String ago(Instant at, Instant now) {
        var day = LocalDate.ofInstant(at, zone);
        var today = LocalDate.ofInstant(now, zone);
        if (day.equals(today)) {
            return texts.get("today", time(at));
        }
        return day.equals(today.minusDays(1)) ? texts.get("yesterday") : date(day, today);
    }

    /** The day and month, and the year where it isn't this one. */
    public String date(LocalDate day, LocalDate today) {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.LONG, null, IsoChronology.INSTANCE, locale());
        return DateTimeFormatter.ofPattern(day.getYear() == today.getYear() ? withoutYear(pattern) : pattern, locale()).format(day);
    }

    /** A length of time in words: “under a minute”, “24 min”, “1 h 5 min”. Negative ones count as none. */
    public String duration(Duration length) {
        long minutes = Math.max(0, length.toMinutes());
        if (minutes == 0) {
            return texts.get("underAMinute");
        }
        return minutes < 60 ? texts.get("minutes", minutes) : texts.get("hoursAndMinutes", minutes / 60, minutes % 60);
    }

    /** A running length of time as a clock shows it: 0:22, 12:41, 1:02:03. Negative ones count as none. */
    public String stopwatch(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** A share from 0 to 1 as a whole percentage, with the space that the language puts there. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    private Locale locale() {
        return language.get().locale();
    }

    /** The locale's long date less its year, and less whatever tied the year to the rest (", ", " de "). */
    private static String withoutYear(String pattern) {
        return pattern.replaceAll("('[^']*'|[^\\p{Alpha}'])*y+$", "").strip();
    }
}
