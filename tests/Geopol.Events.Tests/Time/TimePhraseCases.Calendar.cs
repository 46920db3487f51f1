namespace Geopol.Events.Tests;

/// <content>Quarters, halves, seasons, weeks of a month, hours and nights.</content>
internal static partial class TimePhraseCases
{
    private const string Calendar = """
        en | 2024-01-05 | past   | in the fourth quarter                  | [2023-10-01..2023-12-31] | quarter-of-year-latest
        en | 2024-12-20 | future | in Q1                                  | [2025-01-01..2025-03-31] | quarter-of-year-coming
        en | 2024-02-20 | future | in Q1                                  | [2024-01-01..2024-03-31] | quarter-of-year-coming
        en | 2024-05-20 | past   | in the second quarter                  | [2024-04-01..2024-06-30] | quarter-of-year-latest
        en | 2024-05-20 | past   | in the third quarter of last year      | [2023-07-01..2023-09-30] | quarter-of-year-latest
        en | 2024-05-20 | past   | in the third quarter of 2019           | [2019-07-01..2019-09-30] | quarter-of-year-latest
        en | 2024-02-20 | past   | in the second half                     | [2023-07-01..2023-12-31] | half-of-year-latest
        en | 2024-08-20 | future | in the first half                      | [2025-01-01..2025-06-30] | half-of-year-coming
        en | 2024-06-09 |        | H1 2024                                | [2024-01-01..2024-06-30] | half-of-year
        en | 2024-06-09 |        | in 2H 2023                             | [2023-07-01..2023-12-31] | half-of-year
        en | 2024-06-09 |        | H3 2024                                |  | 
        en | 2024-06-09 |        | next quarter                           | [2024-07-01..2024-09-30] | calendar-quarter
        en | 2024-11-09 |        | next quarter                           | [2025-01-01..2025-03-31] | calendar-quarter
        en | 2024-06-09 |        | in the last quarter                    | [2024-01-01..2024-03-31] | calendar-quarter
        en | 2024-06-09 |        | in the last quarter of 2022            | [2022-10-01..2022-12-31] | quarter-of-year
        en | 2024-01-05 | past   | at the end of the year                 | [2023-10-01..2023-12-31] | part-of-year-latest
        en | 2024-12-20 | future | early in the year                      | [2025-01-01..2025-03-31] | part-of-year-coming
        en | 2024-01-03 | past   | at the end of the month                | [2023-12-21..2023-12-31] | part-of-month-latest
        en | 2024-01-28 | future | at the beginning of the month          | [2024-02-01..2024-02-10] | part-of-month-coming
        en | 2024-06-10 | past   | late in the week                       | [2024-06-06..2024-06-09] | part-of-week-latest
        en | 2024-06-16 | future | early in the week                      | [2024-06-17..2024-06-18] | part-of-week-coming
        de | 2024-01-05 | past   | im vierten Quartal                     | [2023-10-01..2023-12-31] | quarter-of-year-latest
        de | 2024-12-20 | future | im ersten Quartal                      | [2025-01-01..2025-03-31] | quarter-of-year-coming
        de | 2024-02-20 | past   | im zweiten Halbjahr                    | [2023-07-01..2023-12-31] | half-of-year-latest
        de | 2024-02-20 |        | in der zweiten Jahreshälfte 2022       | [2022-07-01..2022-12-31] | half-of-year
        de | 2024-01-05 | past   | Ende des Jahres                        | [2023-10-01..2023-12-31] | part-of-year-latest
        de | 2024-01-05 | past   | am Monatsende                          | [2023-12-21..2023-12-31] | part-of-month-latest
        de | 2024-06-09 |        | im nächsten Quartal                    | [2024-07-01..2024-09-30] | calendar-quarter
        en | 2024-06-09 |        | spring 2022                            | 2022-21 | season
        en | 2024-06-09 |        | in the summer of 2023                  | 2023-22 | season
        en | 2024-06-09 | past   | in autumn                              | 2023-23 | season-latest
        en | 2024-06-09 | future | in the fall                            | 2024-23 | season-coming
        en | 2024-02-09 | past   | in winter                              | 2023-24 | season-latest
        en | 2024-06-09 |        | last summer                            | 2023-22 | season-before
        en | 2024-06-09 |        | next spring                            | 2025-21 | season-after
        en | 2024-06-09 |        | this summer                            | 2024-22 | this-season
        en | 2024-06-09 |        | in the spring of last year             | 2023-21 | season-of-year
        en | 2024-06-09 |        | since spring 2022                      | 2022-21/.. | since
        de | 2024-06-09 |        | im Sommer 2023                         | 2023-22 | season
        de | 2024-06-09 |        | Frühjahr 2022                          | 2022-21 | season
        de | 2024-06-09 |        | im vergangenen Herbst                  | 2023-23 | season-before
        de | 2024-06-09 |        | seit Herbst 2022                       | 2022-23/.. | since
        en | 2024-06-09 |        | in the last 24 hours                   | [2024-06-08..2024-06-09] | within-last
        en | 2024-06-09 |        | over the past 36 hours                 | [2024-06-07..2024-06-09] | within-last
        en | 2024-06-09 |        | within 48 hours                        | [2024-06-09..2024-06-11] | within-next
        en | 2024-06-09 |        | two hours ago                          | [2024-06-08..2024-06-09] | ago
        en | 2024-06-09 |        | 48 hours ago                           | 2024-06-07 | ago
        en | 2024-06-09 |        | a few hours ago                        | [2024-06-08..2024-06-09] | few-ago
        en | 2024-06-09 |        | in three hours                         | [2024-06-09..2024-06-10] | from-now
        en | 2024-06-09 |        | in recent hours                        | [2024-06-08..2024-06-09] | recent-hours
        en | 2024-06-09 |        | in the coming hours                    | [2024-06-09..2024-06-10] | coming-hours
        de | 2024-06-09 |        | in den letzten 24 Stunden              | [2024-06-08..2024-06-09] | within-last
        de | 2024-06-09 |        | vor zwei Stunden                       | [2024-06-08..2024-06-09] | ago
        de | 2024-06-09 |        | in den kommenden Stunden               | [2024-06-09..2024-06-10] | coming-hours
        en | 2023-06-01 |        | in the first week of May               | [2023-05-01..2023-05-07] | week-of-month
        en | 2023-06-01 | future | in the first week of May               | [2024-05-01..2024-05-07] | week-of-month-coming
        en | 2023-06-01 | past   | in the last week of August             | [2022-08-25..2022-08-31] | week-of-month-latest
        en | 2023-06-01 |        | the third week of February 2024        | [2024-02-15..2024-02-21] | week-of-month
        en | 2023-06-01 |        | the second week of next month          | [2023-07-08..2023-07-14] | week-of-month
        en | 2025-09-23 |        | the last Friday of this month          | 2025-09-26 | weekday-of-month
        en | 2025-09-23 |        | on the first Monday of May 2024        | 2024-05-06 | weekday-of-month
        en | 2025-09-23 | future | on the second Tuesday in November      | 2025-11-11 | weekday-of-month-coming
        en | 2025-09-23 | past   | on the last Sunday of May              | 2025-05-25 | weekday-of-month-latest
        en | 2025-09-23 |        | on the fifth Friday of September       |  | weekday-of-month
        de | 2023-06-01 |        | in der ersten Maiwoche                 | [2023-05-01..2023-05-07] | week-of-month
        de | 2023-06-01 |        | in der letzten Woche des Mai           | [2023-05-25..2023-05-31] | week-of-month
        de | 2025-09-23 |        | am letzten Freitag des Monats          | 2025-09-26 | weekday-of-month
        de | 2025-09-23 |        | am ersten Montag im Mai 2024           | 2024-05-06 | weekday-of-month
        en | 2024-06-09 |        | around 9 May                           | 2024-05-09~ | around
        en | 2024-06-09 | future | around May 9                           | 2025-05-09~ | around-coming
        en | 2024-06-09 | past   | about 20 June                          | 2023-06-20~ | around-latest
        en | 2024-06-09 |        | around March 2019                      | 2019-03~ | around
        en | 2024-06-09 |        | in about 2017                          | 2017~ | around
        en | 2024-01-05 |        | around 9 July                          |  | around
        de | 2024-06-09 |        | um den 9. Mai                          | 2024-05-09~ | around
        de | 2024-06-09 |        | etwa im März 2019                      | 2019-03~ | around
        de | 2024-06-12 | past   | in der Nacht zum Freitag               | [2024-06-06..2024-06-07] | night-to-latest
        de | 2024-06-12 | future | in der Nacht auf Freitag               | [2024-06-13..2024-06-14] | night-to-coming
        de | 2024-06-12 |        | in der Nacht zum Freitag               | [2024-06-06..2024-06-07,2024-06-13..2024-06-14] | night-to
        de | 2024-06-12 | past   | in der Nacht von Donnerstag auf Freitag | [2024-06-06..2024-06-07] | night-to-latest
        de | 2024-06-12 | past   | in der Nacht auf den 7. Juni           | [2024-06-06..2024-06-07] | night-to-latest
        en | 2024-06-12 | past   | overnight into Friday                  | [2024-06-06..2024-06-07] | night-to-latest
        en | 2024-06-12 | past   | on the night of June 6                 | [2024-06-06..2024-06-07] | night-of-latest
        en | 2024-06-12 | future | on the night of Friday                 | [2024-06-14..2024-06-15] | night-of-coming
        en | 2024-06-07 |        | on the night of 6 June                 | [2024-06-06..2024-06-07] | night-of
        en | 2024-06-09 |        | a decade ago                           | [2013-06-09..2015-06-09] | ago
        en | 2024-06-09 |        | half a year ago                        | [2023-11-24..2023-12-24] | ago
        en | 2024-06-09 |        | a fortnight ago                        | [2024-05-23..2024-05-29] | ago
        en | 2024-06-09 |        | over the past two decades              | [2004-06-09..2024-06-09] | within-last
        en | 2024-06-09 |        | 900 decades ago                        |  | ago
        de | 2024-06-09 |        | vor einem halben Jahr                  | [2023-11-24..2023-12-24] | ago
        de | 2024-06-09 |        | vor einem Jahrzehnt                    | [2013-06-09..2015-06-09] | ago
        de | 2024-06-09 |        | vor anderthalb Jahren                  | [2022-11-24..2022-12-24] | ago
        de | 2024-06-09 |        | in einem halben Jahr                   | [2024-11-24..2024-12-24] | from-now
        """;
}
