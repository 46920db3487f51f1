namespace Geopol.Events.Tests;

/// <summary>
/// Time phrases, the date that they are relative to, and their readings. The columns are language, date, tense, phrase, EDTF (empty if there is none), and
/// convention (empty for an unknown phrase).
/// </summary>
/// <remarks>2023-09-06 is a Wednesday, 2023-09-09 is a Saturday, 2024-02-29 is a Thursday, and 2023-01-01 and 2023-12-31 are Sundays.</remarks>
internal static partial class TimePhraseCases
{
    internal static IEnumerable<TheoryDataRow<string, string, string, string, string, string>> All =>
        from line in $"{English}\n{German}\n{Years}\n{Calendar}\n{Bounds}".Split('\n', StringSplitOptions.RemoveEmptyEntries)
        select line.Split('|', StringSplitOptions.TrimEntries) into cells
        select new TheoryDataRow<string, string, string, string, string, string>(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);

    private const string English = """
        en | 2023-09-09 |        | today                                  | 2023-09-09 | same-day
        en | 2023-09-09 |        | this morning                           | 2023-09-09 | same-day
        en | 2023-09-09 |        | earlier today                          | 2023-09-09 | same-day
        en | 2023-03-01 |        | yesterday                              | 2023-02-28 | day-before
        en | 2024-03-01 |        | Yesterday                              | 2024-02-29 | day-before
        en | 2023-01-01 |        | late yesterday evening                 | 2022-12-31 | day-before
        en | 2023-12-31 |        | tomorrow                               | 2024-01-01 | day-after
        en | 2024-03-01 |        | the day before yesterday               | 2024-02-28 | two-days-before
        en | 2024-02-28 |        | the day after tomorrow                 | 2024-03-01 | two-days-after
        en | 2023-01-01 |        | overnight                              | [2022-12-31..2023-01-01] | last-night
        en | 2023-09-09 | past   | on Monday                              | 2023-09-04 | weekday-latest
        en | 2023-09-09 | future | on Monday                              | 2023-09-11 | weekday-coming
        en | 2023-09-09 |        | on Monday                              | [2023-09-04,2023-09-11] | weekday-either
        en | 2023-09-09 |        | Saturday                               | 2023-09-09 | weekday-either
        en | 2023-01-01 | past   | late on Friday night                   | 2022-12-30 | weekday-latest
        en | 2023-09-09 | past   | on Saturday                            | 2023-09-09 | weekday-latest
        en | 2023-09-09 |        | this past Saturday                     | 2023-09-02 | weekday-before
        en | 2023-09-09 |        | this coming Saturday                   | 2023-09-16 | weekday-after
        en | 2023-09-06 |        | last Monday                            | [2023-08-28,2023-09-04] | weekday-last
        en | 2023-09-06 |        | last Friday                            | 2023-09-01 | weekday-last
        en | 2023-09-06 |        | next Friday                            | [2023-09-08,2023-09-15] | weekday-next
        en | 2023-09-06 |        | next Monday                            | 2023-09-11 | weekday-next
        en | 2023-09-10 |        | this Monday                            | 2023-09-04 | weekday-of-week
        en | 2023-09-04 |        | on Sunday of last week                 | 2023-09-03 | weekday-of-week
        en | 2023-12-31 |        | next week on Monday                    | 2024-01-01 | weekday-of-week
        en | 2023-09-06 | past   | over the weekend                       | [2023-09-02..2023-09-03] | weekend-latest
        en | 2023-09-06 | future | at the weekend                         | [2023-09-09..2023-09-10] | weekend-coming
        en | 2023-09-06 |        | at the weekend                         | [2023-09-02..2023-09-03,2023-09-09..2023-09-10] | weekend-either
        en | 2023-09-10 |        | over the weekend                       | [2023-09-09..2023-09-10] | weekend-either
        en | 2023-09-10 |        | last weekend                           | [2023-09-02..2023-09-03] | weekend-before
        en | 2023-09-10 |        | next weekend                           | [2023-09-16..2023-09-17] | weekend-after
        en | 2023-09-04 |        | this weekend                           | [2023-09-09..2023-09-10] | weekend-of-week
        en | 2023-09-10 |        | this week                              | [2023-09-04..2023-09-10] | calendar-week
        en | 2023-01-01 |        | last week                              | [2022-12-19..2022-12-25] | calendar-week
        en | 2023-12-31 |        | next week                              | [2024-01-01..2024-01-07] | calendar-week
        en | 2024-02-29 |        | this week                              | [2024-02-26..2024-03-03] | calendar-week
        en | 2023-01-31 |        | last month                             | 2022-12 | calendar-month
        en | 2023-01-31 |        | next month                             | 2023-02 | calendar-month
        en | 2023-09-09 |        | this month                             | 2023-09 | calendar-month
        en | 2024-02-29 |        | last year                              | 2023 | calendar-year
        en | 2024-02-29 |        | next year                              | 2025 | calendar-year
        en | 2023-09-09 |        | this year                              | 2023 | calendar-year
        en | 2023-09-06 |        | earlier this week                      | [2023-09-04..2023-09-06] | earlier-this
        en | 2023-09-04 |        | earlier this week                      | 2023-09-04 | earlier-this
        en | 2023-09-06 |        | earlier this month                     | [2023-09-01..2023-09-06] | earlier-this
        en | 2023-09-06 |        | earlier this year                      | [2023-01-01..2023-09-06] | earlier-this
        en | 2023-09-06 |        | later this week                        | [2023-09-06..2023-09-10] | later-this
        en | 2024-02-06 |        | later this month                       | [2024-02-06..2024-02-29] | later-this
        en | 2023-09-06 |        | later this year                        | [2023-09-06..2023-12-31] | later-this
        en | 2023-09-09 |        | by the end of the year                 | [2023-09-09..2023-12-31] | by-end-of
        en | 2023-09-09 |        | by year's end                          | [2023-09-09..2023-12-31] | by-end-of
        en | 2023-12-31 |        | by the end of the year                 | 2023-12-31 | by-end-of
        en | 2023-02-09 |        | by the end of the month                | [2023-02-09..2023-02-28] | by-end-of
        en | 2023-09-06 |        | by the end of next week                | [2023-09-06..2023-09-17] | by-end-of
        en | 2023-09-06 |        | by the end of last year                | [..2022-12-31] | by-end-of
        en | 2024-01-05 | past   | by the end of the year                 | [..2023-12-31] | by-end-of-latest
        en | 2024-06-12 | past   | no later than the end of the month     | [..2024-05-31] | by-end-of-latest
        en | 2023-12-31 | past   | by year's end                          | [..2023-12-31] | by-end-of-latest
        en | 2024-01-05 | future | by the end of the year                 | [2024-01-05..2024-12-31] | by-end-of
        en | 2024-06-12 | past   | by the end of this year                | [2024-06-12..2024-12-31] | by-end-of-latest
        de | 2024-01-05 | past   | bis spätestens Ende des Jahres         | [..2023-12-31] | by-end-of-latest
        en | 2023-09-06 |        | early next week                        | [2023-09-11..2023-09-12] | part-of-week
        en | 2023-09-06 |        | late last week                         | [2023-08-31..2023-09-03] | part-of-week
        en | 2024-01-15 |        | late next month                        | [2024-02-21..2024-02-29] | part-of-month
        en | 2023-09-06 |        | in the middle of the month             | [2023-09-11..2023-09-20] | part-of-month
        en | 2023-09-06 |        | at the beginning of the year           | [2023-01-01..2023-03-31] | part-of-year
        en | 2023-09-06 |        | late last year                         | [2022-10-01..2022-12-31] | part-of-year
        en | 2023-09-06 |        | mid-2024                               | [2024-05-01..2024-08-31] | part-of-year
        en | 2023-09-06 |        | in the third quarter                   | [2023-07-01..2023-09-30] | quarter-of-year
        en | 2023-09-06 |        | in the first quarter of next year      | [2024-01-01..2024-03-31] | quarter-of-year
        en | 2023-09-06 |        | Q4 2022                                | [2022-10-01..2022-12-31] | quarter-of-year
        en | 2023-09-06 |        | in the second half of 2024             | [2024-07-01..2024-12-31] | half-of-year
        en | 2023-09-06 |        | in the third half of 2024              |  | half-of-year
        en | 2023-09-09 | past   | in July                                | 2023-07 | latest
        en | 2023-09-09 | future | in July                                | 2024-07 | coming
        en | 2023-09-09 |        | in July                                | 2023-07 | nearest
        en | 2023-05-09 |        | in July                                | 2023-07 | nearest
        en | 2024-01-15 |        | in July                                | [2023-07,2024-07] | nearest
        en | 2023-07-15 | past   | in July                                | 2023-07 | latest
        en | 2023-01-15 | past   | in December                            | 2022-12 | latest
        en | 2023-12-15 | future | in January                             | 2024-01 | coming
        en | 2023-08-10 |        | at the end of August                   | [2023-08-21..2023-08-31] | nearest
        en | 2023-08-10 | past   | at the end of August                   | [2022-08-21..2022-08-31] | latest
        en | 2024-03-10 |        | late February                          | [2024-02-21..2024-02-29] | nearest
        en | 2023-09-09 |        | mid-July                               | [2023-07-11..2023-07-20] | nearest
        en | 2023-09-09 | past   | on July 25                             | 2023-07-25 | latest
        en | 2023-09-09 |        | on the 25th of July                    | 2023-07-25 | nearest
        en | 2023-09-09 |        | on Tuesday, July 25                    | 2023-07-25 | nearest
        en | 2023-09-09 |        | on Monday, July 25                     | 2022-07-25 | nearest
        en | 2023-09-09 |        | on Thursday, July 25                   | 2024-07-25 | nearest
        en | 2023-09-09 |        | on Friday, July 25                     |  | nearest
        en | 2023-03-01 | past   | on February 29                         | 2020-02-29 | latest
        en | 2023-03-01 | future | on February 29                         | 2024-02-29 | coming
        en | 2023-03-01 |        | on June 31                             |  | nearest
        en | 2023-09-09 | past   | on the 25th                            | 2023-08-25 | latest
        en | 2023-03-09 | past   | on the 31st                            | 2023-01-31 | latest
        en | 2023-09-09 | future | on the 25th                            | 2023-09-25 | coming
        en | 2023-09-09 |        | on the 25th                            | [2023-08-25,2023-09-25] | day-number-either
        en | 2023-09-09 |        | this past July                         | 2023-07 | month-before
        en | 2023-07-09 |        | this coming July                       | 2024-07 | month-after
        en | 2023-09-09 |        | last July                              | [2022-07,2023-07] | month-last
        en | 2023-03-09 |        | last July                              | 2022-07 | month-last
        en | 2023-03-09 |        | next July                              | [2023-07,2024-07] | month-next
        en | 2023-09-09 |        | next July                              | 2024-07 | month-next
        en | 2023-09-09 |        | in July last year                      | 2022-07 | month-of-year
        en | 2023-09-09 |        | this July                              | 2023-07 | month-of-year
        en | 2023-09-09 |        | in July 2021                           | 2021-07 | as-written
        en | 2023-09-09 |        | on 24 February 2022                    | 2022-02-24 | as-written
        en | 2023-09-09 |        | Thursday, February 24th, 2022          | 2022-02-24 | as-written
        en | 2023-09-09 |        | Friday, February 24th, 2022            |  | as-written
        en | 2023-09-09 |        | on 2022-02-24                          | 2022-02-24 | as-written
        en | 2023-09-09 |        | on 2022/02/24                          | 2022-02-24 | as-written
        en | 2023-09-09 |        | February 24,2022                       | 2022-02-24 | as-written
        en | 2023-09-09 |        | February 29, 2023                      |  | as-written
        en | 2023-09-09 |        | early March 2022                       | [2022-03-01..2022-03-10] | as-written
        en | 2023-09-09 |        | in 2022                                | 2022 | as-written
        en | 2023-09-09 |        | in the 1990s                           | [1990..1999] | decade-as-written
        en | 2023-09-09 |        | in recent days                         | [2023-09-02..2023-09-09] | recent-days
        en | 2023-09-09 |        | over the past few days                 | [2023-09-02..2023-09-09] | recent-days
        en | 2023-09-09 |        | in recent weeks                        | [2023-08-12..2023-09-09] | recent-weeks
        en | 2023-08-31 |        | in recent months                       | [2023-02-28..2023-08-31] | recent-months
        en | 2024-02-29 |        | in recent years                        | [2019-02-28..2024-02-29] | recent-years
        en | 2023-09-09 |        | in the coming days                     | [2023-09-09..2023-09-16] | coming-days
        en | 2023-12-28 |        | In the next few days                   | [2023-12-28..2024-01-04] | coming-days
        en | 2023-09-09 |        | in the weeks ahead                     | [2023-09-09..2023-10-07] | coming-weeks
        en | 2023-08-31 |        | in the coming months                   | [2023-08-31..2024-02-29] | coming-months
        en | 2023-09-09 |        | in the coming years                    | [2023-09-09..2028-09-09] | coming-years
        en | 2023-09-09 |        | recently                               | [2023-08-10..2023-09-09] | recently
        en | 2023-09-09 |        | soon                                   | [2023-09-09..2023-10-09] | soon
        en | 2023-09-09 |        | in the past week                       | [2023-09-02..2023-09-09] | within-last
        en | 2023-09-09 |        | over the last 48 days                  | [2023-07-23..2023-09-09] | within-last
        en | 2024-02-29 |        | in the past year                       | [2023-02-28..2024-02-29] | within-last
        en | 2023-09-09 |        | within two weeks                       | [2023-09-09..2023-09-23] | within-next
        en | 2023-09-09 |        | in the next three months               | [2023-09-09..2023-12-09] | within-next
        en | 2023-09-09 |        | a few days ago                         | [2023-09-02..2023-09-07] | few-ago
        en | 2023-09-09 |        | several months ago                     | [2023-03-09..2023-07-09] | few-ago
        en | 2023-09-09 |        | in a few weeks                         | [2023-09-23..2023-10-07] | few-from-now
        en | 2023-01-01 |        | three days ago                         | 2022-12-29 | ago
        en | 2023-09-09 |        | a week ago                             | [2023-08-30..2023-09-05] | ago
        en | 2023-09-09 |        | two years ago                          | [2021-03-09..2022-03-09] | ago
        en | 2023-09-09 |        | about ten days ago                     | 2023-08-30~ | about-ago
        en | 2023-09-09 |        | in three days                          | 2023-09-12 | from-now
        en | 2023-09-09 |        | in two months' time                    | [2023-10-25..2023-11-24] | from-now
        en | 2023-09-09 |        | in about ten days                      | 2023-09-19~ | about-from-now
        en | 2023-09-06 |        | by Friday                              | [2023-09-06..2023-09-08] | by
        en | 2023-09-06 |        | by July 2024                           | [2023-09-06..2024-07-31] | by
        en | 2023-09-06 |        | by March                               | [2023-09-06..2024-03-31] | by
        en | 2023-09-06 |        | by 2014                                | [..2014-12-31] | by
        en | 2023-09-09 |        | since February                         | 2023-02/.. | since
        en | 2023-01-09 |        | since February                         | 2022-02/.. | since
        en | 2023-09-09 |        | since 2014                             | 2014/.. | since
        en | 2023-09-09 |        | since 24 February 2022                 | 2022-02-24/.. | since
        en | 2023-09-09 |        | since Monday                           | 2023-09-04/.. | since
        en | 2023-09-09 | past   | from Monday on                         | 2023-09-04/.. | since
        en | 2023-09-09 |        | from Monday on                         | 2023-09-11/.. | from-on
        en | 2023-09-09 |        | since yesterday                        | 2023-09-08/.. | since-day-before
        en | 2023-09-09 |        | since last month                       | 2023-08/.. | since-calendar
        en | 2023-09-09 |        | since last week                        | 2023-08-28~/.. | since-calendar
        en | 2023-09-09 |        | since the beginning of the year        | 2023-01/.. | since-beginning-of
        en | 2023-09-09 |        | until Friday                           | /2023-09-15 | until
        en | 2023-09-09 | past   | until July                             | /2023-07 | until-latest
        en | 2023-09-09 |        | between March and May                  | [2023-03..2023-05] | between
        en | 2023-02-09 |        | between November and January           | [2022-11..2023-01] | between
        en | 2023-09-09 | future | between March and May                  | [2024-03..2024-05] | between-coming
        en | 2023-09-09 |        | between 2014 and 2022                  | [2014..2022] | between
        en | 2023-09-09 |        | between 2022 and 2014                  |  | between
        en | 2023-09-09 |        | from March to May                      | 2023-03/2023-05 | from-to
        en | 2023-09-09 | future | from 25 to 28 September                | 2023-09-25/2023-09-28 | from-to-coming
        en | 2023-09-09 |        | 3-5 September                          | 2023-09-03/2023-09-05 | from-to
        en | 2023-09-09 |        | from December 30 to January 2          | 2022-12-30/2023-01-02 | from-to
        en | 2023-09-09 |        | in the near future                     |  | no-length
        en | 2023-09-09 |        | some time ago                          |  | no-length
        en | 2023-09-09 |        | currently                              |  | time-of-saying
        en | 2023-09-09 |        | every Monday                           |  | repeated
        en | 2023-09-09 |        | the following day                      |  | relative-to-story
        en | 2023-09-09 |        | since the start of the war             |  | relative-to-event
        en | 2023-09-09 |        | two days before the summit             |  | relative-to-event
        en | 2023-09-09 |        | at cockcrow                            |  | 
        en-GB | 2023-09-09 |     | yesterday                              | 2023-09-08 | day-before
        """;
}
